// label: what the text calls the actor ("terreurgroep"): a word of whoever says it, never a legal listing.
import { propertyType } from '../relationType.ts'

export const label = propertyType({
  id: 'label',
  meaning: 'A judging noun by which the text names the actor. It is the label of who says it and no designation.',
  labels: { nl: 'aangeduid als', en: 'labelled' },
  value: 'text',
  of: ['group', 'power', 'body'],
  frames: { nl: [], en: [] },
})

/** Nouns that judge; "groep" and "organisatie" do not. Found on the actor's own mentions and appositions. */
export const labelNouns = {
  nl: /^(?:terreur|terroristen|terroristische|rebellen|guerrilla|jihadisten|extremisten|separatisten|opstandelingen|verzets|bevrijdings|moslim)-?(?:groep|groepering|organisatie|beweging|netwerk|groepje|leger|cel|militie)$/,
  en: /^(?:terrorist|terror|rebel|guerrilla|jihadist|extremist|separatist|insurgent|militant|resistance|liberation) (?:group|organi[sz]ation|movement|network|army|outfit)$/,
} as const

// label: what the text calls the actor ("terreurgroep"): a word of whoever says it, never a legal listing.
import { propertyType } from '../relationType.ts'

export const label = propertyType({
  id: 'label',
  meaning: 'A judging noun by which the text names the actor. It is the label of who says it and no designation.',
  labels: { nl: 'aangeduid als', en: 'labelled' },
  value: 'text',
  of: ['group', 'power', 'body'],
  frames: {
    nl: [
      { id: 'zien-als', word: 'zien', also: ['beschouwen', 'bestempelen', 'betitelen', 'noemen'], pos: 'verb', roles: { actor: 'patient', value: ['prep:als', 'complement'], about: 'agent' }, needs: ['actor', 'value'], example: 'Het buurland beschouwt de Dageraad als een terroristische organisatie.' },
    ],
    en: [
      { id: 'regard-as', word: 'regard', also: ['see', 'consider', 'label', 'brand', 'call', 'deem', 'view'], pos: 'verb', roles: { actor: 'patient', value: ['prep:as', 'complement'], about: 'agent' }, needs: ['actor', 'value'], example: 'The neighbouring state regards the Dawn Front as a terrorist organisation.' },
    ],
  },
})

/** Nouns that judge; "groep" and "organisatie" do not. Found on the actor's own mentions and appositions. */
export const labelNouns = {
  nl: /^(?:terreur|terroristen|terroristische|rebellen|guerrilla|jihadisten|extremisten|separatisten|opstandelingen|verzets|bevrijdings|moslim)-?(?:groep|groepering|organisatie|beweging|netwerk|groepje|leger|cel|militie)$/,
  en: /^(?:terrorist|terror|rebel|guerrilla|jihadist|extremist|separatist|insurgent|militant|resistance|liberation) (?:group|organi[sz]ation|movement|network|army|outfit)$/,
} as const

/** What somebody must call it for the word to judge: "een terroristische organisatie", and not "een partner". */
export const labelWords = /terr(?:or|eur)|extremis|crimin|rebel|guerr|jihad|verzet|resistance|vrijheidsstrijd|freedom fight|sekte|\bcult\b/i

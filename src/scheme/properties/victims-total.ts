// victims_total: a sum of deaths over many events that the text lays on the actor. Never an event, never added to one.
import { propertyType } from '../relationType.ts'

export const victimsTotal = propertyType({
  id: 'victims_total',
  meaning: 'How many people the actor is said to have killed over a period.',
  labels: { nl: 'slachtoffers in totaal', en: 'total victims' },
  value: 'quantity',
  of: ['group', 'power'],
  frames: {
    nl: [
      { id: 'verantwoordelijk-voor', word: 'verantwoordelijk', also: ['aansprakelijk'], pos: 'adj', roles: { actor: 'agent', value: 'prep:voor' }, example: 'De Dageraad is al jaren verantwoordelijk voor honderden doden.' },
    ],
    en: [
      { id: 'responsible-for', word: 'responsible', pos: 'adj', roles: { actor: 'agent', value: 'prep:for' }, example: 'Over the years the Dawn Front has been responsible for hundreds of deaths.' },
    ],
  },
})

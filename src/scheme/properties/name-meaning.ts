// name_meaning: what the name, or a part of it, means or refers to. A region in it is no area of operation.
import { propertyType } from '../relationType.ts'

export const nameMeaning = propertyType({
  id: 'name_meaning',
  meaning: 'What the name or a part of it means or refers to.',
  labels: { nl: 'betekenis van de naam', en: 'meaning of the name' },
  value: 'text',
  of: ['group', 'power', 'body'],
  frames: {
    nl: [
      { id: 'verwijzen-naar', word: 'verwijzen', also: ['refereren'], pos: 'verb', roles: { actor: 'agent', value: ['prep:naar', 'prep:aan'] }, example: 'Het ‘Zuidmark’ in de naam verwijst naar een oud koninkrijk.' },
      { id: 'betekenen', word: 'betekenen', pos: 'verb', roles: { actor: 'agent', value: ['patient', 'clause'] }, example: 'Dageraad betekent nieuw begin.' },
      { id: 'staan-voor', word: 'staan', pos: 'verb', roles: { actor: 'agent', value: 'prep:voor' }, adjacent: true, example: 'DGR staat voor Dageraad.' },
      { id: 'vernoemd-naar', word: 'vernoemen', also: ['noemen'], pos: 'verb', roles: { actor: 'patient', value: 'prep:naar' }, example: 'De brigade is vernoemd naar een oude koning.' },
    ],
    en: [
      { id: 'refer-to', word: 'refer', pos: 'verb', roles: { actor: 'agent', value: 'prep:to' }, example: 'The ‘Southmark’ in its name refers to an old kingdom.' },
      { id: 'mean', word: 'mean', also: ['signify'], pos: 'verb', roles: { actor: 'agent', value: ['patient', 'complement', 'clause'] }, example: 'Its name means new beginning.' },
      { id: 'stand-for', word: 'stand', pos: 'verb', roles: { actor: 'agent', value: 'prep:for' }, adjacent: true, example: 'DFR stands for Dawn Front.' },
      { id: 'named-after', word: 'name', pos: 'verb', roles: { actor: 'patient', value: ['prep:after', 'prep:for'] }, example: 'The brigade is named after an old king.' },
    ],
  },
})

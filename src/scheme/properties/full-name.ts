// full_name: the name in full beside its abbreviation. Most come from brackets, which `find/facts/names.ts` reads.
import { propertyType } from '../relationType.ts'

export const fullName = propertyType({
  id: 'full_name',
  meaning: 'The name in full, where the text also gives a short one.',
  labels: { nl: 'volledige naam', en: 'full name' },
  value: 'text',
  of: ['group', 'power', 'body'],
  codes: { wikidata: 'P1448' },
  frames: {
    nl: [
      { id: 'voluit', word: 'voluit', pos: 'adj', roles: { actor: 'agent', value: ['complement', 'patient'] }, example: 'De DGR, voluit de Dageraad, vecht in het noorden.' },
      { id: 'staan-voor', word: 'staan', pos: 'verb', roles: { actor: 'agent', value: 'prep:voor' }, adjacent: true, example: 'DGR staat voor Dageraad.' },
      { id: 'betekenen', word: 'betekenen', pos: 'verb', roles: { actor: 'agent', value: 'patient' }, example: 'DGR betekent Dageraad.' },
      { id: 'afkorting-van', word: 'afkorting', also: ['letterwoord', 'acroniem'], pos: 'noun', roles: { actor: 'agent', value: ['prep:van', 'prep:voor'] }, example: 'DGR is de afkorting van Dageraad.' },
    ],
    en: [
      { id: 'abbreviation-of', word: 'abbreviation', also: ['acronym'], pos: 'noun', roles: { actor: 'agent', value: ['prep:of', 'prep:for'] }, example: 'DFR is an abbreviation of Dawn Front.' },
      { id: 'stand-for', word: 'stand', pos: 'verb', roles: { actor: 'agent', value: 'prep:for' }, adjacent: true, example: 'DFR stands for Dawn Front.' },
    ],
  },
})

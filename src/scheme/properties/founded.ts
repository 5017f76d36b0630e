// founded, founded_where: when and where the group came into being.
import { propertyType } from '../relationType.ts'
import type { PropertyFrame } from '../relationType.ts'

const nl = [
  { id: 'ontstaan', word: 'ontstaan', pos: 'verb', roles: { actor: 'agent' }, example: 'De Dageraad ontstond acht jaar geleden in het zuiden van Zuidmark.' },
  { id: 'oprichten', word: 'oprichten', also: ['stichten'], pos: 'verb', roles: { actor: 'patient' }, example: 'De Dageraad werd in 2009 opgericht.' },
  { id: 'oprichting-van', word: 'oprichting', also: ['ontstaan', 'stichting'], pos: 'noun', roles: { actor: ['prep:van', 'possessor'] }, example: 'Sinds de oprichting van de Dageraad in 2009 groeide het geweld.' },
  { id: 'bestaan-sinds', word: 'bestaan', pos: 'verb', roles: { actor: 'agent' }, with: ['sinds'], example: 'De Dageraad bestaat sinds 2009.' },
] as const satisfies readonly PropertyFrame[]

const en = [
  { id: 'found', word: 'found', also: ['establish', 'form', 'create', 'set up'], pos: 'verb', roles: { actor: 'patient' }, example: 'The Dawn Front was founded in 2009.' },
  { id: 'emerge', word: 'emerge', also: ['arise', 'originate'], pos: 'verb', roles: { actor: 'agent' }, example: 'The Dawn Front emerged eight years ago in the south.' },
  { id: 'founding-of', word: 'founding', also: ['foundation', 'establishment', 'formation', 'creation'], pos: 'noun', roles: { actor: ['prep:of', 'possessor'] }, example: 'Since the founding of the Dawn Front in 2009 violence has grown.' },
] as const satisfies readonly PropertyFrame[]

export const founded = propertyType({
  id: 'founded',
  meaning: 'When the group came into being.',
  labels: { nl: 'ontstaan', en: 'founded' },
  value: 'date',
  of: ['group', 'body'],
  codes: { wikidata: 'P571' },
  frames: { nl, en },
})

export const foundedWhere = propertyType({
  id: 'founded_where',
  meaning: 'Where the group came into being.',
  labels: { nl: 'ontstaan in', en: 'founded in' },
  value: 'place',
  of: ['group', 'body'],
  codes: { wikidata: 'P740' },
  frames: { nl, en },
})

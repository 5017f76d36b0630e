// trait: a quality that the text ascribes to the group, such as autonomy; comparison: more or less than another. Opinions of who says so.
import { propertyType } from '../relationType.ts'

export const trait = propertyType({
  id: 'trait',
  meaning: 'A quality that the text ascribes to the group, such as how much it goes its own way.',
  labels: { nl: 'eigenschap', en: 'trait' },
  value: 'text',
  of: ['group', 'set'],
  frames: {
    nl: [
      { id: 'gevoel-van-bij', word: 'gevoel', also: ['sfeer', 'drang', 'cultuur', 'wens'], pos: 'noun', light: ['heersen', 'leven', 'bestaan'], roles: { actor: ['prep:bij', 'prep:onder', 'prep:binnen'], value: 'prep:van' }, example: 'Bij de strijders van de Dageraad heerst een sterke drang naar vrijheid.' },
      { id: 'zelfstandig-opereren', word: 'opereren', also: ['werken', 'handelen'], pos: 'verb', roles: { actor: 'agent' }, with: ['zelfstandig'], example: 'De Dageraad opereert zelfstandig.' },
      { id: 'los-opereren', word: 'opereren', pos: 'verb', roles: { actor: 'agent', value: ['prep:los van', 'prep:onafhankelijk van'] }, example: 'De Dageraad opereert los van de Raad.' },
      { id: 'bewapend', word: 'bewapend', also: ['getraind', 'georganiseerd', 'versplinterd', 'verdeeld'], pos: 'adj', roles: { actor: 'agent' }, weak: true, example: 'De Dageraad is zwaar bewapend.' },
    ],
    en: [
      { id: 'operate-independently', word: 'operate', also: ['act', 'work'], pos: 'verb', roles: { actor: 'agent' }, with: ['independently'], example: 'The Dawn Front operates independently.' },
      { id: 'autonomous', word: 'autonomous', also: ['independent', 'self-reliant'], pos: 'adj', roles: { actor: 'agent' }, weak: true, example: 'The Dawn Front is largely autonomous.' },
    ],
  },
})

/** Read from comparatives with "dan/than" in `find/facts/comparisons.ts`: any adjective can be the word. */
export const comparison = propertyType({
  id: 'comparison',
  meaning: 'The actor is said to be more or less so than another.',
  labels: { nl: 'vergeleken met', en: 'compared with' },
  value: 'text',
  of: ['group'],
  frames: { nl: [], en: [] },
})

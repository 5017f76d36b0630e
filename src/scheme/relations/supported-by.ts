// supported_by: a side gets help from another, of any or an unnamed kind.
import { relationType } from '../relationType.ts'
import { patientAgent } from './roles.ts'

export const supportedBy = relationType({
  id: 'supported_by',
  meaning: 'The first is helped or backed by the second; kinds told apart where the text does: funds, arms, training, shelter.',
  labels: { nl: 'gesteund door', en: 'supported by' },
  symmetric: false,
  inverse: { nl: 'steunt', en: 'supports' },
  ends: { from: ['group', 'set', 'power', 'person'], to: ['person', 'group', 'set', 'power', 'people'] },
  codes: { wikidata: 'P859', stix: 'related-to' },
  frames: {
    nl: [
      { id: 'steunen', word: 'steunen', also: ['ondersteunen', 'bijstaan', 'helpen'], pos: 'verb', roles: patientAgent, example: 'Het buurland steunt de rebellen van de Dageraad.' },
      { id: 'gesteund-door', word: 'gesteund', also: ['ondersteund'], pos: 'adj', roles: { from: 'agent', to: 'prep:door' }, example: 'De door het buurland gesteunde brigade rukt op.' },
      { id: 'steun-krijgen-van', word: 'steun', also: ['hulp', 'ondersteuning', 'rugdekking', 'bijstand'], pos: 'noun', light: ['krijgen', 'ontvangen', 'genieten', 'hebben', 'ondervinden', 'vinden'], roles: { from: 'agent', to: ['prep:van', 'prep:uit', 'prep:bij'] }, example: 'De brigade krijgt steun van het buurland.' },
      { id: 'met-steun-van', word: 'steun', also: ['ondersteuning', 'rugdekking'], pos: 'noun', roles: { from: 'agent', to: 'prep:van' }, with: ['met'], example: 'De president, met steun van het buurland, rukt op.' },
      { id: 'steun-geven-aan', word: 'steun', also: ['hulp', 'ondersteuning', 'bijstand'], pos: 'noun', light: ['geven', 'verlenen', 'bieden', 'leveren', 'toezeggen', 'betuigen', 'sturen'], roles: { from: ['prep:aan', 'prep:voor', 'recipient'], to: 'agent' }, example: 'Het buurland verleent steun aan de brigade.' },
      { id: 'steun-van-aan', word: 'steun', also: ['hulp', 'ondersteuning', 'bijstand'], pos: 'noun', roles: { from: ['prep:aan', 'prep:voor'], to: ['prep:van', 'possessor'] }, example: 'De steun van het buurland aan de brigade gaat door.' },
      { id: 'sympathiseren-met', word: 'sympathiseren', pos: 'verb', roles: { from: 'prep:met', to: 'agent' }, example: 'De man sympathiseerde met de Dageraad.' },
      { id: 'sympathisant-van', word: 'sympathisant', also: ['aanhanger', 'supporter', 'geldschieter'], pos: 'noun', roles: { from: ['prep:van', 'modifier'], to: 'agent' }, weak: true, example: 'De man was een aanhanger van de Dageraad.' },
      { id: 'steunpilaar-van', word: 'steunpilaar', also: ['beschermheer'], pos: 'noun', roles: { from: ['prep:van', 'possessor'], to: 'agent' }, example: 'Het buurland is een steunpilaar van de brigade.' },
      { id: 'steun-intrekken', word: 'steun', also: ['hulp'], pos: 'noun', light: ['intrekken', 'opzeggen', 'stopzetten', 'staken', 'beëindigen'], roles: { from: ['prep:aan', 'prep:voor'], to: 'agent' }, ended: true, example: 'Het buurland trok de steun aan de brigade in.' },
    ],
    en: [
      { id: 'support', word: 'support', also: ['back', 'aid', 'assist', 'sponsor', 'help'], pos: 'verb', roles: patientAgent, example: 'The neighbouring state backs the Dawn Front.' },
      { id: 'x-backed', word: '-backed', also: ['-supported', '-sponsored'], pos: 'adj', roles: { from: 'agent', to: 'modifier' }, example: 'The Zuidmark-backed militia took the bridge.' },
      { id: 'support-from', word: 'support', also: ['backing', 'help', 'aid', 'assistance'], pos: 'noun', light: ['receive', 'get', 'have', 'enjoy', 'draw', 'win'], roles: { from: 'agent', to: ['prep:from', 'prep:of'] }, example: 'The brigade receives support from the neighbouring state.' },
      { id: 'with-support-of', word: 'support', also: ['backing'], pos: 'noun', roles: { from: 'agent', to: ['prep:of', 'prep:from', 'possessor'] }, with: ['with'], example: 'The brigade took the town with the backing of the neighbouring state.' },
      { id: 'give-support-to', word: 'support', also: ['aid', 'assistance', 'help', 'backing'], pos: 'noun', light: ['give', 'provide', 'lend', 'offer', 'pledge', 'send'], roles: { from: ['prep:to', 'prep:for', 'recipient'], to: 'agent' }, example: 'The neighbouring state provides support to the brigade.' },
      { id: 'support-of-for', word: 'support', also: ['aid', 'assistance', 'backing', 'help'], pos: 'noun', roles: { from: 'prep:for', to: ['possessor', 'prep:of', 'prep:from'] }, example: 'The neighbouring state’s support for the brigade goes on.' },
      { id: 'in-support-of', word: 'support', pos: 'noun', roles: { from: ['prep:of', 'possessor'], to: 'agent' }, with: ['in'], weak: true, example: 'The air force struck in support of the Dawn Front.' },
      { id: 'supporter-of', word: 'supporter', also: ['sympathiser', 'sympathizer', 'backer', 'sponsor'], pos: 'noun', roles: { from: ['prep:of', 'possessor', 'modifier'], to: 'agent' }, weak: true, example: 'The man was a supporter of the Dawn Front.' },
      { id: 'sympathise-with', word: 'sympathise', also: ['sympathize'], pos: 'verb', roles: { from: 'prep:with', to: 'agent' }, example: 'The man sympathised with the Dawn Front.' },
    ],
  },
})

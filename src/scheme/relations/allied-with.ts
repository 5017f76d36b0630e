// allied_with: two sides stand together: allies, or they fight side by side.
import { relationType } from '../relationType.ts'
import { both, nlOf } from './roles.ts'

export const alliedWith = relationType({
  id: 'allied_with',
  meaning: 'The two are allies or fight side by side. A wish, an attempt or a rumour of working together makes none.',
  labels: { nl: 'bondgenoot van', en: 'allied with' },
  symmetric: true,
  inverse: { nl: 'bondgenoot van', en: 'allied with' },
  ends: { from: ['group', 'set', 'power', 'people'], to: ['group', 'set', 'power', 'people'] },
  codes: { stix: 'related-to' },
  frames: {
    nl: [
      { id: 'bondgenoot-van', word: 'bondgenoot', also: ['medestander', 'strijdmakker', 'wapenbroeder'], pos: 'noun', roles: nlOf, example: 'De stam is een bondgenoot van de Dageraad.' },
      { id: 'bondgenoten', word: 'bondgenoot', pos: 'noun', roles: both, reciprocal: true, example: 'De Dageraad en de Kustwacht zijn bondgenoten.' },
      { id: 'samen-met-vechten', word: 'vechten', also: ['strijden', 'optrekken'], pos: 'verb', roles: { from: 'agent', to: 'prep:met' }, with: ['samen'], example: 'De Dageraad vocht samen met de Noordelijke Brigade.' },
      { id: 'samen-met-vechten-los', word: 'vechten', also: ['strijden', 'optrekken'], pos: 'verb', roles: { from: 'agent', to: ['prep:samen met', 'prep:zij aan zij met', 'prep:aan de zijde van', 'prep:naast'] }, example: 'Samen met de Noordelijke Brigade vocht de Dageraad om de stad.' },
      { id: 'aan-zijde-van', word: 'zijde', also: ['kant'], pos: 'noun', light: ['vechten', 'strijden', 'staan', 'meevechten', 'scharen'], roles: { from: 'agent', to: ['prep:van', 'possessor'] }, with: ['aan'], example: 'De stammen streden aan de zijde van het leger.' },
      { id: 'meevechten-met', word: 'meevechten', also: ['meestrijden', 'optrekken'], pos: 'verb', roles: { from: 'agent', to: 'prep:met' }, example: 'De huurlingen vochten mee met het regeringsleger.' },
      { id: 'bondgenootschap-met', word: 'bondgenootschap', also: ['alliantie', 'verbond', 'coalitie', 'pact', 'bestandsverdrag'], pos: 'noun', light: ['sluiten', 'aangaan', 'vormen', 'smeden', 'hebben'], roles: { from: 'agent', to: 'prep:met' }, example: 'De Dageraad sloot een verbond met de kuststammen.' },
      { id: 'verbinden-aan', word: 'verbinden', pos: 'verb', roles: { from: 'agent', to: ['prep:aan', 'prep:met'] }, with: ['zich'], example: 'In dat jaar verbond de militie zich aan de Zwarte Hand.' },
      { id: 'bundelen-krachten', word: 'kracht', pos: 'noun', light: ['bundelen'], roles: { from: 'agent', to: 'prep:met' }, example: 'De brigade bundelde de krachten met de Dageraad.' },
    ],
    en: [
      { id: 'ally-of', word: 'ally', pos: 'noun', roles: { from: 'agent', to: ['prep:of', 'prep:to', 'possessor'] }, example: 'The tribe is an ally of the Dawn Brigade.' },
      { id: 'allies', word: 'ally', pos: 'noun', roles: both, reciprocal: true, example: 'The Dawn Brigade and the Coast Guard are allies.' },
      { id: 'allied-with', word: 'allied', also: ['aligned'], pos: 'adj', roles: { from: 'agent', to: ['prep:with', 'prep:to'] }, example: 'The militia is allied with the Dawn Brigade.' },
      { id: 'ally-with', word: 'ally', also: ['align', 'side'], pos: 'verb', roles: { from: ['agent', 'patient'], to: ['prep:with', 'prep:to'] }, example: 'The militia allied itself with the Dawn Brigade.' },
      { id: 'fight-alongside', word: 'fight', pos: 'verb', roles: { from: 'agent', to: ['prep:alongside', 'prep:beside', 'prep:together with'] }, example: 'The tribes fought alongside the army.' },
      { id: 'alliance-with', word: 'alliance', also: ['coalition', 'pact'], pos: 'noun', light: ['form', 'forge', 'make', 'enter', 'have', 'sign', 'announce'], roles: { from: 'agent', to: 'prep:with' }, example: 'The brigade formed an alliance with the coast tribes.' },
      { id: 'join-forces', word: 'force', pos: 'noun', light: ['join'], roles: { from: 'agent', to: 'prep:with' }, example: 'The brigade joined forces with the Dawn Front.' },
      { id: 'x-allied', word: '-allied', also: ['-aligned'], pos: 'adj', roles: { from: 'agent', to: 'modifier' }, example: 'The Brigade-allied militia took the bridge.' },
    ],
  },
})

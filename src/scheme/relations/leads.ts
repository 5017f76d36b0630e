// leads: a person is or was at the head of a group, force or state.
import { relationType } from '../relationType.ts'

const heads = ['leider', 'aanvoerder', 'hoofd', 'opperbevelhebber', 'bevelhebber', 'voorman', 'topman', 'kopman', 'baas', 'leidster', 'rebellenleider', 'emir', 'warlord', 'krijgsheer', 'partijleider', 'voorzitter'] as const

export const leads = relationType({
  id: 'leads',
  meaning: 'The first (a person) leads or led the second.',
  labels: { nl: 'leider van', en: 'leader of' },
  symmetric: false,
  inverse: { nl: 'geleid door', en: 'led by' },
  ends: { from: ['person'], to: ['group', 'set', 'power'] },
  codes: { wikidata: 'P488', stix: 'attributed-to' },
  frames: {
    nl: [
      { id: 'leider-van', word: 'leider', also: heads, pos: 'noun', roles: { from: 'agent', to: ['prep:van', 'possessor'] }, example: 'Karim Haddad, de leider van de Dageraad, dook onder.' },
      { id: 'x-leider', word: '-leider', also: ['-aanvoerder', '-voorman', '-topman', '-kopman', '-baas', '-chef'], pos: 'noun', roles: { from: 'agent', to: 'modifier' }, example: 'FRV-leider Karim Haddad dook onder.' },
      { id: 'leiden', word: 'leiden', also: ['aanvoeren', 'commanderen'], pos: 'verb', roles: { from: 'agent', to: 'patient' }, example: 'De Dageraad wordt geleid door Karim Haddad.' },
      { id: 'onder-leiding-van', word: 'leiding', also: ['aanvoering', 'bevel'], pos: 'noun', light: ['staan', 'vechten', 'opereren', 'komen'], roles: { from: ['prep:van', 'possessor'], to: 'agent' }, with: ['onder'], example: 'De Dageraad staat onder leiding van Karim Haddad.' },
      { id: 'onder-leiding-van-vast', word: 'staan', also: ['vechten', 'opereren', 'strijden'], pos: 'verb', roles: { from: 'prep:onder leiding van', to: 'agent' }, example: 'De Dageraad vecht onder leiding van Karim Haddad.' },
      { id: 'leiding-over', word: 'leiding', also: ['bevel', 'gezag', 'commando'], pos: 'noun', light: ['hebben', 'voeren', 'nemen', 'krijgen', 'overnemen'], roles: { from: 'agent', to: ['prep:over', 'prep:van'] }, example: 'Karim Haddad heeft de leiding over de Dageraad.' },
      { id: 'aan-hoofd-van', word: 'hoofd', also: ['leiding'], pos: 'noun', light: ['staan'], roles: { from: 'agent', to: ['prep:van'] }, with: ['aan'], example: 'Karim Haddad staat aan het hoofd van de Dageraad.' },
    ],
    en: [
      { id: 'leader-of', word: 'leader', also: ['head', 'chief', 'commander', 'commander-in-chief', 'emir', 'ruler', 'chairman', 'chairwoman', 'warlord'], pos: 'noun', roles: { from: 'agent', to: ['prep:of', 'possessor'] }, example: 'Karim Haddad, the leader of the Dawn Front, went into hiding.' },
      { id: 'x-leader', word: 'leader', also: ['chief', 'head', 'commander', 'ruler', 'boss'], pos: 'noun', roles: { from: 'agent', to: 'modifier' }, example: 'Dawn Front leader Karim Haddad went into hiding.' },
      { id: 'lead', word: 'lead', also: ['head', 'command', 'rule'], pos: 'verb', roles: { from: 'agent', to: 'patient' }, example: 'The Dawn Front is led by Karim Haddad.' },
      { id: 'under-leadership-of', word: 'leadership', also: ['command'], pos: 'noun', roles: { from: ['prep:of', 'possessor'], to: 'agent' }, with: ['under'], example: 'The Dawn Front fights under the leadership of Karim Haddad.' },
      { id: 'x-led', word: '-led', pos: 'adj', roles: { from: 'modifier', to: 'agent' }, example: 'The Haddad-led Dawn Front took the bridge.' },
    ],
  },
})

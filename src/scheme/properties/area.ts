// area, presence, territory, base: where the group works, has cells, holds ground and is at home. A region in its name is none of these.
import { propertyType } from '../relationType.ts'

export const area = propertyType({
  id: 'area',
  meaning: 'Where the actor is active.',
  labels: { nl: 'actief in', en: 'active in' },
  value: 'place',
  of: ['group', 'set'],
  codes: { wikidata: 'P2541' },
  frames: {
    nl: [
      { id: 'actief-in', word: 'actief', pos: 'adj', roles: { actor: 'agent', value: ['prep:in', 'prep:langs', 'prep:rond', 'prep:bij'] }, example: 'De Dageraad is actief in het noorden van Zuidmark.' },
      { id: 'opereren-in', word: 'opereren', also: ['huishouden', 'zitten', 'rondtrekken', 'oprukken', 'toeslaan'], pos: 'verb', roles: { actor: 'agent', value: ['prep:in', 'prep:vanuit', 'prep:langs', 'prep:rond'] }, unless: ['achter', 'cel', 'gevangenis'], example: 'De Dageraad opereert in het noorden van Zuidmark.' },
      { id: 'vechten-in', word: 'vechten', also: ['strijden'], pos: 'verb', roles: { actor: 'agent', value: 'prep:in' }, weak: true, example: 'De Dageraad vecht in het noorden van Zuidmark.' },
      { id: 'zetten-voet', word: 'voet', pos: 'noun', light: ['krijgen', 'zetten'], roles: { actor: 'agent', value: 'prep:in' }, weak: true, example: 'De Dageraad kreeg voet aan de grond in het noorden.' },
      { id: 'groep-in', word: 'strijder', also: ['terrorist', 'rebel', 'separatist', 'opstandeling', '-strijder', 'rebellenleider'], pos: 'noun', roles: { actor: ['agent', 'prep:van', 'modifier'], value: ['prep:in', 'prep:uit'] }, weak: true, example: 'De strijders van de Dageraad in het noorden houden stand.' },
    ],
    en: [
      { id: 'active-in', word: 'active', pos: 'adj', roles: { actor: 'agent', value: ['prep:in', 'prep:along', 'prep:around', 'prep:across'] }, example: 'The Dawn Front is active in the north of Southmark.' },
      { id: 'operate-in', word: 'operate', pos: 'verb', roles: { actor: 'agent', value: ['prep:in', 'prep:from', 'prep:along', 'prep:across'] }, example: 'The Dawn Front operates in the north of Southmark.' },
      { id: 'fight-in', word: 'fight', pos: 'verb', roles: { actor: 'agent', value: 'prep:in' }, weak: true, example: 'The Dawn Front fights in the north of Southmark.' },
    ],
  },
})

export const presence = propertyType({
  id: 'presence',
  meaning: 'Where the actor has cells, fighters or followers without holding ground.',
  labels: { nl: 'aanwezig in', en: 'present in' },
  value: 'place',
  of: ['group', 'set', 'power'],
  frames: {
    nl: [
      { id: 'cellen-hebben-in', word: 'cel', also: ['netwerk', 'aanhang', 'tak', 'kamp', 'trainingskamp', '-cel', 'strijder', '-kamp'], pos: 'noun', light: ['hebben', 'onderhouden', 'bezitten'], roles: { actor: 'agent', value: ['prep:in', 'prep:langs', 'prep:op'] }, example: 'De Dageraad heeft geheime cellen in de grote steden van Zuidmark.' },
      { id: 'aanwezig-in', word: 'aanwezig', also: ['vertegenwoordigd'], pos: 'adj', roles: { actor: 'agent', value: 'prep:in' }, example: 'De Dageraad is aanwezig in drie provincies.' },
      { id: 'op-volle-sterkte', word: 'sterkte', pos: 'noun', roles: { actor: 'agent', value: 'prep:in' }, weak: true, example: 'De Dageraad is nog op volle sterkte in het noorden.' },
    ],
    en: [
      { id: 'cells-in', word: 'cell', also: ['network', 'camp', 'follower', 'presence', 'branch'], pos: 'noun', light: ['have', 'maintain', 'keep', 'run'], roles: { actor: 'agent', value: ['prep:in', 'prep:across', 'prep:along'] }, example: 'The Dawn Front has secret cells in the large towns of Southmark.' },
      { id: 'present-in', word: 'present', pos: 'adj', roles: { actor: 'agent', value: 'prep:in' }, example: 'The Dawn Front is present in three provinces.' },
    ],
  },
})

export const territory = propertyType({
  id: 'territory',
  meaning: 'What ground the actor holds, rules or is confined to.',
  labels: { nl: 'gebied in handen', en: 'territory held' },
  value: 'place',
  of: ['group', 'set'],
  codes: { wikidata: 'P2541' },
  frames: {
    nl: [
      { id: 'controleren', word: 'controleren', also: ['beheersen', 'besturen', 'bezetten', 'domineren'], pos: 'verb', roles: { actor: 'agent', value: 'patient' }, example: 'De Dageraad controleert het noorden van Zuidmark.' },
      { id: 'in-handen', word: 'hand', also: ['macht', 'greep'], pos: 'noun', light: ['hebben', 'houden', 'zijn'], roles: { actor: ['prep:van', 'agent'], value: ['patient', 'agent'] }, with: ['in'], example: 'De Dageraad heeft het noorden van Zuidmark in handen.' },
      { id: 'de-baas-in', word: 'baas', pos: 'noun', roles: { actor: 'agent', value: ['prep:in', 'prep:over'] }, example: 'De Dageraad is de baas in het noorden.' },
      { id: 'heersen-over', word: 'heersen', also: ['regeren'], pos: 'verb', roles: { actor: 'agent', value: ['prep:over', 'prep:in'] }, example: 'De Dageraad heerst over het noorden.' },
      { id: 'macht-beperkt-tot', word: 'macht', also: ['gezag', 'invloed', 'gebied', 'controle'], pos: 'noun', light: ['blijven', 'beperken', 'beperkt', 'zijn', 'reiken'], roles: { actor: ['possessor', 'prep:van'], value: 'prep:tot' }, example: 'De macht van de Dageraad bleef beperkt tot de dalen langs de rivier.' },
      { id: 'macht-hebben-in', word: 'macht', also: ['controle', 'gezag'], pos: 'noun', light: ['hebben', 'krijgen', 'houden', 'uitoefenen', 'overnemen'], roles: { actor: 'agent', value: ['prep:in', 'prep:over'] }, example: 'De Dageraad heeft de macht in het noorden.' },
    ],
    en: [
      { id: 'control', word: 'control', also: ['hold', 'rule', 'govern', 'occupy', 'dominate'], pos: 'verb', roles: { actor: 'agent', value: 'patient' }, example: 'The Dawn Front controls the north of Southmark.' },
      { id: 'control-of', word: 'control', pos: 'noun', light: ['have', 'hold', 'keep', 'maintain', 'be'], roles: { actor: 'agent', value: ['prep:of', 'prep:over'] }, example: 'The Dawn Front has control of the north.' },
      { id: 'power-limited-to', word: 'power', also: ['influence', 'control', 'authority'], pos: 'noun', light: ['limit', 'confine', 'remain', 'restrict'], roles: { actor: ['possessor', 'prep:of'], value: 'prep:to' }, example: 'Its power remained limited to the valleys.' },
      { id: 'stronghold', word: 'stronghold', also: ['bastion'], pos: 'noun', roles: { actor: ['prep:of', 'possessor', 'modifier'], value: 'agent' }, weak: true, example: 'The valley is a stronghold of the Dawn Front.' },
    ],
  },
})

export const base = propertyType({
  id: 'base',
  meaning: 'Where the actor has its seat or bases.',
  labels: { nl: 'gevestigd in', en: 'based in' },
  value: 'place',
  of: ['group'],
  codes: { wikidata: 'P159' },
  frames: {
    nl: [
      { id: 'gevestigd-in', word: 'gevestigd', also: ['gestationeerd', 'vestigen'], pos: 'adj', roles: { actor: ['agent', 'patient'], value: 'prep:in' }, example: 'De Dageraad is gevestigd in de hoofdstad.' },
      { id: 'basis-in', word: 'basis', also: ['hoofdkwartier', 'uitvalsbasis', 'bolwerk', 'thuisbasis', 'schuilplaats'], pos: 'noun', light: ['hebben', 'vestigen', 'bouwen'], roles: { actor: 'agent', value: ['prep:in', 'prep:bij', 'prep:langs'] }, example: 'De Dageraad heeft haar basis in de bergen.' },
      { id: 'bolwerk-van', word: 'bolwerk', also: ['uitvalsbasis', 'thuisbasis', 'broeinest', 'hoofdkwartier', 'machtscentrum'], pos: 'noun', roles: { actor: ['prep:van', 'possessor'], value: 'agent' }, example: 'Het dal is een bolwerk van de Dageraad.' },
    ],
    en: [
      { id: 'based-in', word: 'base', also: ['headquarter', 'station'], pos: 'verb', roles: { actor: 'patient', value: 'prep:in' }, example: 'The Dawn Front is based in the capital.' },
      { id: 'x-based', word: '-based', pos: 'adj', roles: { actor: 'agent', value: 'modifier' }, example: 'The Southmark-based Dawn Front advances.' },
      { id: 'base-in', word: 'base', also: ['headquarters', 'stronghold', 'hideout'], pos: 'noun', light: ['have', 'set up', 'keep'], roles: { actor: 'agent', value: 'prep:in' }, example: 'The Dawn Front has its base in the mountains.' },
    ],
  },
})

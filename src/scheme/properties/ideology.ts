// ideology: the convictions that the text ascribes to the actor, by adjectives and by nouns such as "opvattingen".
import { propertyType } from '../relationType.ts'

const adjectivesNl = [
  'radicaal', 'extremistisch', 'radicaal-islamitisch', 'extreemrechts', 'extreem-rechts', 'rechts-extremistisch', 'extreemlinks', 'fundamentalistisch', 'salafistisch',
  'jihadistisch', 'islamistisch', 'moslimfundamentalistisch', 'communistisch', 'marxistisch', 'maoïstisch', 'nationalistisch', 'separatistisch', 'neonazistisch', 'fascistisch', 'anarchistisch',
  'ultranationalistisch', 'pro-russisch', 'pro-oekraïens', 'pro-iraans', 'pro-turks', 'pro-westers', 'pro-palestijns', 'pro-israëlisch', 'pro-chinees', 'pro-syrisch', 'regeringsgezind', 'koningsgezind', 'ruslandgezind', 'racistisch', 'antisemitisch', 'links-radicaal', 'rechts-radicaal', 'revolutionair', 'moslimextremistisch', 'streng-islamitisch', 'orthodox', 'strenggelovig',
] as const
const adjectivesEn = [
  'radical', 'extremist', 'islamist', 'jihadist', 'salafist', 'fundamentalist', 'far-right', 'far-left', 'right-wing', 'left-wing', 'communist', 'marxist', 'maoist', 'nationalist', 'separatist',
  'neo-nazi', 'racist', 'antisemitic', 'anti-semitic', 'revolutionary', 'ultra-nationalist', 'fascist', 'anarchist', 'white-supremacist', 'supremacist', 'leftist', 'secular', 'ultranationalist',
] as const

/** Adjectives that leave open what is believed: "Jansens bekendste opvattingen". */
export const openAdjectives = /^(?:politiek|bekend|eigen|ander|zelfde|belangrijk|verschillend|nieuw|oud|persoonlijk|own|political|personal|other|same|known|main)/iu

export const ideology = propertyType({
  id: 'ideology',
  meaning: 'Convictions that the text ascribes to the actor.',
  labels: { nl: 'ideologie', en: 'ideology' },
  value: 'text',
  of: ['group', 'set', 'person'],
  codes: { wikidata: 'P1142' },
  frames: {
    nl: [
      { id: 'adjectief', word: 'radicaal', also: adjectivesNl, pos: 'adj', roles: { actor: 'agent' }, weak: true, example: 'De radicale Dageraad rukt op.' },
      { id: 'gebaseerd-op', word: 'baseren', pos: 'verb', roles: { actor: ['agent', 'patient'], value: 'prep:op' }, who: ['group', 'set'], example: 'De Dageraad baseert zich op een strenge uitleg van de oude wetten.' },
      { id: 'aanhanger-van', word: 'neonazi', also: ['rechts-extremist', 'moslimextremist', 'salafist', 'islamist', 'communist', 'marxist', 'anarchist', 'fascist', 'nationalist', 'jihadist', '-extremist'], pos: 'noun', roles: { actor: 'agent' }, who: ['person', 'group'], example: 'De schutter, een overtuigde neonazi, werd opgepakt.' },
      { id: 'opvattingen', word: 'opvatting', also: ['ideologie', 'denkbeeld', 'gedachtegoed', 'overtuiging', 'leer', 'wereldbeeld', 'visie'], pos: 'noun', roles: { actor: ['possessor', 'prep:van'] }, example: 'Door hun strenge opvattingen kreeg de Dageraad aanhang.' },
      { id: 'opvattingen-hebben', word: 'opvatting', also: ['ideologie', 'denkbeeld', 'gedachtegoed', 'overtuiging', 'leer', 'wereldbeeld'], pos: 'noun', light: ['hebben', 'aanhangen', 'volgen', 'delen', 'koesteren'], roles: { actor: 'agent' }, example: 'De schutter had racistische denkbeelden.' },
      { id: 'aanhangen', word: 'aanhangen', pos: 'verb', roles: { actor: 'agent', value: 'patient' }, example: 'De Dageraad hangt een strenge leer aan.' },
    ],
    en: [
      { id: 'adjective', word: 'radical', also: adjectivesEn, pos: 'adj', roles: { actor: 'agent' }, weak: true, example: 'The radical Dawn Front advances.' },
      { id: 'based-on', word: 'base', pos: 'verb', roles: { actor: ['patient', 'agent'], value: ['prep:on', 'prep:upon'] }, who: ['group', 'set'], unless: ['in'], weak: true, example: 'The Dawn Front bases itself on a strict reading of the old laws.' },
      { id: 'adherent-of', word: 'neo-nazi', also: ['supremacist', 'islamist', 'jihadist', 'communist', 'marxist', 'anarchist', 'fascist', 'nationalist', 'extremist', 'salafist', 'nazi'], pos: 'noun', roles: { actor: 'agent' }, who: ['person', 'group'], example: 'The gunman, a self-described neo-Nazi, was arrested.' },
      { id: 'views', word: 'ideology', also: ['view', 'belief', 'doctrine', 'conviction', 'worldview'], pos: 'noun', roles: { actor: ['possessor', 'prep:of'] }, example: 'The ideology of the Dawn Front is strict.' },
      { id: 'espouse', word: 'espouse', also: ['embrace', 'adhere', 'preach'], pos: 'verb', roles: { actor: 'agent', value: ['patient', 'prep:to'] }, weak: true, example: 'The Dawn Front espouses a strict creed.' },
    ],
  },
})

export const religion = propertyType({
  id: 'religion',
  meaning: 'The religion or denomination that the text ascribes to the group.',
  labels: { nl: 'godsdienst', en: 'religion' },
  value: 'text',
  of: ['group', 'set'],
  codes: { wikidata: 'P140' },
  frames: {
    nl: [
      { id: 'adjectief', word: 'soennitisch', also: ['sjiitisch', 'christelijk', 'alawitisch', 'joods', 'hindoeïstisch', 'boeddhistisch'], pos: 'adj', roles: { actor: 'agent' }, example: 'De sjiitische Dageraad rukt op.' },
      { id: 'gelovigen', word: 'soenniet', also: ['sjiiet', 'christen', 'alawiet'], pos: 'noun', roles: { actor: 'agent' }, example: 'De leden van de Dageraad zijn sjiieten.' },
    ],
    en: [
      { id: 'adjective', word: 'sunni', also: ['shia', 'shiite', "shi'ite", 'christian', 'alawite', 'jewish', 'hindu', 'buddhist'], pos: 'adj', roles: { actor: 'agent' }, example: 'The Shiite Dawn Front advances.' },
    ],
  },
})

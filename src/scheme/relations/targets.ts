// targets: a group aims at another side or a people again and again.
import { relationType } from '../relationType.ts'

const habit = {
  nl: 'vooral|voornamelijk|regelmatig|vaak|steeds|stelselmatig|herhaaldelijk|geregeld|hoofdzakelijk',
  en: 'mainly|mostly|primarily|often|regularly|repeatedly|frequently|routinely',
} as const

export const targets = relationType({
  id: 'targets',
  meaning: 'The first aims its attacks at the second, as a habit or a policy.',
  labels: { nl: 'heeft als doelwit', en: 'targets' },
  symmetric: false,
  inverse: { nl: 'doelwit van', en: 'target of' },
  ends: { from: ['group', 'set', 'power', 'person'], to: ['group', 'power', 'people', 'set'] },
  codes: { stix: 'targets' },
  frames: {
    nl: [
      { id: 'aanvallen-gewoonlijk', word: 'aanvallen', pos: 'verb', roles: { from: 'agent', to: 'patient' }, with: [habit.nl], example: 'De brigade valt vooral de Veldense minderheid aan.' },
      { id: 'richten-op', word: 'richten', pos: 'verb', roles: { from: 'agent', to: 'prep:op' }, with: ['zich'], example: 'De brigade richt zich op de Veldense minderheid.' },
      { id: 'gericht-tegen', word: 'richten', also: ['gericht'], pos: 'verb', roles: { from: ['patient', 'agent'], to: 'prep:tegen' }, weak: true, example: 'De acties van de brigade zijn gericht tegen de regering.' },
      { id: 'doelwit-van', word: 'doelwit', also: ['mikpunt', 'slachtoffer'], pos: 'noun', roles: { from: ['prep:van', 'possessor'], to: 'agent' }, example: 'De Veldense minderheid is het doelwit van de brigade.' },
      { id: 'munten-op', word: 'voorzien', also: ['munten'], pos: 'verb', roles: { from: 'agent', to: 'prep:op' }, with: ['het'], example: 'De brigade heeft het voorzien op de Veldense minderheid.' },
      { id: 'berucht-om-aanvallen-op', word: 'aanval', also: ['aanslag'], pos: 'noun', roles: { from: ['possessor', 'prep:van', 'agent'], to: ['prep:op', 'prep:tegen'] }, with: ['om'], weak: true, example: 'De brigade is berucht om aanslagen op de Veldense minderheid.' },
      { id: 'vervolgen', word: 'vervolgen', also: ['terroriseren', 'onderdrukken', 'uitmoorden'], pos: 'verb', roles: { from: 'agent', to: 'patient' }, weak: true, example: 'De brigade terroriseert de Veldense minderheid.' },
    ],
    en: [
      { id: 'attack-habitually', word: 'attack', pos: 'verb', roles: { from: 'agent', to: 'patient' }, with: [habit.en], example: 'The brigade has mainly attacked the Velden minority.' },
      { id: 'target', word: 'target', pos: 'verb', roles: { from: 'agent', to: 'patient' }, example: 'The brigade targets the Velden minority.' },
      { id: 'target-of', word: 'target', pos: 'noun', roles: { from: ['prep:of', 'possessor'], to: 'agent' }, example: 'The Velden minority is a target of the brigade.' },
      { id: 'persecute', word: 'persecute', also: ['terrorise', 'terrorize', 'oppress'], pos: 'verb', roles: { from: 'agent', to: 'patient' }, weak: true, example: 'The brigade terrorises the Velden minority.' },
    ],
  },
})

// motive: why people join or leave, or why the actor fights, in the text's own words.
import { propertyType } from '../relationType.ts'

const reasons = ['frustratie', 'onvrede', 'wraak', 'woede', 'teleurstelling', 'angst', 'armoede', 'overtuiging', 'protest', 'haat'] as const
const reasonsEn = ['frustration', 'discontent', 'revenge', 'anger', 'disappointment', 'fear', 'poverty', 'conviction', 'protest', 'hatred'] as const

export const motive = propertyType({
  id: 'motive',
  meaning: 'Why the actor does what the sentence before or the clause says, in the words of the text.',
  labels: { nl: 'beweegreden', en: 'motive' },
  value: 'text',
  of: ['group', 'set', 'people', 'person'],
  frames: {
    nl: [
      { id: 'doen-uit', word: 'doen', also: ['handelen'], pos: 'verb', roles: { actor: 'agent', value: ['prep:uit', 'prep:vanwege', 'prep:wegens'] }, example: 'Zij doen dit uit woede over de plannen van de regering.' },
      { id: 'uit-reden', word: 'frustratie', also: reasons, pos: 'noun', light: ['doen', 'handelen', 'aansluiten', 'overlopen', 'vechten', 'vertrekken'], roles: { actor: 'agent' }, with: ['uit'], example: 'Uit wraak vochten zij mee.' },
    ],
    en: [
      { id: 'do-out-of', word: 'do', also: ['act', 'join', 'defect', 'fight', 'leave'], pos: 'verb', roles: { actor: 'agent', value: ['prep:out of', 'prep:because of'] }, example: 'They do so out of anger at the government.' },
      { id: 'out-of-reason', word: 'frustration', also: reasonsEn, pos: 'noun', light: ['do', 'act', 'join', 'defect', 'fight', 'leave'], roles: { actor: 'agent' }, with: ['out'], example: 'They joined out of revenge.' },
    ],
  },
})

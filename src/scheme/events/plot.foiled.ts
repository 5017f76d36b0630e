// A planned attack that was stopped: told with the attack's own type and realis `foiled`; "complot" has no method of its own.
import { eventType } from '../eventType.ts'
import { nlLight } from './slots.ts'

export const plotFoiled = eventType({
  id: 'plot.foiled',
  meaning: 'A plan for an attack that was stopped or came to nothing.',
  labels: { nl: 'verijdelde aanslag', en: 'foiled plot' },
  kindOf: 'attack.unspecified',
  family: 'violence',
  roles: ['perpetrator', 'target', 'weapon'],
  codes: { acled: 'Strategic developments / Disrupted weapons use', muc4: 'ATTACK (ATTEMPTED)' },
  frames: {
    nl: [{ id: 'complot', word: 'complot', also: ['terreurplan', 'aanslagplan', 'moordplan', 'terreurplot', 'terreurcomplot'], pos: 'noun', weak: true, realis: 'planned', roles: { perpetrator: ['prep:van', 'agent'], target: ['prep:tegen', 'prep:op'] }, light: [...nlLight, 'smeden', 'verijdelen', 'ontdekken'], example: 'De politie verijdelde een complot tegen de koning.' }],
    en: [{ id: 'plot', word: 'terror plot', also: ['bomb plot', 'bomb plan', 'terrorist plot', 'assassination plot', 'attack plot', 'murder plot', 'bombing plot', 'terror plan', 'attack plan', 'coup plot'], pos: 'noun', realis: 'planned', roles: { perpetrator: ['prep:by', 'agent'], target: ['prep:against', 'prep:on'] }, light: ['foil', 'hatch', 'uncover', 'thwart', 'plan'], example: 'Police foiled a terror plot against the king.' }],
  },
})

// The weapons are to be silent.
import { eventType } from '../eventType.ts'

export const diploCeasefire = eventType({
  id: 'diplo.ceasefire',
  meaning: 'Parties agree or declare to stop fighting.',
  labels: { nl: 'wapenstilstand', en: 'ceasefire' },
  kindOf: 'diplo.agreement',
  family: 'politics',
  roles: ['party'],
  codes: { acled: 'Strategic developments / Agreement', plover: 'RETREAT-ceasefire' },
  frames: {
    nl: [{ id: 'wapenstilstand', word: 'wapenstilstand', also: ['staakt-het-vuren', 'bestand', 'staakthetvuren', 'gevechtspauze'], pos: 'noun', weak: true, roles: { party: ['prep:tussen', 'prep:met', 'agent'] }, light: ['sluiten', 'afkondigen', 'tekenen', 'afspreken', 'ingaan', 'gelden', 'bereiken'], example: 'Het leger en de rebellen sloten een wapenstilstand.' }],
    en: [{ id: 'ceasefire', word: 'ceasefire', also: ['cease-fire', 'truce', 'armistice'], pos: 'noun', weak: true, roles: { party: ['prep:between', 'prep:with', 'agent'] }, light: ['declare', 'sign', 'agree', 'reach', 'announce', 'call'], example: 'The army and the rebels agreed a ceasefire.' }],
  },
})

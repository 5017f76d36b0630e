// An attack that was tried and went wrong: told with the attack's own type and realis `attempted`, so it has no frames.
import { eventType } from '../eventType.ts'

export const plotFailed = eventType({
  id: 'plot.failed',
  meaning: 'An attack that was tried and went wrong.',
  labels: { nl: 'mislukte aanslag', en: 'failed attack' },
  family: 'violence',
  roles: ['perpetrator', 'target', 'weapon'],
  codes: { acled: 'Strategic developments / Disrupted weapons use', muc4: 'ATTACK (ATTEMPTED)' },
  frames: { nl: [], en: [] },
})

// Somebody condemns a deed: a reaction, kept as statement.
import { eventType } from '../eventType.ts'

export const speechCondemnation = eventType({
  id: 'speech.condemnation',
  meaning: 'Somebody condemns a deed.',
  labels: { nl: 'veroordeling van een daad', en: 'condemnation' },
  family: 'speech',
  roles: ['speaker', 'about'],
  codes: { plover: 'ACCUSE-disapprove' },
  frames: { nl: [], en: [] },
})

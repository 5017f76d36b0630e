// Somebody says something: kept as statement.
import { eventType } from '../eventType.ts'

export const speechStatement = eventType({
  id: 'speech.statement',
  meaning: 'Somebody says something.',
  labels: { nl: 'verklaring', en: 'statement' },
  family: 'speech',
  roles: ['speaker', 'about'],
  codes: {},
  frames: { nl: [], en: [] },
})

// A group without a state takes a place; told apart from a takeover by its actor, so it has no words of its own.
import { eventType } from '../eventType.ts'

export const territoryCaptureNonstate = eventType({
  id: 'territory.capture_nonstate',
  meaning: 'A non-state group takes a place.',
  labels: { nl: 'inname door een groep', en: 'group overtakes territory' },
  kindOf: 'territory.takeover',
  family: 'politics',
  roles: ['actor', 'object', 'from'],
  codes: { acled: 'Battles / Non-state actor overtakes territory', ucdp: 'by-actors' },
  frames: { nl: [], en: [] },
})

// Runs the cases of events.
import { eventCases } from '../../../tests/cases/events.ts'
import { testCases } from '../../../tests/cases/run.ts'

testCases(eventCases)

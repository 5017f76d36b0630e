// Runs the cases of relations and properties.
import { relationCases } from '../../../tests/cases/relations.ts'
import { testCases } from '../../../tests/cases/run.ts'

testCases(relationCases)

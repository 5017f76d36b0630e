// Runs the cases of reference.
import { referenceCases } from '../../../tests/cases/reference.ts'
import { testCases } from '../../../tests/cases/run.ts'

testCases(referenceCases)

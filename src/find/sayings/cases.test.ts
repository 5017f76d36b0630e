// Runs the cases of clauses and sayings.
import { sayingCases } from '../../../tests/cases/sayings.ts'
import { testCases } from '../../../tests/cases/run.ts'

testCases(sayingCases)

// Runs the cases of statements.
import { statementCases } from '../../../tests/cases/statements.ts'
import { testCases } from '../../../tests/cases/run.ts'

testCases(statementCases)

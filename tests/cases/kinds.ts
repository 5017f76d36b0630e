// All kinds of cases; a new one is a file beside this and a line here.
import type { CaseKind } from './case.ts'
import { dateCases } from './dates.ts'
import { eventCases } from './events.ts'
import { figureCases } from './figures.ts'
import { referenceCases } from './reference.ts'
import { relationCases } from './relations.ts'
import { sayingCases } from './sayings.ts'
import { statementCases } from './statements.ts'

export const caseKinds: readonly CaseKind[] = [figureCases, dateCases, sayingCases, referenceCases, eventCases, relationCases, statementCases]

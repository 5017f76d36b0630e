// A predicate while its arguments are being sought, and the questions that all who add to it ask.
import type { Argument, ArgumentRole } from '../../model/predicate.ts'
import type { VerbForm } from './voice.ts'

/** What is known of a predicate while its arguments are sought; heads are done before their dependents. */
export interface Draft {
  readonly token: number
  readonly nominal: boolean
  readonly form: VerbForm
  readonly args: Argument[]
}

export type Drafts = ReadonlyMap<number, Draft>

/** The role of the subject: what a passive's subject undergoes; a past participle without auxiliary is passive already. */
export function subjectRole(draft: Draft): 'agent' | 'patient' {
  return draft.form.passive ? 'patient' : 'agent'
}

export function has(draft: Draft, ...roles: readonly ArgumentRole[]): boolean {
  return draft.args.some(({ role }) => roles.includes(role))
}

export function addInherited(draft: Draft, role: ArgumentRole, token: number): void {
  if (!draft.args.some((argument) => argument.token === token)) draft.args.push({ role, token, inherited: true })
}

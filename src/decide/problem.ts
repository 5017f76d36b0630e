// What cannot be decided, and what to do: a caller's mistake.

export class DecisionError extends Error {
  readonly code: 'no-reason' | 'not-there' | 'other-text' | 'bad-value' | 'nothing-to-undo' | 'ambiguous'
  constructor(code: DecisionError['code'], message: string) {
    super(message)
    this.code = code
  }
}

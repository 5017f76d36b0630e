// What can be wrong with a model file, said so that the reader knows what to do.

export type ModelTrouble = 'missing' | 'unreadable' | 'truncated' | 'foreign' | 'version' | 'damaged' | 'mismatch'

/** A model file that cannot be used. The caller reads on without it. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly trouble: ModelTrouble
  readonly file: string

  constructor(trouble: ModelTrouble, file: string, message: string) {
    super(`${message} (${file})`)
    this.trouble = trouble
    this.file = file
  }
}

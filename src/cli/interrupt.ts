// Ctrl-C: the first one lets the document at hand be finished and what was read be shown; the second ends at once.

export class Interrupt {
  #happened = false
  #wake = (): void => {}
  readonly #listen = (): void => {
    this.#happened = true
    this.#wake()
  }

  constructor() {
    // Once: a second Ctrl-C finds the system's own way.
    process.once('SIGINT', this.#listen)
  }

  get happened(): boolean {
    return this.#happened
  }

  /** What the promise gives, or null as soon as Ctrl-C was pressed. Not a race: that would keep every result for as long as nobody presses it. */
  orNull<T>(promise: Promise<T>): Promise<T | null> {
    if (this.#happened) return Promise.resolve(null)
    return new Promise((resolve, reject) => {
      this.#wake = () => resolve(null)
      promise.then(resolve, reject)
    })
  }

  close(): void {
    process.off('SIGINT', this.#listen)
    // Waiting for more on standard input would keep the process alive.
    if (this.#happened && 'unref' in process.stdin) process.stdin.unref()
  }
}

// Keys and lines from a terminal: one key at a time without Enter, a line where words are asked for.
import { emitKeypressEvents } from 'node:readline'
import { createInterface } from 'node:readline/promises'

export interface Keyboard {
  /** The next key; undefined at Ctrl-C, Ctrl-D or the end of input. */
  key(): Promise<string | undefined>
  /** A line; undefined when it is empty. */
  line(question: string): Promise<string | undefined>
  close(): void
}

export function openKeyboard(input: NodeJS.ReadStream = process.stdin, output: NodeJS.WriteStream = process.stdout): Keyboard {
  emitKeypressEvents(input)
  const raw = (on: boolean): void => {
    if (input.isTTY) input.setRawMode(on)
  }
  return {
    key() {
      raw(true)
      input.resume()
      return new Promise((resolve) => {
        const finish = (key: string | undefined): void => {
          input.off('keypress', pressed)
          input.off('end', ended)
          raw(false)
          input.pause()
          resolve(key)
        }
        const pressed = (text: string | undefined, { name, ctrl }: { name?: string; ctrl?: boolean }): void => {
          if (ctrl && (name === 'c' || name === 'd')) finish(undefined)
          else if (text !== undefined && text >= ' ') finish(text.toLowerCase())
        }
        const ended = (): void => finish(undefined)
        input.on('keypress', pressed)
        input.once('end', ended)
      })
    },
    async line(question) {
      const asking = createInterface({ input, output })
      try {
        const words = (await asking.question(question)).trim()
        return words === '' ? undefined : words
      } finally {
        asking.close()
      }
    },
    close() {
      raw(false)
      input.pause()
    },
  }
}

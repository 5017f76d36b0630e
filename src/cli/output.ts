// What commands share about the terminal: colours, width, language of the words, a line of progress on standard error.
import type { LanguageId } from '../model/source.ts'

export function colourWanted(options: { color?: boolean }): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (options.color === false || (NO_COLOR !== undefined && NO_COLOR !== '')) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0'
  return process.stdout.isTTY === true && TERM !== 'dumb'
}

export function widthOf(): number {
  return Math.max(60, Math.min(process.stdout.columns ?? 100, 120))
}

/** `--lang`, else the system's language where that is Dutch or English, else the language of the text. */
export function viewLanguage(options: { lang?: LanguageId }, text: LanguageId): LanguageId {
  if (options.lang) return options.lang
  const system = systemLanguage()
  return system === 'nl' ? 'nl' : system === 'en' && process.stdout.isTTY ? 'en' : text
}

/** Language of messages about files: `--lang`, else Dutch on a Dutch system, else English. */
export function messageLanguage({ lang }: { lang?: LanguageId }): LanguageId {
  return lang ?? (systemLanguage() === 'nl' ? 'nl' : 'en')
}

function systemLanguage(): LanguageId | undefined {
  const system = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || ''
  return system.startsWith('nl') ? 'nl' : system.startsWith('en') ? 'en' : undefined
}

export function print(text: string): void {
  process.stdout.write(text)
}

export function complain(text: string): void {
  process.stderr.write(`${text}\n`)
}

export interface Progress {
  step(done: number): void
  end(): void
}

/** One line, rewritten, only on a terminal and only when there is something to wait for. A total of null is not known beforehand. */
export function progress(total: number | null, quiet: boolean, language: LanguageId = 'en'): Progress {
  if (quiet || (total !== null && total < 2) || process.stderr.isTTY !== true) return { step() {}, end() {} }
  const began = Date.now()
  let last = 0
  return {
    step(done) {
      const now = Date.now()
      if (now - last < 100 && done !== total) return
      last = now
      if (total === null) {
        process.stderr.write(`\r\u001b[2K${done} · ${Math.round(done / Math.max(0.001, (now - began) / 1000))}/s`)
        return
      }
      const left = done === 0 ? 0 : Math.round(((now - began) / done) * (total - done) / 1000)
      process.stderr.write(`\r\u001b[2K${done}/${total}${done < total ? ` · ${language === 'nl' ? `nog ${span(left)}` : `${span(left)} left`}` : ''}`)
    },
    end() {
      process.stderr.write('\r\u001b[2K')
    },
  }
}

function span(seconds: number): string {
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}

// `kroniek check`: lints the data that rules stand on, and a user's own register.
import { loadRegister } from '../ground/register.ts'
import { lintRegister } from '../ground/registerLint.ts'
import { coverage, schemeProblems } from '../scheme/lint.ts'
import type { LanguageId } from '../model/source.ts'
import { messageLanguage, print } from './output.ts'
import { exitCodes } from './exit.ts'
import { readableFile } from './usage.ts'

export function checkCommand({ register = [], json = false, lang }: { register?: string[]; json?: boolean; lang?: LanguageId }): void {
  const language = messageLanguage(lang === undefined ? {} : { lang })
  for (const file of register) readableFile(file, '--register', language)
  const problems = { scheme: schemeProblems(), register: lintRegister(loadRegister(register).actors).map(({ at, code, message }) => `${at}: ${code}: ${message}`) }
  const count = problems.scheme.length + problems.register.length
  if (json) print(`${JSON.stringify({ problems, coverage: coverage() }, null, 2)}\n`)
  else {
    for (const [where, list] of Object.entries(problems)) for (const problem of list) print(`${where}: ${problem}\n`)
    print(`${coverage().map(({ type, nl, en }) => `${type.padEnd(32)} nl ${String(nl).padStart(3)}  en ${String(en).padStart(3)}`).join('\n')}\n`)
    print(`${language === 'nl' ? problemsNl(count) : problemsEn(count)}\n`)
  }
  if (count > 0) process.exitCode = exitCodes.failed
}

function problemsNl(count: number): string {
  return count === 0 ? 'Geen problemen.' : count === 1 ? '1 probleem.' : `${count} problemen.`
}

function problemsEn(count: number): string {
  return count === 0 ? 'No problems.' : count === 1 ? '1 problem.' : `${count} problems.`
}

// `kroniek validate`: readings made earlier, checked in shape and quote by quote.
import { readFileSync } from 'node:fs'
import type { LanguageId } from '../model/source.ts'
import { parseReading } from '../reading/validate.ts'
import { complain, messageLanguage, print } from './output.ts'
import { exitCodes } from './exit.ts'

export async function validateCommand(files: readonly string[], options: { lang?: LanguageId }): Promise<void> {
  const dutch = messageLanguage(options) === 'nl'
  let good = 0
  let bad = 0
  const refuse = (where: string, cause: unknown): void => {
    bad++
    complain(`${where}: ${(cause as Error).message}`)
  }
  for (const file of files) {
    try {
      for (const [index, value] of readingsIn(file).entries()) {
        await parseReading(value).then(() => good++, (cause: unknown) => refuse(`${file}, ${dutch ? 'lezing' : 'reading'} ${index + 1}`, cause))
      }
    } catch (cause) {
      refuse(file, cause)
    }
  }
  print(dutch ? `${good} goed, ${bad} fout\n` : `${good} good, ${bad} bad\n`)
  if (bad > 0 || good === 0) process.exitCode = good > 0 ? exitCodes['some documents failed'] : exitCodes.failed
}

/** A JSON array, one JSON object, or one object a line. @throws Error when the file is none of these or cannot be read. */
function readingsIn(file: string): unknown[] {
  const text = readFileSync(file, 'utf8')
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : [value]
  } catch (whole) {
    try {
      return text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as unknown)
    } catch {
      throw new Error(`neither JSON nor JSONL: ${(whole as Error).message}`)
    }
  }
}

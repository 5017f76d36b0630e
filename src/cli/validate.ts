// `kroniek validate`: readings made earlier, checked in shape and quote by quote.
import { readFileSync } from 'node:fs'
import { parseReading } from '../reading/validate.ts'
import { complain, print } from './output.ts'
import { exitCodes } from './exit.ts'

export async function validateCommand(files: readonly string[]): Promise<void> {
  let good = 0
  let bad = 0
  for (const file of files) {
    for (const [index, value] of readingsIn(file).entries()) {
      try {
        await parseReading(value)
        good++
      } catch (error) {
        bad++
        complain(`${file}, reading ${index + 1}: ${(error as Error).message}`)
      }
    }
  }
  print(`${good} good, ${bad} bad\n`)
  if (bad > 0) process.exitCode = exitCodes['some documents failed']
}

/** A JSON array, one JSON object, or one object a line. @throws Error with the file's name when it is none of these. */
function readingsIn(file: string): unknown[] {
  const text = readFileSync(file, 'utf8')
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : [value]
  } catch (whole) {
    try {
      return text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as unknown)
    } catch {
      throw new Error(`${file} is neither JSON nor JSONL: ${(whole as Error).message}`)
    }
  }
}

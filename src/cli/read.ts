// `kroniek read`: articles in, a dossier of each out, in the order they were given.
import { writeFileSync } from 'node:fs'
import type { LanguageId } from '../model/source.ts'
import type { Reading } from '../reading/reading.ts'
import { terminalDossier } from '../view/terminal.ts'
import { inputsOf, type Failure, type SourceOptions } from './inputs.ts'
import { openReaders } from './readers.ts'
import { colourWanted, complain, print, progress, viewLanguage, widthOf } from './output.ts'
import { exitCodes } from './exit.ts'

export interface ReadCommandOptions extends SourceOptions {
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly html?: string
  readonly register?: string[]
  readonly models?: string
  readonly workers?: number
  readonly all?: boolean
  readonly quiet?: boolean
  readonly lang?: LanguageId
  readonly color?: boolean
}

export async function readCommand(patterns: readonly string[], options: ReadCommandOptions): Promise<void> {
  const { names, failures } = await inputsOf(patterns)
  failures.forEach(({ message }) => complain(message))
  let failed = failures.length
  if (names.length === 0) {
    if (failed === 0) complain(`Nothing to read in ${patterns.join(', ')}: no .txt, .md, .html, .pdf or .docx file.`)
    process.exitCode = exitCodes.failed
    return
  }

  const readers = openReaders(names.length, options)
  const line = progress(names.length, options.quiet === true)
  const kept: Reading[] = []
  let done = 0
  try {
    for await (const result of inOrder(names, readers.read, readers.width)) {
      line.step(++done)
      if ('message' in result) {
        failed++
        line.end()
        complain(result.message)
        continue
      }
      if (options.json || options.html !== undefined) kept.push(result)
      else if (options.jsonl) print(`${JSON.stringify(result)}\n`)
      else {
        line.end()
        print(`${done > 1 ? '\n' : ''}${terminalDossier(result, { language: viewLanguage(options, result.source.language), colour: colourWanted(options), width: widthOf(), all: options.all === true })}`)
      }
    }
  } finally {
    line.end()
    await readers.close()
  }

  if (options.json) print(`${JSON.stringify(kept, null, 2)}\n`)
  if (options.html !== undefined) {
    const { htmlPage } = await import('../view/html.ts')
    writeFileSync(options.html, htmlPage(kept, viewLanguage(options, kept[0]?.source.language ?? 'nl')))
    complain(`${options.html}: ${kept.length} ${kept.length === 1 ? 'article' : 'articles'}`)
  }
  if (failed > 0) process.exitCode = names.length - failed + failures.length > 0 ? exitCodes['some documents failed'] : exitCodes.failed
}

/** Results in the order of `names`, with at most `width` under way at once, so that memory stays bounded. */
async function* inOrder(names: readonly string[], read: (name: string) => Promise<Reading | Failure>, width: number): AsyncGenerator<Reading | Failure> {
  const underWay: Promise<Reading | Failure>[] = []
  for (const name of names) {
    underWay.push(read(name))
    if (underWay.length >= width) yield await underWay.shift()!
  }
  while (underWay.length > 0) yield await underWay.shift()!
}

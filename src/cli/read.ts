// `kroniek read`: articles in, a dossier of each out, in the order they were given; or of one group over all of them.
import { accessSync, constants, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { LanguageId } from '../model/source.ts'
import { jsonOf } from '../reading/json.ts'
import type { Reading } from '../reading/reading.ts'
import { terminalDossier, type TerminalOptions } from '../view/terminal.ts'
import { GroupIndex } from '../view/groups.ts'
import { Interrupt } from './interrupt.ts'
import { inputsOf, type Failure, type SourceOptions } from './inputs.ts'
import { openReaders } from './readers.ts'
import { readableFile, readableFolder, UsageError } from './usage.ts'
import { colourWanted, complain, messageLanguage, print, progress, viewLanguage, widthOf } from './output.ts'
import { exitCodes } from './exit.ts'

export interface ReadCommandOptions extends SourceOptions {
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly html?: string
  readonly about?: string
  readonly register?: string[]
  readonly models?: string
  readonly workers?: number
  readonly all?: boolean
  readonly quiet?: boolean
  readonly lang?: LanguageId
  readonly color?: boolean
}

export async function readCommand(patterns: readonly string[], options: ReadCommandOptions): Promise<void> {
  const messages = messageLanguage(options)
  checkPaths(options, messages)
  const { names, failures } = await inputsOf(patterns, messages)
  failures.forEach(({ message }) => complain(message))
  let failed = failures.length
  if (names.length === 0) {
    if (failed === 0) complain(messages === 'nl' ? `Niets te lezen in ${patterns.join(', ')}: geen .txt, .md, .html, .pdf of .docx.` : `Nothing to read in ${patterns.join(', ')}: no .txt, .md, .html, .pdf or .docx file.`)
    process.exitCode = exitCodes.failed
    return
  }

  const readers = openReaders(names.length, { ...options, messages })
  const line = progress(names.length, options.quiet === true, messages)
  const keep = options.json === true || options.html !== undefined || options.about !== undefined
  const kept: Reading[] = []
  const groups = new GroupIndex()
  const interrupt = new Interrupt()
  let [done, shown, incomplete] = [0, 0, 0]
  try {
    for await (const result of inOrder(names, readers.read, readers.width, interrupt)) {
      line.step(++done)
      if ('message' in result) {
        failed++
        line.end()
        complain(result.message)
        continue
      }
      groups.add(result)
      if (result.engine.missing.length > 0) incomplete++
      if (keep) kept.push(result)
      else if (options.jsonl) print(`${JSON.stringify(result)}\n`)
      else {
        line.end()
        if (shown++ > 0) print(`\n${'─'.repeat(widthOf())}\n\n`)
        print(terminalDossier(result, { ...paperOf(options, result), legend: shown === 1 }))
      }
    }
  } finally {
    line.end()
    await readers.close()
    interrupt.close()
  }

  if (options.json) for (const piece of jsonOf(kept)) print(piece)
  if (options.html !== undefined) {
    const { htmlPage } = await import('../view/html.ts')
    writeFileSync(options.html, htmlPage(kept, viewLanguage(options, kept[0]?.source.language ?? 'nl')))
    complain(`${options.html}: ${kept.length} ${messages === 'nl' ? (kept.length === 1 ? 'artikel' : 'artikelen') : kept.length === 1 ? 'article' : 'articles'}`)
  } else if (!options.json && !options.jsonl) await showGroups(kept, groups, shown, options)
  if (interrupt.happened) {
    complain(messages === 'nl' ? `Gestopt: ${done} van ${names.length} gelezen.` : `Stopped: ${done} of ${names.length} read.`)
    process.exitCode = exitCodes.interrupted
  } else if (failed > 0) process.exitCode = done - failed + failures.length > 0 ? exitCodes['some documents failed'] : exitCodes.failed
  else if (incomplete > 0 && process.exitCode === undefined) process.exitCode = exitCodes['optional part missing']
}

/** With `--about` the dossier of that group; else, after several articles, the groups that can be asked for. */
async function showGroups(kept: readonly Reading[], groups: GroupIndex, shown: number, options: ReadCommandOptions): Promise<void> {
  const found = groups.found()
  if (options.about === undefined && (shown < 2 || found.length === 0)) return
  const { groupList, terminalGroup } = await import('../view/group.ts')
  const paper = paperOf(options, kept[0])
  if (options.about === undefined) {
    print(`\n${'─'.repeat(widthOf())}\n\n${groupList(found, paper)}`)
    return
  }
  const { dossierOf } = await import('../view/dossier.ts')
  const dossier = dossierOf(kept, options.about)
  if (dossier.readings.length > 0) {
    print(terminalGroup(dossier, kept.length, paper))
    return
  }
  complain(messageLanguage(options) === 'nl' ? `Geen artikel noemt "${options.about}".` : `No article names "${options.about}".`)
  if (found.length > 0) complain(groupList(found, { ...paper, colour: false }).trimEnd())
  process.exitCode = exitCodes.failed
}

function paperOf(options: ReadCommandOptions, reading?: Reading): TerminalOptions {
  return { language: viewLanguage(options, reading?.source.language ?? 'nl'), colour: colourWanted(options), width: widthOf(), all: options.all === true }
}

/** Files that are asked for by name are looked at before the reading begins: after an hour is too late. */
function checkPaths({ register = [], models, html }: ReadCommandOptions, messages: LanguageId): void {
  for (const file of register) readableFile(file, '--register', messages)
  if (models !== undefined) readableFolder(models, '--models', messages)
  if (html === undefined) return
  try {
    accessSync(dirname(html), constants.W_OK)
  } catch {
    throw new UsageError(messages === 'nl' ? `--html ${html}: in die map kan niet worden geschreven.` : `--html ${html}: that folder cannot be written to.`)
  }
}

/** Results in the order of `names` until Ctrl-C, with at most `width` under way at once, so that memory stays bounded. */
async function* inOrder(names: readonly string[], read: (name: string) => Promise<Reading | Failure>, width: number, interrupt: Interrupt): AsyncGenerator<Reading | Failure> {
  const underWay: Promise<Reading | Failure>[] = []
  let next = 0
  while (next < names.length || underWay.length > 0) {
    while (next < names.length && underWay.length < width) underWay.push(read(names[next++]!))
    const result = await interrupt.orNull(underWay[0]!)
    if (result === null) break
    underWay.shift()
    yield result
  }
  // What Ctrl-C leaves under way is broken off with the workers: nobody waits for it any more.
  for (const left of underWay) left.catch(() => {})
}

// `kroniek add`: articles into the record. Safe to break off and to repeat: what is there is passed over.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { LanguageId } from '../model/source.ts'
import { mappingOf, type Columns } from '../intake/columns.ts'
import { intake, type Summary } from '../intake/intake.ts'
import { itemsOf } from '../intake/items.ts'
import { registersOf, syncNames } from '../decide/namesFile.ts'
import { originOf } from '../origins/origin.ts'
import { databaseName } from '../store/sqlite/open.ts'
import { exitCodes } from './exit.ts'
import type { SourceOptions } from './inputs.ts'
import { Interrupt } from './interrupt.ts'
import { complain, messageLanguage, print, progress } from './output.ts'
import { openReaders } from './readers.ts'
import { openStore, recordFolder, stampOf, type RecordOptions } from './record.ts'
import { readableFile, UsageError } from './usage.ts'

export interface AddCommandOptions extends SourceOptions, RecordOptions {
  readonly json?: boolean
  readonly map?: string
  readonly register?: string[]
  readonly models?: string
  readonly workers?: number
  readonly quiet?: boolean
  readonly lang?: LanguageId
}

export async function addCommand(patterns: readonly string[], options: AddCommandOptions): Promise<void> {
  const messages = messageLanguage(options)
  for (const file of options.register ?? []) readableFile(file, '--register', messages)
  const folder = recordFolder(options)
  const isNew = !existsSync(join(folder, databaseName))
  const { total, items } = await itemsOf(patterns, { messages, ...columnsFrom(options.map, messages) })
  const store = openStore(options, { create: true })
  if (isNew && options.quiet !== true) complain(messages === 'nl' ? `Nieuw archief: ${folder}` : `New record: ${folder}`)
  await syncNames(store, folder, () => stampOf(options))
  const readers = openReaders(total ?? Infinity, { ...options, messages, register: [...options.register ?? [], ...registersOf(folder)] })
  const line = progress(total, options.quiet === true, messages)
  const interrupt = new Interrupt()
  try {
    const summary = await intake(items, ({ name, known }, bytes) => readers.read({ name, bytes, known }), store, {
      width: readers.width, messages,
      stamp: () => stampOf(options),
      originOf,
      stopped: () => interrupt.happened,
      onProgress: ({ added, known, erased, failed }) => line.step(added + known + erased + failed),
      onProblem: ({ message }) => {
        line.end()
        complain(message)
      },
    })
    line.end()
    if (options.json) print(`${JSON.stringify({ record: folder, ...summary, stopped: interrupt.happened })}\n`)
    else print(`${summaryText(summary, messages)}\n`)
    process.exitCode = codeOf(summary, interrupt.happened)
  } finally {
    line.end()
    await readers.close()
    await store.close()
    interrupt.close()
  }
}

function columnsFrom(map: string | undefined, messages: LanguageId): { columns?: Columns } {
  if (map === undefined) return {}
  try {
    return { columns: mappingOf(map, messages) }
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

function summaryText({ added, known, erased, failed, claims, events }: Summary, language: LanguageId): string {
  const parts = language === 'nl'
    ? [`${added} ${added === 1 ? 'artikel' : 'artikelen'} toegevoegd (${claims} beweringen, ${events} gebeurtenissen)`, known > 0 && `${known} waren er al`, erased > 0 && `${erased} eerder gewist, niet opgenomen`, failed > 0 && `${failed} mislukt`]
    : [`${added} ${added === 1 ? 'article' : 'articles'} added (${claims} claims, ${events} events)`, known > 0 && `${known} there already`, erased > 0 && `${erased} erased before, not taken in`, failed > 0 && `${failed} failed`]
  return parts.filter(Boolean).join(' · ')
}

function codeOf({ added, known, failed }: Summary, stopped: boolean): number {
  if (stopped) return exitCodes.interrupted
  if (failed === 0) return exitCodes.ok
  return added + known > 0 ? exitCodes['some documents failed'] : exitCodes.failed
}

// `kroniek export`: the record, or a part of it, as files for others.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { exportRecord, formats, pathsOf, type ExportOptions } from '../export/exporter.ts'
import type { Filter } from '../export/filter.ts'
import type { Manifest } from '../export/manifest.ts'
import { ExportError } from '../export/sink.ts'
import type { LanguageId } from '../model/source.ts'
import type { EventFilter, Store } from '../store/store.ts'
import type { TerminalOptions } from '../view/terminal.ts'
import { oneActor, paperOf, type AskOptions } from './asking.ts'
import { filterOf } from './events.ts'
import { exitCodes } from './exit.ts'
import { print, progress } from './output.ts'
import { openStore } from './record.ts'
import { UsageError } from './usage.ts'

export interface ExportCommandOptions extends AskOptions {
  readonly format?: readonly string[]
  readonly actor?: string
  readonly private?: boolean
  readonly type?: string
  readonly country?: string
  readonly from?: string
  readonly to?: string
  readonly outlet?: string
  readonly accepted?: boolean
  readonly rejected?: boolean
  readonly quotes?: number
  readonly fullQuotes?: boolean
  readonly maskPrivate?: boolean
  readonly bom?: boolean
  readonly force?: boolean
  readonly quiet?: boolean
}

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }

export async function exportCommand(folder = 'kroniek-export', options: ExportCommandOptions = {}): Promise<void> {
  const paper = paperOf(options)
  const store = openStore(options)
  const line = progress((await store.counts()).sources, options.quiet === true, paper.language)
  try {
    const filter = await chosenBy(store, paper, options)
    if (filter === undefined) {
      process.exitCode = exitCodes.failed
      return
    }
    const manifest = await exportRecord(store, { ...wanted(options, paper.language), folder: resolve(folder), filter, asked: askedFor(options), onSource: (done) => line.step(done) })
    line.end()
    print(options.json ? `${JSON.stringify({ folder: resolve(folder), ...manifest }, null, 2)}\n` : `${[...pathsOf(folder, manifest), ...summary(manifest, paper.language)].join('\n')}\n`)
  } catch (error) {
    throw error instanceof ExportError ? new UsageError(error.message) : error
  } finally {
    line.end()
    await store.close()
  }
}

function wanted({ format, quotes, fullQuotes, maskPrivate, bom, force }: ExportCommandOptions, language: LanguageId): Omit<ExportOptions, 'folder'> {
  return {
    formats: formats.filter(({ id }) => format === undefined || format.includes(id)), kroniek: version, language, mask: maskPrivate === true, bom: bom === true, replace: force === true,
    ...(fullQuotes ? { quotes: null } : quotes === undefined ? {} : { quotes }),
  }
}

/** The filter that the options mean; undefined when the actor is not one, which has been said. */
async function chosenBy(store: Store, paper: TerminalOptions, options: ExportCommandOptions): Promise<Filter | undefined> {
  const { actor, private: persons, type, country, from, to, outlet, accepted, rejected } = options
  const events = await filterOf(store, paper, { ...defined({ type, from, to }), ...(country === undefined ? {} : { place: country }) })
  if (country !== undefined && events?.country === undefined) throw new UsageError(paper.language === 'nl' ? `--country "${country}": geen land met die naam.` : `--country "${country}": no country of that name.`)
  const found = actor === undefined ? undefined : await oneActor(store, actor, paper, { private: persons === true })
  if (actor !== undefined && found === undefined) return undefined
  const { type: types, country: code, from: first, to: last } = events as EventFilter
  return defined({ actor: found?.one.nodes, type: types, country: code, from: first, to: last, outlet, accepted, rejected })
}

/** What was asked for, as the manifest repeats it. */
function askedFor({ actor, type, country, from, to, outlet, accepted, rejected }: ExportCommandOptions): Record<string, unknown> {
  return defined({ actor, type, country, from, to, outlet, accepted, rejected })
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>
}

function summary({ counts, review, export: { quotes, masked } }: Manifest, language: LanguageId): string[] {
  const { sources = 0, origins = 0, claims = 0, events = 0, quotesCut = 0, privatePersons = 0 } = counts
  const checked = claims - (review['machine'] ?? 0)
  return language === 'nl' ? [
    `${sources} artikelen (${origins} herkomsten) · ${events} gebeurtenissen · ${claims} beweringen, waarvan ${checked} nagekeken`,
    ...(quotesCut > 0 ? [`${quotesCut} citaten afgekapt: hooguit ${quotes} woorden per bron (--quotes, --full-quotes)`] : []),
    ...(privatePersons > 0 && !masked ? [`Noemt ${privatePersons} privépersonen bij naam; --mask-private geeft hun een schuilnaam`] : []),
  ] : [
    `${sources} articles (${origins} origins) · ${events} events · ${claims} claims, ${checked} of them checked`,
    ...(quotesCut > 0 ? [`${quotesCut} quotes cut: at most ${quotes} words of a source (--quotes, --full-quotes)`] : []),
    ...(privatePersons > 0 && !masked ? [`Names ${privatePersons} private persons; --mask-private gives them pseudonyms`] : []),
  ]
}

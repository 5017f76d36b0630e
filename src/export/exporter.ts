// Exports: the one list of formats, and one walk over the record that writes any of them.
import { join } from 'node:path'
import { Mask, type Person } from '../privacy/mask.ts'
import { personTypes, isPrivate } from '../privacy/private.ts'
import { canonical } from '../record/canonical.ts'
import type { Store, StoreReader } from '../store/store.ts'
import type { LanguageId } from '../model/source.ts'
import { csv } from './csv.ts'
import type { Filter } from './filter.ts'
import type { Exporter, Format } from './format.ts'
import { geojson } from './geojson.ts'
import { jsonl } from './jsonl.ts'
import { Tally, type Manifest } from './manifest.ts'
import { markdown } from './markdown.ts'
import type { Head, Part } from './part.ts'
import { Extract } from './parts.ts'
import { defaultQuoteWords } from './quotes.ts'
import { exportVersion } from './schema.ts'
import { OutFile, prepare } from './sink.ts'

/** A new one is a file beside this and a line here. */
export const formats: readonly Format[] = [jsonl, csv, markdown, geojson]

export interface ExportOptions {
  readonly formats: readonly Format[]
  readonly folder: string
  readonly kroniek: string
  readonly filter?: Filter
  /** What was asked for, in the words of the asker, for head and manifest. */
  readonly asked?: Readonly<Record<string, unknown>>
  /** Words quoted of one source together; null for all. */
  readonly quotes?: number | null
  readonly mask?: boolean
  readonly language?: LanguageId
  readonly bom?: boolean
  readonly replace?: boolean
  readonly onSource?: (done: number) => void
}

export const manifestName = 'manifest.json'

/**
 * Writes an export into a folder. Its bytes follow from sources, current readings and standing judgements alone: no clock, no order of arrival.
 * All of it is of one moment, whatever is added or read again meanwhile, and nothing is in place before all of it is whole.
 */
export async function exportRecord(store: Store, options: ExportOptions): Promise<Manifest> {
  prepare(options.folder, [...options.formats.flatMap(({ files }) => files), manifestName], options.replace ?? false)
  return store.snapshot((moment) => exported(moment, options))
}

async function exported(store: StoreReader, options: ExportOptions): Promise<Manifest> {
  const { folder, kroniek, filter = {}, asked = {}, quotes = defaultQuoteWords, language = 'en', bom = false } = options
  const mask = options.mask ? new Mask(await privatePersons(store)) : null
  const head: Head = { kind: 'export', format: 'kroniek-export', version: exportVersion, kroniek, filter: { ...asked }, quotes, masked: mask !== null }
  const tally = new Tally()
  const files: OutFile[] = []
  const exporters: Exporter[] = []
  try {
    const context = { head, folder, language, bom, count: (what: string) => tally.add(what), file: (name: string) => files[files.push(new OutFile(folder, name)) - 1]! }
    for (const format of options.formats) exporters.push(format.open(context))
    const extract = await Extract.open(store, { filter, quotes: quotes ?? Infinity })
    let done = 0
    for await (const plain of extract.parts()) {
      const part = mask === null ? plain : masked(plain, mask)
      tally.count(part)
      for (const exporter of exporters) exporter.write(part)
      options.onSource?.(++done)
    }
    const plain = await extract.rest()
    // A reason is free text, which may name anybody.
    const rest = mask === null ? plain : mask.for({ persons: [], open: [] })({ ...plain, judgements: plain.judgements.map((it) => ({ ...it, why: null })) })
    tally.rest(rest)
    for (const exporter of exporters) exporter.close(rest)
    const manifest = tally.manifest(head, files.map((file) => file.finish()))
    const last = new OutFile(folder, manifestName)
    files.push(last)
    last.write(`${JSON.stringify(JSON.parse(canonical(manifest)), null, 2)}\n`)
    last.finish()
    for (const file of files) file.place()
    return manifest
  } finally {
    for (const exporter of exporters) exporter.dispose?.()
    for (const file of files) file.drop()
  }
}

/** Where the files of an export stand. */
export const pathsOf = (folder: string, { files }: Manifest): string[] => files.map(({ name }) => join(folder, name))

async function privatePersons(store: StoreReader): Promise<Person[]> {
  const found = new Map<string, Set<string>>()
  for (let offset = 0, step = 1000; ; offset += step) {
    const nodes = await store.nodes('', { types: personTypes, limit: step, offset })
    for (const { cluster, node, name, type } of nodes) {
      if (!isPrivate(type, node === cluster ? [node] : await store.cluster(node))) continue
      found.set(cluster, (found.get(cluster) ?? new Set()).add(name))
    }
    if (nodes.length < step) return [...found].map(([cluster, names]) => ({ cluster, names: [...names] }))
  }
}

function masked(part: Part, mask: Mask): Part {
  const names = ({ name, names: list }: Part['actors'][number]): string[] => [name, ...list.filter(({ kind }) => kind !== 'description').map(({ text }) => text)]
  // Somebody who goes by a description only ("een 14-jarig meisje") has no name to hide.
  const hidden = part.actors.filter((it) => it.private && it.names.some(({ kind }) => kind !== 'description'))
  const places = part.events.flatMap((event) => event.places.flatMap(({ text, label }) => [text, label]))
  const open = [...part.actors.filter((it) => !it.private).flatMap(names), ...places, part.source.outlet ?? '', ...part.claims.flatMap(({ said }) => said.chain.filter(({ kind }) => kind === 'agency').map(({ text }) => text ?? ''))]
  const masking = mask.for({ persons: hidden.map((it) => ({ cluster: it.cluster ?? it.id, names: it.names.filter(({ kind }) => kind === 'name').map(({ text }) => text), also: names(it) })), open: open.filter((it) => it !== '') })
  const { source, ...rest } = masking(part)
  // The author signed the piece: that is public, and a quotation names it.
  return { ...rest, source: { ...source, author: part.source.author, outlet: part.source.outlet, url: source.url === '' ? null : source.url } }
}

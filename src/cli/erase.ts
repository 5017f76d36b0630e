// `kroniek erase`: lists what would go, asks, erases, and says what still holds it.
import { existsSync, readFileSync } from 'node:fs'
import { forgetNames, namesFile } from '../decide/namesFile.ts'
import { forgetJobs } from '../jobs/journal.ts'
import { doomed, type Doomed } from '../privacy/erasing.ts'
import { copiesOf } from '../store/backupList.ts'
import { mentions } from '../store/mentions.ts'
import { StoreError, type Store, type StoredSource } from '../store/store.ts'
import { lookInto } from '../store/sqlite/copies.ts'
import { safe } from '../view/safe.ts'
import { paperOf, type AskOptions } from './asking.ts'
import { exitCodes } from './exit.ts'
import { keepWords, type KeepWords } from './keepWords.ts'
import { openKeyboard } from './keyboard.ts'
import { complain, print } from './output.ts'
import { openStore, recordFolder, stampOf } from './record.ts'

export interface EraseOptions extends AskOptions {
  readonly yes?: boolean
  readonly why?: string
}

/** What still holds a text after it left the record. */
interface Left {
  /** Copies of the record that hold it. */
  readonly backups: readonly string[]
  /** Copies that are known of but could not be looked into. */
  readonly unknown: readonly string[]
  /** Files it was read from. */
  readonly originals: readonly string[]
  /** The user's own names file, when it spells the name: that goes too. */
  readonly names: string | null
}

export async function eraseCommand(what: string, options: EraseOptions): Promise<void> {
  const { language } = paperOf(options)
  const words = keepWords[language]
  const folder = recordFolder(options)
  const store = openStore(options)
  try {
    const found = await doomed(store, what)
    if ('code' in found) {
      complain(words.notErased[found.code](what, found.near.map(safe)))
      process.exitCode = exitCodes.failed
      return
    }
    const originals = (await Promise.all(found.sources.map(({ id }) => store.retrievals(id)))).flat().map(({ name }) => name).filter((name) => existsSync(name))
    const left = leftOf(found, folder, [...new Set(originals)])
    if (!options.json) complain(listing(found, what, words))
    if (options.yes !== true && !(await confirmed(words))) {
      if (options.json) print(`${JSON.stringify({ erased: false, ...plain(found), ...left }, null, 2)}\n`)
      complain(words.needsYes)
      process.exitCode = exitCodes['wrong usage']
      return
    }
    // The file first: what it says is kept in the log.
    if (found.names.length > 0) await forgetNames(found.names, store, folder, () => stampOf(options))
    const unfinished = await erased(store, found, options)
    forgetJobs(folder)
    print(options.json ? `${JSON.stringify({ erased: true, ...plain(found), ...left }, null, 2)}\n` : `${[words.erased(found.sources.length), ...leftLines(left, words)].join('\n')}\n`)
    if (unfinished) throw unfinished
  } finally {
    await store.close()
  }
}

/** Erases; gives back the trouble when all is erased but another process keeps words of it in the files. */
async function erased(store: Store, { sources, names }: Doomed, options: EraseOptions): Promise<StoreError | undefined> {
  try {
    await store.erase(sources.map(({ id }) => id), { ...stampOf(options), ...(options.why === undefined ? {} : { why: options.why }) }, names)
    return undefined
  } catch (error) {
    if (error instanceof StoreError && error.code === 'busy' && (sources[0] === undefined || (await store.source(sources[0].id)) === undefined)) return error
    throw error
  }
}

function plain({ kind, sources, copies }: Doomed): object {
  const card = ({ id, title, outlet, name, url }: StoredSource) => ({ id, title, outlet, name, url })
  return { kind, articles: sources.map(card), copies: copies.map(card) }
}

function listing({ kind, sources, copies }: Doomed, what: string, words: KeepWords): string {
  const line = ({ id, title, outlet, name, published }: StoredSource): string => `  ${id} · ${[title ?? name, outlet, published?.edtf ?? published?.earliest].filter(Boolean).map((it) => safe(it!)).join(' · ')}`
  return [
    kind === 'person' ? (sources.length === 0 ? words.namedInLog(safe(what)) : words.naming(safe(what), sources.length)) : words.toErase(sources.length), ...sources.map(line),
    ...(copies.length === 0 ? [] : [words.copies(copies.length), ...copies.map(line)]),
  ].join('\n')
}

/** Only a person at a terminal can say yes; everybody else says --yes. */
async function confirmed(words: KeepWords): Promise<boolean> {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return false
  const keyboard = openKeyboard(process.stdin, process.stderr)
  try {
    return (await keyboard.line(words.really))?.toLowerCase() === words.yes
  } finally {
    keyboard.close()
  }
}

function leftOf({ sources, names }: Doomed, folder: string, originals: readonly string[]): Left {
  const ids = sources.map(({ id }) => id)
  const [backups, unknown]: [string[], string[]] = [[], []]
  for (const file of copiesOf(folder)) {
    try {
      const { holds, says } = lookInto(file, ids, names)
      if (holds.length > 0 || says) backups.push(file)
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      unknown.push(file)
    }
  }
  const own = namesFile(folder)
  const spelled = names.length > 0 && existsSync(own) && mentions(readFileSync(own, 'utf8'), names)
  return { backups, unknown, originals, names: spelled ? own : null }
}

function leftLines({ backups, unknown, originals, names }: Left, words: KeepWords): string[] {
  const list = (files: readonly string[]): string[] => files.map((file) => `  ${safe(file)}`)
  return [
    ...(backups.length === 0 ? [words.noBackups] : [words.backups, ...list(backups)]),
    ...(unknown.length === 0 ? [] : [words.unknownBackups, ...list(unknown)]),
    ...(originals.length === 0 ? [] : [words.originals, ...list(originals)]),
    ...(names === null ? [] : [words.inNames(names)]),
  ]
}

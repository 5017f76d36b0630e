// `kroniek news`: what is new since a day, a log entry, or the last time this was asked.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { logBefore, newsSince } from '../query/news.ts'
import { boundOf } from '../query/searchQuery.ts'
import type { Store } from '../store/store.ts'
import { newsText } from '../view/record/news.ts'
import { answer, type AskOptions } from './asking.ts'
import { messageLanguage } from './output.ts'
import { recordFolder, stampOf } from './record.ts'
import { UsageError } from './usage.ts'

/** Up to where each has seen the news, beside the record: no part of it, and lost without harm. */
const memory = 'seen.json'

export async function newsCommand(since: string | undefined, options: AskOptions): Promise<void> {
  const folder = recordFolder(options)
  const { by } = stampOf(options)
  await answer(options, async (store) => {
    const news = await newsSince(store, await entryOf(store, since, lastSeen(folder)[by] ?? 0, options))
    // Asked for a day or a number, nothing is remembered: only "since last time" moves on.
    if (since === undefined || since === 'last') remember(folder, { ...lastSeen(folder), [by]: news.until })
    return news
  }, newsText)
}

async function entryOf(store: Store, since: string | undefined, last: number, options: AskOptions): Promise<number> {
  if (since === undefined || since === 'last') return last
  const day = boundOf(since, 'from')
  if (day !== undefined && since.length > 4) return logBefore(store, day)
  if (/^\d+$/.test(since)) return Number(since)
  throw new UsageError(messageLanguage(options) === 'nl' ? `"${since}": geef een dag (2024-05 of 2024-05-14), een nummer uit het logboek, of "last".` : `"${since}": give a day (2024-05 or 2024-05-14), a number of the log, or "last".`)
}

function lastSeen(folder: string): Readonly<Record<string, number>> {
  try {
    return JSON.parse(readFileSync(join(folder, memory), 'utf8')) as Record<string, number>
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return {}
    throw error
  }
}

function remember(folder: string, seen: Readonly<Record<string, number>>): void {
  try {
    writeFileSync(join(folder, memory), `${JSON.stringify(seen)}\n`, { mode: 0o600 })
  } catch (error) {
    // A record that can only be read can still be asked; next time the same is new again.
    if (!['EACCES', 'EROFS', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

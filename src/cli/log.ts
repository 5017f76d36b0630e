// `kroniek log`: what was done to the record, by whom and when, the newest first.
import type { LogEntry } from '../store/store.ts'
import { paint } from '../view/paper.ts'
import { safe } from '../view/safe.ts'
import { recordWordsOf } from '../view/record/words.ts'
import type { TerminalOptions } from '../view/terminal.ts'
import { answer, type AskOptions, type PageOptions } from './asking.ts'

export interface LogOptions extends AskOptions, PageOptions {
  readonly after?: number
  readonly act?: readonly string[]
}

export async function logCommand(options: LogOptions): Promise<void> {
  const { limit = 50, offset = 0, after, act } = options
  await answer(options, async (store) => {
    const entries = await store.log({ limit, offset, ...(after === undefined ? {} : { after }), ...(act === undefined ? {} : { acts: act }) })
    const numbers = entries.map(({ n }) => n)
    const standing = new Set(numbers.length === 0 ? [] : (await store.judgements({ limit: 1e9 })).map(({ n }) => n))
    return entries.map((entry) => ({ ...entry, stands: isDecision(entry) ? standing.has(entry.n) : null }))
  }, (entries, paper) => (entries.length === 0 ? `${recordWordsOf[paper.language].nothing}\n` : `${entries.map((entry) => lineOf(entry, paper)).join('\n')}\n`))
}

/** An undo is no decision of its own here, and articles are added too. */
function isDecision({ act, payload }: LogEntry): boolean {
  return act !== 'undo' && payload !== null && typeof payload === 'object' && 'target' in payload
}

function lineOf({ n, at, who, act, payload, stands }: LogEntry & { readonly stands: boolean | null }, paper: TerminalOptions): string {
  const words = recordWordsOf[paper.language]
  const line = [String(n).padStart(5), at.slice(0, 16).replace('T', ' '), safe(who), words.act[act] ?? act, what(payload, paper)].filter(Boolean).join('  ')
  return stands === false ? `${paint('strikethrough', line, paper)} (${words.act['undo']})` : line
}

function what(payload: unknown, { language }: TerminalOptions): string {
  if (payload === null || typeof payload !== 'object') return language === 'nl' ? '(gewist)' : '(erased)'
  const { target, other, why, sources, readings, ties, claim } = payload as { target?: string; other?: string; why?: string; sources?: readonly string[]; readings?: readonly unknown[]; ties?: number; claim?: { readonly text?: string } }
  const list = sources ?? readings
  if (list !== undefined) return list.length === 1 && typeof list[0] === 'string' ? list[0] : String(list.length)
  if (ties !== undefined) return String(ties)
  return [[target, other].filter(Boolean).join(' – '), claim?.text === undefined ? '' : `“${safe(claim.text)}”`, why === undefined ? '' : safe(why)].filter(Boolean).join(' · ')
}

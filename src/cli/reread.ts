// `kroniek reread`: the kept bytes once more with today's rules and models; what people decided stays.
import { registersOf } from '../decide/namesFile.ts'
import { reread, type RereadSummary } from '../decide/reread.ts'
import { safe } from '../view/safe.ts'
import { paint } from '../view/paper.ts'
import { fieldLabel } from '../view/record/claim.ts'
import { reviewWordsOf } from '../view/record/reviewWords.ts'
import type { TerminalOptions } from '../view/terminal.ts'
import { atRecord, sourceIdOf, type DecideOptions } from './deciding.ts'
import { exitCodes } from './exit.ts'
import { Interrupt } from './interrupt.ts'
import { complain, print, progress } from './output.ts'
import { openReaders } from './readers.ts'
import { stampOf } from './record.ts'
import { readableFile } from './usage.ts'

export interface RereadCommandOptions extends DecideOptions {
  readonly each?: boolean
  readonly register?: string[]
  readonly models?: string
  readonly workers?: number
  readonly quiet?: boolean
}

export async function rereadCommand(wanted: readonly string[], options: RereadCommandOptions): Promise<void> {
  await atRecord(options, async ({ store, folder, paper }) => {
    for (const file of options.register ?? []) readableFile(file, '--register', paper.language)
    const sources = wanted.length === 0 ? undefined : await Promise.all(wanted.map((it) => sourceIdOf(store, it)))
    const total = sources?.length ?? (await store.counts()).sources
    const readers = openReaders(total, { ...options, messages: paper.language, register: [...options.register ?? [], ...registersOf(folder)] })
    const line = progress(total, options.quiet === true, paper.language)
    const interrupt = new Interrupt()
    try {
      const summary = await reread(store, ({ name, bytes, known }) => readers.read({ name, bytes, known }), {
        width: readers.width, stamp: () => stampOf(options), stopped: () => interrupt.happened, onProgress: (done) => line.step(done),
        ...(sources === undefined ? {} : { sources }),
      })
      line.end()
      for (const { message } of summary.problems) complain(safe(message))
      print(options.json ? `${JSON.stringify(options.each ? summary : withoutDocuments(summary))}\n` : rereadText(summary, options.each === true, paper))
      process.exitCode = interrupt.happened ? exitCodes.interrupted : summary.problems.length === 0 ? exitCodes.ok : exitCodes['some documents failed']
    } finally {
      line.end()
      await readers.close()
      interrupt.close()
    }
  })
}

function withoutDocuments({ documents: _documents, ...summary }: RereadSummary): Omit<RereadSummary, 'documents'> {
  return summary
}

/** "+14 −3 ~5 since v0.3": what came, what went, what has another value. */
function rereadText({ read, unchanged, came, went, changed, stale, since, documents }: RereadSummary, each: boolean, paper: TerminalOptions): string {
  const words = reviewWordsOf[paper.language]
  const counts = (it: { came: number; went: number; changed: number }): string => `+${it.came} −${it.went} ~${it.changed}`
  const lines = each ? documents.flatMap((it) => [
    `${safe(it.name)}  ${counts({ came: it.came.length, went: it.went.length, changed: it.changed.length })}`,
    ...it.came.map(({ field, text }) => paint('green', `  + ${fieldLabel(field, paper.language)}: ${safe(text)}`, paper)),
    ...it.went.map(({ field, text }) => paint('red', `  − ${fieldLabel(field, paper.language)}: ${safe(text)}`, paper)),
    ...it.changed.map(({ before, after }) => paint('yellow', `  ~ ${fieldLabel(before.field, paper.language)}: ${safe(before.text)} → ${safe(after.text)}`, paper)),
  ]) : []
  const sum = documents.length === 0 ? words.reread.nothing : `${counts({ came, went, changed })} ${words.reread.since} ${since.map((version) => `v${version}`).join(', ')}`
  return `${[...lines, `${read} ${words.reread.read}, ${unchanged} ${words.reread.unchanged} · ${sum}`, ...(stale > 0 ? [`${stale} ${words.reread.stale}`] : [])].join('\n')}\n`
}

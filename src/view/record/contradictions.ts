// Contradictions in the terminal: the values that cannot both hold, each with who gives it. None is marked as the right one.
import type { Contradiction } from '../../query/contradictions.ts'
import type { ConflictList } from '../../query/conflicts.ts'
import { paint, paintedLines, wrapped } from '../paper.ts'
import { heading, type TerminalOptions } from '../terminal.ts'
import { labelOf } from '../labels.ts'
import { fieldLabel } from './claim.ts'
import { joined, valueLines } from './claims.ts'
import { dayText } from './eventLine.ts'
import { countOf, recordWordsOf } from './words.ts'

export function contradictionsText({ conflicts, events, next }: ConflictList, options: TerminalOptions): string {
  const words = recordWordsOf[options.language]
  const looked = `${countOf(events, 'event', options.language)} ${words.lookedAt}${next === null ? '' : ` · ${words.next} --offset ${next}`}`
  if (conflicts.length === 0) return `${words.noContradictions} · ${looked}\n`
  return joined([
    heading(words.sections.contradictions, options),
    ...conflicts.map((conflict) => {
      const title = conflict.event === null ? conflict.actor?.name ?? '' : [labelOf('event', conflict.event.anchor.type, options.language), dayText(conflict.event.anchor, options.language), conflict.event.anchor.place ?? '', conflict.event.id].filter(Boolean).join(' · ')
      return [...paintedLines('bold', title, 2, options), contradictionLines(conflict, options)].join('\n')
    }),
    paint('dim', looked, options),
  ])
}

export function contradictionLines({ kind, field, values, mayBeUpdate }: Contradiction, options: TerminalOptions): string {
  const words = recordWordsOf[options.language]
  const fields = field.split(' ').map((it) => fieldLabel(it, options.language)).join(' / ')
  return [
    `  ${paint('yellow', '≠', options)} ${paint('cyan', fields, options)} · ${words.contradiction[kind]}`,
    ...(mayBeUpdate ? wrapped(words.mayBeUpdate, 4, 4, options).map((line) => paint('dim', `    ${line}`, options)) : []),
    ...values.map((value) => valueLines(value, options)),
  ].join('\n')
}

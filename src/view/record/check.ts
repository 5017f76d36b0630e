// The check of a figure in the terminal: what was asked, what the record has, and what only looks like it. The verdict is left to the reader.
import { bucketNames, type BucketName, type CheckAnswer, type Checked, type CheckedFigure } from '../../query/check/check.ts'
import { paint, paintedLines } from '../paper.ts'
import { counted } from '../plain.ts'
import { safe } from '../safe.ts'
import { heading, type TerminalOptions } from '../terminal.ts'
import { notOneActor } from './actors.ts'
import { fieldLabel } from './claim.ts'
import { joined, plainClaim, sectionText, supportText } from './claims.ts'
import { dayText } from './eventLine.ts'
import { labelOf } from '../labels.ts'
import { recordWordsOf } from './words.ts'

export function checkText({ asked, figures }: CheckAnswer, sentence: string, options: TerminalOptions): string {
  const { language } = options
  const words = recordWordsOf[language]
  const parts = [
    asked.actors.length > 0 ? `${words.asked.who}: ${asked.actors.map(({ name }) => safe(name)).join(', ')}` : '',
    asked.from === null && asked.to === null ? '' : `${words.asked.when}: ${dayText({ from: asked.from, to: asked.to, granularity: null }, language)}`,
    asked.words.length > 0 ? `${words.asked.words}: ${asked.words.map(({ word }) => safe(word)).join(', ')}` : '',
  ].filter(Boolean)
  return joined([
    [heading(words.sections.asked, options), `  “${safe(sentence)}”`, ...(parts.length === 0 ? [] : [paint('dim', `  ${parts.join(' · ')}`, options)])].join('\n'),
    ...asked.unclear.map(({ name, all }) => `${words.unclear}. ${notOneActor(name, { kind: 'many', all }, options)}`),
    ...(figures.length === 0 ? [words.noFigure] : figures.flatMap((figure) => figureText(figure, options))),
    figures.some(({ buckets }) => bucketNames.some((name) => buckets[name].length > 0)) ? words.verdict : '',
  ])
}

function figureText({ figure, buckets, support }: CheckedFigure, options: TerminalOptions): string[] {
  const { language } = options
  const words = recordWordsOf[language]
  const title = `${paint('bold', `${words.asked.figure}: ${counted(figure.quantity, figure.text, language)}`, options)}${figure.field === null ? '' : ` · ${fieldLabel(figure.field, language)}`}${support.sources > 0 ? paint('dim', ` · ${supportText(support, options)}`, options) : ''}`
  const found = bucketNames.filter((name) => buckets[name].length > 0)
  return [title, ...(found.length === 0 ? [words.noClaims] : found.map((name) => sectionText(words.bucket[name], buckets[name].map((it) => checkedText(it, name, options)), options)))]
}

function checkedText({ claim, event }: Checked, bucket: BucketName, options: TerminalOptions): string {
  const about = event === null
    ? fieldLabel(claim.claim.field, options.language)
    : [fieldLabel(claim.claim.field, options.language), labelOf('event', event.type, options.language), dayText(event, options.language), event.place ?? '', event.id].filter(Boolean).join(' · ')
  return [...paintedLines(bucket === 'same' ? 'green' : 'cyan', about, 2, options), plainClaim(claim, options)].join('\n')
}

// Repairs text that was decoded twice ("opgeÃ«ist"), with care: a text that rightly holds Ã or â stays as it is.
import type { Repair } from '../model/source.ts'
import { sequenceLength } from './decode.ts'
import { byteOf } from './windows1252.ts'

export interface Repaired {
  readonly text: string
  readonly repairs: readonly Repair[]
}

/** Leads that no ordinary word puts before a symbol: Ã, Â, â€, ðŸ. One such pair makes the weaker ones credible too. */
const certain = /[\u00c2\u00c3][\u0080-\u009f\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf\u20ac\u0192\u0160\u0152\u017d\u0161\u0153\u017e\u0178\u2020\u2021\u2030]|\u00e2\u20ac[\u2122\u02dc\u0153\u009d\u201c\u201d\u00a2\u00a6]|\u00f0\u0178/

/** Anything that might be the lead of a broken sequence; most texts hold none and are done here. */
const suspect = /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/

const runs = /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]+/g

export function repairMojibake(original: string): Repaired {
  if (!suspect.test(original)) return { text: original, repairs: [] }
  const sure = certain.test(original)
  const parts: string[] = []
  const repairs: Repair[] = []
  let done = 0
  let length = 0
  for (const match of original.matchAll(runs)) {
    const run = match[0]
    const mended = mendRun(run, original[match.index - 1] ?? '', original[match.index + run.length] ?? '', sure)
    if (mended === run) continue
    // Only the stretch that changed is kept as repaired: what the run shares at both ends stays mapped one to one.
    let head = 0
    while (run[head] === mended[head] && head < Math.min(run.length, mended.length)) head++
    let tail = 0
    while (tail < Math.min(run.length, mended.length) - head - 1 && run[run.length - 1 - tail] === mended[mended.length - 1 - tail]) tail++
    const from = match.index + head
    const to = match.index + run.length - tail
    const words = mended.slice(head, mended.length - tail)
    parts.push(original.slice(done, from), words)
    length += from - done
    repairs.push({ start: length, end: length + words.length, from, to, kind: 'mojibake' })
    length += words.length
    done = to
  }
  if (repairs.length === 0) return { text: original, repairs }
  parts.push(original.slice(done))
  return { text: parts.join(''), repairs }
}

/** Some text went through the mill more than once; three rounds undo all that was seen. */
function mendRun(run: string, before: string, after: string, sure: boolean): string {
  let text = run
  for (let round = 0; round < 3; round++) {
    const next = mendOnce(text, before, after, sure)
    if (next === text) return text
    text = next
  }
  return text
}

function mendOnce(run: string, before: string, after: string, sure: boolean): string {
  const bytes = Array.from({ length: run.length }, (_, i) => byteOf(run.charCodeAt(i)))
  const parts: string[] = []
  let changed = false
  for (let i = 0; i < bytes.length; ) {
    const length = bytes[i]! < 0 ? 0 : sequenceLength(bytes, i)
    const left = i > 0 ? run[i - 1]! : before
    const right = run[i + Math.max(length, 2)] ?? after
    if (length > 1 && believable(run, i, length, left, right, sure)) {
      parts.push(new TextDecoder().decode(Uint8Array.from(bytes.slice(i, i + length))))
      changed = true
      i += length
    } else if (run.startsWith('\u00e2\u20ac', i) && length === 0) {
      // The third character of a closing quotation mark is a control that many programs drop.
      parts.push('\u201d')
      changed = true
      i += 2
    } else parts.push(run[i++]!)
  }
  return changed ? parts.join('') : run
}

const quoteLike = /[\u00ab\u00bb\u2018-\u201e\u2039\u203a\u2013\u2014\u2022\u2026\u2122\u00a0]/
const smallLetter = /\p{Ll}/u
const capital = /\p{Lu}/u

/** `MAÇÃ»` ends in a rightful Ã and a quotation mark; `voÃ»te` does not. */
function believable(run: string, i: number, length: number, left: string, right: string, sure: boolean): boolean {
  const lead = run.charCodeAt(i)
  if (length === 4) return lead === 0xf0
  if (length === 3) return run[i + 1] === '\u20ac' || run[i + 1] === '\u201a' || sure
  const second = run[i + 1]!
  const doubtful = quoteLike.test(second)
  if (lead === 0xc2 || lead === 0xc3) {
    if (!doubtful) return true
    if (capital.test(left)) return false
    // A capital straight after a small letter is no word: "RoemeniÃ«".
    return sure || smallLetter.test(left) || smallLetter.test(right)
  }
  // Other leads (Ä, Å, Ø, Ð …) are letters of living languages: wanted is a letter on either side, or certainty elsewhere.
  if (doubtful && !smallLetter.test(right)) return false
  return sure || (smallLetter.test(right) && (left === '' || !capital.test(left)) && !/[\p{L}]/u.test(second))
}

// Groups the tokens of a block into sentences.
import type { Span } from '../model/span.ts'
import type { TextWords } from '../lang/text.ts'
import { tokenise } from './tokenise.ts'

export interface RawSentence extends Span {
  readonly tokens: readonly Span[]
}

const ENDS = /^(?:[.!?…]|\.{2,}|[!?]+)$/u
const CLOSES = /^["”’'»)\]]+$/u
const OPENS = /^[\p{Lu}\p{Lt}\p{N}"“„‘'«([¿¡•–—-]/u
const SMALL = /^["“„‘'«([]*\p{Ll}/u
const PARAGRAPH = /\n[^\S\n]*(?:\r?\n)|\u2029/
// A parser's work grows with the sentence; a list of a thousand names is no sentence.
const LONGEST = 200

/** Sentences of `text[from, to)`. A blank line ends one, a single line break does not: the reader of sources joined those lines on purpose. */
export function splitSentences(text: string, from: number, to: number, words: TextWords): RawSentence[] {
  const tokens = tokenise(text, from, to, words)
  const sentences: RawSentence[] = []
  let first = 0
  const close = (after: number): void => {
    if (after > first) sentences.push({ start: tokens[first]!.start, end: tokens[after - 1]!.end, tokens: tokens.slice(first, after) })
    first = after
  }
  // Whether a quote stands open: then a quote mark between spaces closes it, and goes with the sentence before.
  let open = false
  let i = 0
  while (i < tokens.length) {
    const { start, end } = tokens[i]!
    const form = text.slice(start, end)
    if (form === '"') open = !open
    else if (/^(?:,,|[“„«])$/.test(form)) open = true
    else if (/^(?:''|[”»])$/.test(form)) open = false
    const next = tokens[i + 1]
    if (next === undefined) break
    if (PARAGRAPH.test(text.slice(end, next.start))) close(++i)
    else if (ENDS.test(form) || (form.length > 1 && form.endsWith('.'))) {
      let last = i
      // Closing quotes and brackets go with the sentence they close, when they stand against it.
      while (closes(text, tokens[last]!, tokens[last + 1], open)) {
        last++
        if (/^(?:["”»]|'')$/.test(text.slice(tokens[last]!.start, tokens[last]!.end))) open = false
      }
      if (endsHere(text, tokens, i, last, first, words)) {
        close(last + 1)
        i = last + 1
      } else i++
    } else if (i - first >= LONGEST) close(++i)
    else i++
  }
  close(tokens.length)
  return sentences
}

function closes(text: string, last: Span, next: Span | undefined, open: boolean): boolean {
  if (next === undefined) return false
  const mark = text.slice(next.start, next.end)
  return CLOSES.test(mark) && (next.start === last.end || (open && /^(?:["”»]|'')$/.test(mark)))
}

function endsHere(text: string, tokens: readonly Span[], i: number, last: number, first: number, words: TextWords): boolean {
  const form = text.slice(tokens[i]!.start, tokens[i]!.end)
  const next = tokens[last + 1]
  if (next === undefined) return true
  const word = text.slice(next.start, next.end)
  const beyond = tokens[last + 2]
  const following = CLOSES.test(word) || /^["“„‘'«(]$/u.test(word) ? text.slice(next.start, beyond?.end ?? next.end) : word
  if (ENDS.test(form)) {
    // A small letter goes on with the sentence ("'Weg!' riep hij"), but "'s Avonds" opens one.
    if (SMALL.test(following) && !(form === '.' && /^['’](?:s|t|n)\b/u.test(following))) return false
    if (!OPENS.test(word)) return false
    // "1." at the beginning is the number of a list; the item follows.
    if (form === '.' && i === first + 1 && /^\d{1,2}$/.test(text.slice(tokens[first]!.start, tokens[first]!.end))) return false
    return next.start > tokens[last]!.end || /^\p{Lu}\p{Ll}/u.test(word)
  }
  const abbreviation = form.toLowerCase().replace(/[’‘]/g, "'")
  if (!/^\p{Lu}/u.test(word)) return false
  if (words.anywhere.has(abbreviation)) return words.openers.has(word.toLowerCase())
  if (words.before.has(abbreviation)) return false
  // Initials open a name; of two and more letters ("V.S.", "P.L.O.") they may end a sentence, and so may one behind a name ("Kevin B.").
  const initials = form.match(/\p{Lu}\./gu)?.length ?? 0
  const before = i > first ? text.slice(tokens[i - 1]!.start, tokens[i - 1]!.end) : ''
  return (initials >= 2 || (initials === 1 && /^\p{Lu}\p{Ll}+$/u.test(before))) && words.openers.has(word.toLowerCase())
}

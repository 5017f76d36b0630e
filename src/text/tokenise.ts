// Cuts text into tokens with exact offsets, by the conventions of the treebanks that the models learned from.
import type { Span } from '../model/span.ts'
import type { TextWords } from '../lang/text.ts'

// White space and the invisible marks of web pages; they separate or vanish, they are never words.
const CHUNK = /[^\s\u0000-\u001f\u007f-\u00a0\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]+/gu
const ADDRESS = /^(?:https?:\/\/|www\.)\S+|^[\w.+-]+@[\w-]+(?:\.[\w-]+)+|^(?:[a-z0-9-]+\.)+(?:com|org|net|nl|be|eu|uk|info|gov|edu|int)(?:\/\S*)?$/i
const TRAILS_ADDRESS = /[.,;:!?)\]}>"'’”»]+$/
const OPENING = /^(?:\.{2,}|,,|[([{<"“”„‟‘’'«»‹›¿¡*•…=~|_–—−-]|[$€£¥₤]|#(?=\d))/u
const CLOSING = /(?:\.{2,}|[!?]+|''|[)\]}>"“”‘’'«»‹›,;:…*|~=–—−-])$/u
// Longer than any word: cut by force, so that a hostile text costs no more than a long one.
const LONGEST = 500

/** Tokens of `text[from, to)`. Every token is a non-empty stretch without white space. */
export function tokenise(text: string, from: number, to: number, words: TextWords): Span[] {
  const tokens: Span[] = []
  const part = text.slice(from, to)
  CHUNK.lastIndex = 0
  for (let match = CHUNK.exec(part); match; match = CHUNK.exec(part)) {
    let start = from + match.index
    const end = start + match[0].length
    while (end - start > LONGEST) {
      // A cut between the halves of a surrogate pair would make two broken characters of one.
      const cut = isHigh(text.charCodeAt(start + LONGEST - 1)) ? LONGEST + 1 : LONGEST
      tokens.push({ start, end: start + cut })
      start += cut
    }
    if (start < end) cutChunk(text, start, end, words, tokens)
  }
  return tokens
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

function cutChunk(text: string, start: number, end: number, words: TextWords, tokens: Span[]): void {
  const after: Span[] = []
  if (isSmiley(text.slice(start, end))) {
    tokens.push({ start, end })
    return
  }
  let low = start
  let high = end
  // From the front: brackets, quotes, currency.
  for (;;) {
    const chunk = text.slice(low, high)
    if (chunk === '' || ADDRESS.test(chunk) || beginsWithApostrophe(chunk, words) || isSmiley(chunk)) break
    const mark = OPENING.exec(chunk)?.[0]
    if (mark === undefined || (mark === '-' && /^-\d/.test(chunk)) || (mark === '(' && closesInside(chunk))) break
    const size = runLength(chunk, mark)
    tokens.push({ start: low, end: low + size })
    low += size
  }
  // From the back: closing marks, sentence marks, full stops that belong to no abbreviation.
  for (;;) {
    const chunk = text.slice(low, high)
    if (chunk === '' || isSmiley(chunk)) break
    const address = ADDRESS.exec(chunk)?.[0]
    if (address !== undefined) {
      const tail = TRAILS_ADDRESS.exec(chunk)
      if (tail === null) break
      const cut = lastCut(tail[0])
      after.unshift({ start: high - cut, end: high })
      high -= cut
      continue
    }
    let size = CLOSING.exec(chunk)?.[0].length ?? 0
    if (size > 0 && chunk.length > size) {
      const mark = chunk[chunk.length - size]!
      if (mark === '-' && !/[.,;:!?)"”]-$/.test(chunk) && !words.splitsHyphens) size = 0
      else if (isApostrophe(mark) && size === 1 && keepsApostrophe(text, chunk, start, low, words)) size = 0
      else if (mark === ')' && opensInside(chunk)) size = 0
    }
    if (size === 0 && chunk.length > 1 && chunk.endsWith('.') && !keepsPoint(chunk, /^\s*\d/.test(text.slice(end, end + 3)), words)) size = 1
    if (size === 0) break
    after.unshift({ start: high - size, end: high })
    high -= size
  }
  if (low < high) cutWord(text, low, high, words, tokens)
  tokens.push(...after)
}

/** "---" and "'' " are one mark; other marks come one by one. */
function runLength(chunk: string, mark: string): number {
  if (mark.length > 1) return mark.length
  if (!/[-–—−*=_~'`|]/.test(mark)) return 1
  // A doubled apostrophe is one mark, a longer row is several.
  const most = mark === "'" ? Math.min(2, chunk.length) : chunk.length
  let size = 1
  while (size < most && chunk[size] === mark) size++
  return size
}

/** Of a row of marks at an address's end, the last one, or all of the row when they are the same ("...", "!!"). */
function lastCut(tail: string): number {
  const last = tail[tail.length - 1]!
  let size = 1
  if (/[.!?]/.test(last)) while (size < tail.length && tail[tail.length - 1 - size] === last) size++
  return size
}

function isApostrophe(c: string): boolean {
  return c === "'" || c === '’'
}

function plain(word: string): string {
  return word.replace(/[’‘`]/g, "'").toLowerCase()
}

function beginsWithApostrophe(chunk: string, words: TextWords): boolean {
  if (!/^['’‘`]/.test(chunk)) return false
  if (/^['’‘]\d\d(?!\d)/.test(chunk)) return true
  const word = plain(/^['’‘`][\p{L}-]*/u.exec(chunk)?.[0] ?? '')
  return words.apostrophes.has(word)
}

function isSmiley(chunk: string): boolean {
  return chunk.length <= 3 && /^[:;=]-?[()DPp]$/.test(chunk)
}

/** "(ex-)president": the bracket belongs to the word. */
function closesInside(chunk: string): boolean {
  return /^\([\p{L}-]+\)[\p{L}]/u.test(chunk)
}

/** "dader(s)". */
function opensInside(chunk: string): boolean {
  return /[\p{L}]\([\p{L}]{1,6}\)$/u.test(chunk)
}

/** Whether a final apostrophe is part of the word: "Hans' boek", unless a quote stands open. */
function keepsApostrophe(text: string, chunk: string, start: number, low: number, words: TextWords): boolean {
  if (words.endings !== null) return false
  if (!/[sxz]['’]$/i.test(chunk)) return false
  return low === start && !/(?:^|[\s(])['‘][^'‘\n]{0,80}$/.test(text.slice(Math.max(0, start - 80), start))
}

/** Whether a final point belongs to the word. A sentence's end is decided later, and takes no point from an abbreviation. */
function keepsPoint(chunk: string, numberFollows: boolean, words: TextWords): boolean {
  const word = plain(chunk)
  if (words.beforeNumbers.has(word)) return numberFollows
  if (words.before.has(word) || words.anywhere.has(word)) return true
  // Initials: "J.", "J.P.", "Th.".
  if (/^(?:\p{Lu}\.-?)+$/u.test(chunk)) return true
  if (/^(?:\p{L}{1,3}\.){2,}$/u.test(chunk)) return true
  if (/^(?:Th|Chr|Ph|Fr|Joh|Jac|Wm|Aug|IJ)\.$/.test(chunk)) return true
  // "lt.-kol." keeps it, the branch of a group ("VFR-K.") does not.
  const hyphen = chunk.lastIndexOf('-')
  if (/-\p{Lu}\.$/u.test(chunk)) return false
  return hyphen > 0 && /^\p{Lu}/u.test(chunk) && keepsPoint(chunk.slice(hyphen + 1), numberFollows, words) && chunk.length - hyphen > 2
}

/** Cuts inside a word: dashes, hyphens, slashes, endings, units. */
function cutWord(text: string, start: number, end: number, words: TextWords, tokens: Span[]): void {
  const word = text.slice(start, end)
  const simple = /^\p{L}+$/u.test(word)
  if (simple || ADDRESS.test(word)) {
    const cuts = simple ? words.cuts.get(word.toLowerCase()) : undefined
    let low = start
    for (const cut of cuts ?? []) {
      tokens.push({ start: low, end: start + cut })
      low = start + cut
    }
    tokens.push({ start: low, end })
    return
  }
  const at = innerCut(word, words)
  if (at !== null) {
    cutWord(text, start, start + at.start, words, tokens)
    tokens.push({ start: start + at.start, end: start + at.end })
    if (start + at.end < end) cutChunk(text, start + at.end, end, words, tokens)
    return
  }
  const ending = words.endings?.exec(word)
  if (ending && ending.index > 0) {
    const cut = ending.index
    cutWord(text, start, start + cut, words, tokens)
    tokens.push({ start: start + cut, end })
    return
  }
  const unit = /^([\d.,]*\d)(%|°C|°|(?:km|kg|cm|mm|m|g|pm|am|mph|bn|mn|k|kg|ft|lb|lbs)(?:²|³|2)?)$/iu.exec(word)
  if (unit && (words.splitsHyphens || /^(?:km|kg|cm|mm)/i.test(unit[2]!))) {
    tokens.push({ start, end: start + unit[1]!.length }, { start: start + unit[1]!.length, end })
    return
  }
  const money = /^(\p{Lu}{0,3}[$€£])(\d[\d.,]*.*)$/u.exec(word)
  if (money) {
    tokens.push({ start, end: start + money[1]!.length })
    cutWord(text, start + money[1]!.length, end, words, tokens)
    return
  }
  tokens.push({ start, end })
}

/** A stretch inside a word that is a token of its own. */
function innerCut(word: string, words: TextWords): Span | null {
  const dash = /--+|[–—…]|\.{3,}/u.exec(word)
  if (dash && dash.index > 0) return { start: dash.index, end: dash.index + dash[0].length }
  const quote = /["“”«»()[\];]|[,:](?=\p{L})|[!?](?=\p{L})/u.exec(word)
  if (quote && quote.index > 0 && !/\([\p{L}-]{1,8}\)/u.test(word)) return { start: quote.index, end: quote.index + quote[0].length }
  // Two sentences run together: "gedood.De".
  const point = /(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/u.exec(word)
  if (point) return { start: point.index, end: point.index + 1 }
  const slash = /(?<=\p{L}{2})\/(?=\p{L}{2})/u.exec(word)
  if (slash && !/^(?:en\/of|t\/m|c\/o|w\/o)$/i.test(word)) return { start: slash.index, end: slash.index + 1 }
  if (!words.splitsHyphens) return null
  const hyphen = hyphenCut(word, words)
  return hyphen === null ? null : { start: hyphen, end: hyphen + 1 }
}

function hyphenCut(word: string, words: TextWords): number | null {
  if (/^[\d-]+$/.test(word) && (word.match(/-/g)?.length ?? 0) > 1) return null
  for (let i = 1; i < word.length - 1; i++) {
    if (word[i] !== '-' && word[i] !== '‑') continue
    const left = word.slice(0, i)
    const prefix = left.slice(Math.max(left.lastIndexOf('-'), left.lastIndexOf('‑')) + 1).toLowerCase()
    if (words.hyphenPrefixes.has(prefix)) continue
    return i
  }
  return null
}

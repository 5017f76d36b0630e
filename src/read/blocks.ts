// Gives the stretches of a plain text their roles: what is body, what is a caption, a credit, a heading, a list, boilerplate.
import type { Block, BlockRole } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { findBoilerplate, isPageFurniture } from './boilerplate.ts'
import { creditAtEnd, creditAtStart } from './credit.ts'
import { readDateline } from './dateline.ts'
import type { HeadBlock } from './head.ts'
import { parseDate } from './published.ts'
import { trimmed, unitsOf, type Unit } from './units.ts'

/** A stretch of which something outside the words (an HTML element) says what it is. */
export interface Hint extends Span {
  readonly role?: BlockRole
}

type Piece = Span & { role: BlockRole }

export interface TextBlocks {
  readonly blocks: readonly Block[]
  /** The first line, when it is a title. */
  readonly title?: Span
  /** A line in the head of the text that is a date and nothing else. */
  readonly dateLine?: Span
  /** "Door: Jan de Vries" in the head. */
  readonly byline?: Span
}

/** Units in which a date line, a byline or an agency dateline may stand; once the text is under way only marked lines count. */
const headUnits = 10
const underWay = 100
const marked = /\d[:.]\d\d|gepubliceerd|geplaatst|bijgewerkt|published|posted|updated|^(?:door|by|auteur)\b/iu
const updated = /bijgewerkt|updated|gewijzigd|modified/iu

export function blocksOfText(text: string, from: number, head: readonly HeadBlock[], hints: readonly Hint[] = []): TextBlocks {
  const units = unitsOf(text, from)
  const hinted = hintsOf(units, hints)
  const pieces: (readonly Piece[] | undefined)[] = units.map(() => undefined)
  const titled = head.some((block) => block.role === 'headline')
  // A menu may stand above the title of a text that was copied from a page.
  const first = hints.length === 0 ? units.slice(0, 4).findIndex((unit) => !isPageFurniture(unit)) : 0
  const title = !titled && first >= 0 && (hinted[first] === 'headline' || (!hinted[first] && isTitle(units, first))) ? units[first] : undefined
  if (title) pieces[first] = [whole(title, 'headline')]
  let dateLine: Span | undefined
  let byline: Span | undefined
  let started = false
  for (const [i, unit] of units.slice(0, headUnits).entries()) {
    if (pieces[i] || hinted[i] === 'boilerplate') continue
    if (started && !marked.test(unit.text.slice(0, 200))) continue
    if (isDateLine(unit.text)) {
      if (!updated.test(unit.text)) dateLine ??= unit
      pieces[i] = [whole(unit, 'dateline')]
      continue
    }
    const maker = bylineIn(unit)
    if (maker) {
      if (maker !== 'desk') byline ??= maker
      pieces[i] = [whole(unit, 'credit')]
      continue
    }
    const dateline = started ? null : readDateline(unit.text, unit.start)
    started ||= unit.text.length > underWay && endsSentence.test(unit.text.slice(-20))
    const rest = dateline && trimmed(text, { start: dateline.end, end: unit.end })
    if (dateline && rest) pieces[i] = [{ start: dateline.start, end: dateline.end, role: 'dateline' }, { ...rest, role: 'body' }]
  }
  for (const [i, unit] of units.entries()) pieces[i] ??= hintedPieces(text, unit, hinted[i]) ?? (hinted[i] ? undefined : captionPieces(text, unit))
  markCaptionTwins(text, units, pieces)
  const boilerplate = findBoilerplate(units, (i) => pieces[i] !== undefined)
  for (const [i, unit] of units.entries()) {
    if (pieces[i]) continue
    pieces[i] = [whole(unit, boilerplate[i] ? 'boilerplate' : (hinted[i] ?? roleOf(units, i, (k) => boilerplate[k] === true)))]
  }
  const all: Piece[] = [...head, ...pieces.flatMap((some) => some ?? [])]
  return {
    blocks: markRepeats(text, all),
    ...(title && { title: { start: title.start, end: title.end } }),
    ...(dateLine && { dateLine: { start: dateLine.start, end: dateLine.end } }),
    ...(byline && { byline }),
  }
}

function whole({ start, end }: Span, role: BlockRole): Piece {
  return { start, end, role }
}

/** For each unit the role that its element gives it. Both lists are sorted, and a unit never crosses a hint. */
function hintsOf(units: readonly Unit[], hints: readonly Hint[]): (BlockRole | undefined)[] {
  let at = 0
  return units.map((unit) => {
    while (at < hints.length && hints[at]!.end <= unit.start) at++
    return hints[at]?.role
  })
}

/** Roles that need no look at the words, or only at the credit in them. The others may still turn out to be boilerplate. */
function hintedPieces(text: string, unit: Unit, role: BlockRole | undefined): readonly Piece[] | undefined {
  if (role === 'boilerplate' || role === 'credit' || role === 'table' || role === 'quote') return [whole(unit, role)]
  if (role === 'caption') return captionPieces(text, unit) ?? [whole(unit, role)]
  // Lines with the name of the writer or the time of writing, so named by the page itself.
  if (role === 'dateline') return [whole(unit, unit.text.length <= 150 ? (isDateLine(unit.text) ? 'dateline' : 'credit') : 'body')]
  return undefined
}

const closing = `["'”’»)\\]]*$`
const endsOpen = new RegExp(`[.:;,…]${closing}`, 'u')
const endsSentence = new RegExp(`[.!?:…]${closing}`, 'u')

/** The first line is the title when it is short, has no full stop, and something else follows. */
function isTitle(units: readonly Unit[], at: number): boolean {
  const first = units[at]
  const second = units[at + 1]
  if (!first || !second || first.text.length > 200 || !/\p{L}/u.test(first.text)) return false
  if (/(?<!\.)\.["'”’»)\]]*$/u.test(first.text) || /[,;:]$/.test(first.text)) return false
  if (creditAtEnd(first.text) === 0 || isDateLine(first.text) || readDateline(`${first.text} `)) return false
  return second.paragraph !== first.paragraph || (first.text.length <= 120 && second.text.length > first.text.length)
}

function isDateLine(words: string): boolean {
  if (words.length > 90) return false
  return dateOfLine(words) !== null
}

/** The date of a line such as "Wednesday, October 2, 2019" or "Gepubliceerd op 3 mei 2021, 14:05". */
export function dateOfLine(words: string, dayFirst = true): ReturnType<typeof parseDate> {
  const bare = words.replace(/^(?:(?:(?:laatst|last)\s+)?(?:gepubliceerd|bijgewerkt|gewijzigd|geplaatst|published|posted|updated|modified|date|datum)(?:\s+(?:op|on|at))?\s*:?\s*)/iu, '')
  // A bare year or number is more likely a heading than a date line.
  if (/^\d{4}$/.test(bare.trim())) return null
  return parseDate(bare, { dayFirst })
}

/** The name in a byline; `desk` when it names no person ("Door onze redactie buitenland"). */
function bylineIn(unit: Unit): Span | 'desk' | null {
  if (unit.text.length > 100) return null
  if (/^(?:door|van) onze (?:redactie|verslaggevers?|correspondent(?:en)?|redacteur(?:en)?|buitenlandredactie)\b[^.!?]*$/iu.test(unit.text)) return 'desk'
  const match = /^(?:door|by|auteur|tekst)\s*:?\s+((?:\p{Lu}[\p{L}.'’-]*|van|de|der|den|ten|ter|en|and|von|al|el)(?:[\s,]+(?:\p{Lu}[\p{L}.'’-]*|van|de|der|den|ten|ter|en|and|von|al|el)){0,8})$/iu.exec(unit.text)
  if (!match || !/^\p{Lu}/u.test(unit.text) || !/\p{Lu}/u.test(match[1]!) || /^(?:de|het|the)\s/i.test(match[1]!)) return null
  if (!match[1]!.split(/[\s,]+/).every((word) => /^\p{Lu}/u.test(word) || /^(?:van|de|der|den|ten|ter|en|and|von|al|el)$/.test(word))) return null
  return { start: unit.end - match[1]!.length, end: unit.end }
}

/** Captions longer than this are body text that happens to end in a credit. */
const longestCaption = 450

/** Caption and credit in one line, the caption printed twice ("X X Foto: ANP"), or nothing of the kind. */
export function captionPieces(text: string, unit: Span & { readonly text: string }): readonly Piece[] | undefined {
  const leading = creditAtStart(unit.text)
  if (leading > 0) {
    const rest = trimmed(text, { start: unit.start + leading, end: unit.end })
    if (rest) return [{ start: unit.start, end: unit.start + leading, role: 'credit' }, { ...rest, role: unit.text.length <= longestCaption ? 'caption' : 'body' }]
  }
  const at = creditAtEnd(unit.text)
  if (at === 0) return [whole(unit, 'credit')]
  const before = at > 0 ? trimmed(text, { start: unit.start, end: unit.start + at }) : { start: unit.start, end: unit.end }
  const twice = before ? halves(text, before) : null
  const credit: readonly Piece[] = at > 0 ? [{ start: unit.start + at, end: unit.end, role: 'credit' }] : []
  if (twice) return [{ ...twice[0], role: 'caption' }, { ...twice[1], role: 'caption' }, ...credit]
  if (at < 0 || !before) return undefined
  const words = text.slice(before.start, before.end)
  const sentences = words.length > longestCaption ? 9 : (words.match(/[.!?]["'”’]?\s+["'“‘]?\p{Lu}/gu)?.length ?? 0) + 1
  return [{ ...before, role: sentences <= 2 ? 'caption' : 'body' }, ...credit]
}

/** The two halves of a stretch that says the same thing twice, with white space between. */
function halves(text: string, span: Span): readonly [Span, Span] | null {
  const length = span.end - span.start
  if (length < 31 || length > 2 * longestCaption + 5) return null
  for (let gap = 1; gap <= 5; gap++) {
    if ((length - gap) % 2 !== 0) continue
    const half = (length - gap) / 2
    const first = { start: span.start, end: span.start + half }
    const second = { start: first.end + gap, end: span.end }
    if (text.slice(first.end, second.start).trim() !== '') continue
    const words = text.slice(first.start, first.end)
    if (words === text.slice(second.start, second.end) && /\s\S+\s/.test(words)) return [first, second]
  }
  return null
}

/** The line before a caption that has the same words is the same caption: its alternative text, printed out. */
function markCaptionTwins(text: string, units: readonly Unit[], pieces: (readonly Piece[] | undefined)[]): void {
  for (const [i, unit] of units.entries()) {
    if (pieces[i]) continue
    const next = pieces[i + 1]?.[0]
    if (next?.role === 'caption' && text.slice(next.start, next.end) === unit.text) pieces[i] = [whole(unit, 'caption')]
  }
}

const bullet = /^(?:[•‣▪●○·*]\s*|[–—-]\s+)(?=\S)/u
const numbered = /^\d{1,2}[.)]\s+(?=\S)/

function roleOf(units: readonly Unit[], i: number, isBoilerplate: (index: number) => boolean): BlockRole {
  const unit = units[i]!
  const near = (step: number): Unit | undefined => (units[i + step]?.paragraph === unit.paragraph ? units[i + step] : undefined)
  if (isRow(unit.text) && ((near(-1) && isRow(near(-1)!.text)) || (near(1) && isRow(near(1)!.text)))) return 'table'
  if (isHeading(units, i, isBoilerplate)) return 'headline'
  // The words of a pull quote may be lost in conversion; what stays is who said it: "—Jan on the attack".
  if (/^[—–]\s?\p{Lu}/u.test(unit.text) && unit.text.length <= 200 && !endsOpen.test(unit.text)) return 'quote'
  if (unit.text.length <= 1000) {
    const mark = bullet.test(unit.text) ? bullet : numbered.test(unit.text) ? numbered : null
    if (mark && (/^[•‣▪●]/.test(unit.text) || [i - 1, i + 1].some((k) => units[k] && mark.test(units[k].text)))) return 'list'
  }
  return 'body'
}

function isRow(words: string): boolean {
  return words.length <= 1000 && ((words.match(/\t/g)?.length ?? 0) >= 1 || (words.match(/\s\|\s/g)?.length ?? 0) >= 2)
}

/** A heading is short, opens with a capital, ends without a full stop, and stands above text. */
function isHeading(units: readonly Unit[], i: number, isBoilerplate: (index: number) => boolean): boolean {
  const { text, paragraph } = units[i]!
  const next = units[i + 1]
  if (i === 0 || !next || isBoilerplate(i + 1) || text.length > 110) return false
  const words = text.replace(bullet, '').replace(numbered, '')
  if (endsOpen.test(words) || words.split(/\s+/).length > 16 || !/^["'“‘«¿(*]*[\p{Lu}\d]/u.test(words) || !/\p{L}/u.test(words)) return false
  // Two list items under each other are a list, and a table has no headings inside.
  if (words !== text && (bullet.test(next.text) || numbered.test(next.text))) return false
  if (isRow(text)) return false
  const above = units[i - 1]!
  if (above.paragraph === paragraph && !endsSentence.test(above.text)) return false
  return next.text.length > text.length || endsSentence.test(next.text)
}

/** Blocks with the same words as an earlier one point at it. Short ones ("Ja.") may well be said twice. */
function markRepeats(text: string, pieces: readonly Piece[]): Block[] {
  const seen = new Map<string, number>()
  return pieces.map((piece, index) => {
    const words = text.slice(piece.start, piece.end).replace(/\s+/g, ' ')
    const block = { start: piece.start, end: piece.end, role: piece.role }
    if (words.length < 15 || piece.role === 'credit') return block
    const first = seen.get(words)
    if (first !== undefined) return { ...block, repeats: first }
    seen.set(words, index)
    return block
  })
}

// Finds the credit of a picture ("Foto: ANP", "(Image: CDCR)", "© Reuters") at the end or the beginning of a stretch of text.
import { pictureAgency } from './agencies.ts'

/** Words that open a credit. Rows, not code: a new way of crediting is a new word here. */
const openers = [
  'archieffoto', 'foto[\'’]?s?', 'headerfoto', 'persfoto', 'beeld', 'beelden', 'fotografie', 'fotograaf', 'illustraties?', 'infographic', 'graphic', 'kaart', 'video', 'bron foto', 'bron beeld',
  'photos?', 'file photo', 'photographs?', 'photography', 'images?', 'image credit', 'photo credit', 'pictures?', 'credits?', 'illustration', 'footage',
].join('|')

const opener = new RegExp(`(?:^|[\\s(\\[|–—-])((?:${openers})(?:\\s*[:©]|\\s+(?:door|by|courtesy of|via)\\s|\\s)|©)\\s*`, 'giu')
const leading = new RegExp(`^(?:tweede |eerste )?(?:${openers})\\s*[:©]\\s*([^.!?]{2,80})(\\.\\s+|$)`, 'iu')
/** "(AP Photo/Jan Example)", "REUTERS/Jan Example", "Getty Images" at the end of a caption. */
const agencyLast = /(?:^|[\s(])(\(?(?:AP Photo|AP|AFP|EPA|EPA-EFE|REUTERS|Reuters|ANP|Getty Images|Hollandse Hoogte|Belga)(?:\s?\/\s?[\p{Lu}][\p{L}.'’/ -]{1,60})\)?)\.?$/u
/** "(Reuters)" alone says nothing here: that is a dateline's or a sentence's own source. */
const signOff = /^\(?\s*(?:(?:additional )?reporting by|writing by|editing by|compiled by)\s+\p{Lu}/iu
const source = /^\(?(?:bron(?:nen)?|sources?)\s*:\s*(.{2,100}?)\)?\.?$/iu

/** A credit takes little room: only so much of a unit's end is looked at. */
const reach = 160

/**
 * Where the credit at the end of `text` begins, or -1. `text` is one unit without white space at its edges.
 * 0 means that the whole unit is a credit.
 */
export function creditAtEnd(text: string): number {
  if (text.length <= 300 && signOff.test(text)) return 0
  const named = text.length <= 140 ? source.exec(text) : null
  if (named && isName(named[1]!)) return 0
  const from = Math.max(0, text.length - reach)
  const tail = text.slice(from)
  let found = -1
  for (const match of tail.matchAll(opener)) {
    const at = match.index + (match[0].length - match[0].trimStart().length)
    const words = match[1]!.trim()
    const name = tail.slice(match.index + match[0].length).replace(/[)\].\s]+$/u, '')
    const marked = /[:©]$/.test(words) || /\s(?:door|by|courtesy of|via)$/iu.test(words)
    if (!isName(name) || (!marked && !pictureAgency.test(name))) continue
    if (/^\s*(?:19|20)\d\d/.test(name)) continue
    // A word that merely ends a sentence ("op de foto Jan") is told by what stands before it: nothing, a full stop, a bracket or a gap.
    const before = tail.slice(0, at).trimEnd()
    if (!marked && before !== '' && from + at > 0 && !/[.!?)\]|"'”’([–—-]$/u.test(before) && !/\s{2}$/.test(tail.slice(0, at)) && !standsAsLabel(words)) continue
    found = from + (/[([]/.test(tail[match.index]!) ? match.index : at)
    // "Tweede foto: Jan de Vries" is a credit from its first word on.
    if (from === 0 && before !== '' && before.length < 20 && !/[.!?)\]]$/.test(before) && before.split(/\s+/).length < 3 && /^\p{Ll}/u.test(words)) found = 0
    break
  }
  if (found >= 0) return found
  const agency = agencyLast.exec(tail)
  return agency ? from + agency.index + agency[0].indexOf(agency[1]!) : -1
}

/** "Foto ANP", with a capital in the middle of a line, is a label; "de foto Reuters" is not. */
function standsAsLabel(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** Length of a credit at the beginning of `text` that words follow ("Foto: ANP. De jongen op …"), or 0. */
export function creditAtStart(text: string): number {
  const match = leading.exec(text.slice(0, 200))
  return match && isName(match[1]!.trim()) && match[0].length < text.length ? match[0].trimEnd().length : 0
}

const small = new Set(['van', 'de', 'der', 'den', 'het', 'ten', 'ter', 'te', 'en', 'and', 'via', 'the', 'of', 'for', 'voor', 'von', 'di', 'da', 'al', 'el', 'bin', 'ibn', 'door', 'by', 'du', 'la', 'le', 'in', 'op', 'at', 'uit', 'from', 'eigen', 'archief', 'dpa', 'cc', 'redactie', '&', '/', '|', '-', '–', '—', '·'])

/** Is this the name of a maker: few words, nearly all with a capital, no sentence? */
export function isName(words: string): boolean {
  if (words.length < 2 || words.length > 120 || /[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(words)) return false
  const parts = words.split(/[\s,]+/u).filter(Boolean)
  if (parts.length > 10) return false
  let named = 0
  for (const part of parts) {
    const bare = part.replace(/^[("'“‘]+|[)"'”’;:.]+$/gu, '')
    if (/^[\p{Lu}\d@#©]/u.test(bare) || /[./_@]/.test(bare) || pictureAgency.test(bare)) named++
    else if (bare !== '' && !small.has(bare.toLowerCase())) return false
  }
  return named > 0
}

// Makes any HTML safe to parse, in one pass over its characters: no scripts, no deep nesting, no huge attributes, few elements.
import { entities } from './entities.ts'
import { characterOf } from './windows1252.ts'

export interface CleanHtml {
  readonly html: string
  /** Contents of the JSON-LD scripts, which are the only scripts that say something of the article. */
  readonly data: readonly string[]
  /** Has a page around it; a pasted fragment has not. */
  readonly page: boolean
  /** Number of elements that are left. */
  readonly elements: number
}

export interface CleanLimits {
  readonly depth: number
  readonly elements: number
}

/** Left out with all that is in them. */
const dropped = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'embed', 'canvas', 'audio', 'video', 'select', 'textarea', 'button', 'xmp', 'frameset', 'applet', 'dialog', 'map'])
const raw = new Set(['script', 'style', 'textarea', 'xmp', 'iframe', 'noscript', 'template'])
const voids = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'])
/** A second one of these closes the first; without this a long list without end tags would look deep. */
const selfClosing = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'option'])
const kept: ReadonlyMap<string, number> = new Map([
  ['class', 200], ['id', 100], ['lang', 20], ['dir', 5], ['href', 1000], ['rel', 60], ['property', 60], ['name', 60], ['content', 2000],
  ['itemprop', 100], ['itemtype', 200], ['datetime', 60], ['hidden', 10], ['aria-hidden', 10], ['role', 40], ['type', 60], ['cite', 500],
])

const largestData = 1_000_000

/**
 * Stand for `<` and `&` in the text until it has been parsed: a parser makes a node of its own of each of them, and a page
 * of a million would take minutes. Both are no characters of any language.
 */
const lessThan = '\ufdd0'
const ampersand = '\ufdd1'
/** Rare named characters that are left to the parser; further ones stay as they are written. */
const mostEntities = 2_000

/** Text of a parsed page with its `<` and `&` back. */
export function plainText(words: string): string {
  return words.replaceAll(lessThan, '<').replaceAll(ampersand, '&')
}

export function cleanHtml(source: string, { depth, elements: most }: CleanLimits): CleanHtml {
  const out: string[] = []
  const data: string[] = []
  const stack: string[] = []
  /** Elements that were opened too deep and left out: their end tags go too. */
  const skipped = new Map<string, number>()
  const find = finder(source)
  let count = 0
  let page = false
  let root = ''
  let at = 0
  let silent = 0
  let rare = 0
  const text = (words: string): string =>
    words.includes('&') ? words.replace(/&(?:#(\d{1,7}|[xX][0-9a-fA-F]{1,6});?|([a-zA-Z][a-zA-Z0-9]{1,30};))?/g, (whole, number: string | undefined, name: string | undefined) => {
      if (number) return characterOfNumber(number)
      if (name === 'lt;') return lessThan
      const known = name && entities.get(name.slice(0, -1))
      if (known) return known
      if (name && name !== 'amp;' && rare++ < mostEntities) return whole
      return name === 'amp;' ? ampersand : ampersand + whole.slice(1)
    }) : words
  while (at < source.length) {
    const open = source.indexOf('<', at)
    const stop = open < 0 ? source.length : open
    if (stop > at && silent === 0) out.push(text(source.slice(at, stop)))
    if (open < 0) break
    const next = source[open + 1] ?? ''
    if (next === '!' || next === '?') {
      const comment = source.startsWith('<!--', open)
      const end = find(comment ? '-->' : '>', open + 2)
      at = end < 0 ? open + 2 : end + (comment ? 3 : 1)
      continue
    }
    const closing = next === '/'
    const name = nameAt(source, open + (closing ? 2 : 1))
    if (name === '') {
      if (silent === 0) out.push(lessThan)
      at = open + 1
      continue
    }
    const tag = readTag(source, open + (closing ? 2 : 1) + name.length, find)
    at = tag.end
    // The frame of the page is put around it anew, so that it is always whole.
    if (name === 'html' || name === 'body' || name === 'head') {
      page = true
      if (name === 'html' && !closing && root === '') root = written(tag.attributes)
      continue
    }
    if (dropped.has(name)) {
      if (closing || voids.has(name) || tag.selfClosed) {
        if (closing && silent > 0 && !raw.has(name)) silent--
        continue
      }
      if (!raw.has(name)) {
        // The words inside are not shown to a reader; other elements in between are passed over until the end tag.
        if (find(`</${name}`, at) >= 0) silent++
        continue
      }
      const end = find(`</${name}`, at)
      const body = end < 0 ? '' : source.slice(at, end)
      if (name === 'script' && /ld\+json/i.test(tag.attributes.get('type') ?? '') && body.length <= largestData && data.length < 50) data.push(body)
      // Without an end tag nothing is taken away: better a few lines of script than no article.
      if (end >= 0) at = readTag(source, end + 2 + name.length, find).end
      continue
    }
    if (silent > 0) continue
    if (closing) {
      const left = skipped.get(name) ?? 0
      if (left > 0) skipped.set(name, left - 1)
      else if (stack.includes(name)) {
        while (stack.pop() !== name);
        out.push(`</${name}>`)
      }
      continue
    }
    if (voids.has(name)) {
      if (count++ < most) out.push(`<${name}${written(tag.attributes)}>`)
      continue
    }
    if (selfClosing.has(name) && stack[stack.length - 1] === name) {
      stack.pop()
      out.push(`</${name}>`)
    }
    if (stack.length >= depth || count >= most) {
      skipped.set(name, (skipped.get(name) ?? 0) + 1)
      // The words of two left-out elements should not run together.
      if (out[out.length - 1] !== ' ') out.push(' ')
      continue
    }
    count++
    stack.push(name)
    out.push(`<${name}${written(tag.attributes)}>`)
  }
  return { html: `<!doctype html><html${root}><head></head><body>${out.join('')}</body></html>`, data, page, elements: Math.min(count, most) }
}

/** Numbers 128-159 mean Windows-1252, as in every browser; what is no character becomes the sign for that. */
function characterOfNumber(number: string): string {
  const code = /^x/i.test(number) ? Number.parseInt(number.slice(1), 16) : Number.parseInt(number, 10)
  if (code === 60) return lessThan
  if (code === 38) return ampersand
  if (code >= 0x80 && code <= 0x9f) return characterOf(code)
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd'
}

/** `indexOf` that remembers what is not there any more, so that a million open comments take no more time than one. */
function finder(source: string): (what: string, from: number) => number {
  const next = new Map<string, number>()
  const lower = { text: '' }
  return (what, from) => {
    const known = next.get(what)
    if (known !== undefined && (known < 0 || known >= from)) return known
    let found: number
    if (what.startsWith('</')) {
      lower.text ||= source.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
      found = lower.text.indexOf(what, from)
    } else found = source.indexOf(what, from)
    next.set(what, found)
    return found
  }
}

function nameAt(source: string, at: number): string {
  const match = /^[a-zA-Z][a-zA-Z0-9:-]{0,30}/.exec(source.slice(at, at + 32))
  return match ? match[0].toLowerCase() : ''
}

interface Tag {
  readonly end: number
  readonly attributes: ReadonlyMap<string, string>
  readonly selfClosed: boolean
}

const gap = /[\s/]*/y
const attributeName = /[^\s"'>/=]+/y
const equals = /\s*=\s*/y

/** End of what `pattern` (sticky) finds at `at`; `at` itself when it finds nothing there. */
function past(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex : at
}

function readTag(source: string, from: number, find: (what: string, from: number) => number): Tag {
  const attributes = new Map<string, string>()
  let at = from
  while (at < source.length) {
    at = past(gap, source, at)
    if (source[at] === '>') return { end: at + 1, attributes, selfClosed: source[at - 1] === '/' }
    const start = at
    at = past(attributeName, source, at)
    if (at === start) {
      at++
      continue
    }
    const name = source.slice(start, Math.min(at, start + 60)).toLowerCase()
    const valueAt = past(equals, source, at)
    if (valueAt === at) {
      if (name === 'hidden') attributes.set(name, '')
      continue
    }
    at = valueAt
    const quote = source[at]
    let value: string
    if (quote === '"' || quote === "'") {
      const end = find(quote, at + 1)
      // A quote that never closes: the tag ends at the next bracket instead of swallowing the page.
      const stop = end < 0 ? find('>', at + 1) : end
      if (stop < 0) return { end: source.length, attributes, selfClosed: false }
      value = source.slice(at + 1, Math.min(stop, at + 3000))
      at = end < 0 ? stop : stop + 1
    } else {
      const begin = at
      while (at < source.length && !/[\s>]/.test(source[at]!)) at++
      value = source.slice(begin, Math.min(at, begin + 3000))
    }
    const longest = kept.get(name)
    if (longest !== undefined && !attributes.has(name)) attributes.set(name, value.slice(0, longest))
    else if (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)) attributes.set('hidden', '')
  }
  return { end: source.length, attributes, selfClosed: false }
}

function written(attributes: ReadonlyMap<string, string>): string {
  let text = ''
  for (const [name, value] of attributes) text += ` ${name}="${value.replace(/"/g, '&quot;').replace(/</g, '&lt;')}"`
  return text
}

// Walks over an article's elements and takes out its text in chunks, each with what its element says of its role.
import type { BlockRole } from '../model/source.ts'
import { plainText } from './html-clean.ts'

export interface Chunk {
  readonly text: string
  /** What the element says; absent for a plain paragraph, of which the words decide. */
  readonly role?: BlockRole
}

/** The little of a DOM node that is used. */
export interface WalkNode {
  readonly nodeType: number
  readonly nodeValue: string | null
  readonly childNodes: Iterable<WalkNode>
  readonly localName?: string
  getAttribute?(name: string): string | null
}

const blocks = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'header', 'hgroup', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
])
const skipped = new Set(['head', 'script', 'style', 'template', 'noscript', 'iframe', 'img', 'input', 'title', 'meta', 'link'])

const rolesByName: Readonly<Record<string, BlockRole>> = {
  h1: 'headline', h2: 'headline', h3: 'headline', h4: 'headline', h5: 'headline', h6: 'headline',
  figcaption: 'caption', caption: 'caption', blockquote: 'quote', li: 'list', dt: 'list', dd: 'list', tr: 'table', nav: 'boilerplate',
}

/** Names that sites give to the parts of a page that are no article, and to captions, credits and date lines. */
const rolesByClass: readonly (readonly [RegExp, BlockRole])[] = [
  [/(?:^|[\s_-])(?:twitter-tweet|instagram-media|fb-post|tiktok-embed|related|recirc|lees-?ook|lees-?meer|read-?more|readmore|newsletter|nieuwsbrief|subscribe|paywall|share|sharing|social|promo|advert(?:isement|entie)?|ad-slot|cookies?|consent|comments?|reacties|breadcrumbs?|most-?read|meest-?gelezen|tags|taglist|dossier|teaser|outbrain|taboola|print-only|navbox|reflist|references|mw-editsection)(?:$|[\s_-])/i, 'boilerplate'],
  [/(?:^|[\s_-])(?:credits?|copyright|photographer|fotograaf|photo-?credit|image-?source)(?:$|[\s_-])/i, 'credit'],
  [/(?:^|[\s_-])(?:caption|bijschrift|wp-caption-text|thumbcaption)(?:$|[\s_-])/i, 'caption'],
  [/(?:^|[\s_-])(?:byline|author|auteur|dateline|timestamp|pubdate|publish(?:ed)?-?date|article-?date|article-?meta|post-?meta|entry-?meta)(?:$|[\s_-])/i, 'dateline'],
]
const unseen = /(?:^|[\s_-])(?:sr-only|visually-hidden|screen-reader-text|visuallyhidden|a11y-hidden)(?:$|[\s_-])/i

/** Roles that an element hands down to all that is in it; a heading inside a quotation stays a quotation. */
const strong: readonly BlockRole[] = ['boilerplate', 'credit', 'caption', 'quote', 'table']

export function chunksOf(root: WalkNode): Chunk[] {
  const chunks: Chunk[] = []
  // Pieces, not one growing string: looking at its end again and again would take time with the square of its length.
  let pieces: string[] = []
  let last = ''
  let linked = 0
  let role: BlockRole | undefined
  const put = (words: string): void => {
    if (words === '') return
    pieces.push(words)
    last = words[words.length - 1]!
  }
  const flush = (): void => {
    const lines = pieces.join('').split('\n').map((line) => line.trim()).filter((line) => line !== '')
    const words = lines.join('\n')
    if (words !== '') chunks.push(finished(words, role, linked / words.length))
    pieces = []
    last = ''
    linked = 0
  }
  const visit = (node: WalkNode, inherited: BlockRole | undefined, inLink: boolean, inPre: boolean, depth: number): void => {
    if (node.nodeType === 3) {
      const value = plainText(node.nodeValue ?? '')
      // Only the white space of the source is folded; a no-break space is a character of the text.
      let words = inPre ? value : value.replace(/[ \t\r\n\f]+/g, ' ')
      if (!inPre && (last === '' || last === ' ' || last === '\n') && words.startsWith(' ')) words = words.slice(1)
      put(words)
      if (inLink) linked += words.length
      return
    }
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return
    const name = node.localName ?? ''
    if (skipped.has(name) || depth > 1000) return
    const get = (attribute: string): string => node.getAttribute?.(attribute) ?? ''
    if (node.getAttribute?.('hidden') != null || get('aria-hidden') === 'true' || unseen.test(get('class'))) return
    if (name === 'br') {
      put('\n')
      return
    }
    const own = roleOf(name, `${get('class')} ${get('id')}`)
    const next = inherited && strong.includes(inherited) && own !== 'credit' && own !== 'boilerplate' ? inherited : (own ?? inherited)
    // A credit inside a caption's own line becomes a chunk of its own as well.
    const apart = blocks.has(name) || (own === 'credit' && inherited !== 'credit')
    const cell = name === 'td' || name === 'th'
    if (cell) {
      // Only the cells of one row stand in one chunk.
      if (last !== '') put('\t')
    } else if (apart) flush()
    const outer = role
    if (apart || name === 'body') role = next
    for (const child of node.childNodes) {
      if (inherited === 'table' && cell && child.nodeType === 1 && blocks.has(child.localName ?? '')) put(last === '' || /\s/.test(last) ? '' : ' ')
      visit(child, next, inLink || name === 'a', inPre || name === 'pre', depth + 1)
    }
    if (apart && !cell) flush()
    role = outer
  }
  visit(root, undefined, false, false, 0)
  flush()
  return chunks
}

function roleOf(name: string, names: string): BlockRole | undefined {
  if (names.trim() !== '' && name !== 'body' && name !== 'html' && name !== 'article' && name !== 'main') for (const [pattern, role] of rolesByClass) if (pattern.test(names)) return role
  return Object.hasOwn(rolesByName, name) ? rolesByName[name] : undefined
}

/** A paragraph or list item that is all link, and no sentence, leads elsewhere. */
function finished(text: string, role: BlockRole | undefined, links: number): Chunk {
  const sentence = /[.!?]["'”’)]*$/.test(text)
  if (links > 0.8 && text.length < 200 && !sentence && (role === undefined || role === 'list')) return { text, role: 'boilerplate' }
  return role ? { text, role } : { text }
}

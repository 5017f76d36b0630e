// What a page says of itself: JSON-LD first, then meta tags, then what stands in the page.
import { plainText } from './html-clean.ts'
import { parseDate, type PlainDate } from './published.ts'

export interface PageMeta {
  readonly title?: string
  readonly outlet?: string
  readonly author?: string
  readonly url?: string
  readonly published?: { readonly date: PlainDate; readonly because: string }
  readonly language?: string
}

/** The little of the DOM that is used, so that the parser stays a detail of this folder. */
export interface Page {
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}
export interface PageElement extends Page {
  readonly textContent: string | null
  getAttribute(name: string): string | null
}

export function readMeta(page: Page, data: readonly string[]): PageMeta {
  const found = data.map(articleIn).find((it) => it !== null) ?? {}
  const meta = metaTags(page)
  const tag = (...names: string[]): string | undefined => names.map((name) => meta.get(name)).find((it) => it !== undefined)
  const outlet = nameOf(found['publisher']) ?? tag('og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title')
  const title = words(found['headline']) ?? tag('og:title', 'twitter:title', 'dc.title', 'citation_title') ?? words(page.querySelector('h1')?.textContent) ?? words(page.querySelector('title')?.textContent)
  const author = nameOf(found['author']) ?? tag('author', 'article:author', 'dc.creator', 'byl', 'parsely-author', 'citation_author') ?? words(page.querySelector('[rel="author"], [itemprop="author"]')?.textContent)
  const url = address(page.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? address(tag('og:url')) ?? address(found['url']) ?? address(idOf(found['mainEntityOfPage']))
  const published =
    dated(words(found['datePublished']), 'published/json-ld') ??
    dated(tag('article:published_time', 'date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'pubdate', 'publishdate', 'publish-date', 'publication_date', 'parsely-pub-date', 'sailthru.date', 'og:published_time', 'citation_publication_date', 'datepublished', 'cxenseparse:recs:publishtime'), 'published/meta') ??
    dated(words(page.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime') ?? page.querySelector('[itemprop="datePublished"]')?.getAttribute('content')), 'published/microdata') ??
    dated(words(page.querySelector('article time[datetime], header time[datetime], time[datetime]')?.getAttribute('datetime')), 'published/time')
  const language = words(found['inLanguage']) ?? words(page.querySelector('html')?.getAttribute('lang')) ?? tag('og:locale', 'dc.language', 'language', 'content-language')
  return {
    ...(title && { title: withoutOutlet(title, outlet) }),
    ...(outlet && { outlet }),
    ...(author && !/^https?:/i.test(author) && { author: author.replace(/^(?:door|by)\s*:?\s+/i, '') }),
    ...(url && { url }),
    ...(published && { published }),
    ...(language && { language }),
  }
}

function metaTags(page: Page): Map<string, string> {
  const tags = new Map<string, string>()
  for (const element of page.querySelectorAll('meta')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? '').toLowerCase()
    const content = words(element.getAttribute('content'))
    if (name && content && !tags.has(name)) tags.set(name, content)
  }
  return tags
}

type Fields = Readonly<Record<string, unknown>>

const articleType = /(?:Article|Report|BlogPosting|NewsItem|LiveBlogPosting)$/

/** The first article in a piece of JSON-LD. Broken JSON is common and says nothing. */
function articleIn(json: string): Fields | null {
  let root: unknown
  try {
    root = JSON.parse(json.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, ''))
  } catch {
    return null
  }
  const queue: unknown[] = [root]
  for (let seen = 0; queue.length > 0 && seen < 2000; seen++) {
    const item = queue.shift()
    if (Array.isArray(item)) queue.push(...item.slice(0, 200))
    else if (isFields(item)) {
      const type = item['@type']
      if ((Array.isArray(type) ? type : [type]).some((it) => typeof it === 'string' && articleType.test(it))) return item
      queue.push(item['@graph'], item['mainEntity'], item['mainEntityOfPage'], item['itemListElement'])
    }
  }
  return null
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A name given as a string, as `{ name }`, or as a list of these. */
function nameOf(value: unknown): string | undefined {
  const names = (Array.isArray(value) ? value.slice(0, 10) : [value]).map((it) => words(isFields(it) ? it['name'] : it)).filter((it) => it !== undefined)
  return names.length > 0 ? names.join(', ') : undefined
}

function idOf(value: unknown): unknown {
  return isFields(value) ? value['@id'] : value
}

/** Trimmed words of a bounded length; tags and entities that a page left in its own data are taken out. */
function words(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const bare = plainText(value.slice(0, 2000)).replace(/<[^>]{0,200}>/g, '').replace(/&(?:amp|quot|#0?39|apos|nbsp|lt|gt);/g, (it) => entities[it] ?? ' ')
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim()
  return bare === '' ? undefined : bare.slice(0, 500)
}
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&#39;': "'", '&#039;': "'", '&apos;': "'", '&lt;': '<', '&gt;': '>' }

function address(value: unknown): string | undefined {
  const said = words(value)
  return said && URL.canParse(said) && /^https?:$/.test(new URL(said).protocol) ? said : undefined
}

function dated(said: string | undefined, because: string): PageMeta['published'] {
  const date = said ? parseDate(said, { dayFirst: true }) : null
  return date ? { date, because } : undefined
}

/** "Aanslag in de haven | De Havenkrant" is a title and the name of the outlet. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  if (!outlet) return title
  const match = /^(.{8,}?)\s+[|–—-]\s+(.{2,60})$/u.exec(title)
  return match && match[2]!.toLowerCase().includes(outlet.toLowerCase()) ? match[1]! : title
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Source } from '../model/source.ts'
import { SourceError } from './errors.ts'
import { readSource } from './index.ts'
import type { ReadOptions } from './options.ts'

const one = 'Bij een aanval op de markt van Zeldar zijn dinsdag zeker elf mensen om het leven gekomen, meldt de burgemeester.'
const two = 'Het Noordelijk Front heeft de aanval opgeëist. De groep zegt dat er meer aanvallen zullen volgen in het noorden.'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = async (bytes: Uint8Array | string, options: Partial<ReadOptions> = {}): Promise<Source> => (await readSource(typeof bytes === 'string' ? utf8(bytes) : bytes, { name: 'bron', ...options })).source
const roles = (source: Source): string[] => source.blocks.map((block) => `${block.role}: ${source.text.slice(block.start, block.end)}`)
const codeOf = async (bytes: Uint8Array | string, options: Partial<ReadOptions> = {}): Promise<string> => {
  try {
    await read(bytes, options)
    return 'read'
  } catch (error) {
    expect(error).toBeInstanceOf(SourceError)
    expect((error as SourceError).message).toContain(options.name ?? 'bron')
    return (error as SourceError).code
  }
}

const page = (body: string, head = ''): string => `<!doctype html><html lang="nl"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`

describe('reading HTML', () => {
  const head = `<title>Aanval op markt | De Havenkrant</title><meta property="og:site_name" content="De Havenkrant"><link rel="canonical" href="https://havenkrant.example/aanval">
    <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Aanval op markt van Zeldar","datePublished":"2021-08-27T21:10:00+02:00","author":{"name":"Jan de Vries"}}]}</script>`
  const article = `<nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>Aanval op markt van Zeldar</h1><p>${one}</p>
    <figure><img src="a.jpg"><figcaption>De markt na de aanval <span class="credit">Foto: ANP</span></figcaption></figure>
    <h2>Groep eist aanval op</h2><p>${two}</p>
    <div class="related"><h3>Lees ook</h3><ul><li><a href="/1">Wie zijn de strijders?</a></li></ul></div>
    <blockquote><p>‘Wij gaan door tot het einde.’</p></blockquote>
    <table><tr><th>Jaar</th><th>Doden</th></tr><tr><td>2020</td><td>31</td></tr></table>
    <p>${one} Dat bleek<br>later.</p><script>document.write('kwaad')</script></article><footer>© 2021 De Havenkrant</footer>`

  it('takes what the page says of itself from JSON-LD and meta tags', async () => {
    const source = await read(page(article, head))
    expect(source).toMatchObject({ format: 'html', language: 'nl', title: 'Aanval op markt van Zeldar', outlet: 'De Havenkrant', author: 'Jan de Vries', url: 'https://havenkrant.example/aanval' })
    expect(source.published).toMatchObject({ edtf: '2021-08-27', because: 'published/json-ld' })
    expect(source.published).not.toHaveProperty('start')
  })

  it('gives the parts of the article their roles and leaves the page out', async () => {
    expect(roles(await read(page(article, head)))).toEqual([
      'headline: Aanval op markt van Zeldar',
      `body: ${one}`,
      'caption: De markt na de aanval',
      'credit: Foto: ANP',
      'headline: Groep eist aanval op',
      `body: ${two}`,
      'quote: ‘Wij gaan door tot het einde.’',
      'table: Jaar\tDoden',
      'table: 2020\t31',
      `body: ${one} Dat bleek\nlater.`,
    ])
  })

  it('keeps a month a month and falls back on meta tags', async () => {
    const source = await read(page(`<article><p>${one}</p><p>${two}</p></article>`, '<meta property="og:title" content="Markt dicht"><meta name="date" content="2021-08"><script type="application/ld+json">{kapot</script>'))
    expect(source.title).toBe('Markt dicht')
    expect(source.published).toMatchObject({ edtf: '2021-08', granularity: 'month' })
  })

  it('takes the name of the outlet from the end of the title when the page has the rest as its heading', async () => {
    const body = `<div class="kop">Aanval op de markt</div><div>${one}<br><br>${two}<br><br>${one}</div>`
    expect(await read(page(body, '<title>Aanval op de markt - De Havenkrant</title>'))).toMatchObject({ title: 'Aanval op de markt', outlet: 'De Havenkrant' })
  })

  it('reads a pasted fragment as it is', async () => {
    const source = await read(`<p>${one}</p><ul><li>Elf doden</li><li>Twintig gewonden</li></ul><p class="meta">${two}</p>`)
    expect(source.format).toBe('html')
    expect(source.blocks.map((block) => block.role)).toEqual(['body', 'list', 'list', 'body'])
  })

  it('reads entities and Windows-1252 pages', async () => {
    expect((await read(`<p>${one} De actie is &quot;opge&euml;ist&quot; &#8211; zegt men &lt;daar&gt; &amp; hier.</p>`)).text).toContain('"opgeëist" – zegt men <daar> & hier.')
    const bytes = Buffer.from(`<html><head><meta charset="iso-8859-1"></head><body><article><p>${one}</p><p>${two}</p></article></body></html>`, 'latin1')
    expect(await read(new Uint8Array(bytes))).toMatchObject({ encoding: 'windows-1252' })
  })

  it('says so when there is no article', async () => {
    expect(await codeOf(page('<nav><a href="/">Home</a></nav><form><input></form>'))).toBe('no-article')
    expect(await codeOf(page('<ul><li><a href="/1">Markt weer open na aanval op dinsdag</a></li><li><a href="/2">Leger stuurt versterking</a></li></ul>'))).toBe('no-article')
    expect(await codeOf('', { name: 'leeg.html' })).toBe('empty')
  })

  const text = `<p>${one}</p><p>${two}</p>`
  it.each([
    ['a hundred thousand nested elements', page(`<article>${'<div>'.repeat(100_000)}${text}${'</div>'.repeat(100_000)}</article>`)],
    ['elements that never end', page(`<article>${text}${'<b><i><span>'.repeat(30_000)}`)],
    ['an attribute of five megabytes', page(`<div data-x="${'a'.repeat(5_000_000)}">${text}</div>`)],
    ['a quote that never closes', page(`${text}${'<a href="x '.repeat(100_000)}`)],
    ['comments that never end', page(`${text}${'<!-- '.repeat(100_000)}`)],
    ['scripts that never end', page(`${text}${'<script>'.repeat(100_000)}`)],
    ['a million brackets', page(`${text}<p>${'<'.repeat(1_000_000)}`)],
    ['a hundred thousand entities', page(`${text}<p>${'&eacute;&lt;&#0;'.repeat(100_000)}</p>`)],
    ['no body', `<html>${text}`],
  ])('comes through %s', { timeout: 120_000 }, async (_, html) => {
    const source = await read(html, { language: 'nl' })
    expect(source.text).toContain('Noordelijk Front')
    expect(source.text).not.toContain('script')
  })

  it('never lets a tag or a script into the text', async () => {
    const source = await read(page(`<article><p>${one}</p><svg><script>kwaad()</script></svg><style>p{}</style><p onclick="kwaad()">${two}</p><iframe src="kwaad"></iframe><p hidden>kwaad</p><p style="display:none">kwaad</p></article>`))
    expect(source.text).not.toContain('kwaad')
  })

  it('throws nothing but a SourceError for any HTML', { timeout: 120_000 }, async () => {
    const piece = fc.constantFrom('<p>', '</p>', '<div class="related">', '</div>', '<table>', '<tr>', '<td>', '<li>', '<!--', '-->', '<script>', '</script>', '<br>', '<svg>', '&amp;', '&', '<', '>', '"', one, 'Foto: ANP', '<figcaption>', '<h2>', '<a href="x">', '</a>', '<html>', '<body>', '\u0000')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 25 }), async (pieces) => {
        try {
          const source = await read(`<p>${one}</p>${pieces.join('')}`, { format: 'html', language: 'nl' })
          let last = 0
          for (const block of source.blocks) {
            expect(block.start).toBeGreaterThanOrEqual(last)
            last = block.end
          }
        } catch (error) {
          if (!(error instanceof SourceError)) throw error
        }
      }),
      { numRuns: 150 },
    )
  })
})

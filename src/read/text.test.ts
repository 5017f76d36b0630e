import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Source } from '../model/source.ts'
import { SourceError } from './errors.ts'
import { originalSpan } from './original.ts'
import { readText } from './text.ts'
import { isEmptyCharacter } from './units.ts'

const read = (text: string): Source => readText(text, { name: 'test.txt' }).source
const roles = (source: Source): string[] => source.blocks.map((block) => `${block.role}: ${source.text.slice(block.start, block.end)}`)

const long = 'De strijders van het Noordelijk Front hebben dinsdag een kazerne bij Zeldar aangevallen, meldt het leger van het land.'
const more = 'Volgens de woordvoerder van het leger zijn daarbij zeker negen militairen om het leven gekomen en raakten er twintig gewond.'
const english = 'Fighters of the Northern Front attacked an army base near Zeldar on Tuesday, the army said in a statement that was sent to reporters.'

describe('reading plain text', () => {
  it('takes the date from a leading line that the first sentence follows', () => {
    const source = read(` date 2021-08 ${long}\n\n${more}`)
    expect(source.published).toMatchObject({ earliest: '2021-08-01', latest: '2021-08-31', granularity: 'month', edtf: '2021-08', text: '2021-08', start: 6, end: 13 })
    expect(roles(source)).toEqual(['dateline: date 2021-08', `body: ${long}`, `body: ${more}`])
    expect(source.title).toBeUndefined()
  })

  it('takes a whole day from a leading line of its own', () => {
    expect(read(`date 2021-08-27\n\n${long}\n\n${more}`).published?.edtf).toBe('2021-08-27')
  })

  it('reads header lines', () => {
    const source = read(`title: Kazerne aangevallen\noutlet: De Havenkrant\npublished: 27 augustus 2021\nurl: https://havenkrant.example/1\nauthor: Jan de Vries\n\n${long}`)
    expect(source).toMatchObject({ title: 'Kazerne aangevallen', outlet: 'De Havenkrant', url: 'https://havenkrant.example/1', author: 'Jan de Vries' })
    expect(source.published?.edtf).toBe('2021-08-27')
    expect(roles(source).slice(0, 3)).toEqual(['boilerplate: title:', 'headline: Kazerne aangevallen', 'boilerplate: outlet: De Havenkrant'])
    expect(roles(source).at(-1)).toBe(`body: ${long}`)
  })

  it('reads YAML front matter', () => {
    const source = read(`---\ntitle: "Base attacked"\ntags: [war]\ndate: 2019-10-02\n---\n\n${english}`)
    expect(source.title).toBe('Base attacked')
    expect(source.published?.edtf).toBe('2019-10-02')
    expect(roles(source).at(-1)).toBe(`body: ${english}`)
  })

  it('does not take an ordinary first sentence with a colon for a header', () => {
    const source = read(`Nieuws: ${long}\n\n${more}`)
    expect(roles(source)).toEqual([`body: Nieuws: ${long}`, `body: ${more}`])
  })

  it('leaves a wrong date alone and says that the date is unknown', () => {
    const { source, issues } = readText(`date 2021-13-40\n\n${long}`, { name: 'x' })
    expect(source.published).toBeUndefined()
    expect(issues).toContainEqual({ code: 'published-unknown' })
    expect(issues).toContainEqual({ code: 'published-no-date', at: { start: 5, end: 15 }, said: '2021-13-40' })
  })

  it('takes the first short line for the title and a line that is a date for the date', () => {
    const source = read(`Soldiers killed in attack on base\n\nWednesday, October 2, 2019 \n\n\n${english}\n\n${english.replace('Tuesday', 'Monday')}`)
    expect(source.title).toBe('Soldiers killed in attack on base')
    expect(source.published).toMatchObject({ edtf: '2019-10-02', text: 'Wednesday, October 2, 2019' })
    expect(roles(source).slice(0, 2)).toEqual(['headline: Soldiers killed in attack on base', 'dateline: Wednesday, October 2, 2019'])
  })

  it('leaves a line that is a date in the middle of a text alone', () => {
    const source = read(`${long}\n\n${more}\n\n${long} Ook dat.\n\n${more} En dat.\n\n${long} Zo is het.\n\n3 mei 2021\n\n${more} Klaar.`)
    expect(source.published).toBeUndefined()
    expect(roles(source)[5]).toBe('headline: 3 mei 2021')
  })

  it('finds title, date and byline in a text that was copied from a page', () => {
    const source = read(`Home | Nieuws | Buitenland\n\nKazerne bij Zeldar aangevallen\n\nDoor Jan de Vries\nGepubliceerd op 3 mei 2021 om 14:05\nLaatst bijgewerkt: 4 mei 2021\n\n${long}\n\n${more}`)
    expect(source).toMatchObject({ title: 'Kazerne bij Zeldar aangevallen', author: 'Jan de Vries' })
    expect(source.published?.edtf).toBe('2021-05-03')
    expect(source.blocks.map((block) => block.role)).toEqual(['boilerplate', 'headline', 'credit', 'dateline', 'dateline', 'body', 'body'])
  })

  it('takes the day of an update for no day of publication', () => {
    expect(read(`Kazerne aangevallen\n\nLaatst bijgewerkt: 4 mei 2021\n\n${long}`).published).toBeUndefined()
  })

  it('has no title when the first line is a sentence', () => {
    expect(read(`Er was weer een aanval.\n\n${long}`).title).toBeUndefined()
  })

  it('reads a caption that is printed twice and its credit as three blocks', () => {
    const caption = 'Rook boven de kazerne bij Zeldar na de aanval van dinsdag'
    const source = read(`${long}\n\n${caption} ${caption} Foto: ANP\n\nLeger wil versterking\n\n${more}`)
    expect(roles(source)).toEqual([`body: ${long}`, `caption: ${caption}`, `caption: ${caption}`, 'credit: Foto: ANP', 'headline: Leger wil versterking', `body: ${more}`])
    expect(source.blocks[2]!.repeats).toBe(1)
  })

  it('marks a paragraph that stands there twice', () => {
    const source = read(`${long}\n\n${more}\n\n${long}`)
    expect(source.blocks.map((block) => block.repeats)).toEqual([undefined, undefined, 0])
  })

  it('notices the dateline of an agency', () => {
    const source = read(`KABOEL (ANP/AFP) - ${long}\n\n${more}`)
    expect(roles(source)[0]).toBe('dateline: KABOEL (ANP/AFP) -')
    expect(roles(source)[1]).toBe(`body: ${long}`)
  })

  it('takes the lines of a wrapped text together and leaves lists alone', () => {
    const wrapped = `The army said on Tuesday that fighters of the Northern Front had\nattacked a base near the town of Zeldar, where Lieutenant Colonel\nJohnson and two hundred other soldiers were sleeping at the time\nof the attack, which lasted for more than an hour.\n\nIt asked for help:\n- from the capital\n- from the neighbours`
    const source = read(wrapped)
    expect(source.blocks.map((block) => block.role)).toEqual(['body', 'body', 'list', 'list'])
    expect(source.blocks[0]!.end).toBe(wrapped.indexOf('\n\n'))
  })

  it('reads lines as paragraphs when they are, and a short one above text as a heading', () => {
    const source = read(`Aanval op kazerne\n\nWat weten we?\n${long}\nHoeveel doden zijn er?\n${more}`)
    expect(source.blocks.map((block) => block.role)).toEqual(['headline', 'headline', 'body', 'headline', 'body'])
  })

  it('reads rows with tabs as a table', () => {
    const source = read(`${long}\n\nJaar\tDoden\n2020\t31\n2021\t9\n\n${more}`)
    expect(source.blocks.map((block) => block.role)).toEqual(['body', 'table', 'table', 'table', 'body'])
  })

  it('keeps line ends and control characters as they are', () => {
    const text = `Titel zonder punt\r\n\r\n${long}\u001b[31m\u0007\r\n\r\n${more}\u0000`
    const source = read(text)
    expect(source.text).toBe(text)
    expect(source.repairs).toEqual([])
    expect(source.blocks.map((block) => block.role)).toEqual(['headline', 'body', 'body'])
  })

  it('repairs broken letters and says so', () => {
    const { source, issues } = readText(`De aanval is door niemand opgeÃ«ist, zegt de politie van BelgiÃ«. ${more}`, { name: 'x' })
    expect(source.text).toContain('opgeëist, zegt de politie van België.')
    expect(issues).toContainEqual({ code: 'text-repaired', kind: 'mojibake', count: 2 })
  })

  it('goes by what the caller says before what the text says', () => {
    const { source } = readText(`date 2021-08\ntitle: Oud\n\n${long}`, { name: 'x', published: '2022-01-02', title: 'Nieuw', language: 'en', outlet: 'Krant' })
    expect(source).toMatchObject({ title: 'Nieuw', language: 'en', outlet: 'Krant' })
    expect(source.published?.edtf).toBe('2022-01-02')
  })

  it('gives the same id for the same bytes', () => {
    expect(read(long).id).toBe(read(long).id)
    expect(read(long).id).toMatch(/^s_[0-9a-f]{12}$/)
  })
})

describe('texts that cannot be read', () => {
  const code = (input: Uint8Array | string, options = {}): string => {
    try {
      readText(input, { name: 'slecht.txt', ...options })
    } catch (error) {
      expect(error).toBeInstanceOf(SourceError)
      expect((error as SourceError).message).toContain('slecht.txt')
      expect((error as SourceError).messageIn('nl')).toContain('slecht.txt')
      return (error as SourceError).code
    }
    return 'read'
  }

  it('refuses empty, blank and binary input', () => {
    expect(code('')).toBe('empty')
    expect(code(' \r\n\t\u200b\n')).toBe('empty')
    expect(code(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]))).toBe('binary')
    expect(code(Uint8Array.from({ length: 999 }, (_, i) => i % 5))).toBe('binary')
  })

  it('refuses another language unless it is told to go on', () => {
    const german = 'Die Gruppe hat sich zu dem Anschlag bekannt, aber die Polizei sagt, dass es noch keine Beweise für die Tat gibt.'
    expect(code(german)).toBe('language')
    expect(code(german, { language: 'nl' })).toBe('read')
  })

  it('refuses a date that is none from the caller', () => {
    expect(code(long, { published: 'ooit' })).toBe('published')
  })

  it('reads a text of fifty megabytes up to the limit and says so', { timeout: 60_000 }, () => {
    const text = new Uint8Array(50_000_000).fill(0x20)
    const line = new TextEncoder().encode(`${long}\n\n`)
    for (let at = 0; at + line.length < text.length; at += line.length) text.set(line, at)
    const { source, issues } = readText(text, { name: 'groot.txt' })
    expect(source.text.length).toBeLessThanOrEqual(2_000_000)
    expect(source.bytes).toBe(50_000_000)
    expect(issues).toContainEqual({ code: 'too-long', at: { start: source.text.length, end: source.text.length }, limit: 2_000_000 })
    expect(issues.some(({ code }) => code === 'read-once')).toBe(true)
  })

  it('cuts a long text between two characters', { timeout: 60_000 }, () => {
    const { source, issues } = readText(new TextEncoder().encode(`${long} ${'€'.repeat(7_000_000)}`), { name: 'groot.txt' })
    expect(source.text.length).toBe(2_000_000)
    expect(issues.map((issue) => issue.code)).toEqual(['too-long', 'published-unknown'])
  })

  it('reads one line of two megabytes', () => {
    const source = read(`${long} `.repeat(17_000))
    expect(source.blocks).toHaveLength(1)
  })
})

/** Blocks are sorted, do not overlap, cross no blank line, have no empty edges, and leave no visible character out. */
function checkBlocks(source: Source): void {
  let last = 0
  for (const [i, block] of source.blocks.entries()) {
    expect(block.start).toBeGreaterThanOrEqual(last)
    expect(block.end).toBeGreaterThan(block.start)
    const between = source.text.slice(last, block.start)
    expect([...between].every(isEmptyCharacter)).toBe(true)
    const words = source.text.slice(block.start, block.end)
    expect(words).not.toMatch(/\n[^\S\n]*\n/)
    expect(isEmptyCharacter(words[0]!) || isEmptyCharacter(words.at(-1)!)).toBe(false)
    if (block.repeats !== undefined) expect(block.repeats).toBeLessThan(i)
    last = block.end
  }
  expect(source.text.slice(last).split('').every(isEmptyCharacter)).toBe(true)
}

describe('any text at all', () => {
  const piece = fc.constantFrom(
    'De aanval', 'Foto: ANP', '(foto: Getty)', '© Reuters', 'Lees ook: ', '\n', '\n\n', '\r\n', ' ', '\t', 'date 2021-08 ', 'title: x\n', '---\n', 'KABUL (AP) - ', '— Jan (@jan) August 27, 2021', '• ', '1. ', 'Ã«', 'â€', '.', '?', ':', 'Het leger', '\u0000', '\ud83d', '\u200b', '|', ' | ', 'Wednesday, October 2, 2019', 'Door: Jan de Vries', '"', 'Meer lezen? ', 'X X ',
  )
  it('gets blocks that cover it, in order, and maps back', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 40 }), (pieces) => {
        let source: Source
        try {
          source = readText(pieces.join(''), { name: 'x', language: 'nl' }).source
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError)
          return
        }
        checkBlocks(source)
        const original = pieces.join('')
        for (const block of source.blocks) {
          const { start, end } = originalSpan(source, block)
          if (source.repairs.length === 0) expect(original.slice(start, end)).toBe(source.text.slice(block.start, block.end))
          expect(start).toBeLessThanOrEqual(end)
          expect(end).toBeLessThanOrEqual(original.length)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('throws nothing but a SourceError for any bytes', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          checkBlocks(readText(bytes, { name: 'x', language: 'en' }).source)
        } catch (error) {
          if (!(error instanceof SourceError)) throw error
        }
      }),
      { numRuns: 300 },
    )
  })
})

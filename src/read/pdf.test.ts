import { describe, expect, it } from 'vitest'
import type { Source } from '../model/source.ts'
import { SourceError } from './errors.ts'
import { readSource } from './index.ts'
import type { ReadOptions } from './options.ts'

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

/** A PDF with one page for each list of lines; a line may be placed and sized. */
function buildPdf(pages: readonly (readonly (string | { text: string; y: number; size: number })[])[], { encrypted = false } = {}): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const catalog = add('')
  const tree = add('')
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  const kids: number[] = []
  for (const lines of pages) {
    let y = 780
    const content = lines
      .map((line) => {
        y -= 14
        const at = typeof line === 'string' ? { text: line, y, size: 10 } : line
        y = at.y
        return `BT /F1 ${at.size} Tf 1 0 0 1 50 ${at.y} Tm (${at.text.replace(/([()\\])/g, '\\$1')}) Tj ET`
      })
      .join('\n')
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
    kids.push(add(`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${stream} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`))
  }
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R >>`
  objects[tree - 1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((it) => `${it} 0 R`).join(' ')}] >>`
  const lock = encrypted ? add(`<< /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>`) : 0
  let text = '%PDF-1.4\n'
  const offsets = objects.map((body, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((it) => `${String(it).padStart(10, '0')} 00000 n \n`).join('')}`
  text += `trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R${lock ? ` /Encrypt ${lock} 0 R /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]` : ''} >>\nstartxref\n${start}\n%%EOF`
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

describe('reading PDF', () => {
  it('puts lines together to paragraphs, and words that were broken', async () => {
    const source = await read(
      buildPdf([
        [
          { text: 'Aanval op markt van Zeldar', y: 760, size: 18 },
          { text: 'Bij een aanval op de markt van Zeldar zijn dinsdag zeker elf men-', y: 720, size: 10 },
          { text: 'sen om het leven gekomen, meldt de burgemeester van de stad.', y: 708, size: 10 },
          { text: 'De groep die de aanval zegt te hebben gepleegd is al drie jaar in het', y: 680, size: 10 },
          { text: 'noorden van het land en krijgt steun van over de grens.', y: 668, size: 10 },
        ],
      ]),
    )
    expect(source.format).toBe('pdf')
    expect(source.title).toBe('Aanval op markt van Zeldar')
    expect(roles(source)).toEqual([
      'headline: Aanval op markt van Zeldar',
      'body: Bij een aanval op de markt van Zeldar zijn dinsdag zeker elf mensen om het leven gekomen, meldt de burgemeester van de stad.',
      'body: De groep die de aanval zegt te hebben gepleegd is al drie jaar in het noorden van het land en krijgt steun van over de grens.',
    ])
  })

  it('knows a paragraph by its short last line when there is no gap, and leaves running heads out', async () => {
    const lines = (day: string, city: string, page: string): string[] => [
      `De Havenkrant 3 mei 2021 pagina ${page}`,
      `De strijders kwamen in de nacht van ${day} over de grens bij ${city} en`,
      `staken bij ${city} alle huizen in brand.`,
      `Het leger was op dat moment nog meer dan honderd kilometer van ${city}, zo`,
      `heeft een woordvoerder van het leger op ${day} gezegd tegen de krant.`,
      page,
    ]
    const source = await read(buildPdf([lines('maandag', 'Zeldar', '1'), lines('dinsdag', 'Hafira', '2'), lines('woensdag', 'Orsk', '3')]))
    expect(source.text).not.toContain('Havenkrant')
    expect(source.blocks).toHaveLength(6)
    expect(source.text.split('\n\n')[1]).toBe('Het leger was op dat moment nog meer dan honderd kilometer van Zeldar, zo heeft een woordvoerder van het leger op maandag gezegd tegen de krant.')
  })

  it('takes a Buffer, as files are read, and leaves it as it was', async () => {
    const bytes = Buffer.from(buildPdf([['De groep heeft de aanval op de markt opgeëist.']]))
    const before = Buffer.from(bytes)
    expect((await read(bytes, { language: 'nl' })).text).toContain('aanval op de markt')
    expect(bytes.equals(before)).toBe(true)
  })

  it('tells a scan, a lock, damage and an empty file apart', async () => {
    expect(await codeOf(buildPdf([[]]), { name: 'scan.pdf' })).toBe('scanned')
    expect(await codeOf(buildPdf([['De groep heeft de aanval op de markt opgeëist.']], { encrypted: true }), { name: 'slot.pdf' })).toBe('encrypted')
    expect(await codeOf('%PDF-1.4\nkapot', { name: 'kapot.pdf' })).toBe('damaged')
    expect(await codeOf(new Uint8Array(), { name: 'leeg.pdf' })).toBe('empty')
  })
})

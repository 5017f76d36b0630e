import { crc32, deflateRawSync } from 'node:zlib'
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

interface ZipFile {
  readonly name: string
  readonly data: Uint8Array | string
  /** What the table of contents says instead of the true size. */
  readonly claims?: number
}

function buildZip(files: readonly ZipFile[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, data, claims } of files) {
    const plain = Buffer.from(data)
    const packed = deflateRawSync(plain)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(plain), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(claims ?? plain.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed])
    const entry = Buffer.alloc(46)
    entry.write('PK\u0001\u0002')
    entry.writeUInt16LE(20, 4)
    fields.copy(entry, 6, 0, 26)
    entry.writeUInt32LE(at, 42)
    directory.push(Buffer.concat([entry, Buffer.from(name)]))
    parts.push(local)
    at += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...parts, list, end]))
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A DOCX with these paragraphs; `style` is the id of a paragraph style, as in `Heading1`. */
function buildDocx(paragraphs: readonly { text: string; style?: string }[], extra: readonly ZipFile[] = []): Uint8Array {
  const styles = ['Heading1', 'Title', 'Quote', 'Caption']
  return buildZip([
    {
      name: '[Content_Types].xml',
      data: '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    { name: '_rels/.rels', data: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>` },
    { name: 'word/_rels/document.xml.rels', data: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/styles" Target="styles.xml"/></Relationships>` },
    {
      name: 'word/styles.xml',
      data: `<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${styles.map((it) => `<w:style w:type="paragraph" w:styleId="${it}"><w:name w:val="${it.replace('Heading1', 'heading 1')}"/></w:style>`).join('')}</w:styles>`,
    },
    {
      name: 'word/document.xml',
      data: `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
        .map(({ text, style }) => `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r></w:p>`)
        .join('')}</w:body></w:document>`,
    },
    ...extra,
  ])
}

describe('reading DOCX', () => {
  it('reads headings, paragraphs and captions', async () => {
    const source = await read(buildDocx([{ text: 'Aanval op markt van Zeldar', style: 'Title' }, { text: one }, { text: 'Groep eist aanval op', style: 'Heading1' }, { text: two }, { text: 'De markt na de aanval Foto: ANP', style: 'Caption' }]))
    expect(source).toMatchObject({ format: 'docx', title: 'Aanval op markt van Zeldar' })
    expect(roles(source)).toEqual(['headline: Aanval op markt van Zeldar', `body: ${one}`, 'headline: Groep eist aanval op', `body: ${two}`, 'caption: De markt na de aanval', 'credit: Foto: ANP'])
  })

  it('refuses bombs without unpacking them', async () => {
    const bomb = buildDocx([{ text: one }], [{ name: 'word/media/image1.png', data: 'x', claims: 900_000_000 }])
    expect(await codeOf(bomb, { name: 'bom.docx' })).toBe('zip-bomb')
    const large = buildDocx([{ text: one }], [{ name: 'word/extra.xml', data: new Uint8Array(40_000_000) }])
    expect(await codeOf(large, { name: 'bom.docx' })).toBe('zip-bomb')
    const liar = buildDocx([{ text: one }], [{ name: 'word/extra.xml', data: new Uint8Array(40_000_000), claims: 1000 }])
    expect(await codeOf(liar, { name: 'bom.docx' })).toBe('damaged')
  })

  it('tells other ZIP files, locked and damaged documents apart', async () => {
    expect(await codeOf(buildZip([{ name: 'foto.txt', data: 'x' }]))).toBe('unknown-format')
    expect(await codeOf(buildDocx([{ text: one }]).slice(0, 400))).toBe('damaged')
    const container = new Uint8Array(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(500), Buffer.from('EncryptedPackage', 'utf16le')]))
    expect(await codeOf(container, { name: 'slot.docx' })).toBe('encrypted')
    expect(await codeOf(new Uint8Array(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(500)])))).toBe('unknown-format')
    expect(await codeOf('{\\rtf1 tekst}')).toBe('unknown-format')
    expect(await codeOf(buildDocx([]))).toBe('empty')
  })
})

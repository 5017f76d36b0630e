// Bad input through the real binary: a clear word with the file's name, the rest goes on, the exit code as documented, in bounded time.
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deflateRawSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import type { Reading } from '../src/reading/reading.ts'
import { kroniek } from './binary.ts'

const folder = mkdtempSync(join(tmpdir(), 'kroniek-bad-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const article = 'Bij een bomaanslag op een markt in Mosul zijn dinsdag zeker negen mensen om het leven gekomen, meldt de politie.\n'
const models = fileURLToPath(new URL('../models', import.meta.url))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function readings(stdout: string): Reading[] {
  return stdout.trim().split('\n').filter(Boolean).map((line) => JSON.parse(line) as Reading)
}

/** A PDF with these objects, without a text layer unless an object holds one. */
function pdf(objects: readonly string[], trailer = ''): string {
  let text = '%PDF-1.4\n'
  const offsets = objects.map((body, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const table = text.length
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`
}

const blankPage = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>']

/** A DOCX whose document unpacks to `size` bytes. */
function docx(size: number): Uint8Array {
  const data = deflateRawSync(Buffer.alloc(size, 48))
  const name = Buffer.from('word/document.xml')
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(20, 4)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(data.length, 18)
  local.writeUInt32LE(size, 22)
  local.writeUInt16LE(name.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(20, 4)
  central.writeUInt16LE(20, 6)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(data.length, 20)
  central.writeUInt32LE(size, 24)
  central.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length + name.length, 12)
  end.writeUInt32LE(local.length + name.length + data.length, 16)
  return Buffer.concat([local, name, data, central, name, end])
}

describe('a file that cannot be read', () => {
  const bad: readonly [string, string | Uint8Array, RegExp][] = [
    ['leeg.txt', '', /holds no text/],
    ['binair.txt', new Uint8Array(4000).map((_, index) => index % 256), /not a text/],
    ['frans.txt', 'Une attaque a fait huit morts dimanche dans la ville de Gao, selon la police. Le groupe a revendiqué cette attaque dans un communiqué publié lundi. Les autorités ont condamné cet acte.\n', /French/],
    ['menu.html', '<!doctype html><title>x</title><nav><a href="/">Home</a><a href="/b">Sport</a></nav>', /no article/],
    ['bom.docx', docx(300_000_000), /unpacks to more/],
    ['scan.pdf', pdf(blankPage), /probably a scan/],
    ['slot.pdf', pdf([...blankPage, `<< /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>`], `/Encrypt 4 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`), /password/],
    ['kapot.pdf', '%PDF-1.4\nnothing more', /file is damaged|probably a scan/],
  ]

  it.each(bad)('%s: names it, says what to do, exits with 1', (name, content, message) => {
    const { status, stdout, stderr } = kroniek(['read', file(name, content)])
    expect(stderr).toContain(name)
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(stdout).toBe('')
    expect(status).toBe(1)
  })

  it('reads the good one among all of them, and exits with 4', () => {
    const sub = join(folder, 'mix')
    mkdirSync(sub)
    for (const [name, content] of bad) writeFileSync(join(sub, name), content)
    writeFileSync(join(sub, 'goed.txt'), article)
    const { status, stdout, stderr } = kroniek(['read', sub, '--jsonl', '--workers', '2'])
    expect(readings(stdout).map(({ source }) => source.name)).toEqual([join(sub, 'goed.txt')])
    for (const [name] of bad) expect(stderr).toContain(name)
    expect(status).toBe(4)
  })

  it('says it in Dutch when that is asked for, or the system is Dutch', () => {
    const empty = file('leeg2.txt', '')
    expect(kroniek(['read', empty, '--lang', 'nl']).stderr).toContain('bevat geen tekst')
    expect(kroniek(['read', empty], { env: { LANG: 'nl_NL.UTF-8' } }).stderr).toContain('bevat geen tekst')
  })
})

it('reads a PDF from a file', () => {
  const words = 'BT /F1 12 Tf 20 150 Td (Gunmen killed six people at a market in Gao on Monday, police said.) Tj ET'
  const page = [...blankPage.slice(0, 2), '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>', `<< /Length ${words.length} >>\nstream\n${words}\nendstream`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>']
  const { status, stdout } = kroniek(['read', file('goed.pdf', pdf(page)), '--jsonl', '--published', '2024-05-15'])
  expect(status).toBe(0)
  expect(readings(stdout)[0]!.events.length).toBeGreaterThan(0)
})

describe('text that is large or broken', () => {
  it('reads broken UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(article), Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0x20]), Buffer.from(' Er vielen ook gewonden.\n')])
    const { status, stdout } = kroniek(['read', file('kapot.txt', bytes), '--jsonl'])
    expect(status).toBe(0)
    expect(readings(stdout)[0]!.events.length).toBeGreaterThan(0)
  })

  it('reads one line of 2 MB without a space', () => {
    const began = Date.now()
    const { status } = kroniek(['read', file('regel.txt', `${article}${'a'.repeat(2_000_000)}`), '--jsonl', '--language', 'nl'])
    expect(status).toBe(0)
    expect(Date.now() - began).toBeLessThan(60_000)
  }, 120_000)

  it('keeps the words of hostile HTML words', () => {
    const page = join(folder, 'uit.html')
    const hostile = `<!doctype html><html><head><title>Aanslag &lt;script&gt;alert(1)&lt;/script&gt;</title></head><body><article><h1>Aanslag in Mosul</h1>${`<p>${article}</p><p>De politie schreef: &lt;img src=x onerror=alert(2)&gt; en "&lt;/style&gt;&lt;script&gt;alert(3)&lt;/script&gt;". Daarna bleef het rustig in de stad, zeggen bewoners van de wijk rond de markt.</p>`.repeat(3)}<script>alert(4)</script></article></body></html>`
    expect(kroniek(['read', file('vijandig.html', hostile), '--html', page, '--published', '2024-05-15']).status).toBe(0)
    const { stdout } = kroniek(['read', file('vijandig.html', hostile), '--jsonl'])
    expect(stdout).not.toContain('alert(4)')
  })
})

describe('a wrong word on the command line', () => {
  it.each([
    [['--published', '2024-13'], 2, /2024-13.*A date is wanted/],
    [['--models', 'er-niet'], 2, /er-niet/],
    [['--json', '--jsonl'], 2, /--json/],
    [['--register', 'er-niet.tsv'], 2, /er-niet\.tsv/],
    [['--html', '/er-niet/uit.html'], 2, /er-niet/],
    [['--workers', 'veel'], 2, /veel/],
    [['--language', 'fr'], 2, /nl, en/],
  ] as const)('%j', (options, code, message) => {
    const { status, stderr } = kroniek(['read', file('goed.txt', article), ...options])
    expect(stderr).toMatch(message)
    expect(status).toBe(code)
  })

  it('says which groups there are when none has that name', () => {
    const { status, stderr } = kroniek(['read', file('groep.txt', 'Het Front van de Blauwe Rivier (FBR) heeft dinsdag een aanslag in Gao gepleegd.\n'), '--about', 'Niemand', '--published', '2024-05-15'])
    expect(status).toBe(1)
    expect(stderr).toContain('Niemand')
  })
})

it.skipIf(process.getuid?.() === 0)('names the files of a folder that may not be read', () => {
  const sub = join(folder, 'dicht')
  mkdirSync(sub)
  writeFileSync(join(sub, 'goed.txt'), article)
  writeFileSync(join(sub, 'dicht.txt'), article)
  chmodSync(join(sub, 'dicht.txt'), 0)
  const { status, stdout, stderr } = kroniek(['read', sub, '--jsonl'])
  expect(stderr).toContain('dicht.txt')
  expect(readings(stdout)).toHaveLength(1)
  expect(status).toBe(4)
})

describe('a model file that is no good', () => {
  it.each([
    ['truncated', (path: string) => truncateSync(path, 1000)],
    ['foreign', (path: string) => copyFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), path)],
  ])('%s: reads on with what is left, and says which', (name, damage) => {
    const dir = join(folder, `models-${name}`)
    cpSync(models, dir, { recursive: true })
    damage(join(dir, 'nl', 'parser.bin'))
    const { status, stdout } = kroniek(['read', file('goed.txt', article), '--jsonl', '--models', dir])
    expect(status).toBe(3)
    const [reading] = readings(stdout)
    expect(reading!.engine.missing.map(({ model }) => model)).toEqual(['nl/parser'])
    expect(reading!.issues.some(({ code }) => code === 'model-missing')).toBe(true)
  })
})

it('knows an actor of the user\'s own register', () => {
  const register = file('eigen.tsv', 'id\ttype\tname_en\tname_nl\taliases\tcountry\tvalid_from\tvalid_to\tidentifiers\tverified\nown-blue-river\tarmed_group\tBlue River Front\tFront van de Blauwe Rivier\t\tML\t\t\t\t\n')
  const text = file('eigen.txt', 'Het Front van de Blauwe Rivier heeft dinsdag een aanslag op een markt in Gao gepleegd, meldt de politie. Daarbij kwamen drie mensen om.\n')
  const { status, stdout } = kroniek(['read', text, '--jsonl', '--published', '2024-05-15', '--register', register])
  expect(status).toBe(0)
  expect(readings(stdout)[0]!.actors).toContainEqual(expect.objectContaining({ registered: 'own-blue-river', type: 'armed_group' }))
})

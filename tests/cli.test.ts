// The command line through the real binary: output, errors, exit codes, pipes.
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseReading } from '../src/reading/validate.ts'
import { kroniek } from './binary.ts'

const article = 'Zeker negen doden bij aanslag in Mosul\n\nBij een bomaanslag op een markt in Mosul zijn dinsdag zeker negen mensen om het leven gekomen, meldt de politie. De aanslag is opgeëist door Islamitische Staat (IS).\n'
let folder = ''

beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'kroniek-cli-')) })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('kroniek read', () => {
  it('prints a dossier with quote, figure and claimant', () => {
    const { status, stdout } = kroniek(['read', file('a.txt', article), '--published', '2024-05-15', '--lang', 'nl'])
    expect(status).toBe(0)
    expect(stdout).toContain('≥ 9')
    expect(stdout).toMatch(/opgeëist door Islami/)
    expect(stdout).toContain('14 mei 2024')
    expect(stdout).not.toMatch(/\u001b/)
  })

  it('gives readings as JSON that the validator accepts', async () => {
    const { status, stdout } = kroniek(['read', file('a.txt', article), '--json', '--published', '2024-05-15'])
    expect(status).toBe(0)
    const [reading] = JSON.parse(stdout) as unknown[]
    const { events, source } = await parseReading(reading)
    expect(source.published?.edtf).toBe('2024-05-15')
    expect(events.some(({ casualties }) => casualties.some(({ quantity }) => quantity.op === 'at_least' && quantity.low === 9))).toBe(true)
  })

  it('reads standard input', () => {
    const { status, stdout } = kroniek(['read', '-', '--jsonl', '--published', '2024-05'], { input: article })
    expect(status).toBe(0)
    expect((JSON.parse(stdout) as { source: { name: string } }).source.name).toBe('-')
  })

  it('keeps a month a month: a weekday is then several days', () => {
    const { stdout } = kroniek(['read', '-', '--json', '--published', '2024-05'], { input: article })
    const [{ events }] = JSON.parse(stdout) as [{ events: { date: { granularity: string; candidates: string[] } | null }[] }]
    const dated = events.find(({ date }) => date?.granularity === 'weekday_set')
    expect(dated?.date?.candidates.length).toBeGreaterThan(3)
  })

  it('writes one page in which source text stays text', () => {
    const page = join(folder, 'out.html')
    const hostile = file('hostile.txt', `${article}\nDe politie zei: "<script>alert(1)</script> <img src=x onerror=alert(1)>".\n`)
    expect(kroniek(['read', hostile, '--html', page]).status).toBe(0)
    const html = readFileSync(page, 'utf8')
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('<img')
    expect(html.match(/<script>/g)).toHaveLength(1)
    expect(html).not.toMatch(/https?:\/\/(?!www\.w3\.org)/)
  })

  it('never lets control characters of the source reach the terminal', () => {
    const { stdout } = kroniek(['read', file('escape.txt', `Aanslag in Mosul \u001b[31m\u0007\n\nBij een aanslag in Mosul\u001b[2J kwamen negen\u202e mensen om.\n`)], { env: { FORCE_COLOR: '' } })
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202e]/)
  })

  it('goes on after files that cannot be read, names each, and exits with 4', () => {
    const sub = join(folder, 'mixed')
    mkdirSync(sub, { recursive: true })
    writeFileSync(join(sub, 'good.txt'), article)
    writeFileSync(join(sub, 'empty.txt'), '')
    writeFileSync(join(sub, 'binary.txt'), new Uint8Array([0, 1, 2, 3, 255, 254, 0, 0, 7, 0]))
    const { status, stdout, stderr } = kroniek(['read', sub, '--jsonl'])
    expect(status).toBe(4)
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('empty.txt')
    expect(stderr).toContain('binary.txt')
  })

  it('says what is wrong when there is nothing to read', () => {
    const { status, stderr } = kroniek(['read', join(folder, 'not-there.txt')])
    expect(status).toBe(1)
    expect(stderr).toContain('not-there.txt')
  })

  it('reads many files in worker threads and gives them in order', () => {
    const many = join(folder, 'many')
    mkdirSync(many, { recursive: true })
    for (let index = 10; index < 22; index++) writeFileSync(join(many, `${index}.txt`), article.replace('negen', String(index)))
    const { status, stdout } = kroniek(['read', many, '--jsonl', '--workers', '2'])
    expect(status).toBe(0)
    const names = stdout.trim().split('\n').map((line) => (JSON.parse(line) as { source: { name: string } }).source.name)
    expect(names).toEqual([...names].sort())
    expect(names).toHaveLength(12)
  })

  it.skipIf(process.getuid?.() === 0)('names an unreadable folder and goes on', () => {
    const shut = join(folder, 'shut')
    mkdirSync(shut)
    chmodSync(shut, 0)
    const { status, stderr } = kroniek(['read', file('a.txt', article), shut])
    chmodSync(shut, 0o700)
    expect(status).toBe(4)
    expect(stderr).toContain('shut')
  })

  it('reads on without a model, and says which is missing', () => {
    const none = join(folder, 'no-models')
    mkdirSync(none, { recursive: true })
    const { status, stdout } = kroniek(['read', file('a.txt', article), '--json', '--models', none])
    expect(status).toBe(3)
    const [{ engine, issues }] = JSON.parse(stdout) as [{ engine: { missing: unknown[] }; issues: { code: string }[] }]
    expect(engine.missing.length).toBeGreaterThan(0)
    expect(issues.some(({ code }) => code === 'model-missing')).toBe(true)
  })
})

describe('one group over many articles', () => {
  const two = ['02-busstation-opgeeist.txt', '03-bus-station-death-toll.txt'].map((name) => fileURLToPath(new URL(`../demo/${name}`, import.meta.url)))

  it('shows the tellings side by side, tied by an abbreviation that both texts give', () => {
    const { status, stdout } = kroniek(['read', ...two, '--about', 'Red Hills Front', '--lang', 'nl'])
    expect(status).toBe(0)
    expect(stdout).toContain('Front van de Rode Heuvels')
    expect(stdout).toContain('in 2 van 2 artikelen')
    expect(stdout).toContain('lezingen naast elkaar')
  })

  it('lists the groups after several articles, and the legend once', () => {
    const { stdout } = kroniek(['read', ...two, '--lang', 'nl'])
    expect(stdout).toMatch(/GROEPEN IN DEZE ARTIKELEN[\s\S]*--about/)
    expect(stdout.match(/Hoe zeker de lezing is/g)).toHaveLength(1)
  })
})

describe('the other commands', () => {
  it('shows help with examples and exit codes', () => {
    const { status, stdout } = kroniek(['--help'])
    expect(status).toBe(0)
    expect(stdout).toContain('Examples:')
    expect(stdout).toContain('Exit codes:')
  })

  it('refuses an unknown option with exit code 2 and a suggestion', () => {
    const { status, stderr } = kroniek(['read', 'x.txt', '--jsn'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/--json/)
  })

  it('explains a refused sentence', () => {
    const { status, stdout } = kroniek(['explain', 'De politie waarschuwde maandag voor een mogelijke aanslag op de markt in Mosul.', '--published', '2024-05-15'])
    expect(status).toBe(0)
    expect(stdout).toContain('waarschuwen')
    expect(stdout).toMatch(/root/)
    expect(stdout).toMatch(/✗ \S+ events\/attack\.unspecified:aanslag/)
    const { tried } = JSON.parse(kroniek(['explain', 'De politie waarschuwde voor een mogelijke aanslag op de markt in Mosul.', '--json']).stdout)
    expect(tried).toContainEqual(expect.objectContaining({ word: 'aanslag', outcome: { code: 'refused', refusal: 'warning-not-attack' }, slots: [expect.objectContaining({ role: 'target', word: 'markt' })] }))
  })

  it('lists rules and lints the data without problems', () => {
    expect(kroniek(['rules', '--language', 'nl']).stdout).toMatch(/attack/)
    const { status, stdout } = kroniek(['check'])
    expect(stdout).toContain('No problems.')
    expect(status).toBe(0)
  })

  it('counts rules over texts', () => {
    const { status, stdout } = kroniek(['rules', file('a.txt', article), '--json'])
    expect(status).toBe(0)
    const rows = JSON.parse(stdout) as { id: string; hits: number; example: string }[]
    expect(rows[0]!.hits).toBeGreaterThan(0)
    expect(rows.some(({ hits, example }) => hits > 0 && example !== '')).toBe(true)
  })

  it('validates what read gave and refuses a changed quote', () => {
    const good = kroniek(['read', file('a.txt', article), '--jsonl']).stdout
    expect(kroniek(['validate', file('good.jsonl', good)]).status).toBe(0)
    const forged = good.replace(/"quote":"([^"]{6,})"/, '"quote":"not the words"')
    const { status, stderr } = kroniek(['validate', file('bad.jsonl', forged)])
    expect(status).toBe(1)
    expect(stderr).toContain('not true to its text')
    const both = kroniek(['validate', join(folder, 'not-there.jsonl'), file('good.jsonl', good), '--lang', 'nl'])
    expect(both.status).toBe(4)
    expect(both.stdout).toBe('1 goed, 1 fout\n')
  })

  it('prints the stages', () => {
    expect(kroniek(['stages']).stdout).toMatch(/sentences[\s\S]*events[\s\S]*unread/)
  })

  it('shows in the demo two tolls for one attack and what was refused', () => {
    const { status, stdout } = kroniek(['demo', '--lang', 'nl'])
    expect(status).toBe(0)
    expect(stdout).toContain('Front van de Rode Heuvels')
    expect(stdout).toContain('≥ 8')
    expect(stdout).toContain('11')
    expect(stdout).toContain('14')
    expect(stdout).toContain('GEWEIGERD')
  })
})

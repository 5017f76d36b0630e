// export, erase, backup, restore and doctor through the real binary.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kroniek } from './binary.ts'

const folder = mkdtempSync(join(tmpdir(), 'kroniek-keep-'))
const record = join(folder, '.kroniek')
const bridge = join(folder, 'brug.txt')
const market = join(folder, 'markt.txt')
const run = (...args: string[]) => kroniek(args, { cwd: folder, env: { KRONIEK_USER: 'anna' } })
const json = (...args: string[]): any => JSON.parse(run(...args, '--json').stdout)
const exported = (name: string): string => {
  expect(run('export', name, '--format', 'jsonl', '--force', '--full-quotes').status).toBe(0)
  return readFileSync(join(folder, name, 'kroniek.jsonl'), 'utf8')
}

beforeAll(() => {
  writeFileSync(bridge, 'Bij een bomaanslag op een brug in Mosul is dinsdag de 34-jarige leraar Tomas Verhulst gedood. "Het was een zwavelgele flits", zei Verhulsts buurvrouw Greetje Oosterling.\n')
  writeFileSync(market, 'Gewapende mannen schoten maandag op een markt in Kirkuk vier agenten dood, meldt de politie. Zeker negen mensen raakten gewond.\n')
  const added = run('add', bridge, market, '--published', '2031-05-07', '--outlet', 'De Voorbeeldkrant', '--quiet')
  expect(added.stderr + added.stdout).toContain('2 articles added')
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('export', () => {
  it('writes every format with a manifest, and says what was cut and who is named', () => {
    const printed = run('export', 'uit')
    expect(printed.status).toBe(0)
    expect(readdirSync(join(folder, 'uit')).toSorted()).toEqual(['claims.csv', 'events.csv', 'events.geojson', 'evidence.csv', 'figures.csv', 'kroniek.jsonl', 'kroniek.md', 'manifest.json'])
    expect(printed.stdout).toMatch(/2 articles \(2 origins\)/)
    expect(printed.stdout).toContain('--mask-private')
  })

  it('will not replace files without --force, and refuses unknown types, countries and actors', () => {
    expect(run('export', 'uit')).toMatchObject({ status: 2, stderr: expect.stringContaining('--force') })
    expect(run('export', 'uit', '--force').status).toBe(0)
    expect(run('export', 'x', '--type', 'taartgevecht').status).toBe(2)
    expect(run('export', 'x', '--country', 'Verweggistan')).toMatchObject({ status: 2, stderr: expect.stringContaining('Verweggistan') })
    expect(run('export', 'x', '--actor', 'Niemand Bekend').status).toBe(1)
    expect(existsSync(join(folder, 'x'))).toBe(false)
  })

  it('masks private persons in every file', () => {
    expect(run('export', 'dicht', '--mask-private', '--full-quotes').status).toBe(0)
    for (const name of readdirSync(join(folder, 'dicht'))) expect(readFileSync(join(folder, 'dicht', name), 'utf8'), name).not.toMatch(/Verhulst|Oosterling/)
  })
})

describe('backup and restore', () => {
  it('make one private file, and put it back with the same export', () => {
    const before = exported('voor')
    expect(run('backup', 'kopie.bak').status).toBe(0)
    expect(statSync(join(folder, 'kopie.bak')).mode & 0o077).toBe(0)
    expect(run('backup', 'kopie.bak')).toMatchObject({ status: 1, stderr: expect.stringContaining('does not overwrite') })
    const id = JSON.parse(before.split('\n')[1]!).id as string
    expect(run('erase', id, '--yes').status).toBe(0)
    expect(exported('tussen')).not.toBe(before)
    const elsewhere = join(folder, 'elders')
    expect(run('restore', 'kopie.bak', '--record', elsewhere).status).toBe(0)
    expect(run('export', 'terug', '--format', 'jsonl', '--full-quotes', '--record', elsewhere).status).toBe(0)
    expect(readFileSync(join(folder, 'terug', 'kroniek.jsonl'), 'utf8')).toBe(before)
  }, 120_000)

  it('keep what stood there, and do not bring back what was erased since', () => {
    const restored = json('restore', 'kopie.bak')
    expect(restored).toMatchObject({ sources: 1, aside: expect.stringContaining('before-restore-1.bak') })
    expect(restored.erasedAgain).toHaveLength(1)
    expect(existsSync(restored.aside)).toBe(true)
    expect(run('doctor').status).toBe(0)
    expect(run('add', bridge, market, '--published', '2031-05-07', '--outlet', 'De Voorbeeldkrant', '--quiet').stdout).toMatch(/1 erased before/)
  }, 120_000)

  it('refuse a damaged copy and a file that is none, and leave the record as it is', () => {
    const before = exported('vast')
    const bytes = readFileSync(join(folder, 'kopie.bak'))
    const at = bytes.indexOf('Zeker negen mensen')
    bytes.write('Zeker zeven mensen', at)
    writeFileSync(join(folder, 'stuk.bak'), bytes)
    expect(run('restore', 'stuk.bak')).toMatchObject({ status: 1, stderr: expect.stringMatching(/damaged.*Nothing was changed/s) })
    expect(run('restore', market)).toMatchObject({ status: 1 })
    expect(run('restore', 'nergens.bak')).toMatchObject({ status: 1, stderr: expect.stringContaining('no') })
    expect(exported('vast')).toBe(before)
    expect(readdirSync(record).filter((name) => name.startsWith('restoring'))).toEqual([])
  }, 120_000)
})

describe('doctor', () => {
  it('finds nothing wrong, and puts wide rights right', () => {
    expect(json('doctor')).toMatchObject({ ok: true, findings: [], sqlite: expect.stringMatching(/^3\.\d+/) })
    chmodSync(join(record, 'kroniek.db'), 0o644)
    const printed = run('doctor', '--lang', 'nl')
    expect(printed).toMatchObject({ status: 0, stdout: expect.stringContaining('Anderen op deze computer konden dit lezen') })
    expect(statSync(join(record, 'kroniek.db')).mode & 0o077).toBe(0)
  })

  it('tells of a broken names file, a lost journal and a folder without a record', () => {
    writeFileSync(join(record, 'names.tsv'), 'id\ttype\tname_en\tname_nl\taliases\nfrh\tgeen_soort\tHeuvels\tHeuvels\t\n')
    expect(run('doctor')).toMatchObject({ status: 1, stdout: expect.stringContaining('geen_soort') })
    rmSync(join(record, 'names.tsv'))
    writeFileSync(join(record, 'kroniek.db-shm'), '')
    rmSync(join(record, 'kroniek.db-wal'), { force: true })
    expect(run('doctor')).toMatchObject({ status: 1, stdout: expect.stringContaining('(-wal) was taken away') })
    expect(run('doctor').status).toBe(0)
    mkdirSync(join(folder, 'leeg'))
    expect(run('doctor', '--record', 'leeg')).toMatchObject({ status: 1, stdout: expect.stringContaining('no record here') })
  })

  it('says so when the database is damaged, and what to do', () => {
    const broken = join(folder, 'kapot')
    expect(run('restore', 'kopie.bak', '--record', broken).status).toBe(0)
    const file = join(broken, 'kroniek.db')
    const bytes = readFileSync(file)
    bytes.fill(0x5a, 4096 * 3, 4096 * 9)
    writeFileSync(file, bytes)
    expect(run('doctor', '--record', broken)).toMatchObject({ status: 1, stdout: expect.stringContaining('kroniek restore') })
  })
})

describe('erase', () => {
  it('lists every article that names a person, and needs a yes', () => {
    const asked = run('erase', 'Tomas Verhulst', '--record', join(folder, 'elders'))
    expect(asked).toMatchObject({ status: 2, stderr: expect.stringMatching(/stands in one article.*s_[0-9a-f]{12}.*--yes/s) })
    expect(run('erase', 'Niemand Bekend')).toMatchObject({ status: 1, stderr: expect.stringContaining('Nothing found') })
  })

  it('leaves no word of it in any file, nothing in the mark, a log that verifies, and names the backups', () => {
    const elsewhere = join(folder, 'elders')
    const [claim] = readFileSync(join(folder, 'terug', 'kroniek.jsonl'), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as { kind: string; id: string; evidence?: { quote: string }[] }).filter((it) => it.kind === 'claim' && it.evidence!.some(({ quote }) => quote.includes('Verhulst')))
    expect(run('accept', claim!.id, '--why', 'gebeld met Oosterling', '--record', elsewhere).status).toBe(0)
    // Two states of a names file that spell the name: one only the log still has, one that is there now.
    const [file, head] = [join(elsewhere, 'names.tsv'), 'id\ttype\tname_en\tname_nl\taliases\n']
    for (const rows of ['verhulst\tperson\tTomas Verhulst\tTomas Verhulst\tmeester Tomas\n', 'comite\torganisation\tCommittee of Mosul\t\tGroep Tomas Verhulst|Comité Mosul\n']) {
      writeFileSync(file, `${head}${rows}`)
      expect(run('names', '--record', elsewhere).status).toBe(0)
    }
    expect(run('backup', 'later.bak', '--record', elsewhere).status).toBe(0)
    const words = ['Verhulst', 'verhulst', 'zwavelgele', 'zwavelgel', 'Oosterling', 'oosterling', 'brug.txt']
    const holding = (): string[] => readdirSync(elsewhere).filter((name) => name.startsWith('kroniek.db') && words.some((word) => readFileSync(join(elsewhere, name)).includes(word)))
    expect(holding()).toEqual(['kroniek.db'])
    const erased = json('erase', 'Tomas Verhulst', '--yes', '--record', elsewhere)
    expect(erased).toMatchObject({ erased: true, kind: 'person', backups: [join(folder, 'later.bak')], originals: [bridge] })
    expect(holding()).toEqual([])
    expect(readFileSync(file, 'utf8')).toBe(`${head}comite\torganisation\tCommittee of Mosul\t\tComité Mosul\n`)
    const text = readdirSync(elsewhere).filter((name) => name !== 'backups.json').map((name) => readFileSync(join(elsewhere, name)).toString('latin1')).join()
    for (const word of words) expect(text).not.toContain(word)
    expect(json('doctor', '--record', elsewhere)).toMatchObject({ ok: true })
    expect(run('search', 'zwavelgele', '--record', elsewhere).stdout).not.toContain('brug')
  }, 120_000)
})

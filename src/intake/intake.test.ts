// Articles on their way in: tables, columns, batches, what is known, what fails.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKroniek } from '../kroniek.ts'
import { readSource } from '../read/index.ts'
import { openSqliteStore } from '../store/sqlite/index.ts'
import { columnsOf, mappingOf } from './columns.ts'
import { intake, type ReadItem, type Summary } from './intake.ts'
import type { Item, Problem } from './item.ts'
import { itemsOf } from './items.ts'

let folder = ''
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'kroniek-intake-')) })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function itemsIn(name: string, content: string, map?: string): Promise<(Item | Problem)[]> {
  const file = join(folder, name)
  writeFileSync(file, content)
  const found: (Item | Problem)[] = []
  for await (const item of (await itemsOf([file], map === undefined ? {} : { columns: mappingOf(map) })).items) found.push(item)
  return found
}

const text = async (item: Item | Problem | undefined): Promise<string> => ('load' in item! ? new TextDecoder().decode(await item.load()) : item!.message)

describe('tables', () => {
  it('give an article a line of JSONL, with what the line says of it', async () => {
    const [first, second] = await itemsIn('a.jsonl', '{"id":"k1","headline":"Kop","body":"Eerste bericht.","date":"2024-05-01T08:00:00Z","bron":"De Voorbeeldkrant"}\n\n{"id":"k2","body":"Tweede."}\n')
    expect(first).toMatchObject({ known: { title: 'Kop', published: expect.stringMatching(/^2024-05-01/), outlet: 'De Voorbeeldkrant', format: 'text' } })
    expect(first!.name).toMatch(/a\.jsonl#k1$/)
    expect(await text(second)).toBe('Tweede.')
  })

  it('name a broken line and a line without text, and go on', async () => {
    const found = await itemsIn('b.jsonl', '{"text":"Een."}\n{"text":\n{"text":"  "}\n[1]\n{"text":"Twee."}\n')
    expect(found.filter((it) => 'load' in it)).toHaveLength(2)
    expect(await Promise.all(found.filter((it) => 'message' in it).map(text))).toEqual([expect.stringContaining('b.jsonl:2: no JSON object'), expect.stringContaining('b.jsonl:3: no text'), expect.stringContaining('b.jsonl:4: no JSON object')])
  })

  it('read CSV with quotes, line breaks inside, a mark at the start and semicolons', async () => {
    const [one, two] = await itemsIn('c.csv', '\ufefftitel;tekst;datum\n"Een ""kop""";"Regel een\nregel twee";2024-02\nKop;Los;\n')
    expect(one).toMatchObject({ known: { title: 'Een "kop"', published: '2024-02' } })
    expect(await text(one)).toBe('Regel een\nregel twee')
    expect(await text(two)).toBe('Los')
  })

  it('say which columns there are when none is the text, and take the one that is named', async () => {
    const content = 'verhaal,wanneer\nHet bericht.,2024\n'
    expect(await text((await itemsIn('d.csv', content))[0])).toContain('There is: verhaal, wanneer. Say which it is: --map text=<column>')
    expect(await text((await itemsIn('d.csv', content, 'text=verhaal,published=wanneer'))[0])).toBe('Het bericht.')
  })

  it('refuse readings, an empty table and a mapping of fields that do not exist', async () => {
    expect(await text((await itemsIn('e.jsonl', '{"format":"kroniek-reading"}\n'))[0])).toContain('readings, not articles')
    expect(await text((await itemsIn('f.jsonl', ''))[0])).toContain('no rows')
    expect(() => mappingOf('tekst=body')).toThrow('one of text, html')
    expect(columnsOf(['Datum', 'Inhoud'])).toEqual({ text: 'Inhoud', published: 'Datum' })
  })
})

describe('the intake', () => {
  const kroniek = createKroniek()
  const read: ReadItem = async ({ name, known }, bytes) => {
    const { source, issues } = await readSource(bytes, { ...known, name })
    return kroniek.read(source, issues)
  }
  const article = (n: number): Item => ({ name: `bericht-${n}`, known: { language: 'nl', format: 'text', published: '2024-05-02' }, load: async () => new TextEncoder().encode(`Bij een aanslag op een markt in Mosul zijn woensdag ${n + 3} mensen gedood, meldt de politie.`) })
  async function* some(items: readonly (Item | Problem)[]): AsyncGenerator<Item | Problem> {
    yield* items
  }
  const run = async (record: string, items: readonly (Item | Problem)[], stopAfter = Infinity): Promise<Summary & { messages: string[] }> => {
    const store = openSqliteStore(join(folder, record), { create: true })
    const messages: string[] = []
    let asked = 0
    try {
      const summary = await intake(some(items), read, store, { width: 2, stamp: () => ({ by: 'test', at: '2024-05-03T10:00:00Z' }), originOf: async ({ source }) => ({ copyKeys: [], origin: source.id }), stopped: () => asked++ >= stopAfter, onProblem: ({ message }) => messages.push(message) })
      return { ...summary, messages }
    } finally {
      await store.close()
    }
  }

  it('keeps what can be read, names what cannot, and passes over what is there', async () => {
    const bad: Item = { ...article(9), name: 'leeg', load: async () => { throw new Error('unused') } }
    const items = [article(1), { name: 'x', message: 'x: weg' }, article(2), article(1)]
    const first = await run('r1', items)
    expect(first).toMatchObject({ added: 2, failed: 1, messages: ['x: weg'] })
    expect(first.events).toBeGreaterThanOrEqual(2)
    expect(await run('r1', [article(1), article(2), article(3)])).toMatchObject({ added: 1, known: 2, failed: 0 })
    await expect(run('r1', [article(4), bad])).rejects.toThrow('unused')
    // What was read before the fault is kept.
    expect(await run('r1', [article(4)])).toMatchObject({ added: 0, known: 1 })
  })

  it('can be stopped and goes on where it stopped', async () => {
    const items = Array.from({ length: 8 }, (_, n) => article(n))
    const first = await run('r2', items, 4)
    expect(first.added).toBeGreaterThan(0)
    expect(first.added).toBeLessThan(8)
    const second = await run('r2', items)
    expect(second.added + first.added).toBe(8)
  })
})

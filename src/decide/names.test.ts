// Names of the user: at once over the whole record, used when reading, taken back through the log.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createKroniek } from '../kroniek.ts'
import { readText } from '../read/index.ts'
import { namesHead, namesIn, withAlias, withoutChange } from './names.ts'
import { addName, namesFile, registersOf, syncNames, undoNames } from './namesFile.ts'
import { different } from './decisions.ts'
import { seen, stamp, testRecord, type TestRecord } from './testRecord.ts'

const at = () => stamp('ben', 20)
const clusters = async ({ store }: TestRecord): Promise<Map<string, string>> => new Map((await store.nodes('')).map(({ node, cluster }) => [node, cluster]))
const front = 'org:front van de rode heuvels'

async function withRecord(work: (record: TestRecord) => Promise<void>): Promise<void> {
  const record = await testRecord()
  try {
    await work(record)
  } finally {
    await record.close()
  }
}

test('an alias ties letters in every text, and goes again when it is taken back', () => withRecord(async (record) => {
  const { store, folder } = record
  const before = await seen(store)
  const letters = (await store.nodes('FRH')).find(({ node }) => node.endsWith('/org:frh'))!.node
  expect(await addName('FRH', 'Front van de Rode Heuvels', store, folder, at)).toMatchObject({ changed: true, stray: [] })
  expect(statSync(namesFile(folder)).mode & 0o777).toBe(0o600)
  const tied = await clusters(record)
  expect(tied.get(letters)).toBe(tied.get(front))
  // A person's "different" goes before it.
  await store.judge([different(letters, front)], at())
  const apart = await clusters(record)
  expect(apart.get(letters)).not.toBe(apart.get(front))
  const judgement = (await store.judgements({ newest: true }))[0]!
  await store.judge([{ kind: 'undo', target: String(judgement.n) }], at())
  const [entry] = await store.log({ acts: ['names'] })
  await undoNames(entry!.n, store, folder, at)
  expect(await seen(store)).toEqual(before)
  expect(await store.check()).toEqual([])
}))

test('a file edited by hand is noticed, and its rows are used when reading', () => withRecord(async (record) => {
  const { store, folder } = record
  expect(registersOf(folder)).toEqual([])
  writeFileSync(namesFile(folder), `${namesHead}front-rode-heuvels\tarmed_group\tRed Hills Front\tFront van de Rode Heuvels\tFRH|Nationale Bergbeweging {needs}\t\t\t\t\t\nnobody\t\t\t\tDe Bende\t\t\t\t\t\n`)
  expect((await syncNames(store, folder, at)).stray).toEqual([expect.stringContaining('"nobody"')])
  const tied = await clusters(record)
  expect((await store.cluster(front)).filter((node) => node.endsWith('frh') || node.startsWith('reg:'))).toHaveLength(2)
  expect(tied.get('org:nationale bergbeweging')).toBe('org:nationale bergbeweging')
  expect((await syncNames(store, folder, at)).changed).toBe(false)
  const { source } = readText('FRH heeft de aanslag op de markt in Kirkuk opgeëist.', { name: 'x', language: 'nl' })
  expect(createKroniek({ registers: registersOf(folder) }).read(source).actors.map(({ registered }) => registered)).toContain('front-rode-heuvels')
}))

test('a new alias of an actor of ours is a row without a type', () => withRecord(async ({ store, folder }) => {
  await addName('Wereldbond', 'Verenigde Naties', store, folder, at)
  await addName('De Bond', 'un', store, folder, at)
  expect(readFileSync(namesFile(folder), 'utf8')).toBe(`${namesHead}un\t\t\t\tWereldbond|De Bond\t\t\t\t\t\n`)
  await expect(addName('De Bond', 'un', store, folder, at)).rejects.toThrow('already')
  await expect(addName('X', 'Onbekende Club', store, folder, at)).rejects.toThrow('No actor')
  await expect(addName('a|b', 'un', store, folder, at)).rejects.toThrow('no name')
  const entries = await store.log({ acts: ['names'] })
  // The first change: the second touched the same row.
  await expect(undoNames(entries.at(-1)!.n, store, folder, at)).rejects.toThrow('Later changes')
  await undoNames(entries[0]!.n, store, folder, at)
  expect(namesIn(readFileSync(namesFile(folder), 'utf8'))).toMatchObject([{ names: [{ text: 'Wereldbond' }] }])
  expect(existsSync(`${namesFile(folder)}.new`)).toBe(false)
}))

test('the text of the file', () => {
  const actor = { registered: null, name: 'De Bende van Vier', type: 'criminal_group', country: 'BE' } as const
  const one = withAlias('', 'BV4', actor)
  expect(namesIn(one)).toMatchObject([{ id: 'bende-van-vier', type: 'criminal_group', country: 'BE', name: { nl: 'De Bende van Vier' } }])
  const two = withAlias(one, 'Wereldbond', { registered: 'un', name: 'UN', type: 'igo', country: null })
  expect(withoutChange(two, '', one)).toBe(two.split('\n').filter((line) => line.startsWith('un')).join('\n') + '\n')
  expect(withoutChange(two, one, two)).toBe(one)
  expect(() => namesIn(`${namesHead}a\tb\tc\td\te\tf\tg\th\ti\tj\tk\n`)).toThrow('tabs')
})

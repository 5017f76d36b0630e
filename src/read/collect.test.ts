import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { collect, globPattern, type Collected } from './collect.ts'
import { SourceError } from './errors.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kroniek-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function files(names: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(names)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}
const names = (found: Collected): string[] => found.inputs.map((input) => input.name.replaceAll('\\', '/'))

describe('collecting inputs', () => {
  it('takes files in the order given, and each once', async () => {
    await files({ 'b.txt': 'b', 'a.txt': 'a' })
    const found = await collect(['b.txt', 'a.txt', './b.txt'], { folder })
    expect(names(found)).toEqual(['b.txt', 'a.txt'])
    expect(new TextDecoder().decode(await found.inputs[1]!.load())).toBe('a')
  })

  it('goes through folders, by name, without hidden and unknown files', async () => {
    await files({ 'map/z.txt': '', 'map/README.md': '', 'map/a/1.html': '', 'map/a/2.pdf': '', 'map/.geheim/x.txt': '', 'map/.x.txt': '', 'map/foto.jpg': '', 'map/c.docx': '', 'map/c.meta.json': '{}' })
    expect(names(await collect(['map'], { folder }))).toEqual(['map/a/1.html', 'map/a/2.pdf', 'map/c.docx', 'map/z.txt'])
  })

  it('does not go round in links', async () => {
    await files({ 'map/a.txt': '' })
    await symlink(join(folder, 'map'), join(folder, 'map', 'terug'))
    await symlink(join(folder, 'nergens.txt'), join(folder, 'map', 'los.txt'))
    const found = await collect(['map'], { folder })
    expect(names(found)).toEqual(['map/a.txt'])
    expect(found.problems.map((it) => it.message)).toEqual([expect.stringContaining('los.txt cannot be read')])
  })

  it('understands patterns', async () => {
    await files({ 'map/a1.txt': '', 'map/a2.txt': '', 'map/b1.txt': '', 'map/diep/a3.txt': '' })
    expect(names(await collect(['map/a*.txt'], { folder }))).toEqual(['map/a1.txt', 'map/a2.txt'])
    expect(names(await collect(['map/**/a?.txt'], { folder }))).toEqual(['map/a1.txt', 'map/a2.txt', 'map/diep/a3.txt'])
    expect(names(await collect(['map/{b,c}1.txt'], { folder }))).toEqual(['map/b1.txt'])
    expect((await collect(['map/q*.txt'], { folder })).problems[0]!.message).toContain('nothing matches')
    await symlink(join(folder, 'nergens.txt'), join(folder, 'map', 'los.txt'))
    expect((await collect(['map/a*.txt'], { folder })).problems).toEqual([])
    expect((await collect(['map/l*.txt'], { folder })).problems).toMatchObject([{ source: 'map/los.txt' }, { detail: 'nothing matches' }])
  })

  it('names what is missing and goes on', async () => {
    await files({ 'a.txt': '' })
    const found = await collect(['weg.txt', 'a.txt'], { folder })
    expect(names(found)).toEqual(['a.txt'])
    expect(found.problems).toMatchObject([{ code: 'unreadable', source: 'weg.txt' }])
  })

  it('reads standard input', async () => {
    const found = await collect(['-'], { folder, stdin: (async function* () { yield 'De '; yield new Uint8Array([0x61]) })() })
    expect(new SourceError('empty', '-').messageIn('nl')).toMatch(/^De standaardinvoer bevat/)
    expect(new TextDecoder().decode(await found.inputs[0]!.load())).toBe('De a')
  })

  it('reads the sidecar of a text', async () => {
    await files({ 'a.txt': '', 'a.meta.json': '{"published": null, "reference_date": "2019-03", "outlet": "Krant", "language": "nl-NL", "title": 7, "ander": 1}' })
    expect((await collect(['a.txt'], { folder })).inputs[0]!.known).toEqual({ published: '2019-03', outlet: 'Krant', language: 'nl' })
    expect((await collect(['a.txt'], { folder, sidecars: false })).inputs[0]!.known).toEqual({})
  })

  it('tells of a broken sidecar and a wrong date in one, and reads the text', async () => {
    await files({ 'a.txt': '', 'a.meta.json': '{kapot', 'b.txt': '', 'b.meta.json': '{"published": "ooit", "outlet": "Krant"}' })
    const found = await collect(['a.txt', 'b.txt'], { folder })
    expect(names(found)).toEqual(['a.txt', 'b.txt'])
    expect(found.problems.map((it) => [it.code, it.source])).toEqual([['unreadable', 'a.meta.json'], ['published', 'b.meta.json']])
    expect(found.inputs[1]!.known).toEqual({ outlet: 'Krant' })
  })

  it('escapes what is no pattern', () => {
    expect(globPattern('a+b(1).txt').test('a+b(1).txt')).toBe(true)
    expect(globPattern('*.txt').test('map/a.txt')).toBe(false)
    expect(globPattern('[!a]*.txt').test('b.txt')).toBe(true)
  })
})

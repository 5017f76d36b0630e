// `kroniek add` itself, killed in the midst and called again: in the end every article is there once.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generate } from '../../bench/store/generate.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { databaseName } from '../../src/store/sqlite/open.ts'
import { binary } from '../binary.ts'
import { inFolder, isLong } from './long.ts'

test('an import by the command, killed and called again', async (context) => {
  if (!isLong) context.skip('Part of the long run: npm run test:durability.')
  await inFolder(async (folder) => {
    const [articles, record] = [join(folder, 'articles'), join(folder, 'record')]
    mkdirSync(articles)
    const documents = [...generate(300, 31)]
    for (const { file, document } of documents) writeFileSync(join(articles, file), document.text)
    const add = (): ReturnType<typeof spawn> => spawn(process.execPath, [binary, 'add', articles, '--record', record, '--json', '--quiet', '--workers', '2'], { stdio: 'ignore' })
    let before = 0
    for (let round = 0; round < 6; round++) {
      const child = add()
      await new Promise((resolve) => { setTimeout(resolve, 2500 + Math.random() * 3000) })
      child.kill('SIGKILL')
      await new Promise((resolve) => { child.on('close', resolve) })
      if (!existsSync(join(record, databaseName))) continue
      const store = openSqliteStore(record, { create: true })
      const { sources } = await store.counts()
      expect(sources).toBeGreaterThanOrEqual(before)
      before = sources
      expect(await store.check()).toEqual([])
      await store.close()
    }
    const code = await new Promise((resolve) => { add().on('close', resolve) })
    expect(code).toBe(0)
    const store = openSqliteStore(record)
    expect((await store.counts()).sources).toBe(new Set(documents.map(({ document }) => document.text)).size)
    expect(await store.check()).toEqual([])
    await store.close()
  })
}, 300_000)

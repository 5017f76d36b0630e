// `kroniek restore`: a backup in the place of the record, after it was checked, with the present one kept.
import { resolve } from 'node:path'
import { backupsOf, keepBackups } from '../store/backupList.ts'
import { databaseName } from '../store/sqlite/open.ts'
import { restoreRecord, sealAt } from '../store/sqlite/copies.ts'
import type { AskOptions } from './asking.ts'
import { keepWords } from './keepWords.ts'
import { messageLanguage, print } from './output.ts'
import { recordFolder, stampOf } from './record.ts'

export async function restoreCommand(file: string, options: AskOptions): Promise<void> {
  const folder = recordFolder(options)
  const words = keepWords[messageLanguage(options)]
  const restored = restoreRecord(folder, resolve(file), stampOf(options))
  // Backups of the record that went aside are still there, but say nothing any more about how far the log must reach.
  const { list } = backupsOf(folder)
  if (list.length > 0) keepBackups(folder, list.map((it) => (sealAt(resolve(folder, databaseName), it.n) === it.seal ? it : { ...it, n: 0, seal: '' })))
  const { sources, aside, erasedAgain } = restored
  print(options.json ? `${JSON.stringify({ record: folder, ...restored })}\n` : `${[words.restored(sources, folder), ...(aside === null ? [] : [words.aside(aside)]), ...(erasedAgain.length === 0 ? [] : [words.erasedAgain(erasedAgain.length)])].join('\n')}\n`)
}

// `kroniek backup`: one file with the whole record, remembered so that erasing can name it.
import { resolve } from 'node:path'
import { rememberBackup } from '../store/backupList.ts'
import { lookInto } from '../store/sqlite/copies.ts'
import { messageLanguage, print } from './output.ts'
import { keepWords } from './keepWords.ts'
import { openStore, recordFolder, stampOf } from './record.ts'
import type { AskOptions } from './asking.ts'

export async function backupCommand(file: string | undefined, options: AskOptions): Promise<void> {
  const { at } = stampOf(options)
  const to = resolve(file ?? `kroniek-${at.slice(0, 10)}.bak`)
  const folder = recordFolder(options)
  const store = openStore(options)
  try {
    await store.backup(to)
    const { sources, n, seal } = lookInto(to)
    rememberBackup(folder, { file: to, at, n, seal })
    print(options.json ? `${JSON.stringify({ file: to, sources, log: n })}\n` : `${keepWords[messageLanguage(options)].backedUp(to, sources)}\n`)
  } finally {
    await store.close()
  }
}

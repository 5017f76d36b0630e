// `kroniek init`: an empty record, private to its user.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { LanguageId } from '../model/source.ts'
import { databaseName } from '../store/sqlite/open.ts'
import { openStore } from './record.ts'
import { messageLanguage, print } from './output.ts'
import { UsageError } from './usage.ts'

export async function initCommand(folder: string | undefined, options: { json?: boolean; lang?: LanguageId }): Promise<void> {
  const language = messageLanguage(options)
  const record = resolve(folder ?? '.', '.kroniek')
  if (existsSync(join(record, databaseName))) throw new UsageError(language === 'nl' ? `Er is al een archief in ${record}.` : `There is a record in ${record} already.`)
  await openStore({ record }, { create: true }).close()
  if (options.json) print(`${JSON.stringify({ record })}\n`)
  else print(language === 'nl' ? `Nieuw archief: ${record}\nVul het met: kroniek add <bestanden of map>\n` : `New record: ${record}\nFill it with: kroniek add <files or folder>\n`)
}

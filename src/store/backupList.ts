// Which backups were made of a record: a small list beside it, so that erasing can name those that still hold a text.
import { existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Backup {
  readonly file: string
  readonly at: string
  /** Where the log stood, and the seal of that entry: a record that lost entries shows. */
  readonly n: number
  readonly seal: string
}

export const backupList = 'backups.json'

/** Oldest first. A list that cannot be read counts as empty, and says so in `broken`. */
export function backupsOf(folder: string): { readonly list: readonly Backup[]; readonly broken: boolean } {
  const path = join(folder, backupList)
  if (!existsSync(path)) return { list: [], broken: false }
  try {
    const list = JSON.parse(readFileSync(path, 'utf8')) as unknown
    const good = Array.isArray(list) && list.every((it) => typeof (it as Backup | null)?.file === 'string' && typeof (it as Backup).n === 'number')
    return good ? { list: list as Backup[], broken: false } : { list: [], broken: true }
  } catch (error) {
    if (error instanceof SyntaxError) return { list: [], broken: true }
    throw error
  }
}

export function keepBackups(folder: string, list: readonly Backup[]): void {
  const path = join(folder, backupList)
  writeFileSync(`${path}.new`, `${JSON.stringify(list, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${path}.new`, path)
}

export function rememberBackup(folder: string, backup: Backup): void {
  keepBackups(folder, [...backupsOf(folder).list.filter(({ file }) => file !== backup.file), backup])
}

/** Every copy that is known of: the list, and the .bak files beside the record. */
export function copiesOf(folder: string): string[] {
  const beside = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.bak')).map((name) => join(folder, name)) : []
  return [...new Set([...backupsOf(folder).list.map(({ file }) => file), ...beside])].toSorted()
}

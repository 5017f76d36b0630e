// A caller's mistake, said with what was given and what to do: exit code 2.
import { accessSync, constants, statSync, type Stats } from 'node:fs'
import type { LanguageId } from '../model/source.ts'

export class UsageError extends Error {}

/** @throws UsageError when the file of an option cannot be read. */
export function readableFile(file: string, option: string, language: LanguageId): void {
  if (statOf(file)?.isFile()) return
  throw new UsageError(language === 'nl' ? `${option} ${file}: dat bestand is er niet of kan niet worden gelezen.` : `${option} ${file}: there is no such file, or it cannot be read.`)
}

/** @throws UsageError when the folder of an option cannot be read. */
export function readableFolder(folder: string, option: string, language: LanguageId): void {
  if (statOf(folder)?.isDirectory()) return
  throw new UsageError(language === 'nl' ? `${option} ${folder}: die map is er niet of kan niet worden gelezen.` : `${option} ${folder}: there is no such folder, or it cannot be read.`)
}

/** Null, the same for what is not there and what is shut. */
function statOf(path: string): Stats | null {
  try {
    accessSync(path, constants.R_OK)
    return statSync(path)
  } catch {
    return null
  }
}

// A caller's mistake, said with what was given and what to do: exit code 2.
import { accessSync, constants, statSync } from 'node:fs'
import type { LanguageId } from '../model/source.ts'

export class UsageError extends Error {}

/** @throws UsageError when the file of an option cannot be read. */
export function readableFile(file: string, option: string, language: LanguageId): void {
  try {
    accessSync(file, constants.R_OK)
    if (statSync(file).isFile()) return
  } catch {
    // Said below, the same for a file that is not there and one that is shut.
  }
  throw new UsageError(language === 'nl' ? `${option} ${file}: dat bestand is er niet of kan niet worden gelezen.` : `${option} ${file}: there is no such file, or it cannot be read.`)
}

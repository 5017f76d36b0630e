// `kroniek doctor`: what is wrong with a record and around it, in words, with what to do.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { registersOf, namesFile } from '../decide/namesFile.ts'
import { namesIn } from '../decide/names.ts'
import { DecisionError } from '../decide/problem.ts'
import { loadRegister } from '../ground/register.ts'
import { lintRegister } from '../ground/registerLint.ts'
import { backupList, backupsOf, copiesOf } from '../store/backupList.ts'
import { StoreError } from '../store/store.ts'
import { sealAt } from '../store/sqlite/copies.ts'
import { engineVersion } from '../store/sqlite/driver.ts'
import { databaseName } from '../store/sqlite/open.ts'
import { lookAround } from '../store/sqlite/surroundings.ts'
import { safe } from '../view/safe.ts'
import type { AskOptions } from './asking.ts'
import { findingWords, type FindingCode } from './doctorWords.ts'
import { exitCodes } from './exit.ts'
import { keepWords } from './keepWords.ts'
import { messageLanguage, print } from './output.ts'
import { openStore, recordFolder } from './record.ts'

interface Finding { readonly code: FindingCode; readonly where: string; readonly detail: string; readonly repaired: boolean }

export async function doctorCommand(options: AskOptions & { readonly rebuild?: boolean }): Promise<void> {
  const language = messageLanguage(options)
  const words = keepWords[language]
  const folder = recordFolder(options)
  const findings: Finding[] = lookAround(folder).map((it) => ({ ...it, detail: '' }))
  if (!findings.some(({ code }) => code === 'no-record' || code === 'database-gone')) findings.push(...await inside(folder, options), ...aboutNames(folder), ...aboutBackups(folder))
  const open = findings.filter(({ repaired }) => !repaired)
  const versions = { sqlite: engineVersion(), node: process.versions.node }
  if (options.json) print(`${JSON.stringify({ record: folder, ok: open.length === 0, findings: findings.map((it) => ({ ...it, ...findingWords(it.code, language) })), backups: copiesOf(folder), ...versions }, null, 2)}\n`)
  else {
    print(`${folder} · SQLite ${versions.sqlite} · Node ${versions.node}\n`)
    print(findings.length === 0 ? `${words.healthy}\n` : `${words.findings(findings.length)}\n${findings.map((it) => paragraph(it, findingWords(it.code, language))).join('')}`)
  }
  if (open.length > 0) process.exitCode = exitCodes.failed
}

function paragraph({ where, detail }: Finding, { what, todo }: ReturnType<typeof findingWords>): string {
  return `\n${what}\n  ${safe(where)}${detail === '' ? '' : `\n  ${safe(detail)}`}${todo === '' ? '' : `\n  → ${todo}`}\n`
}

async function inside(folder: string, options: AskOptions & { readonly rebuild?: boolean }): Promise<Finding[]> {
  try {
    const store = openStore(options)
    try {
      return (await store.check({ rebuild: options.rebuild === true })).map((fault) => ({ ...fault, repaired: false }))
    } finally {
      await store.close()
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return [{ code: `cannot-open:${error.code}`, where: join(folder, databaseName), detail: error.message, repaired: false }]
  }
}

function aboutNames(folder: string): Finding[] {
  const [file] = registersOf(folder)
  if (file === undefined) return []
  const finding = (detail: string): Finding => ({ code: 'names-file', where: namesFile(folder), detail, repaired: false })
  try {
    namesIn(readFileSync(file, 'utf8'))
    return lintRegister(loadRegister([file]).actors).filter(({ at }) => at.startsWith(file)).map(({ at, message }) => finding(`${at.slice(file.length).replace(/^:/, '')}: ${message}`))
  } catch (error) {
    if (!(error instanceof DecisionError)) throw error
    return [finding(error.message)]
  }
}

function aboutBackups(folder: string): Finding[] {
  const { list, broken } = backupsOf(folder)
  if (broken) return [{ code: 'backup-list', where: join(folder, backupList), detail: '', repaired: false }]
  const database = join(folder, databaseName)
  try {
    const missing = list.filter(({ n, seal }) => n > 0 && sealAt(database, n) !== seal)
    return missing.map(({ file, at, n }) => ({ code: 'log-shortened' as const, where: existsSync(file) ? file : `${file} (?)`, detail: `${at.slice(0, 10)}, log ${n}`, repaired: false }))
  } catch (error) {
    // What keeps the record from being read has been said already.
    if (error instanceof StoreError) return []
    throw error
  }
}

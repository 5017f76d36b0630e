// Reads every ID.txt of a folder (with ID.meta.json beside it) and writes ID.json in the scorer's format.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createKroniek, type Kroniek } from '../src/kroniek.ts'
import type { Reading } from '../src/reading/reading.ts'
import { sourceOf } from './gold-source.ts'
import { scorerFormat } from './scorer-format.ts'

export interface Prediction {
  readonly id: string
  readonly reading: Reading
}

/** Readings of all texts of `folder`, in order of their ids. */
export function* predictFolder(folder: string, ids: readonly string[] = idsOf(folder)): Generator<Prediction> {
  const kroniek = createKroniek()
  for (const id of ids) yield { id, reading: predict(kroniek, folder, id) }
}

function predict(kroniek: Kroniek, folder: string, id: string): Reading {
  const { source, issues } = sourceOf(folder, id)
  return kroniek.read(source, issues)
}

export function idsOf(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -4)).sort()
}

function main([folder, out]: readonly string[]): void {
  if (folder === undefined || out === undefined || !existsSync(folder)) {
    process.stderr.write(`Usage: npm run --silent predict -- <folder with ID.txt and ID.meta.json> <out folder>\n${folder !== undefined && !existsSync(folder) ? `There is no folder "${folder}".\n` : ''}`)
    process.exitCode = 2
    return
  }
  mkdirSync(out, { recursive: true })
  const kroniek = createKroniek()
  let failed = 0
  let done = 0
  for (const id of idsOf(folder)) {
    try {
      writeFileSync(join(out, `${id}.json`), JSON.stringify(scorerFormat(predict(kroniek, folder, id), id), null, 1))
      done++
    } catch (error) {
      failed++
      process.stderr.write(`${id}: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  process.stderr.write(`${done} read, ${failed} failed\n`)
  if (failed > 0) process.exitCode = 4
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2))

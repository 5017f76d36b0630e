// The last kept run, item by item: hashes and outcomes only, since the items quote texts that are not ours.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Item } from './scorer.ts'

type Frozen = ReadonlyMap<string, string>

export interface Flips {
  readonly gained: readonly Item[]
  readonly lost: readonly Item[]
  readonly falseNew: readonly Item[]
  readonly falseGone: number
}

export function writeFrozen(file: string, items: readonly Item[]): void {
  mkdirSync(dirname(file), { recursive: true })
  const lines = items.map(({ id, doc, cat, status }) => `${doc}\t${cat}\t${hash(id)}\t${status}`).sort()
  writeFileSync(file, `${lines.join('\n')}\n`)
}

export function readFrozen(file: string): Frozen | undefined {
  if (!existsSync(file)) return undefined
  return new Map(readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => {
    const [, , key, status] = line.split('\t')
    return [key!, status!]
  }))
}

export function flipsAgainst(frozen: Frozen, items: readonly Item[]): Flips {
  const now = new Map(items.map((item) => [hash(item.id), item]))
  const was = (item: Item): string | undefined => frozen.get(hash(item.id))
  return {
    gained: items.filter((it) => it.status === 'tp' && was(it) === 'fn'),
    lost: items.filter((it) => it.status === 'fn' && was(it) === 'tp'),
    falseNew: items.filter((it) => it.status === 'fp' && was(it) !== 'fp'),
    falseGone: [...frozen].filter(([key, status]) => status === 'fp' && now.get(key)?.status !== 'fp').length,
  }
}

function hash(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 12)
}

// The chain of the log: each line is sealed with the hash of the line before, so that a change behind our back shows.
import { canonical, sha256 } from '../record/canonical.ts'
import type { Fault, Stamp } from './store.ts'

export interface SealedLine {
  readonly n: number
  readonly at: string
  readonly who: string
  readonly act: string
  /** Canonical JSON; null once erased. */
  readonly payload: string | null
  readonly payloadSha256: string
  readonly previous: string
  readonly sha256: string
}

const start = '0'.repeat(64)

/** The line that comes after `last`. */
export function nextLine(last: Pick<SealedLine, 'n' | 'sha256'> | undefined, act: string, payload: unknown, { by, at }: Stamp): SealedLine & { readonly payload: string } {
  const text = canonical(payload)
  const line = { n: (last?.n ?? 0) + 1, at, who: by, act, payload: text, payloadSha256: sha256(text), previous: last?.sha256 ?? start }
  return { ...line, sha256: seal(line) }
}

function seal({ n, at, who, act, payloadSha256, previous }: Omit<SealedLine, 'payload' | 'sha256'>): string {
  return sha256(canonical([n, at, who, act, payloadSha256, previous]))
}

/** Lines whose seal does not fit; an erased payload leaves the chain whole. */
export function chainFaults(lines: Iterable<SealedLine>): Fault[] {
  const faults: Fault[] = []
  let previous = start
  let expected = 1
  for (const line of lines) {
    const fits = line.n === expected && line.previous === previous && line.sha256 === seal(line)
    if (!fits || (line.payload !== null && sha256(line.payload) !== line.payloadSha256)) faults.push({ code: 'log-broken', where: `log ${line.n}`, detail: 'This entry was changed, or one before it is missing.' })
    previous = line.sha256
    expected = line.n + 1
  }
  return faults
}

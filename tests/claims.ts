// Claims for tests, without a text behind them: what one source says of one field.
import type { Shown } from '../src/query/shown.ts'
import type { ClaimStatus } from '../src/query/status.ts'
import type { QuantityRecord } from '../src/reading/reading.ts'
import type { ClaimSaid, Party } from '../src/record/claim.ts'

export interface ClaimForTest {
  readonly field: string
  readonly value: Readonly<Record<string, unknown>>
  readonly source?: string
  readonly origin?: string
  /** Day of publication. */
  readonly on?: string
  readonly said?: Partial<ClaimSaid>
  readonly status?: Partial<ClaimStatus>
  readonly days?: readonly [from: string, to: string]
}

let made = 0

export function claim({ field, value, source = `s${made}`, origin = source, on = '2024-03-14', said = {}, status = {}, days }: ClaimForTest): Shown {
  const id = `c${++made}`
  const published = { text: null, evidence: null, earliest: on, latest: on, candidates: [], granularity: 'day' as const, relation: 'at' as const, approx: false, anchor: null, edtf: on, because: 'test' }
  return {
    claim: {
      id, slot: `${source} ${field}`, source, about: 'e1', field, value, text: '', evidence: [], because: 'test', band: 'solid', from: days?.[0] ?? null, to: days?.[1] ?? null, low: null, high: null, parties: [], current: true, made: 'r_1',
      said: { chain: [outlet], act: 'assert', certainty: 'CERTAIN', polarity: 'POS', time: 'NON_FUTURE', special: 'NONE', evidentiality: 'ASSERTED', cues: [], ...said },
    },
    source: { id: source, name: source, language: 'nl', title: null, outlet: source, author: null, url: null, published, origin, added: made },
    status: { status: 'open', judgement: null, instead: null, corrects: null, stale: false, ...status },
    quotes: [],
  }
}

const outlet: ClaimSaid['chain'][number] = { kind: 'outlet', actor: null, text: null, anonymous: false, affiliation: null, evidence: null }
export const speaker = (text: string, anonymous = false): ClaimSaid['chain'] => [outlet, { kind: 'speaker', actor: null, text, anonymous, affiliation: null, evidence: null }]

export const exactly = (n: number): QuantityRecord => ({ text: String(n), low: n, best: n, high: n, op: 'exact', unit: null })
export const atLeast = (n: number): QuantityRecord => ({ text: `zeker ${n}`, low: n, best: null, high: null, op: 'at_least', unit: null })
export const about = (n: number): QuantityRecord => ({ text: `zo'n ${n}`, low: null, best: n, high: null, op: 'approx', unit: null })

export const killed = (quantity: QuantityRecord, more: Omit<ClaimForTest, 'field' | 'value'> & { readonly scope?: string; readonly group?: string; readonly superseded?: boolean } = {}): Shown =>
  claim({ ...more, field: 'event.casualty.killed', value: { group: more.group ?? 'total', who: null, quantity, scope: more.scope ?? 'total', includesAttackers: 'unknown', superseded: more.superseded ?? false } })

/** Anchors of groups are known in the whole record by their name. */
export const group = (name: string): Party => ({ anchor: `anchor ${name}`, name })
export const who = ({ anchor }: Pick<Party, 'anchor'>): string => (anchor.startsWith('anchor ') ? `org:${anchor.slice(7)}` : anchor)

export const didIt = (basis: string, actor: Party | null, more: Omit<ClaimForTest, 'field' | 'value'> = {}): Shown =>
  claim({ ...more, field: 'event.responsibility', value: { basis, level: 'organisation', actor } })

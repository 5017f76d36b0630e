// Claims that a person makes: in the place of another, or from a selected stretch of a text. Their maker is `human:<name>`.
import type { Evidence } from '../model/span.ts'
import { byHandId, type ActorValue, type EventValue } from '../record/byHand.ts'
import { shortHash } from '../record/canonical.ts'
import type { Claim, ClaimParty, ClaimSaid, ClaimValue, Field } from '../record/claim.ts'
import { identityKey } from '../record/identity-key.ts'
import type { Stamp } from '../store/store.ts'

/** What a person changes of a claim; the rest, its evidence among it, stays. */
export interface Change {
  /** Parts of the value, put over those of the claim. */
  readonly value?: ClaimValue
  readonly text?: string
  readonly said?: Partial<ClaimSaid>
  readonly from?: string | null
  readonly to?: string | null
  readonly low?: number | null
  readonly high?: number | null
  readonly parties?: readonly ClaimParty[]
}

/** The claim as a person would have it: same place, same evidence, another value. */
export function corrected(claim: Claim, { value, said, ...change }: Change, stamp: Stamp): Claim {
  return finished({ ...plain(claim), ...change, value: { ...claim.value, ...value }, said: { ...claim.said, ...said } }, stamp)
}

/** A record from a selected stretch. */
export interface ByHand {
  readonly source: string
  readonly field: Field
  /** Anchor of the event or actor; the source for sums and statements about nobody. */
  readonly about: string
  readonly value: ClaimValue
  readonly evidence: readonly [Evidence, ...Evidence[]]
  /** The value as people read it; the selected words otherwise. */
  readonly text?: string
  readonly said?: Partial<ClaimSaid>
  readonly from?: string | null
  readonly to?: string | null
  readonly low?: number | null
  readonly high?: number | null
  readonly parties?: readonly ClaimParty[]
}

export function claimByHand({ text, said, from = null, to = null, low = null, high = null, parties = [], ...rest }: ByHand, stamp: Stamp): Claim {
  return finished({ ...rest, text: text ?? rest.evidence[0].quote, said: { ...ofTheOutlet, ...said }, from, to, low, high, parties }, stamp)
}

/** An event that the reading missed; figures and roles are further claims about its anchor. */
export function eventByHand({ source, evidence, value, from = null, to = null, said }: Pick<ByHand, 'source' | 'evidence' | 'from' | 'to' | 'said'> & { readonly value: Omit<EventValue, 'partOf'> & { readonly partOf?: string | null } }, stamp: Stamp): Claim {
  const about = byHandId(source, 'event', evidence[0].start, shortHash([stamp.by, stamp.at, evidence[0].end, value]).slice(0, 6))
  return claimByHand({ source, field: 'event', about, value: { partOf: null, ...value }, evidence, from, to, ...(said && { said }) }, stamp)
}

/** An actor that the reading missed. */
export function actorByHand({ source, evidence, value: given }: Pick<ByHand, 'source' | 'evidence'> & { readonly value: Omit<ActorValue, 'kind'> }, stamp: Stamp): Claim {
  const value: ActorValue = { ...given, kind: 'name' }
  const about = byHandId(source, 'actor', evidence[0].start, shortHash([stamp.by, stamp.at, evidence[0].end, value]).slice(0, 6))
  const key = identityKey({ ...value, names: [{ text: value.name, kind: 'name' }] }, source)
  return claimByHand({ source, field: 'name', about, value: { ...value }, text: value.name, evidence, parties: [{ as: 'subject', anchor: about, key, members: false }] }, stamp)
}

/** The outlet itself says so, without reserve: what stands in its text and names nobody. */
const ofTheOutlet: ClaimSaid = {
  chain: [{ kind: 'outlet', actor: null, text: null, anonymous: false, affiliation: null, evidence: null }],
  act: 'assert', certainty: 'CERTAIN', polarity: 'POS', time: 'NON_FUTURE', special: 'NONE', evidentiality: 'ASSERTED', cues: [],
}

type Made = Omit<Claim, 'id' | 'slot' | 'because' | 'band'>

/** Who and when are part of the id: deciding the same again after an undo is another claim. */
function finished(made: Made, { by, at }: Stamp): Claim {
  const because = `human:${by}`
  return { ...made, id: shortHash([made, because, at]), slot: shortHash([made.source, made.about, made.field]), because, band: 'solid' }
}

function plain({ source, about, field, value, text, said, evidence, from, to, low, high, parties }: Claim): Made {
  return { source, about, field, value, text, said, evidence, from, to, low, high, parties }
}

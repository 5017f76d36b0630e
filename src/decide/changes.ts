// What another reading of the same text changes: claims that came, went, or have another value; and which decisions that touches.
import { canonical } from '../record/canonical.ts'
import type { Claim, Told } from '../record/claim.ts'
import type { Judgement } from '../store/judgement.ts'
import type { Reading } from '../reading/reading.ts'

/** One claim as a report shows it. */
export type Brief = Pick<Claim, 'id' | 'slot' | 'about' | 'field' | 'text'>

/** A decision that no longer has its claim before it. */
export interface Stale {
  readonly judgement: number
  readonly kind: Judgement['kind']
  readonly claim: Brief
  /** What the reading has in that place now. */
  readonly now: readonly Brief[]
}

export interface Changes {
  readonly came: readonly Brief[]
  readonly went: readonly Brief[]
  readonly changed: readonly { readonly before: Brief; readonly after: Brief }[]
  readonly stale: readonly Stale[]
}

/** `before`: claims of the current reading; `standing`: judgements about them. A person's own claims are no part of this: they stay. */
export function changesOf(before: readonly Claim[], after: readonly Claim[], standing: readonly Judgement[]): Changes {
  const [old, made] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))]
  const came = after.filter(({ id }) => !old.has(id))
  const went = before.filter(({ id }) => !made.has(id))
  const changed: { before: Claim; after: Claim }[] = []
  for (const gone of went) {
    const left = came.filter((it) => it.slot === gone.slot && !changed.some((pair) => pair.after === it))
    const next = left.find((it) => overlapping(it, gone)) ?? left[0]
    if (next) changed.push({ before: gone, after: next })
  }
  const paired = new Set(changed.flatMap((pair) => [pair.before.id, pair.after.id]))
  return {
    came: came.filter(({ id }) => !paired.has(id)).map(brief),
    went: went.filter(({ id }) => !paired.has(id)).map(brief),
    changed: changed.map((pair) => ({ before: brief(pair.before), after: brief(pair.after) })),
    stale: staleOf(went, after, standing),
  }
}

/** Decisions that hang on a claim's being read: a rejected claim that is gone is settled. */
const hanging: ReadonlySet<string> = new Set(['accept', 'correct', 'choose'])

function staleOf(went: readonly Claim[], after: readonly Claim[], standing: readonly Judgement[]): Stale[] {
  const gone = new Map(went.map((claim) => [claim.id, claim]))
  return standing.filter(({ kind }) => hanging.has(kind)).flatMap(({ n, kind, target, other }) => {
    const claim = gone.get(kind === 'choose' ? other ?? '' : target)
    return claim ? [{ judgement: n, kind, claim: brief(claim), now: after.filter(({ slot }) => slot === claim.slot).map(brief) }] : []
  })
}

function overlapping(a: Claim, b: Claim): boolean {
  return a.evidence.some((one) => b.evidence.some((two) => one.start < two.end && two.start < one.end))
}

export function brief({ id, slot, about, field, text }: Claim): Brief {
  return { id, slot, about, field, text }
}

/** Whether two readings of one text say the same, whatever program or model made them. */
export function sameReading(a: Reading, b: Reading): boolean {
  const said = ({ engine: _engine, source: { blocks, language }, ...rest }: Reading): string => canonical({ ...rest, blocks, language })
  return said(a) === said(b)
}

/** Claims of the earlier reading, as far as a program made them. */
export function ofReading<T extends Claim>(claims: readonly T[]): T[] {
  return claims.filter(({ because }) => !because.startsWith('human:'))
}

export type Reread = Pick<Told, 'id'> & Changes & { readonly source: string; readonly name: string; readonly since: string }

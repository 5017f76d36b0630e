// What the rules of events and figures made of each word, for who asks: the frames that looked, the roles they filled, and what came of it.
import type { Outcome, Tried } from '../../model/tried.ts'
import type { Sentence } from '../../model/sentence.ts'
import { slotted } from '../frames/match.ts'
import type { Attachments } from './attach.ts'
import type { Cluster } from './cluster.ts'
import type { TextContext } from './context.ts'
import { isDefinition } from './definitions.ts'
import { figuresOf, type Figure } from './figures.ts'
import { ownEvidence } from './guard.ts'
import type { Refused, Tellings } from './telling.ts'
import type { Trigger } from './trigger.ts'
import { bestOf, looksAt, ruleOf, triggersIn } from './triggers.ts'
import type { View } from './view.ts'

export interface Outcomes {
  readonly context: TextContext
  readonly tellings: Tellings
  readonly clusters: readonly Cluster[]
  readonly attachments: Attachments
  readonly idOf: (cluster: Cluster) => string
}

export function triedOf(view: View, outcomes: Outcomes): readonly Tried[] {
  return [...view.telling.flatMap((sentence) => triggersTried(view, sentence, outcomes)), ...figuresTried(view, outcomes)]
}

function triggersTried(view: View, sentence: Sentence, outcomes: Outcomes): readonly Tried[] {
  const kept = triggersIn(view, sentence)
  const defines = isDefinition(view, sentence)
  return sentence.tokens.flatMap((token) => {
    const looks = looksAt(view, sentence, token)
    const best = bestOf(looks)
    return looks.map((look): Tried => {
      const rule = ruleOf(look.row)
      const fits = look.trigger === null ? look.wanting : best !== look.trigger ? { code: 'closer-rule' as const, rule: best!.because } : null
      const trigger = kept.find((one) => one.token === token.index && one.because === rule)
      const outcome: Outcome = fits ?? (defines ? { code: 'definition' } : trigger === undefined ? { code: 'part-of-other' } : cameOf(view, sentence, trigger, outcomes))
      return { kind: 'event', sentence: sentence.index, token: token.index, rule, slots: slotted(look.trigger?.roles ?? (look.trigger === null ? look.roles : {})), outcome }
    })
  })
}

function cameOf(view: View, sentence: Sentence, trigger: Trigger, { context, tellings, clusters, idOf }: Outcomes): Outcome {
  const refused = tellings.refused.find((one) => one.trigger === trigger)
  if (refused) return { code: 'refused', refusal: refused.code, ...weightOf(view, sentence, refused, context) }
  const cluster = clusters.find((one) => one.tellings.some((telling) => telling.trigger === trigger))
  return cluster ? { code: 'record', id: idOf(cluster) } : { code: 'joins-none' }
}

const weighed: ReadonlySet<string> = new Set(['no-conflict', 'too-thin', 'private-crime'])

/** Words with a life outside conflict count by what speaks of conflict around and beside them. */
function weightOf(view: View, sentence: Sentence, { trigger, code }: Refused, { conflict }: TextContext): { readonly weight?: { readonly text: number; readonly word: number } } {
  return trigger.frame.weak && weighed.has(code) ? { weight: { text: Math.round(conflict * 10) / 10, word: ownEvidence(view, sentence, trigger) } } : {}
}

function figuresTried(view: View, { clusters, attachments: { attached, sums, loose }, idOf }: Outcomes): readonly Tried[] {
  // Without an event figures are looked at for sums only, in a text of conflict.
  const unasked = attached.length + sums.length + loose.length === 0 && clusters.length === 0 ? figuresOf(view) : []
  const rows: readonly (readonly [Figure, Outcome])[] = [
    ...attached.map(({ figure, cluster }) => [figure, { code: 'record', id: idOf(cluster) }] as const),
    ...sums.map((figure) => [figure, { code: 'refused', refusal: 'sum-not-event' }] as const),
    ...[...loose, ...unasked].map((figure) => [figure, { code: 'refused', refusal: 'no-event-for-figure' }] as const),
  ]
  return rows.map(([{ sentence, token, counted, kind, because }, outcome]): Tried => (
    { kind: 'casualty', sentence, token, rule: because, slots: [{ role: kind, slot: 'counted', token: counted }], outcome }))
}

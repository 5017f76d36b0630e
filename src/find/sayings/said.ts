// Who says it and how, for a record anchored at a token: source chain, act, certainty, polarity, time; judged on the sentence alone.
import type { Cue, Saying } from '../../model/predicate.ts'
import { evidenceOf, type Evidence, type Span } from '../../model/span.ts'
import type { Link, Said } from '../../reading/reading.ts'
import { cuesAt } from '../clauses/index.ts'
import { linksOf, outlet, sayingsOver, unspecified, type SaidContext } from './chain.ts'
import { isHedged, isNegated } from './hedge.ts'

export interface SaidOptions {
  /** Cues known otherwise, such as those over a second token of the record. */
  readonly cues?: readonly Cue[]
  /** The record is the saying itself (a statement): its cue and source count although the token lies outside its content. */
  readonly of?: Saying
}

export function saidOf(context: SaidContext, sentence: number, token: number, options: SaidOptions = {}): Said {
  const here = context.sentences[sentence]
  const cues = [...(here === undefined ? [] : cuesAt(context.predicates, here, token, context.language.clauses)), ...(options.cues ?? [])]
  const sayings = sayingsOver(context, sentence, token, options.of)
  const named = sayings.filter(({ source }) => source !== undefined)
  const inner = sayings.at(-1)
  const links = sayings.flatMap((saying) => linksOf(context, saying))
  // "X zei het jammer te vinden": one who says what he finds is one link.
  const chain: Link[] = [outlet, ...links.filter(({ actor }, at) => actor === null || links[at + 1]?.actor !== actor)]
  const reportative = has(cues, 'reportative')
  if (chain.length === 1 && reportative) chain.push(unspecified(null))
  return {
    chain,
    act: actOf(inner, cues),
    certainty: certaintyOf(inner, cues),
    polarity: polarityOf(inner, cues),
    time: timeOf(inner, cues),
    special: specialOf(cues),
    evidentiality: named.length > 0 || reportative || (inner !== undefined && inner.act !== 'assess') ? 'REPORTED' : 'ASSERTED',
    cues: evidences(context, [...cues, ...sayings.map(({ cue }) => cue)]),
  }
}

function actOf(saying: Saying | undefined, cues: readonly Cue[]): Said['act'] {
  if (saying !== undefined) return saying.act as Said['act']
  if (has(cues, 'fear')) return 'fear'
  if (has(cues, 'expectation') || has(cues, 'future')) return 'expect'
  return has(cues, 'reportative') ? 'report' : 'assert'
}

const weakening: ReadonlySet<Cue['kind']> = new Set(['fear', 'threat', 'conditional'])

/** Weakest first: the weakest word over it decides. */
function certaintyOf(saying: Saying | undefined, cues: readonly Cue[]): Said['certainty'] {
  if (has(cues, 'question')) return 'UNDERSPECIFIED'
  // "als …, zal hij": what is promised on a condition is no guess.
  const supposed = has(cues, 'hypothetical') && !has(cues, 'future') && !has(cues, 'negation')
  if (supposed || cues.some(({ kind }) => weakening.has(kind)) || isHedged(cues.filter(({ kind }) => kind !== 'probable'))) return 'POSSIBLE'
  if (saying !== undefined && (saying.act === 'fear' || saying.act === 'warn' || saying.act === 'threaten' || saying.act === 'suspect')) return 'POSSIBLE'
  if (has(cues, 'probable') || has(cues, 'expectation') || saying?.act === 'expect') return 'PROBABLE'
  if (saying === undefined && has(cues, 'future')) return 'PROBABLE'
  return saying?.hedged === true && saying.act !== 'claim_responsibility' ? 'POSSIBLE' : 'CERTAIN'
}

function polarityOf(saying: Saying | undefined, cues: readonly Cue[]): Said['polarity'] {
  if (has(cues, 'question')) return 'UNDERSPECIFIED'
  const negated = isNegated(cues)
  // "ontkent dat": what is denied is denied once, by the verb or by the cue that the verb is.
  const denied = has(cues, 'denial') || saying?.act === 'deny'
  return negated !== denied ? 'NEG' : 'POS'
}

function timeOf(saying: Saying | undefined, cues: readonly Cue[]): Said['time'] {
  const ahead: readonly Cue['kind'][] = ['future', 'plan', 'threat', 'expectation', 'wish', 'fear']
  if (ahead.some((kind) => has(cues, kind))) return 'FUTURE'
  return saying !== undefined && (saying.act === 'threaten' || saying.act === 'promise' || saying.act === 'warn' || saying.act === 'expect') ? 'FUTURE' : 'NON_FUTURE'
}

function specialOf(cues: readonly Cue[]): Said['special'] {
  if (has(cues, 'hypothetical') && (has(cues, 'conditional') || has(cues, 'future'))) return 'COND_MAIN'
  if (has(cues, 'conditional')) return 'COND_IF'
  return has(cues, 'generic') ? 'GENERIC' : 'NONE'
}

function has(cues: readonly Cue[], kind: Cue['kind']): boolean {
  return cues.some((cue) => cue.kind === kind)
}

function evidences({ source: { text } }: SaidContext, spans: readonly Span[]): Evidence[] {
  const seen = new Set<number>()
  return [...spans].sort((a, b) => a.start - b.start).flatMap((span) => {
    if (seen.has(span.start) || span.end > text.length || span.start >= span.end) return []
    seen.add(span.start)
    return [evidenceOf(text, span)]
  })
}

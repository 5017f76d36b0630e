// Sayings of verbs: "zei dat", "…, aldus", "beschuldigde X van", "zag het als een dreiging".
import type { ReportingVerb } from '../../lang/sayings.ts'
import type { Predicate, Saying } from '../../model/predicate.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Wanting } from '../../model/tried.ts'
import { childrenOf, lemmaOf, relOf } from '../clauses/index.ts'
import { findContent } from './content.ts'
import { callsUntrue, denies } from './denies.ts'
import { subjectToken, type Found } from './found.ts'
import { isHedged, isNegated } from './hedge.ts'
import { quoteAt } from './quotes.ts'
import { mediumOf, sourcesAt } from './source.ts'
import type { SayingSource, View } from './view.ts'

/** Cues over a reporting verb that leave nothing said: "zal zeggen", "heeft niet gezegd". */
const unsaid: ReadonlySet<string> = new Set(['question', 'future', 'hypothetical', 'conditional', 'imperative', 'wish', 'plan', 'attempt', 'negation', 'never'])
/** What is thought to be not so: "gelooft niet dat" is "gelooft dat niet". */
const raising: ReadonlySet<string> = new Set(['opinion', 'expect', 'suspect'])

export function verbSayings(view: View, sentence: Sentence): readonly Saying[] {
  return view.predicatesOf(sentence.index).flatMap((predicate) => {
    for (const row of view.verbs.get(predicate.lemma) ?? []) {
      const sayings = readRow(view, sentence, predicate, row)
      if (!('code' in sayings)) return sayings
    }
    return []
  })
}

/** What is said by one row of a reporting verb; else what the row wants. */
export function readRow(view: View, sentence: Sentence, predicate: Predicate, row: ReportingVerb): readonly Saying[] | Wanting {
  const wanting = mismatch(view, sentence, predicate, row)
  if (wanting) return wanting
  const found = findContent(view, sentence, predicate, row)
  return found === undefined ? { code: 'no-content' } : sayingsOf(view, sentence, predicate, row, found)
}

function mismatch(view: View, sentence: Sentence, predicate: Predicate, { with: needs, under }: ReportingVerb): Wanting | null {
  // "if written by the suspect": a bare passive participle tells of a paper, and reports nothing.
  if (predicate.rel === 'amod' || (predicate.passive && !predicate.finite && (predicate.rel === 'advcl' || predicate.rel === 'acl') && predicate.args.some(({ role }) => role === 'agent'))) return { code: 'unsaid' }
  const governor = view.predicateAt(sentence.index, predicate.under)
  if (under !== undefined && governor?.lemma !== under) return { code: 'not-beside', words: [under] }
  if (under === undefined && governor?.lemma === 'laten' && predicate.lemma === 'weten') return { code: 'part-of-other' }
  const stands = needs === undefined || childrenOf(sentence, predicate.token).some((child) => needs.includes(lemmaOf(child)) || needs.includes(child.form.toLowerCase()))
  return stands ? null : { code: 'not-beside', words: needs }
}

function sayingsOf(view: View, sentence: Sentence, predicate: Predicate, row: ReportingVerb, found: Found): readonly Saying[] | Wanting {
  const denying = row.denial === true
  const negated = isNegated(predicate.cues)
  const quoted = found.content.some(({ sentence: at, first }) => quoteAt(view.quotesOf(at), at, first) !== undefined)
  const stopping = !quoted && predicate.cues.some(({ kind, start }) => unsaid.has(kind) && !(kind === 'imperative' || kind === 'wish') && (start < (found.content[0]?.start ?? 0) || found.how !== 'clause'))
  if (stopping && !(negated && (raising.has(row.act) || row.act === 'claim_responsibility'))) return { code: 'unsaid' }
  if (row.act === 'claim_responsibility' && negated) return { code: 'unsaid' }
  const sources = sourcesFor(view, sentence, predicate, found)
  if (sources === undefined) return { code: 'no-source' }
  const top = found.top === undefined ? undefined : view.predicateAt(found.top.sentence, found.top.token)
  // What stands over the reporting verb itself is not said.
  const contentCues = found.how === 'object' ? [] : (top?.cues ?? []).filter((one) => one.start !== sentence.tokens[predicate.token]!.start)
  const cue = { start: sentence.tokens[predicate.token]!.start, end: sentence.tokens[predicate.token]!.end, text: sentence.tokens[predicate.token]!.form, token: predicate.token }
  const medium = mediumOf(view, sentence, predicate)
  const untrue = !denying && callsUntrue(view.words, sentence, row, found.content.filter(({ sentence: at }) => at === sentence.index), found.top?.sentence === sentence.index ? found.top.token : undefined)
  const shared = {
    sentence: sentence.index, cue, act: untrue && row.act === 'assess' ? 'deny' : row.act, content: found.content,
    ...(medium === undefined ? {} : { medium }),
    hedged: row.hedged === true || isHedged(contentCues) || (top !== undefined && view.words.seeming.has(top.lemma)) || believes(view, top) || predicate.cues.some(({ kind }) => kind === 'reportative' || kind === 'probable'),
    denial: denying !== (denies(view.words, contentCues, top) || (negated && raising.has(row.act)) || untrue),
    because: `saying/verb:${row.word}/${found.how}`,
  }
  return sources.length === 0 ? [shared] : sources.map((source) => ({ ...shared, source }))
}

/** "said they believe …": what is said is no more than a thought. */
function believes(view: View, top: Predicate | undefined): boolean {
  return top !== undefined && top.args.some(({ role }) => role === 'clause') && view.verbs.get(top.lemma)?.some(({ hedged }) => hedged === true) === true
}

/** "X said they were where the bus exploded, but said …": who speaks first goes on, not the last noun of what he said. */
function firstSpeaker(view: View, sentence: Sentence, { token, rel, args }: Predicate): number | undefined {
  const lent = args.find(({ role, inherited }) => role === 'agent' && inherited === true)?.token
  if (rel !== 'conj' || lent === undefined) return undefined
  const first = view.predicatesOf(sentence.index).find((one) => one.token < lent && view.verbs.has(one.lemma) && one.args.some(({ role, inherited }) => role === 'agent' && inherited !== true) && one.args.some(({ role }) => role === 'clause'))
  return first === undefined || first.token >= token ? undefined : subjectToken(first)
}

/** The word right before the verb, or before the relative clause in between ("The group, which fought the army, said"); else nobody. */
function subjectless(view: View, sentence: Sentence, { token }: Predicate): readonly SayingSource[] {
  const { tokens } = sentence
  const comma = tokens[token - 1]?.form === ',' ? tokens.findLast(({ index, form }) => index < token - 1 && form === ',' && view.clauses.relatives.has(tokens[index + 1]?.form.toLowerCase() ?? '')) : undefined
  const before = tokens[(comma?.index ?? token) - 1]
  return before !== undefined && /^(?:NOUN|PROPN|ADJ|PRON)$/u.test(before.upos) ? sourcesAt(view, sentence, before.index) : []
}

/** Undefined: a reporting verb that nobody says (an infinitive, a gerund without subject). Empty: said by nobody named, as in "er wordt verwacht dat". */
function sourcesFor(view: View, sentence: Sentence, predicate: Predicate, found: Found): readonly SayingSource[] | undefined {
  const subject = found.source ?? firstSpeaker(view, sentence, predicate) ?? subjectToken(predicate)
  const inContent = (token: number): boolean => found.content.some(({ sentence: at, first, last }) => at === sentence.index && first <= token && token <= last)
  if (subject !== undefined && !inContent(subject)) {
    const sources = sourcesAt(view, sentence, subject)
    if (sources.length > 0) return sources
    const other = predicate.args.find(({ role, token }) => role === 'patient' && token > predicate.token && !inContent(token))
    const turned = other === undefined ? [] : sourcesAt(view, sentence, other.token)
    if (turned.length > 0) return turned
  }
  // "'…', tweeted Mayor Blom": a subject behind its verb that the tree took for the object of what was said before it.
  const behind = subject === undefined && found.content.every(({ sentence: at, last }) => at < sentence.index || last < predicate.token) ? predicate.args.find(({ role, token }) => role === 'patient' && token > predicate.token) : undefined
  const speaker = behind === undefined ? [] : sourcesAt(view, sentence, behind.token)
  if (speaker.length > 0) return speaker
  // "Men denkt dat": people in general.
  if (subject !== undefined && found.how === 'clause' && view.words.anybody.has(sentence.tokens[subject]!.form.toLowerCase())) return []
  const impersonal = predicate.passive && predicate.finite && found.how === 'clause' && !['acl', 'amod'].includes(relOf(sentence.tokens[predicate.token]!))
  if (impersonal) return []
  // "Experts denken dat", "Claims that": a subject, or a verb, that the tagger took for something else; what is said is no fact for that.
  if (subject === undefined && predicate.finite && !predicate.passive && found.how === 'clause') return subjectless(view, sentence, predicate)
  return undefined
}

// The roles of an event as records: who and what stands in them, in the words of the body before those of titles.
import type { Filler } from '../../reading/reading.ts'
import { evidenceOf, type Span } from '../../model/span.ts'
import { attackerNouns } from '../../scheme/contexts.ts'
import { targetTypeOf } from '../../scheme/targets.ts'
import { weaponTypeOf } from '../../scheme/weapons.ts'
import type { Sentence } from '../../model/sentence.ts'
import { ancestors, childrenOf, nounPhrase, prepOf, relOf, spanOf } from '../clauses/index.ts'
import type { Cluster } from './cluster.ts'
import { isKnown } from './known.ts'
import type { View } from './view.ts'
import { holds, termsOf, wordSet } from './vocabulary.ts'

const roleNames = ['target', 'victim', 'weapon', 'side_b', 'subject', 'addressee', 'about', 'object', 'from', 'against', 'perpetrator', 'actor', 'authority', 'side_a', 'party', 'participant', 'speaker'] as const

/** Roles of those who act: there "zij" stands for somebody. */
const acting: ReadonlySet<string> = new Set(['actor', 'authority', 'side_a', 'side_b', 'party', 'participant', 'speaker'])

export function fillersOf(view: View, cluster: Cluster): Filler[] {
  const found: Filler[] = []
  const seen = new Set<string>()
  // Titles shorten; the body's words go first.
  const tellings = [...cluster.tellings].sort((a, b) => Number(a.headline) - Number(b.headline))
  const filledBefore = (role: string): boolean => found.some((one) => one.role === role)
  for (const { trigger, definite, headline } of tellings) {
    const sentence = view.sentences[trigger.sentence]!
    for (const role of roleNames) {
      // Who did it is never a plain field: that is what responsibility is for.
      if (role === 'perpetrator') continue
      for (const { token, slot, loose } of trigger.roles[role] ?? []) {
        const word = sentence.tokens[token]!
        if (slot === 'self' && role !== 'weapon' && definite) continue
        const actor = view.mentionAt(trigger.sentence, token)?.actor ?? null
        if (word.upos === 'PRON' ? actor === null || !acting.has(role) : ['DET', 'ADV', 'VERB', 'ADJ', 'NUM'].includes(word.upos)) continue
        if (plainPeople.test(word.lemma)) continue
        if ((role === 'target' || role === 'victim') && (headline || pointsBack(sentence, token)) && (filledBefore('target') || filledBefore('victim'))) continue
        if ((role === 'target' || role === 'victim') && holds(wordSet(attackerNouns[view.language]), sentence, word) && cluster.type.id.startsWith('attack')) continue
        const span = trimmed(view, sentence, token, nounPhrase(sentence, token))
        if (span.end - span.start > 120) continue
        const quote = view.text.slice(span.start, span.end)
        const key = `${role} ${actor ?? ''} ${word.lemma.toLowerCase()}`
        if (seen.has(key)) continue
        seen.add(key)
        const words = termsOf(sentence, word)
        const type = role === 'weapon' ? words.map((one) => weaponTypeOf(one, view.language)).find((one) => one !== null) : ['target', 'victim', 'object', 'side_b'].includes(role) ? words.map((one) => targetTypeOf(one, view.language)).find((one) => one !== null) : undefined
        if (role === 'weapon' && type === undefined) continue
        found.push({ role, text: quote, actor, type: type ?? null, evidence: evidenceOf(view.text, span), because: `${trigger.because}/${role}`, band: loose ? 'likely' : 'solid' })
      }
    }
  }
  if (cluster.type.id.startsWith('attack') && !filledBefore('target') && !filledBefore('victim')) found.push(...siteTargets(view, cluster))
  return found
}

/** "ontplofte in een metro", "schietpartij bij een school": where it struck is what it struck, when that is a thing people strike. */
function siteTargets(view: View, cluster: Cluster): readonly Filler[] {
  for (const { trigger, headline } of cluster.tellings) {
    if (headline) continue
    const sentence = view.sentences[trigger.sentence]!
    for (const word of sentence.tokens) {
      if (word.upos !== 'NOUN' || word.index === trigger.token || !/^(?:in|bij|op|midden in|te midden van|aan|at|on|inside|near|outside)$/u.test(prepOf(sentence, word.index) ?? '')) continue
      const type = termsOf(sentence, word).map((one) => targetTypeOf(one, view.language)).find((one) => one !== null)
      if (!type || type === 'armed_group' || (type === 'civilians' && !gatherings.test(word.lemma))) continue
      const within = ancestors(sentence, word.index).some(({ index }) => index === trigger.token) || view.predicateOver(trigger.sentence, word.head < 0 ? word.index : word.head)?.token === trigger.clause?.token
      if (!within) continue
      const { span } = nounPhrase(sentence, word.index)
      if (span.end - span.start > 80) continue
      return [{ role: 'target', text: view.text.slice(span.start, span.end), actor: null, type, evidence: evidenceOf(view.text, span), because: `${trigger.because}/site`, band: 'likely' }]
    }
  }
  return []
}

const gatherings = /^(?:festival|muziekfestival|feest|concert|bruiloft|demonstratie|betoging|markt|kerstmarkt|menigte|mensenmassa|parade|party|wedding|rally|market|crowd|protest)$/u

/** "drie mensen": a count, which stands with the casualties. */
const plainPeople = /^(?:mens|persoon|slachtoffer|iemand|dode|gewonde|people|person|victim|other|dead|injured)$/iu

/** "deze schutter", "de kinderen": points back to who was named before. */
function pointsBack(sentence: Sentence, token: number): boolean {
  return isKnown(sentence, token) && !childrenOf(sentence, token).some((child) => relOf(child) === 'nmod' || relOf(child) === 'amod' || relOf(child) === 'nummod')
}

/** Without adverbs and quotation marks at the front and without a day at the end: "ook de chauffeur", "de markt in Veldhaven dinsdag". */
function trimmed(view: View, sentence: Sentence, token: number, { first, last }: { readonly first: number; readonly last: number }): Span {
  let from = first
  const day = view.datesOf(sentence.index).find(({ kind, start, end }) => (kind === 'absolute' || kind === 'relative') && start > sentence.tokens[token]!.start && start <= sentence.tokens[last]!.start && end >= sentence.tokens[last]!.end)
  if (day) {
    let to = sentence.tokens.findLastIndex(({ end }) => end <= day.start)
    while (to > token && sentence.tokens[to]!.upos === 'ADP') to--
    return spanOf(sentence, first, Math.max(token, to))
  }
  while (from < last && (sentence.tokens[from]!.upos === 'ADV' || sentence.tokens[from]!.upos === 'PUNCT' || sentence.tokens[from]!.upos === 'CCONJ' || /^dead$/iu.test(sentence.tokens[from]!.form))) from++
  return spanOf(sentence, from, last)
}

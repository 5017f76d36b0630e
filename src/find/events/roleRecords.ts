// The roles of an event as records: who and what stands in them, in the words of the body before those of titles.
import type { Filler } from '../../reading/reading.ts'
import { evidenceOf } from '../../model/span.ts'
import { attackerNouns } from '../../scheme/contexts.ts'
import { targetTypeOf } from '../../scheme/targets.ts'
import { weaponTypeOf } from '../../scheme/weapons.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'
import { childrenOf, hasFeat, nounPhrase, relOf } from '../clauses/index.ts'
import type { Cluster } from './cluster.ts'
import { fillerSpan } from './fillerSpan.ts'
import { weaponsNear } from './instruments.ts'
import { isKnown } from './known.ts'
import { siteTargets } from './siteTargets.ts'
import { namesPeople } from './roles.ts'
import type { View } from './view.ts'
import { holds, termsOf, wordSet } from './vocabulary.ts'

/** In the order of the record. Who did it is never a plain field: that is what responsibility is for. */
const roleNames = ['target', 'victim', 'weapon', 'side_b', 'subject', 'addressee', 'about', 'object', 'from', 'against', 'actor', 'authority', 'side_a', 'party', 'participant', 'speaker'] as const

/** Roles of those who act: there "zij" stands for somebody. */
const acting: ReadonlySet<string> = new Set(['actor', 'authority', 'side_a', 'side_b', 'party', 'participant', 'speaker'])

/** Roles of those to whom something is done: a pronoun there is shown by the name it stands for. */
const undergoing: ReadonlySet<string> = new Set(['target', 'victim', 'subject', 'addressee'])
const struck: ReadonlySet<string> = new Set(['target', 'victim'])

export function fillersOf(view: View, cluster: Cluster): Filler[] {
  const found = [...new Map(toldFillers(view, cluster, (word) => !plainPeople.test(word.lemma)).map((filler) => [`${filler.role} ${filler.evidence.start}`, filler])).values()]
  const isStruck = (): boolean => found.some(({ role }) => struck.has(role))
  if (/^(?:attack|abduction\.kidnapping)/u.test(cluster.type.id) && (!isStruck() || cluster.type.id.startsWith('abduction'))) found.push(...siteTargets(view, cluster))
  // "Er werden vijftien mensen doodgeschoten": nothing more is told of whom it struck.
  if (cluster.type.id.startsWith('attack') && !isStruck()) found.push(...toldFillers(view, cluster, (word) => plainPeople.test(word.lemma)).filter(({ role }) => struck.has(role)).slice(0, 1).map((filler) => ({ ...filler, because: `${filler.because}/count`, band: 'likely' as const })))
  if (!found.some(({ role }) => role === 'weapon')) found.push(...weaponsNear(view, cluster))
  return found
}

/** The fillers of all tellings, of which `wanted` takes the head word. */
function toldFillers(view: View, cluster: Cluster, wanted: (word: Token) => boolean): readonly Filler[] {
  const found: Filler[] = []
  const seen = new Set<string>()
  // Titles shorten; the body's words go first.
  const tellings = [...cluster.tellings].sort((a, b) => Number(a.headline) - Number(b.headline))
  for (const { trigger, definite, headline } of tellings) {
    const sentence = view.sentences[trigger.sentence]!
    for (const role of roleNames) {
      for (const { token, slot, loose } of trigger.roles[role] ?? []) {
        const word = sentence.tokens[token]!
        if ((slot === 'self' && role !== 'weapon' && definite) || !wanted(word)) continue
        const actor = view.mentionAt(trigger.sentence, token)?.actor ?? null
        const before = struck.has(role) ? found.some((one) => struck.has(one.role)) : found.some((one) => one.role === role)
        if (undergoing.has(role) && before && (headline || pointsBack(sentence, token) || word.upos === 'PRON')) continue
        if (struck.has(role) && holds(wordSet(attackerNouns[view.language]), sentence, word) && cluster.type.id.startsWith('attack')) continue
        const span = spanOfFiller(view, sentence, role, word, actor)
        const key = `${role} ${actor ?? ''} ${word.lemma.toLowerCase()}`
        if (!span || span.end - span.start > 120 || seen.has(key)) continue
        // One person is struck once, by whatever name.
        if (struck.has(role) && actor !== null && view.actors.get(actor)?.type === 'person' && found.some((one) => struck.has(one.role) && one.actor === actor)) continue
        seen.add(key)
        const words = termsOf(sentence, word)
        const type = role === 'weapon' ? words.map((one) => weaponTypeOf(one, view.language)).find((one) => one !== null) : ['target', 'victim', 'object', 'side_b'].includes(role) ? words.map((one) => targetTypeOf(one, view.language)).find((one) => one !== null) : undefined
        if (role === 'weapon' && type === undefined) continue
        found.push({ role, text: view.text.slice(span.start, span.end), actor, type: type ?? null, evidence: evidenceOf(view.text, span), because: `${trigger.because}/${role}`, band: loose ? 'likely' : 'solid' })
      }
    }
  }
  return found
}

/** The words that show a filler; null where the word cannot show it. */
function spanOfFiller(view: View, sentence: Sentence, role: string, word: Token, actor: string | null): Span | null {
  if (word.upos === 'PRON') {
    if (actor === null || hasFeat(word, 'Reflex=Yes') || /^(?:zich|zichzelf|himself|herself|themselves)$/iu.test(word.form)) return null
    return undergoing.has(role) ? nameBefore(view, actor, word) : acting.has(role) ? word : null
  }
  if (['DET', 'ADV', 'VERB', 'NUM'].includes(word.upos) || (word.upos === 'ADJ' && !namesPeople(view, sentence, word))) return null
  return fillerSpan(view, sentence, word.index, nounPhrase(sentence, word.index))
}

/** The last name or description before a pronoun of whom it stands for: a person by name, else nobody. */
function nameBefore(view: View, actor: string, { start }: Token): Span | null {
  const of = view.actors.get(actor)
  if (!of?.type.startsWith('person')) return null
  return view.layers.actorMentions.findLast((mention) => mention.actor === actor && mention.start < start && mention.how !== 'pronoun' && mention.how !== 'possessive') ?? null
}

/** "drie mensen": a count, which stands with the casualties. */
const plainPeople = /^(?:mens|persoon|slachtoffer|iemand|dode|gewonde|people|person|victim|other|dead|injured)$/iu

/** "deze schutter", "de kinderen": points back to who was named before. */
function pointsBack(sentence: Sentence, token: number): boolean {
  return isKnown(sentence, token) && !childrenOf(sentence, token).some((child) => relOf(child) === 'nmod' || relOf(child) === 'amod' || relOf(child) === 'nummod')
}

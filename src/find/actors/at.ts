// Ways for other stages to ask who a token or a stretch of text means.
import type { ActorMention } from '../../model/actor.ts'
import type { Sentence } from '../../model/sentence.ts'
import { contains, type Span } from '../../model/span.ts'

/** Mentions by sentence follow from the list alone, so keeping them is a saving and no state. */
const bySentence = new WeakMap<readonly ActorMention[], Map<number, ActorMention[]>>()

export function mentionsIn(mentions: readonly ActorMention[], sentence: number): readonly ActorMention[] {
  let grouped = bySentence.get(mentions)
  if (grouped === undefined) {
    grouped = new Map()
    for (const mention of mentions) {
      const list = grouped.get(mention.sentence)
      if (list) list.push(mention)
      else grouped.set(mention.sentence, [mention])
    }
    bySentence.set(mentions, grouped)
  }
  return grouped.get(sentence) ?? []
}

/** Relations by which a token is a part of the name or phrase that its head heads. */
const ofOneName = /^(?:flat|fixed|appos|compound|goeswith|nummod)/u

/**
 * The mention that a token heads, the widest of several. A token inside a name speaks for the name, an apposition for what it
 * stands with; a token in a modifier ("Pakistan" in "strijders uit Pakistan") speaks for nobody.
 */
export function actorAt(mentions: readonly ActorMention[], { index, tokens }: Sentence, token: number): ActorMention | undefined {
  const here = mentionsIn(mentions, index)
  if (here.length === 0) return undefined
  const seen = new Set<number>()
  for (let at = token; tokens[at] !== undefined && !seen.has(at); at = tokens[at]!.head) {
    seen.add(at)
    const headed = here.filter((it) => it.token === at).sort((a, b) => b.last - b.first - (a.last - a.first))
    if (headed[0] !== undefined) return headed[0]
    // The parser may head a name elsewhere than we do: from its top, the name that begins or ends here.
    const edge = here.find((it) => (it.how === 'register' || it.how === 'name' || it.how === 'introduced' || it.how === 'abbreviation') && it.first <= at && at <= it.last && covered(it, tokens[at]!.index))
    if (edge !== undefined) return edge
    if (!ofOneName.test(tokens[at]!.rel)) return undefined
  }
  return undefined
}

/** Between the mention's head and its end, names have nothing but their own words. */
function covered({ token, first, last }: ActorMention, at: number): boolean {
  return at >= Math.min(token, first) && at <= last
}

/** The mention of `token` and of all that is coordinated with it: "de Taliban en Al Qaida". */
export function actorsAt(mentions: readonly ActorMention[], sentence: Sentence, token: number): ActorMention[] {
  const found: ActorMention[] = []
  const heads = new Set([token])
  for (const { index, head, rel } of sentence.tokens) {
    if (rel === 'conj' && heads.has(head)) heads.add(index)
  }
  for (const at of heads) {
    const mention = actorAt(mentions, sentence, at)
    if (mention !== undefined && !found.includes(mention)) found.push(mention)
  }
  return found
}

/** All mentions that lie within `span`, in the order of the text. */
export function actorsIn(mentions: readonly ActorMention[], span: Span): ActorMention[] {
  return mentions.filter((it) => contains(span, it)).sort((a, b) => a.start - b.start)
}

// What the document is about: is there conflict in it, or is it about a drill, a match, a film, an accident?
import { conflictWords, contexts, type Context } from '../../scheme/contexts.ts'
import type { RefusalCode } from '../../scheme/refusals.ts'
import type { Predicate } from '../../model/predicate.ts'
import type { Sentence } from '../../model/sentence.ts'
import { responsibilityWords } from '../../scheme/responsibility.ts'
import type { View } from './view.ts'
import { holds, nounWords, wordSet } from './vocabulary.ts'

export interface TextContext {
  /** Summed weight of the different conflict words; more of one word counts for little. */
  readonly conflict: number
  /** The subject that takes violent words away from conflict, when its words outweigh those of conflict. */
  readonly subject: RefusalCode | null
}

/** Conflict words weigh by how many different ones there are: a match report may say "aanval" ten times. */
export function contextOf(view: View): TextContext {
  const { telling, language } = view
  const seen = new Map<string, number>()
  for (const sentence of telling) {
    for (const token of sentence.tokens) {
      if (token.upos === 'PUNCT' || token.upos === 'DET' || token.upos === 'ADP') continue
      for (const { weight, words } of conflictWords) {
        if (!holds(wordSet(words[language]), sentence, token)) continue
        const key = token.lemma.toLowerCase()
        const times = seen.get(key) ?? 0
        seen.set(key, times + (times === 0 ? weight : times < 4 * weight ? 0.25 * weight : 0))
        break
      }
    }
  }
  let conflict = [...seen.values()].reduce((sum, value) => sum + value, 0)
  // A named armed group is as good as a word of conflict.
  const groups = view.layers.actors.filter(({ type }) => type === 'armed_group' || type === 'armed_group_unnamed' || type === 'faction')
  conflict += Math.min(3, groups.length) * 3
  // Who claims responsibility claims an attack, and so does nobody: "has not yet been claimed".
  if (view.layers.sayings.some(({ act }) => act === 'claim_responsibility') || telling.some((sentence) => view.predicatesOf(sentence.index).some((predicate) => isOfClaim(view, sentence, predicate)))) conflict += 3
  let subject: RefusalCode | null = null
  let most = 0
  for (const context of contexts) {
    if (context.reach === 'sentence') continue
    const weight = subjectWeight(view, context)
    if (weight > most) {
      most = weight
      subject = context.code
    }
  }
  const words = telling.reduce((sum, { tokens }) => sum + tokens.length, 0)
  return { conflict: conflict * Math.min(briefest, Math.max(1, article / words)), subject: most >= 4 && most > conflict * subjectShare(subject) ? subject : null }
}

/** A word of claiming beside a deed or beside "responsibility", whoever does or does not claim it. */
function isOfClaim(view: View, sentence: Sentence, { lemma, args }: Predicate): boolean {
  const { claim, claimWith, claimNouns, deeds } = responsibilityWords[view.language]
  const word = lemma.toLowerCase()
  const beside = (words: readonly string[]): boolean => args.some(({ role, token }) => (role === 'patient' || role === 'agent') && nounWords(sentence.tokens[token]!).some((one) => words.includes(one)))
  return (claim.includes(word) && beside(deeds)) || (claimWith.includes(word) && beside(claimNouns))
}

/** Words of an article of ordinary length; a brief has room for fewer words of conflict, so each of them counts for more. */
const article = 150
const briefest = 2.5

/** A drill is full of the words of what is drilled, so less is enough to say that it is one. */
function subjectShare(code: RefusalCode | null): number {
  return code === 'drill' ? 0.35 : 0.8
}

function subjectWeight(view: View, { words }: Context): number {
  const set = wordSet(words[view.language])
  const times = new Map<string, number>()
  for (const sentence of view.telling) {
    for (const token of sentence.tokens) {
      if (token.upos === 'PUNCT' || !holds(set, sentence, token)) continue
      const key = token.lemma.toLowerCase()
      times.set(key, (times.get(key) ?? 0) + 1)
    }
  }
  return [...times.values()].reduce((sum, count) => sum + 1 + Math.min(10, count - 1) * 0.5, 0)
}

/** The context that takes the trigger of this sentence away from conflict by words beside it. */
export function sentenceContext(view: View, sentence: Sentence, text: TextContext): RefusalCode | null {
  for (const context of contexts) {
    const set = wordSet(context.words[view.language])
    const hits = sentence.tokens.filter((token) => token.upos !== 'PUNCT' && holds(set, sentence, token)).length
    if (context.reach === 'sentence' ? hits > 0 : hits >= 2 && text.conflict < 10) return context.code
  }
  return null
}

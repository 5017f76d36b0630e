// A kind of event, a habit or a mere intention is no event: what the noun's number, the verb's tense and the setting say.
import type { Sentence } from '../../model/sentence.ts'
import { answeringVerbs, wheneverWords } from '../../scheme/guardWords.ts'
import type { RefusalCode } from '../../scheme/refusals.ts'
import { childrenOf, hasFeat, relOf } from '../clauses/index.ts'
import { isVague, overYears } from './days.ts'
import { killings } from './killings.ts'
import { isBeyondOne, isBeyondRaid, isGroups, quantityAt } from './people.ts'
import { toCome } from './realis.ts'
import { clauseTells } from './setting.ts'
import type { Telling } from './told.ts'
import type { Trigger } from './triggers.ts'
import type { View } from './view.ts'
import { holds, wordSet } from './vocabulary.ts'
import { isSpot } from './where.ts'

/** A kind of event ("aanslagen worden vaak gepleegd met"), a habit, or too thin a mention is no event. */
export function kindRefusal(view: View, sentence: Sentence, telling: Telling): RefusalCode | null {
  const { trigger, definite, plural, dates, places, habit, realis } = telling
  if (habit) return 'habit-not-event'
  const day = dates.some(({ mention }) => !isVague(mention) || (trigger.frame.series === true && mention.relation === 'since' && mention.earliest !== null))
  const near = places.some(({ how }) => how !== 'sentence')
  // "om het gebouw op te blazen": what somebody means to do is no event without a day.
  // "waren van plan een minister te ontvoeren" names a plan and whom it was for.
  const plotted = view.cuesAt(sentence.index, trigger.token).some(({ kind, text }) => kind === 'plan' && !view.words.purpose.has(text.toLowerCase())) && (trigger.roles.target ?? trigger.roles.victim) !== undefined
  if (realis === 'planned' && trigger.type.family === 'violence' && !day && !definite && !plotted && toCome(view, trigger) && !near) return 'only-planned'
  if (realis === 'planned' && trigger.type.family === 'law' && !day) return 'only-planned'
  if (realis === 'planned' && trigger.type.family === 'violence' && !day && !near && !definite && trigger.roles.target === undefined && trigger.roles.victim === undefined) return 'only-planned'
  if (trigger.frame.pos !== 'noun') {
    if (isHabitual(view, sentence, trigger)) return 'habit-not-event'
    // "Duizenden mensen werden al vermoord": over many deeds, wherever and whenever.
    if (!day && !near && isSum(view, sentence, trigger)) return 'habit-not-event'
    // "NLF doodde in 2014 zesduizend mensen, vooral in het noorden": a year of a group's deeds.
    if (isSum(view, sentence, trigger, isBeyondRaid) && dates.length > 0 && dates.every(({ mention }) => overYears(mention)) && isGroups(view, trigger.sentence, trigger.token) && !places.some(({ how, mention }) => how !== 'sentence' && isSpot(mention))) return 'habit-not-event'
    // "vielen de laatste jaren vooral de minderheid aan": many deeds over years.
    if (!day && dates.some(({ mention }) => isVague(mention) && /(?:jaren|years|decennia|decades)/iu.test(mention.text)) && /^(?:attack|abduction)/u.test(trigger.type.id)) return 'habit-not-event'
    const present = trigger.own !== null && ((trigger.own.tense === 'present' && trigger.own.finite) || looksInfinite(sentence, trigger.token))
    // "Terroristen vallen burgers aan": without a day or a place it is what they do, not what they did.
    const dated = dates.some(({ how, mention }) => how !== 'sentence' && !isVague(mention))
    if (present && !trigger.own!.passive && !dated && !near && realis === 'accomplished' && (trigger.type.family === 'violence' || trigger.type.family === 'speech') && !isPerfectVerb(sentence, trigger.token) && view.roleOf(sentence.index) !== 'headline' && barePlural(sentence, trigger)) return 'kind-not-event'
    return null
  }
  // "Komt er nu oorlog?": war as such, not one of them.
  if (trigger.frame.series && !definite && !day && !near && !childrenOf(sentence, trigger.token).some(({ rel }) => /^(?:det|nmod|amod|acl|compound)/u.test(rel))) return 'kind-not-event'
  if (plural && !definite && !trigger.frame.series) {
    const vague = dates.some(({ mention }) => isVague(mention)) && !day
    if (vague) return 'habit-not-event'
    const own = places.some(({ how }) => how === 'own') || (near && clauseTells(view, trigger))
    if (!day && !own && view.roleOf(sentence.index) !== 'headline' && !isAnswer(view, sentence, trigger)) return trigger.light ? 'habit-not-event' : 'kind-not-event'
  }
  // "die in hun eentje een aanslag plegen": in the present and without day or place it is what such people do.
  if (!definite && !day && trigger.light?.tense === 'present' && trigger.light.finite && !isPerfectVerb(sentence, trigger.light.token) && !near && view.roleOf(sentence.index) !== 'headline') return 'kind-not-event'
  return null
}

function isSum(view: View, sentence: Sentence, { frame, roles }: Trigger, isMany = isBeyondOne): boolean {
  return killings.has(frame.id) && (roles.victim ?? []).some(({ token }) => {
    const value = quantityAt(view, sentence, token)?.value
    return value !== undefined && isMany(value)
  })
}

/** "Amerika reageerde met luchtaanvallen": what somebody did with them, once. */
function isAnswer(view: View, sentence: Sentence, { token, clause, light }: Trigger): boolean {
  if (light || clause?.kind !== 'verb' || clause.tense !== 'past' || !clause.args.some(({ role }) => role === 'agent')) return false
  return clause.args.some(({ token: at, prep }) => at === token && (prep === 'met' || prep === 'with')) && holds(wordSet(answeringVerbs[view.language]), sentence, sentence.tokens[clause.token]!)
}

/** "Ze vallen er geregeld binnen", "De groep ontvoert kinderen als ze op school zitten": in the present, time after time. */
function isHabitual(view: View, sentence: Sentence, { own }: Trigger): boolean {
  if (!own || own.tense !== 'present' || !own.finite || isPerfectVerb(sentence, own.token) || view.roleOf(sentence.index) === 'headline') return false
  if (view.datesOf(sentence.index).some(({ kind }) => kind === 'frequency')) return true
  return childrenOf(sentence, own.token).some((clause) => relOf(clause) === 'advcl' && ['present', 'none'].includes(view.predicateAt(sentence.index, clause.index)?.tense ?? '')
    && childrenOf(sentence, clause.index).some((mark) => relOf(mark) === 'mark' && holds(wordSet(wheneverWords[view.language]), sentence, mark)))
}

/** "dat de terroristen ook anderen aanvallen": a present plural looks like an infinitive; a real one has an auxiliary or "te". */
function looksInfinite(sentence: Sentence, token: number): boolean {
  return hasFeat(sentence.tokens[token]!, 'VerbForm=Inf') && sentence.tokens[token - 1]?.form.toLowerCase() !== 'te' && !childrenOf(sentence, token).some(({ rel }) => rel.startsWith('aux')) && relOf(sentence.tokens[token]!) !== 'xcomp'
}

/** Many without a number. */
function barePlural(sentence: Sentence, { own }: Trigger): boolean {
  const agent = own?.args.find(({ role }) => role === 'agent')
  if (!agent) return false
  const token = sentence.tokens[agent.token]!
  return (token.upos === 'NOUN' || token.upos === 'PRON') && hasFeat(token, 'Number=Plur') && !childrenOf(sentence, token.index).some((child) => relOf(child) === 'nummod')
}

/** "heeft aangevallen" is present by its auxiliary and past by its meaning. */
function isPerfectVerb(sentence: Sentence, token: number): boolean {
  return hasFeat(sentence.tokens[token]!, 'VerbForm=Part') || childrenOf(sentence, token).some((child) => relOf(child) === 'aux' && /^(?:hebben|zijn|have)$/u.test(child.lemma))
}

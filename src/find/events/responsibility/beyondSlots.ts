// Who did it where no slot of the event's word reaches: "een IS-aanslag", "liet een bom ontploffen", "begon met een aanval", "vier mannen, onder wie X".
import type { Sentence } from '../../../model/sentence.ts'
import { casualtyFrames } from '../../../scheme/casualties.ts'
import { responsibilityWords } from '../../../scheme/responsibility.ts'
import { fitsFrame } from '../casualtyWords.ts'
import type { Trigger } from '../triggers.ts'
import type { View } from '../view.ts'
import { isAttackerNoun, isClaimant } from './who.ts'

export interface Reached {
  readonly token: number
  /** Where only a part of the token names him. */
  readonly actor?: string
}

export function beyondSlots(view: View, sentence: Sentence, trigger: Trigger): readonly Reached[] {
  const doers = [...trigger.roles.perpetrator ?? [], ...trigger.roles.actor ?? []].map(({ token }) => token)
  return [...inCompound(view, sentence, trigger), ...(doers.length > 0 ? amongThem(view, sentence, doers) : [...causer(view, sentence, trigger), ...beginner(view, sentence, trigger), ...carriedOut(view, sentence, trigger), ...inTheCourse(view, sentence, trigger), ...headed(view, sentence, trigger)])]
}

/** "de IS-aanslag", "een Taliban-aanval": a group of the text before the hyphen; between quotation marks somebody else calls it so. */
function inCompound(view: View, { tokens }: Sentence, { token }: Trigger): readonly Reached[] {
  const { form } = tokens[token]!
  const hyphen = form.lastIndexOf('-')
  if (hyphen < 2 || /^["'“‘’„«]/u.test(form) || /^["'“‘’„«]$/u.test(tokens[token - 1]?.form ?? '')) return []
  const name = form.slice(0, hyphen)
  const actor = [...view.actors.values()].find(({ type, names }) => (type === 'armed_group' || type === 'faction' || type === 'criminal_group') && names.some(({ text, kind }) => kind !== 'description' && text === name))
  return actor ? [{ token, actor: actor.id }] : []
}

/** "Een man liet zondag een bom afgaan", "Zondag lieten rebellen een autobom ontploffen": who stands beside the word that makes it go off. */
function causer(view: View, { index, tokens }: Sentence, { token, light }: Trigger): readonly Reached[] {
  const { letting, goingOff } = responsibilityWords[view.language]
  const end = Math.max(token, light?.token ?? token)
  const let_ = tokens.findLast(({ form, index: at }) => at < end && end - at <= 10 && letting.includes(form.toLowerCase()))?.index
  if (let_ === undefined || !tokens.slice(let_ + 1, end + 3).some(({ form, lemma }) => goingOff.includes(lemma) || goingOff.includes(form.toLowerCase()))) return []
  const beside = view.mentionsOf(index).find(({ first, last }) => last === let_ - 1 || first === let_ + 1)
  return beside ? [{ token: beside.token }] : []
}

/** "Maandag begon het leger met een aanval op de stad". */
function beginner(view: View, sentence: Sentence, { token, clause }: Trigger): readonly Reached[] {
  if (clause === null || clause.passive || !responsibilityWords[view.language].beginning.includes(clause.lemma) || !clause.args.some((arg) => arg.token === token && (arg.prep === 'met' || arg.prep === 'with'))) return []
  return clause.args.filter(({ role, token: at }) => role === 'agent' && view.mentionAt(sentence.index, at) !== undefined).map(({ token: at }) => ({ token: at }))
}

/** "a bombing carried out by militants", "een aanslag die door rebellen is gepleegd": by the order of the words, for the tree often hangs them on the verb before. */
function carriedOut(view: View, { index, tokens }: Sentence, { token }: Trigger): readonly Reached[] {
  const { carriedOut: participles } = responsibilityWords[view.language]
  const isParticiple = (at: number): boolean => participles.includes(tokens[at]?.form.toLowerCase() ?? '')
  const end = tokens.find(({ index: at, form }) => at > token + 2 && /^[,;.]$/u.test(form))?.index ?? tokens.length
  const relative = /^(?:die|that|which)$/iu.test(tokens[token + 1]?.form ?? '') && tokens.slice(token + 2, end).some(({ index: at }) => isParticiple(at))
  const by = isParticiple(token + 1) || relative ? tokens.slice(token + 2, Math.min(end, token + 6)).find(({ form }) => form === 'by' || form === 'door')?.index : undefined
  const doer = by === undefined ? undefined : view.mentionsOf(index).find(({ first }) => first === by + 1)
  return doer ? [{ token: doer.token }] : []
}

/** "Bij de aanslag vlogen terroristen een toren in": what attackers do in the course of it; who dies or is held in it may be anybody. */
function inTheCourse(view: View, sentence: Sentence, { token, clause, frame }: Trigger): readonly Reached[] {
  if (frame.pos !== 'noun' || clause === null || clause.passive || clause.kind !== 'verb' || !clause.args.some((arg) => arg.token === token && /^(?:bij|tijdens|in|during)$/u.test(arg.prep ?? ''))) return []
  if (casualtyFrames[view.language].some((casualty) => casualty.pos === 'verb' && fitsFrame(view, sentence, sentence.tokens[clause.token]!, casualty))) return []
  return clause.args.filter(({ role, token: at, inherited }) => role === 'agent' && inherited !== true && isAttackerNoun(view, sentence, at) && view.mentionAt(sentence.index, at) !== undefined).map(({ token: at }) => ({ token: at }))
}

/** "Jan Blom" as a heading, and under it "Pleegt in mei een aanslag op …": a list leaves out whom it is about. */
function headed(view: View, { index, block, tokens }: Sentence, { own, light, clause }: Trigger): readonly Reached[] {
  const verb = own ?? light ?? clause
  const heading = view.sentences[index - 1]
  if (verb === null || verb.token !== 0 || verb.passive || verb.args.some(({ role }) => role === 'agent') || heading === undefined || (heading.block === block && !/\n/u.test(view.text.slice(heading.end, tokens[0]!.start)))) return []
  const [one, ...others] = view.mentionsOf(heading.index)
  const whole = one !== undefined && others.length === 0 && heading.tokens.every(({ upos, index: at }) => upos === 'PUNCT' || (one.first <= at && at <= one.last))
  return whole && one.actor !== null && isClaimant(view, one.actor) ? [{ token: 0, actor: one.actor }] : []
}

/** "zestien sergeanten, onder wie X", "four men, including X": one of those who did it. */
function amongThem(view: View, { index, tokens }: Sentence, doers: readonly number[]): readonly Reached[] {
  return doers.flatMap((doer) => {
    // "een coalitie van westerse landen, waaronder de VS"
    const comma = tokens.find(({ index: at, upos, form }) => at > doer && (form === ',' || upos === 'VERB' || upos === 'AUX'))
    if (comma?.form !== ',' || comma.index - doer > 5) return []
    const [first, second] = tokens.slice(comma.index + 1, comma.index + 3).map(({ form }) => form.toLowerCase())
    const start = /^(?:onder|among)$/u.test(first ?? '') && /^(?:wie|them)$/u.test(second ?? '') ? comma.index + 3 : first === 'including' || first === 'waaronder' ? comma.index + 2 : undefined
    const one = view.mentionsOf(index).find((mention) => mention.first === start && (isClaimant(view, mention.actor) || /^(?:coalitie|coalition|alliantie|alliance|land|country)$/u.test(tokens[doer]!.lemma)))
    return one ? [{ token: one.token }] : []
  })
}

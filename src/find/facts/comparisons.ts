// Comparisons: a comparative with "dan" or "than" and a second actor ("gevaarlijker dan de Taliban"). An assessment of who says it.
import type { Sentence, Token } from '../../model/sentence.ts'
import { hull } from '../../model/span.ts'
import { evidenceList } from '../../reading/convert.ts'
import { predicateOver } from '../frames/match.ts'
import { childrenOf, hasFeat } from '../clauses/tree.ts'
import { evidenceSpan } from '../frames/evidence.ts'
import { isAsked, notHeld } from '../frames/held.ts'
import { bandOf, classOf, whoFills, whoOf, type Who } from '../frames/who.ts'
import type { View } from '../frames/view.ts'
import type { Draft } from './drafts.ts'

const than = /^(?:dan|than)$/i

export function comparisonsIn(view: View, sentence: Sentence): readonly Draft[] {
  return sentence.tokens.filter(({ form }) => than.test(form)).flatMap(conjunction => {
    const comparative = sentence.tokens.slice(0, conjunction.index).findLast(isComparative)
    const standard = firstAfter(view, sentence, conjunction.index)
    if (!comparative || !standard || sentence.tokens[conjunction.index + 1]?.upos === 'NUM' || conjunction.index - comparative.index > 12) return []
    const predicate = predicateOver(sentence, comparative, view.predicatesOf(sentence.index))
    const subject = predicate?.args.filter(({ role }) => role === 'agent' || role === 'patient').map(({ token }) => whoFills(view.cast, sentence, { token, slot: 'agent', loose: false })).find(who => who !== null && who.actor.id !== standard.actor.id && (who.class === 'group' || who.class === 'set'))
      ?? firstBefore(view, sentence, conjunction.index, standard)
    if (!subject || (subject.class !== 'group' && subject.class !== 'set')) return []
    const start = Math.min(...childrenOf(sentence, comparative.index).filter(({ index }) => index < comparative.index && comparative.index - index <= 3).map(({ index }) => index), comparative.index)
    const value = hull([sentence.tokens[start]!, standard.mention])
    const cues = predicate?.cues ?? []
    if (notHeld(cues) || isAsked(sentence) || !view.conflict) return []
    const text = view.text.slice(value.start, value.end)
    return [{ weak: false, fact: {
      id: '', actor: subject.actor.id, property: 'comparison', value: text, quantity: null, date: null, place: null, about: standard.actor.id,
      said: view.said(sentence.index, comparative.index, predicate?.cues ?? []), evidence: evidenceList(view.text, [evidenceSpan([value, subject.mention])]),
      because: 'fact/comparison/than', band: bandOf([subject, standard], true),
    } }]
  })
}

function isComparative(token: Token): boolean {
  return hasFeat(token, 'Degree=Cmp') || /^(?:minder|meer|fewer|less|more)$/i.test(token.form)
}

function firstAfter(view: View, sentence: Sentence, at: number): Who | null {
  const next = (view.cast.bySentence.get(sentence.index) ?? []).filter(({ first }) => first > at && first - at <= 4).sort((a, b) => a.first - b.first)[0]
  return next ? whoOf(view.cast, next) : null
}

function firstBefore(view: View, sentence: Sentence, at: number, standard: Who): Who | null {
  const before = (view.cast.bySentence.get(sentence.index) ?? []).filter(({ last, actor }) => last < at && actor !== standard.actor.id && ['group', 'set'].includes(classIn(view, actor))).sort((a, b) => a.first - b.first)[0]
  return before ? whoOf(view.cast, before) : null
}

function classIn({ cast }: View, actor: string | null): string {
  const found = actor === null ? undefined : cast.byId.get(actor)
  return found ? classOf(found) : ''
}

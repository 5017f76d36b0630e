// Names in brackets and beside each other: "X (ABC)", "IS (voorheen ISIS)", "X, ook wel Y,": a full name and its aliases.
import type { ActorMention } from '../../model/actor.ts'
import type { Sentence } from '../../model/sentence.ts'
import { hull } from '../../model/span.ts'
import type { Fact } from '../../reading/reading.ts'
import { evidenceList } from '../../reading/convert.ts'
import { bandOf, whoOf, type Who } from '../frames/who.ts'
import type { View } from '../frames/view.ts'
import type { Draft } from './drafts.ts'

const proper = new Set<ActorMention['how']>(['register', 'introduced', 'name', 'abbreviation'])

/** What may stand between two names of one actor: a bracket, a comma, "(die) ook bekend (staat) als", "voorheen". */
const between = /^\s*(?:[(,–—-]\s*)*(?:(?:die|dat|which|that|staat|staan|is|are|ook|oftewel|ofwel|of|kortweg|kort|afgekort|voorheen|vroeger|voluit|wel|beter|bekend|als|genaamd|genoemd|also|known|as|alias|bijgenaamd|nicknamed|or|formerly|previously|better|called|aka|a\.k\.a\.|short|for|in)\s+)*["'‘“„]?\s*$/i

export function namesIn(view: View, sentence: Sentence): readonly Draft[] {
  const mentions = (view.cast.bySentence.get(sentence.index) ?? []).filter(({ how, actor }) => actor !== null && proper.has(how)).sort((a, b) => a.start - b.start)
  return mentions.flatMap((first, at) => {
    const second = mentions.slice(at + 1).find(other => other.actor === first.actor)
    if (!second) return []
    const [who] = [whoOf(view.cast, first)]
    const gap = view.text.slice(first.end, second.start)
    const known = who?.class === 'group' || (who?.class === 'person' && /\b(?:alias|bijgenaamd|nicknamed|ook wel|also known|aka)\b/i.test(gap) && first.how !== 'role')
    if (!who || !known || !view.conflict || who.actor.type === 'organisation' || gap.length === 0 || gap.length > 40 || !between.test(gap) || !/[(,]|ook|also|of |or |alias|genaamd|named/.test(gap)) return []
    return pair(view, sentence, who, first, second)
  })
}

function pair(view: View, sentence: Sentence, who: Who, first: ActorMention, second: ActorMention): readonly Draft[] {
  const one = bare(view.text.slice(first.start, first.end))
  // "ISIS, ISIL" may have been taken for one name
  const others = bare(view.text.slice(second.start, second.end)).split(/,\s*/).filter(name => name.toLowerCase() !== one.toLowerCase())
  const span = hull([first, second])
  const closing = view.text[span.end] === ')' ? { start: span.start, end: span.end + 1 } : span
  const fact = (property: string, value: string): Draft => ({ weak: false, fact: {
    id: '', actor: who.actor.id, property, value, quantity: null, date: null, place: null, about: null,
    said: view.said(sentence.index, first.token, []), evidence: evidenceList(view.text, [closing]), because: `fact/${property}/beside`, band: bandOf([who], false),
  } satisfies Fact })
  return others.flatMap(other => {
    // the abbreviation is the alias, whichever stands first
    if (isShort(other) && !isShort(one) && /\s/.test(one)) return [fact('full_name', one), fact('alias', other)]
    if (isShort(one) && !isShort(other) && /\s/.test(other) && abbreviates(one, other)) return [fact('full_name', other), fact('alias', one)]
    return [fact('alias', other)]
  })
}

/** Whether the capitals of `short` are the first letters of words in `long`, in order. */
export function abbreviates(short: string, long: string): boolean {
  const initials = long.split(/[\s-]+/).map(word => word.replace(/^["'‘“„(]+/, '')[0]?.toLowerCase() ?? '')
  let at = 0
  for (const letter of short.replace(/[^\p{L}]/gu, '').toLowerCase()) {
    at = initials.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

const isShort = (name: string): boolean => !/\s/.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) >= 2

function bare(name: string): string {
  // "terreurorganisatie Islamitische Staat": the label is no part of the name
  return name.replace(/^(?:De|Het|The)\s+/, '').replace(/^(?:[\p{Ll}-]+\s+)+(?=["'‘“„]?\p{Lu})/u, '').replace(/^["'‘“„]|["'’”]$/g, '')
}

// Articles that list cases under numbered headings: what one section tells is not what another tells.
import type { Sentence } from '../../model/sentence.ts'
import { lastSentence, type Cluster } from './cluster.ts'
import type { Telling } from './told.ts'
import { triggersIn } from './triggers.ts'
import type { View } from './view.ts'

const starts = new WeakMap<View, readonly number[]>()

/** First sentences of the sections, when at least two numbered headings each name a deed or a year of their own, as in "4. Brand in Oost (2007)"; else none. */
function sectionStarts(view: View): readonly number[] {
  const known = starts.get(view)
  if (known) return known
  const numbered = view.telling.filter((sentence) => sentence.index > 0 && isNumbered(view, sentence) && (view.roleOf(sentence.index) === 'headline' || isShort(sentence)))
  const named = numbered.filter((sentence) => !isQuestion(view, sentence) && headingOf(view, sentence).some((one) => triggersIn(view, one).some(({ type, frame }) => type.family === 'violence' && frame.pos === 'noun' && !frame.series)))
  const dated = numbered.filter((sentence) => headingOf(view, sentence).some(({ start, end }) => /\((?:1[89]|20)\d\d\)/u.test(view.text.slice(start, end))))
  const found = named.length >= 2 || dated.length >= 2 ? numbered.map(({ index }) => index) : []
  starts.set(view, found)
  return found
}

function isNumbered(view: View, { start, end }: Sentence): boolean {
  return /^\s*\d{1,2}\s*[.):]/u.test(view.text.slice(start, end))
}

/** A heading that stands in a paragraph: a line without an end. */
function isShort({ tokens }: Sentence): boolean {
  return tokens.length <= 14 && !/^[.!]$/u.test(tokens.at(-1)?.form ?? '') && !tokens.some(({ upos, rel }) => upos === 'VERB' && rel === 'root')
}

/** "1. De kaping": the number may be read as a sentence of its own. */
function headingOf(view: View, sentence: Sentence): readonly Sentence[] {
  return view.sentences.slice(sentence.index, sentence.index + 2).filter(({ block, index }) => block === sentence.block && (index === sentence.index || sentence.tokens.length <= 2))
}

function isQuestion(view: View, sentence: Sentence): boolean {
  return headingOf(view, sentence).some(({ tokens }) => tokens.at(-1)?.form === '?')
}

/** Told in another numbered section; what only the lead told may be gone on with, unless it names all of them at once. */
export function sectionsApart(view: View, { trigger }: Telling, cluster: Cluster): boolean {
  const all = sectionStarts(view)
  if (all.length === 0) return false
  const sectionOf = (sentence: number): number => all.filter((start) => start <= sentence).length
  const here = sectionOf(trigger.sentence)
  const there = sectionOf(lastSentence(cluster))
  return here !== there && (there > 0 || cluster.umbrella)
}

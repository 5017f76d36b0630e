// Labels: the judging noun by which the text calls a group ("terreurgroep X", "de terreurgroep"), once for each voice and word.
import type { Sentence } from '../../model/sentence.ts'
import { evidenceList } from '../../reading/convert.ts'
import { labelNouns } from '../../scheme/properties/label.ts'
import { bandOf, whoOf } from '../frames/who.ts'
import type { View } from '../frames/view.ts'
import type { Draft } from './drafts.ts'

export function labelsIn(view: View, sentence: Sentence): readonly Draft[] {
  const mentions = view.cast.bySentence.get(sentence.index) ?? []
  const nouns = labelNouns[view.language.id]
  return mentions.flatMap(mention => {
    const who = whoOf(view.cast, mention)
    if (!who || who.class !== 'group') return []
    for (let at = mention.first; at <= mention.last; at++) {
      const word = sentence.tokens[at]!
      const before = sentence.tokens[at - 1]
      const text = nouns.test(word.form.toLowerCase()) ? word : before && nouns.test(`${before.form} ${word.form}`.toLowerCase()) ? { start: before.start, end: word.end } : null
      // "Volksverzetsleger" as part of a name is what the group calls itself
      if (!text || (at > 0 && /^\p{Lu}/u.test(word.form))) continue
      return [{ weak: false, fact: {
        id: '', actor: who.actor.id, property: 'label', value: view.text.slice(text.start, text.end), quantity: null, date: null, place: null, about: null,
        said: view.said(sentence.index, at, []), evidence: evidenceList(view.text, [mention]), because: 'fact/label/noun', band: bandOf([who], false),
      } }]
    }
    return []
  })
}

// A part of a name that the text explains ("De 'Provincie Khorasan' verwijst naar …") stands for the actor that bears it.
import type { Sentence } from '../../model/sentence.ts'
import { childrenOf, nounPhrase, relOf } from '../clauses/index.ts'
import type { View } from '../frames/view.ts'
import { classOf, type Who } from '../frames/who.ts'

export function actorByNamePart(view: View, sentence: Sentence, token: number): Who | null {
  const phrase = nounPhrase(sentence, token)
  // "De ‘Provincie Noordmark’": the name beside the noun belongs to it
  const beside = childrenOf(sentence, token).filter(child => ['appos', 'flat'].includes(relOf(child)) && child.index === phrase.last + 1)
  const { first } = phrase
  const last = beside[0]?.index ?? phrase.last
  const span = { start: phrase.span.start, end: sentence.tokens[last]!.end }
  const words = view.text.slice(span.start, span.end).replace(/^(?:de|het|the)\s+/i, '').replace(/['"‘’“”„]/g, '').trim()
  // one common word is in too many names
  if (words.length < 4 || !/\p{Lu}/u.test(words)) return null
  for (const actor of view.cast.byId.values()) {
    if (!actor.names.some(({ text, kind }) => kind !== 'description' && text.length > words.length && text.toLowerCase().includes(words.toLowerCase()))) continue
    const mention = { ...span, text: words, sentence: sentence.index, token, first, last, actor: actor.id, how: 'name', sure: 'likely', because: 'facts/part-of-name' } as const
    return { actor, class: classOf(actor), mention }
  }
  return null
}

// What the rules of who-says-it made of each word of reporting, for who asks.
import type { Saying } from '../../model/predicate.ts'
import type { Slotted, Tried } from '../../model/tried.ts'
import type { View } from './view.ts'
import { readRow } from './verbs.ts'

export function triedOf(view: View, sayings: readonly Saying[]): readonly Tried[] {
  const verbs = verbsTried(view)
  const seen = new Set(verbs.map(({ sentence, token }) => `${sentence} ${token}`))
  const others = sayings.filter(({ sentence, cue }) => !seen.has(`${sentence} ${cue.token}`)).map((saying): Tried => (
    { kind: 'saying', sentence: saying.sentence, token: saying.cue.token, rule: saying.because, slots: sourceOf(saying), outcome: { code: 'said', act: saying.act } }))
  for (const { sentence, token } of others) seen.add(`${sentence} ${token}`)
  return [...verbs, ...others, ...openAdpositions(view, seen)]
}

function verbsTried(view: View): readonly Tried[] {
  return view.sentences.flatMap((sentence) => view.predicatesOf(sentence.index).flatMap((predicate) => {
    let first: string | undefined
    return (view.verbs.get(predicate.lemma) ?? []).map((row): Tried => {
      const sayings = readRow(view, sentence, predicate, row)
      const one = { kind: 'saying' as const, sentence: sentence.index, token: predicate.token, rule: `saying/verb:${row.word}` }
      if ('code' in sayings) return { ...one, slots: [], outcome: sayings }
      const slots = sayings.flatMap(sourceOf)
      if (first !== undefined) return { ...one, slots, outcome: { code: 'closer-rule', rule: first } }
      first = sayings[0]?.because ?? one.rule
      return { ...one, rule: first, slots, outcome: { code: 'said', act: row.act } }
    })
  }))
}

/** "volgens" before nobody who could say something. */
function openAdpositions({ sentences, words }: View, seen: ReadonlySet<string>): readonly Tried[] {
  return sentences.flatMap(({ index, tokens }) => tokens.filter((token) => words.accordingTo.has(token.form.toLowerCase()) && !seen.has(`${index} ${token.index}`))
    .map((token): Tried => ({ kind: 'saying', sentence: index, token: token.index, rule: `saying/according:${token.form.toLowerCase()}`, slots: [], outcome: { code: 'no-source' } })))
}

function sourceOf({ sentence, source }: Saying): readonly Slotted[] {
  return source === undefined || source.sentence !== sentence ? [] : [{ role: 'source', slot: 'source', token: source.token }]
}

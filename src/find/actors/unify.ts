// One name, one kind in the whole text: the recogniser's verdicts on the same words are brought into line.
import type { ActorWords } from '../../lang/actors.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import type { Name } from './found.ts'
import { lexiconOf } from './lexicon.ts'
import type { NameGround } from './nameGround.ts'

/** "De rebellengroep Witte Vaan" is no person and no place, here and wherever the name stands; what else was taken for a place is left out. */
export function asOrganisations(names: readonly (readonly Name[])[], sentences: readonly Sentence[], { words }: NameGround): Name[][] {
  const lexicon = lexiconOf(words)
  const bodies = new Set<string>()
  names.forEach((list, at) => {
    for (const { first, text, kind, registered, because } of list) {
      if (registered !== undefined) continue
      const before = lexicon.at(sentences[at]!.tokens, first - 1)
      if (because === 'actors/capitalised-body') bodies.add(tailOf(text))
      if (isBodyByForm(sentences[at]!.tokens, first, text, words) || hasMembers(sentences[at]!.tokens, first, words)) bodies.add(text)
      if (because.startsWith('introduced') || (before !== undefined && !before.plural && (before.row.kind === 'group' || before.row.kind === 'medium')) || (kind === 'organisation' && because === 'actors/named-by-noun')) bodies.add(text)
    }
  })
  return names.map((list) => list
    .map((name) => (name.kind !== 'organisation' && name.registered === undefined && bodies.has(name.text) ? { ...name, kind: 'organisation' as const } : name))
    .filter(({ kind }) => kind !== 'other'))
}

/** "het Bergfront": what the word itself says it is, where an article or its place in the sentence makes it a name. */
function isBodyByForm(tokens: readonly Token[], first: number, text: string, { bodyEnds, definite }: ActorWords): boolean {
  return bodyEnds.test(text) && (first > 0 || tokens[first]!.upos === 'PROPN') && definite.includes(tokens[first - 1]?.form.toLowerCase() ?? '')
}

/** "strijders van het Bergfront": only a body that bears arms has them. */
function hasMembers(tokens: readonly Token[], first: number, words: ActorWords): boolean {
  const of = words.definite.includes(tokens[first - 1]?.form.toLowerCase() ?? '') ? first - 2 : first - 1
  return words.of.slice(0, 1).includes(tokens[of]?.form.toLowerCase() ?? '') && words.arms.fighters.includes(lexiconOf(words).at(tokens, of - 1)?.noun ?? '')
}

/** "Rode Heuvels" of "Front van de Rode Heuvels"; the whole where nothing stands before it. */
export function tailOf(name: string): string {
  const words = name.split(/\s+/u)
  return words.slice(words.findLastIndex((word) => /^\p{Ll}/u.test(word)) + 1).join(' ')
}

/** A word that is a town, or stands behind "in" or "stad" somewhere, is a place everywhere, unless a title or a full name says otherwise. */
export function withoutPlaces(names: readonly (readonly Name[])[], sentences: readonly Sentence[], { words, isTown }: NameGround): Name[][] {
  const lexicon = lexiconOf(words)
  const located = new Set<string>()
  const titled = new Set<string>()
  const before = (at: number, name: Name): Token | undefined => sentences[at]!.tokens[name.first - 1]
  const doubtful = (name: Name): boolean => name.how === 'name' && name.registered === undefined && name.kind === 'person' && name.first === name.last
  // Whoever has a full name in the text keeps it: "bij Hartono thuis".
  const surnames = new Set(names.flat().filter((name) => name.kind === 'person' && name.text.includes(' ')).map(({ text }) => text.split(/\s+/u).at(-1)!))
  names.forEach((list, at) => {
    for (const name of list) {
      if (!doubtful(name) || surnames.has(name.text)) continue
      const word = before(at, name)?.form ?? ''
      // People take no article: "de Rambla" is none of them.
      if (words.beforePlaces.includes(word.toLowerCase()) || words.notBeforePeople.includes(word) || isTown(name.text)) located.add(name.text)
      if (lexicon.at(sentences[at]!.tokens, name.first - 1)?.row.kind === 'office' || hasAge(sentences[at]!.tokens, name.last)) titled.add(name.text)
    }
  })
  return names.map((list) => list.filter((name) => !doubtful(name) || !located.has(name.text) || titled.has(name.text)))
}

/** A word that ends a person's full name in this text is that person, whatever the recogniser made of it. */
export function asPersons(names: readonly (readonly Name[])[], sentences: readonly Sentence[]): Name[][] {
  const aged = new Set(names.flatMap((list, at) => list.filter((name) => hasAge(sentences[at]!.tokens, name.last)).map(({ text }) => text)))
  const last = new Set(names.flat().filter((name) => name.kind === 'person').flatMap(({ text }) => (text.includes(' ') ? [text.split(/\s+/u).at(-1)!] : [])))
  return names.map((list) => list.map((name) => {
    const end = name.text.split(/\s+/u).at(-1)!
    if (name.kind !== 'organisation' || name.how !== 'name' || name.registered !== undefined || name.because === 'actors/capitalised-body') return name
    if (aged.has(name.text)) return { ...name, kind: 'person' as const }
    if (!last.has(end)) return name
    // "U.S. Attorney Bash": the surname is the name, what stands before it a title.
    return { ...name, kind: 'person' as const, first: name.last, text: end }
  }))
}

/** "Majed (nu 16)", "Blom, 34,": only people have an age. */
export function hasAge(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]?.form
  if (next !== '(' && next !== ',') return false
  const at = /^\d/u.test(tokens[last + 2]?.form ?? '') ? last + 2 : next === '(' ? last + 3 : -1
  return /^\d{1,2}$/u.test(tokens[at]?.form ?? '') && tokens[at + 1]?.form === (next === '(' ? ')' : ',')
}

// Names that the text has made known, found again where nothing else saw them.
import type { PlaceMention } from '../../model/place.ts'
import type { Sentence } from '../../model/sentence.ts'
import { overlap, type Name } from './found.ts'
import { isCapital } from './capitals.ts'
import { tailOf } from './unify.ts'
import type { NameGround } from './nameGround.ts'

/** Known names where neither register nor recogniser saw them: introduced names in full, and the last part of a person's name. */
export function echoes(sentence: Sentence, list: readonly Name[], names: readonly (readonly Name[])[], places: readonly PlaceMention[], { text: source }: NameGround): Name[] {
  const { tokens, index } = sentence
  const table = echoTable(names)
  const found: Name[] = []
  for (let first = 0; first < tokens.length; first++) {
    if (!isCapital(tokens[first])) continue
    for (const { forms, name } of table.get(tokens[first]!.form) ?? []) {
      const last = first + forms.length - 1
      if (forms.some((form, step) => tokens[first + step]?.form !== form) || list.some((it) => overlap(it, { first, last }) && (it.how !== 'name' || it.last - it.first >= last - first))) continue
      // A surname alone must look like a name here too, and be no town.
      if (forms.length === 1 && ((tokens[first]!.upos === 'ADJ' && !tokens[first]!.entity.endsWith('PER')) || tokens[first]!.upos === 'DET' || tokens[first]!.upos === 'PRON' || places.some(({ token, how, place }) => token === first && how !== 'demonym' && place !== undefined))) continue
      found.push({ sentence: index, first, last, text: source.slice(tokens[first]!.start, tokens[last]!.end), kind: name.kind, how: 'name', because: 'actors/same-name', ...(name.registered === undefined ? {} : { registered: name.registered }), ...(name.registeredType === undefined ? {} : { registeredType: name.registeredType }), ...(name.label === undefined ? {} : { label: name.label }), ...(name.country === undefined ? {} : { country: name.country }) })
      first = last
      break
    }
  }
  return found
}

interface Echo { readonly forms: readonly string[]; readonly name: Name }
const echoTables = new WeakMap<readonly (readonly Name[])[], ReadonlyMap<string, readonly Echo[]>>()

function echoTable(names: readonly (readonly Name[])[]): ReadonlyMap<string, readonly Echo[]> {
  const known = echoTables.get(names)
  if (known !== undefined) return known
  const table = new Map<string, Echo[]>()
  const put = (forms: readonly string[], name: Name): void => {
    const [head] = forms
    if (head === undefined || head.length < 3) return
    const list = table.get(head) ?? []
    if (!list.some((it) => it.forms.join(' ') === forms.join(' '))) table.set(head, [...list, { forms, name }].sort((a, b) => b.forms.length - a.forms.length))
  }
  for (const name of names.flat()) {
    const forms = name.text.split(/\s+/u)
    if (name.because.startsWith('introduced') || forms.length > 1) put(forms, name)
    // "Front van de Rode Heuvels" is "Rode Heuvels" in a heading.
    const tail = tailOf(name.text).split(' ')
    if ((name.because.startsWith('introduced') || name.because === 'actors/capitalised-body') && tail.length > 1 && tail.length < forms.length - 1) put(tail, name)
    const last = forms.at(-1)!
    const person = name.registeredType === 'person' || (name.registeredType === undefined && name.kind === 'person')
    if (person && forms.length === 1 && name.how === 'name' && last.length > 3) put([last], name)
    if (person && forms.length > 1 && /^\p{Lu}\p{L}{2}/u.test(last)) put([last], name)
  }
  echoTables.set(names, table)
  return table
}

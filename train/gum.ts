// Names from GUM: its entity brackets give phrases with types, of which the named ones are kept.
import type { TreeSentence } from './conllu.ts'
import type { LabelledDocument } from './entities.ts'
import { labelsFor, nameIn } from './names.ts'

const KINDS: Readonly<Record<string, string>> = { person: 'PER', organization: 'ORG', place: 'LOC' }

export function gumDocuments(sentences: readonly TreeSentence[]): LabelledDocument[] {
  const documents: { sentences: { forms: readonly string[]; labels: string[] }[] }[] = []
  let last = ''
  for (const sentence of sentences) {
    const name = sentence.id.replace(/-\d+$/, '')
    if (name !== last) documents.push({ sentences: [] })
    last = name
    documents[documents.length - 1]!.sentences.push({ forms: sentence.forms, labels: labelsOf(sentence) })
  }
  return documents
}

function labelsOf({ forms, upos, heads, misc }: TreeSentence): string[] {
  const open: { id: string; type: string; first: number }[] = []
  const names: { first: number; last: number; kind: string }[] = []
  const close = (it: { type: string; first: number }, last: number): void => {
    const kind = KINDS[it.type]
    if (kind === undefined) return
    // The head of the phrase is its word that hangs on a word outside.
    let head = it.first
    for (let i = it.first; i <= last; i++) if (heads[i]! < it.first || heads[i]! > last) { head = i; break }
    const name = nameIn(forms, upos, it.first, last, head, kind)
    if (name !== null) names.push({ first: name[0], last: name[1], kind })
  }
  misc.forEach((cell, i) => {
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(cell)?.[1] ?? ''
    for (const [part] of entity.matchAll(/\([^()]*\)?|[^()]+\)/g)) {
      if (part.startsWith('(')) {
        const [id, type] = part.slice(1).replace(/\)$/, '').split('-') as [string, string]
        const it = { id: id.replace(/\[.*/, ''), type, first: i }
        if (part.endsWith(')')) close(it, i)
        else open.push(it)
      } else {
        const id = part.slice(0, -1).replace(/\[.*/, '')
        const at = open.findLastIndex((it) => it.id === id)
        if (at >= 0) close(open.splice(at, 1)[0]!, i)
      }
    }
  })
  return labelsFor(forms.length, names)
}

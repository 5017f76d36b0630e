// Names from re3d: documents about Syria and Iraq, without the part whose texts may not be used commercially.
import { readFileSync } from 'node:fs'
import { text as english } from '../src/lang/en/text.ts'
import { splitSentences } from '../src/text/split.ts'
import type { LabelledDocument } from './entities.ts'
import { labelsFor, nameIn } from './names.ts'

const KINDS: Readonly<Record<string, string>> = { Person: 'PER', Organisation: 'ORG', Location: 'LOC' }
export const LEFT_OUT: ReadonlySet<string> = new Set(['BBC Online'])

interface Text { readonly _id: string; readonly sourceName: string; readonly text: string }
interface Mark { readonly documentId: string; readonly begin: number; readonly end: number; readonly type: string }

export function re3dDocuments(folder: string): LabelledDocument[] {
  const lines = <T>(name: string) => readFileSync(`${folder}/${name}`, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as T)
  const marks = lines<Mark>('entities.jsonl')
  return lines<Text>('documents.jsonl').filter(({ sourceName }) => !LEFT_OUT.has(sourceName)).map(({ _id, text }) => ({
    sentences: splitSentences(text, 0, text.length, english).map(({ tokens, start, end }) => {
      const forms = tokens.map((token) => text.slice(token.start, token.end))
      const names = marks.filter(({ documentId }) => documentId === _id).flatMap(({ begin, end: stop, type }) => {
        const kind = KINDS[type]
        if (kind === undefined || begin < start || stop > end) return []
        const first = tokens.findIndex((token) => token.end > begin)
        const last = tokens.findLastIndex((token) => token.start < stop)
        if (first < 0 || last < first) return []
        // Without a tree the head is the last capitalised word of the part before any "of": "Ministry of Defence" stands whole.
        const small = forms.slice(first, last + 1).filter((form) => /^\p{Ll}/u.test(form) && !/^(?:of|the|for|and|al|bin)$/.test(form)).length
        let head = last
        while (head > first && !/^\p{Lu}/u.test(forms[head]!)) head--
        const name = small > 0 && kind !== 'PER' ? null : nameIn(forms, null, first, last, head, kind)
        return name === null ? [] : [{ first: name[0], last: name[1], kind }]
      })
      return { forms, labels: labelsFor(forms.length, names) }
    }),
  }))
}

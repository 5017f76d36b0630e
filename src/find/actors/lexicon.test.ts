import { describe, expect, it } from 'vitest'
import type { Token } from '../../model/sentence.ts'
import { actors as nl } from '../../lang/nl/actors.ts'
import { actors as en } from '../../lang/en/actors.ts'
import { lexiconOf } from './lexicon.ts'

const tokens = (...forms: string[]): Token[] => forms.map((form, index) => ({ index, form, lemma: form.toLowerCase(), upos: 'NOUN', feats: '', head: -1, rel: '', entity: 'O', start: 0, end: 0 }))
const look = (words: typeof nl, ...forms: string[]) => lexiconOf(words).at(tokens(...forms), forms.length - 1)

describe('nouns for actors', () => {
  it('are found in the plural', () => {
    expect(look(nl, 'soldaten')).toMatchObject({ noun: 'soldaat', plural: true })
    expect(look(nl, 'mannen')).toMatchObject({ noun: 'man', plural: true })
    expect(look(nl, 'dieven')).toBeUndefined()
    expect(look(en, 'gunmen')).toMatchObject({ noun: 'gunman', plural: true })
  })
  it('are found at the end of a compound, with what stands before', () => {
    expect(look(nl, 'Talibanstrijders')).toMatchObject({ noun: 'strijder', prefix: 'Taliban' })
    expect(look(nl, 'IS-terroristen')).toMatchObject({ noun: 'terrorist', prefix: 'IS' })
  })
  it('are no compounds that mean something else', () => {
    for (const word of ['teamleider', 'topschutter', 'gezinslid', 'begeleiders']) expect(look(nl, word), word).toBeUndefined()
  })
  it('may be phrases, of which the last word is the head', () => {
    expect(look(nl, 'geheime', 'dienst')).toMatchObject({ concept: 'intelligence', first: 0 })
    expect(look(en, 'suicide', 'bombers')).toMatchObject({ noun: 'suicide bomber', first: 0, plural: true })
  })
})

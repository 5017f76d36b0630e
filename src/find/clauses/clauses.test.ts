// Helpers of the clause view on trees written by hand, and its manners on trees that no sentence has.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clauses as nl } from '../../lang/nl/clauses.ts'
import type { Sentence, Token, Upos } from '../../model/sentence.ts'
import { findPredicates } from './predicates.ts'
import { argumentsOfNoun, clauseSpan, conjuncts, cuesAt, isDefinite, nounPhrase, prepOf, subtree } from './index.ts'

/** A sentence from rows "form lemma UPOS head rel feats"; heads count from 1, 0 is the root. */
function sentence(rows: string): Sentence {
  let start = 0
  const tokens: Token[] = rows.trim().split('\n').map((row, index) => {
    const [form = '', lemma = '', upos = 'X', head = '0', rel = '', feats = ''] = row.trim().split(/ +/u)
    const token: Token = { index, start, end: start + form.length, form, lemma, upos: upos as Upos, feats, head: Number(head) - 1, rel, entity: 'O' }
    start += form.length + 1
    return token
  })
  return { index: 0, block: 0, start: 0, end: start - 1, tokens, parsed: true }
}

const words = (one: Sentence, first: number, last: number): string => one.tokens.slice(first, last + 1).map(({ form }) => form).join(' ')

const ambush = sentence(`
  De de DET 2 det Definite=Def
  strijders strijder NOUN 7 nsubj Number=Plur
  van van ADP 4 case
  Bergfront Bergfront PROPN 2 nmod
  en en CCONJ 6 cc
  dorpelingen dorpeling NOUN 2 conj Number=Plur
  beschoten beschieten VERB 0 root Number=Plur|Tense=Past|VerbForm=Fin
  een een DET 9 det Definite=Ind
  konvooi konvooi NOUN 7 obj Number=Sing
  , , PUNCT 12 punct
  dat dat PRON 12 nsubj PronType=Rel
  vertrok vertrekken VERB 9 acl:relcl Number=Sing|Tense=Past|VerbForm=Fin
  . . PUNCT 7 punct
`)

describe('noun phrases', () => {
  it('take their modifiers along and leave conjuncts and clauses', () => {
    const { first, last } = nounPhrase(ambush, 1)
    expect(words(ambush, first, last)).toBe('De strijders van Bergfront')
    expect(nounPhrase(ambush, 8)).toMatchObject({ first: 7, last: 8 })
  })

  it('know their conjuncts, adposition and arguments', () => {
    expect(conjuncts(ambush, 1)).toEqual([1, 5])
    expect(prepOf(ambush, 3)).toBe('van')
    expect(prepOf(ambush, 1)).toBeUndefined()
    expect(argumentsOfNoun(ambush, 1)).toEqual([{ role: 'oblique', token: 3, prep: 'van' }])
    expect([isDefinite(ambush, 1), isDefinite(ambush, 8)]).toEqual([true, false])
  })
})

describe('predicates', () => {
  it('give the relative clause its antecedent as subject', () => {
    const [shot, left] = findPredicates([ambush], nl)
    expect(shot).toMatchObject({ lemma: 'beschieten', passive: false, tense: 'past', under: -1 })
    expect(left?.args).toEqual([{ role: 'agent', token: 8, inherited: true }])
    expect(left).toMatchObject({ under: 6, rel: 'acl:relcl' })
  })

  it('span their clause without the final stop', () => {
    expect(clauseSpan(ambush, 6)).toEqual({ start: 0, end: ambush.tokens[11]!.end })
  })

  it('are found without any tree, with no arguments', () => {
    const flat: Sentence = { ...ambush, parsed: false, tokens: ambush.tokens.map((token) => ({ ...token, head: -1, rel: '' })) }
    expect(findPredicates([flat], nl).map(({ lemma, args }) => [lemma, args])).toEqual([['beschieten', []], ['vertrekken', []]])
  })
})

describe('any tree at all', () => {
  const rels = ['nsubj', 'nsubj:pass', 'obj', 'obl', 'obl:agent', 'ccomp', 'xcomp', 'conj', 'acl', 'acl:relcl', 'advcl', 'amod', 'nmod', 'nmod:poss', 'case', 'mark', 'aux', 'aux:pass', 'cop', 'parataxis', 'det', 'appos', 'punct', 'root', '']
  const token = fc.record({
    form: fc.constantFrom('zou', 'niet', 'de', 'aanslag', 'doden', 'als', 'dat', 'door', ',', '?', 'mogelijk', 'waarbij', 'hij', 'x'),
    upos: fc.constantFrom<Upos>('VERB', 'NOUN', 'AUX', 'ADP', 'PRON', 'ADV', 'PUNCT', 'SCONJ', 'ADJ', 'DET', 'X'),
    rel: fc.constantFrom(...rels), head: fc.integer({ min: -2, max: 14 }), feats: fc.constantFrom('', 'VerbForm=Part', 'VerbForm=Fin|Tense=Past', 'VerbForm=Inf', 'PronType=Rel'),
  })
  const anySentence = fc.array(token, { maxLength: 12 }).map((rows): Sentence => {
    const tokens = rows.map((row, index): Token => ({ ...row, index, start: index * 9, end: index * 9 + row.form.length, lemma: row.form, entity: 'O' }))
    return { index: 0, block: 0, start: 0, end: tokens.length * 9, tokens, parsed: true }
  })

  it('loops and heads outside the sentence included, is read without error and twice the same', () => {
    fc.assert(fc.property(anySentence, (one) => {
      const found = findPredicates([one], nl)
      expect(findPredicates([{ ...one }], nl)).toEqual(found)
      for (const { index } of one.tokens) {
        cuesAt(found, one, index, nl)
        nounPhrase(one, index)
        expect(subtree(one, index)).toContain(index)
        conjuncts(one, index)
      }
      for (const { args } of found) for (const argument of args) expect(one.tokens[argument.token]).toBeDefined()
    }), { numRuns: 400 })
  })
})

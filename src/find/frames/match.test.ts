// Frames against hand-made trees: passive, relative and light-verb clauses fill the same roles.
import { describe, expect, test } from 'vitest'
import { clauses } from '../../lang/nl/clauses.ts'
import type { Sentence, Token, Upos } from '../../model/sentence.ts'
import { relationTypes } from '../../scheme/relations/index.ts'
import type { RelationType } from '../../scheme/relationType.ts'
import { findPredicates } from '../clauses/predicates.ts'
import { frameIndex, matchFrames } from './match.ts'

/** One word a line: form, lemma, part of speech, head (from 1), relation, features. */
function tree(lines: string): Sentence {
  let at = 0
  const tokens = lines.trim().split('\n').map((line, index): Token => {
    const [form = '', lemma = '', upos = 'X', head = '0', rel = 'dep', feats = '', joined] = line.trim().split(/\s+/)
    const token = { index, form, start: at, end: at + form.length, lemma, upos: upos as Upos, head: Number(head) - 1, rel, feats: feats === '_' ? '' : feats, entity: 'O', ...(joined ? { joined } : {}) }
    at += form.length + 1
    return token
  })
  return { index: 0, block: 0, start: 0, end: at, tokens, parsed: true }
}

const index = frameIndex<RelationType>(relationTypes, 'nl')

function matched(sentence: Sentence): string[] {
  return matchFrames(sentence, findPredicates([sentence], clauses), index).map(({ type, roles }) =>
    [type.id, ...Object.entries(roles).map(([role, fillings]) => `${role}=${fillings.map(({ token, part }) => part ?? sentence.tokens[token]!.form).join('+')}`)].join(' '))
}

describe('frames of relations', () => {
  test('a passive and its agent fill the roles of the active verb', () => {
    expect(matched(tree(`
      Noorderfront Noorderfront PROPN 3 nsubj:pass
      wordt worden AUX 3 aux:pass Tense=Pres|VerbForm=Fin
      gesteund steunen VERB 0 root VerbForm=Part
      door door ADP 5 case
      Kenia Kenia PROPN 3 obl:agent
      en en CCONJ 7 cc
      Oeganda Oeganda PROPN 5 conj`))).toContain('supported_by from=Noorderfront to=Kenia+Oeganda')
  })

  test('a noun that describes its subject by way of "als" has that subject as its holder', () => {
    expect(matched(tree(`
      Noorderfront Noorderfront PROPN 2 nsubj
      ontstond ontstaan VERB 0 root Tense=Past|VerbForm=Fin
      als als ADP 4 case
      aftakking aftakking NOUN 2 obl
      van van ADP 6 case
      Dageraad Dageraad PROPN 4 nmod`))).toContain('splinter_of from=Noorderfront to=Dageraad')
  })

  test('a pronominal adverb fills the slot of its adposition', () => {
    expect(matched(tree(`
      Noorderfront Noorderfront PROPN 2 nsubj
      krijgt krijgen VERB 0 root Tense=Pres|VerbForm=Fin
      daarvan daarvan ADV 2 advmod
      steun steun NOUN 2 obj`))).toContain('supported_by from=Noorderfront to=daarvan')
  })

  test('each other’s enemies names both sides in the subject', () => {
    expect(matched(tree(`
      Noorderfront Noorderfront PROPN 6 nsubj
      en en CCONJ 3 cc
      Dageraad Dageraad PROPN 1 conj
      zijn zijn AUX 6 cop Tense=Pres|VerbForm=Fin
      elkaars elkaar PRON 6 nmod:poss Poss=Yes
      vijand vijand NOUN 0 root`))).toContain('enemy_of from=Noorderfront+Dageraad')
  })

  test('part of a compound fills the slot of a modifier', () => {
    expect(matched(tree(`
      IS-leider IS-leider NOUN 2 compound
      Haddad Haddad PROPN 3 nsubj
      vluchtte vluchten VERB 0 root Tense=Past|VerbForm=Fin`))).toContain('leads from=Haddad to=IS')
  })

  test('a verb is known by its lemma and not by its form', () => {
    expect(matched(tree(`
      Haddad Haddad PROPN 2 nsubj
      leiden lijden VERB 0 root Tense=Past|VerbForm=Fin
      Noorderfront Noorderfront PROPN 2 obj`))).toEqual([])
  })

  test('what must not stand beside the word stops the frame', () => {
    expect(matched(tree(`
      Noorderfront Noorderfront PROPN 2 nsubj
      vecht vechten VERB 0 root Tense=Pres|VerbForm=Fin
      samen samen ADV 2 advmod
      met met ADP 5 case
      Dageraad Dageraad PROPN 2 obl`))).toEqual(['allied_with from=Noorderfront to=Dageraad'])
  })
})

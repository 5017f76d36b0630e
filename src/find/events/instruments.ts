// The weapon of an attack where no word of the attack takes it: told in the sentences around ("Hij was gewapend met een mes").
import type { Filler } from '../../reading/reading.ts'
import { evidenceOf } from '../../model/span.ts'
import { armedWords, usingVerbs } from '../../scheme/guardWords.ts'
import { weaponTypeOf, type WeaponTypeId } from '../../scheme/weapons.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { childrenOf, nounPhrase, prepOf } from '../clauses/index.ts'
import { nominalConjuncts } from '../frames/words.ts'
import type { Cluster } from './cluster.ts'
import { fillerSpan } from './fillerSpan.ts'
import { triggersIn } from './triggers.ts'
import type { View } from './view.ts'
import { holds, termsOf, wordSet } from './vocabulary.ts'

/** How far from the attack its weapon is told. */
const reach = 2

export function weaponsNear(view: View, cluster: Cluster): readonly Filler[] {
  if (!/^(?:attack|abduction|clash\.battle|protest)/u.test(cluster.type.id) || /^attack\.(?:airstrike|shelling_rocket|chemical_cbrn|torture|sexual_violence|mass_killing)/u.test(cluster.type.id)) return []
  const own = new Set(cluster.tellings.map(({ trigger }) => trigger.sentence))
  for (const { index, block } of storyOf(view, cluster)) {
    const sentence = view.sentences[index]!
    // A sentence that tells of another attack has the weapon of that one.
    if (!own.has(index) && triggersIn(view, sentence).some(({ type, frame }) => type.family === 'violence' && !frame.leaning)) continue
    const found = weaponsOf(view, sentence)
    if (found.length > 0 && block >= 0) return found
  }
  return []
}

/** The sentences of the event, each with those that follow it, in the order of the text; no titles. */
function storyOf(view: View, { tellings }: Cluster): readonly Sentence[] {
  const places = new Set(tellings.filter(({ headline }) => !headline).flatMap(({ trigger: { sentence } }) => Array.from({ length: reach + 1 }, (_, step) => sentence + step)))
  return view.telling.filter(({ index }) => places.has(index) && view.roleOf(index) !== 'headline')
}

function weaponsOf(view: View, sentence: Sentence): readonly Filler[] {
  const borne = sentence.tokens.find((word) => typeOf(view, sentence, word) !== null && isBorne(view, sentence, word))
  if (!borne) return []
  return nominalConjuncts(sentence, borne.index).flatMap((token) => {
    const word = sentence.tokens[token]!
    const type = typeOf(view, sentence, word)
    const span = fillerSpan(view, sentence, token, nounPhrase(sentence, token))
    return type === null || span.end - span.start > 60 ? [] : [{ role: 'weapon', text: view.text.slice(span.start, span.end), actor: null, type, evidence: evidenceOf(view.text, span), because: 'events/weapon:borne', band: 'likely' as const }]
  })
}

function typeOf(view: View, sentence: Sentence, word: Token): WeaponTypeId | null {
  if (word.upos !== 'NOUN' && word.upos !== 'PROPN' && word.upos !== 'X') return null
  const type = termsOf(sentence, word).map((one) => weaponTypeOf(one, view.language)).find((one) => one !== null) ?? null
  // A lorry drives through many texts.
  return type === 'vehicle' ? null : type
}

/** Armed with it, using or carrying it, his own: not found, forbidden, feared or missing. */
function isBorne(view: View, sentence: Sentence, word: Token): boolean {
  const verb = view.predicateOver(sentence.index, word.index)
  if (view.cuesAt(sentence.index, word.index).some(({ kind }) => kind !== 'reportative' && kind !== 'possible' && kind !== 'probable')) return false
  if (childrenOf(sentence, word.index).some(({ rel }) => rel === 'nmod:poss')) return true
  const prep = prepOf(sentence, word.index)
  const near = sentence.tokens.slice(Math.max(0, word.index - 8), word.index)
  if ((prep === 'met' || prep === 'with') && (near.some((one) => holds(wordSet(armedWords[view.language]), sentence, one)) || verb?.kind === 'verb')) return true
  return prep === undefined && verb?.kind === 'verb' && holds(wordSet(usingVerbs[view.language]), sentence, sentence.tokens[verb.token]!) && verb.args.some(({ role, token }) => role === 'patient' && token === word.index)
}

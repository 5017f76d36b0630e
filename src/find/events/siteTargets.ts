// Where it struck is what it struck, when that is a thing people strike: "ontplofte in een metro", "schietpartij bij een school".
import type { Filler } from '../../reading/reading.ts'
import { evidenceOf } from '../../model/span.ts'
import { siteNouns } from '../../scheme/guardWords.ts'
import { targetTypeOf, type TargetTypeId } from '../../scheme/targets.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { ancestors, childrenOf, nounPhrase, prepOf } from '../clauses/index.ts'
import type { Cluster } from './cluster.ts'
import { fillerSpan } from './fillerSpan.ts'
import type { View } from './view.ts'
import { holds, termsOf, wordSet } from './vocabulary.ts'

const at = /^(?:in|bij|op|midden in|te midden van|aan|at|on|inside|near|outside)$/u
const outOf = /^(?:uit|from)$/u

export function siteTargets(view: View, cluster: Cluster): readonly Filler[] {
  const abducted = cluster.type.id.startsWith('abduction.kidnapping')
  for (const { trigger, headline } of cluster.tellings) {
    if (headline) continue
    const sentence = view.sentences[trigger.sentence]!
    for (const word of sentence.tokens) {
      const type = word.index === trigger.token || !(abducted ? outOf : at).test(prepOf(sentence, word.index) ?? '') ? null : siteType(view, sentence, word)
      if (!type || !isWithin(view, sentence, word, trigger.token, trigger.clause?.token)) continue
      const span = fillerSpan(view, sentence, word.index, nounPhrase(sentence, word.index))
      if (span.end - span.start > 80) continue
      return [{ role: 'target', text: view.text.slice(span.start, span.end), actor: null, type, evidence: evidenceOf(view.text, span), because: `${trigger.because}/site`, band: 'likely' }]
    }
  }
  return []
}

/** The kind of thing that stands there; of a name ("het Joods Museum") the last word tells. */
function siteType(view: View, sentence: Sentence, word: Token): TargetTypeId | null {
  const heads = word.upos === 'NOUN' ? [word] : word.upos === 'PROPN' ? childrenOf(sentence, word.index).filter(({ rel }) => rel === 'flat') : []
  const type = heads.flatMap((head) => word.upos === 'NOUN' ? termsOf(sentence, head) : [head.form.toLowerCase()]).map((one) => targetTypeOf(one, view.language)).find((one) => one !== null) ?? null
  if (type === 'armed_group' || (type === 'civilians' && !holds(wordSet(siteNouns[view.language]), sentence, word))) return null
  return type
}

function isWithin(view: View, sentence: Sentence, word: Token, trigger: number, clause: number | undefined): boolean {
  return ancestors(sentence, word.index).some(({ index }) => index === trigger) || view.predicateOver(sentence.index, word.head < 0 ? word.index : word.head)?.token === clause
}

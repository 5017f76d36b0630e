// Verbs with a separated particle: "eiste … op" is opeisen, "carried out" is carry out.
import type { TextWords } from '../lang/text.ts'
import type { Token } from '../model/sentence.ts'

/**
 * The joined infinitive of a verb, or null when it has no particle.
 * `particle` is the length of the particle at the front of the lemma, for verbs written as one word ("opgeëist").
 */
export function joinedVerb(token: Token, tokens: readonly Token[], particle: number, words: TextWords): string | null {
  if (token.upos !== 'VERB' && token.upos !== 'AUX' && token.upos !== 'ADJ') return null
  for (const other of tokens) {
    if (other.head !== token.index || other.rel !== 'compound:prt') continue
    const front = other.form.toLowerCase()
    if (words.particles.length === 0) return `${token.lemma} ${front}`
    return token.lemma.startsWith(front) && particle > 0 ? token.lemma : front + token.lemma
  }
  return particle > 0 ? token.lemma : null
}

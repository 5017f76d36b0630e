// Words that refer back and name nothing: pronouns, "daarvan", "er … bij", "beiden".
import type { Sentence, Token } from '../../model/sentence.ts'
import type { ActorWords, PronounRow } from '../../lang/actors.ts'
import type { Found } from './found.ts'

export function pronounsIn(sentence: Sentence, words: ActorWords): Found[] {
  const found: Found[] = []
  for (const token of sentence.tokens) {
    const form = token.form.toLowerCase()
    const row = words.pronouns.find((it) => it.form === form)
    if (row !== undefined && isPronoun(sentence, token, row)) {
      found.push({ ...base(sentence, token), kind: 'pronoun', because: row.rule, how: row.possessive === true ? 'possessive' : 'pronoun', number: numberOf(sentence, token, row), ...(row.gender === undefined ? {} : { gender: row.gender }), pronoun: row })
    } else if ((words.pronominalAdverbs.includes(form) && joins(sentence, token, words)) || isSplit(sentence, token, words)) {
      found.push({ ...base(sentence, token), kind: 'adverb', because: words.pronominalAdverbs.includes(form) ? form : `${form}-${secondPart(sentence, token, words) ?? ''}`, how: 'pronoun', number: 'singular' })
    } else if (words.eachOther.includes(form) || (words.both.includes(form) && standsAlone(sentence, token))) {
      found.push({ ...base(sentence, token), kind: 'both', because: words.both.includes(form) ? words.both[0]! : words.eachOther[0]!, how: 'pronoun', number: 'plural' })
    }
  }
  return found
}

const base = ({ index: sentence }: Sentence, { index }: Token) => ({ sentence, first: index, last: index, token: index, type: 'person', article: 'definite', counted: false, closed: false } as const)

function isPronoun({ tokens }: Sentence, token: Token, row: PronounRow): boolean {
  if (token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'SCONJ' || token.upos === 'NOUN' || token.upos === 'PROPN' || token.rel.startsWith('expl')) return false
  // "haar" and "her" are two words each: whose, and whom.
  if (row.possessive === true) {
    // "zijn opgeëist" has the verb, whatever the tag says: what is owned comes next.
    const next = tokens[token.index + 1]
    if (next !== undefined && !['NOUN', 'ADJ', 'PROPN', 'NUM', 'X', 'PUNCT'].includes(next.upos) && next.rel !== 'amod' && !(next.upos === 'ADV' && tokens[token.index + 2]?.upos === 'ADJ')) return false
    if (token.feats.includes('Poss=Yes') || token.rel.startsWith('nmod:poss') || token.rel === 'det') return true
    return row.form === 'haar' || row.form === 'her' || (token.upos !== 'X' && tokens[token.index + 1]?.upos === 'NOUN')
  }
  if (row.near === true) {
    // "die" is a pronoun of its own only as a subject or object of a main clause: not before a noun, not opening a relative clause.
    if (token.upos !== 'PRON' || token.feats.includes('PronType=Rel')) return false
    const head = tokens[token.head]
    if (head === undefined || head.rel.startsWith('acl') || !/^(?:nsubj|obj)/u.test(token.rel)) return false
    const next = tokens[token.index + 1]
    return next !== undefined && next.upos !== 'NOUN' && next.upos !== 'ADJ' && (token.index === 0 || tokens[token.index - 1]!.upos !== 'NOUN' && tokens[token.index - 1]!.upos !== 'PROPN' && tokens[token.index - 1]!.form !== ',')
  }
  if (row.verbs !== undefined) {
    const verb = tokens[token.head]
    return token.upos === 'PRON' && token.rel.startsWith('nsubj') && verb !== undefined && row.verbs.includes(verb.joined ?? verb.lemma)
  }
  // "it is", "it happened": nobody.
  if (row.form === 'it') {
    const verb = tokens[token.head]
    return verb !== undefined && verb.upos === 'VERB' && verb.lemma !== 'happen' && !tokens.some(({ head, rel }) => head === verb.index && (rel === 'cop' || rel.startsWith('csubj') || rel === 'expl'))
  }
  return true
}

/** Of the finite verb where the pronoun leaves it open: "ze vecht" is one, "ze vechten" are several. */
function numberOf({ tokens }: Sentence, token: Token, row: PronounRow): 'singular' | 'plural' {
  if (row.number !== 'either') return row.number
  const head = tokens[token.head]
  // A pronoun that the parser made the root has its verb below it.
  if (head !== undefined && !token.rel.startsWith('nsubj')) return row.form === 'ze' ? 'plural' : 'singular'
  const verbs = [head ?? token, ...tokens.filter((it) => it.head === (head ?? token).index && (it.rel.startsWith('aux') || it.rel === 'cop'))]
  const finite = verbs.find(({ feats }) => feats.includes('VerbForm=Fin')) ?? verbs.find(({ feats, upos }) => upos !== 'PRON' && feats.includes('Number='))
  if (finite?.feats.includes('Number=') === true) return finite.feats.includes('Number=Plur') ? 'plural' : 'singular'
  return /(?:en|zijn|gaan|staan|doen|zien|slaan)$/u.test(verbs.at(-1)!.form) ? 'plural' : 'singular'
}

function secondPart({ tokens }: Sentence, { index }: Token, words: ActorWords): string | undefined {
  for (let at = index + 1; at < tokens.length && at - index <= 12; at++) {
    const { form, upos } = tokens[at]!
    if (!words.splitAdverbs.second.includes(form.toLowerCase())) continue
    const next = tokens[at + 1]
    // A preposition with an object of its own is none of the pair.
    if (upos !== 'VERB' && (next === undefined || !['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM'].includes(next.upos))) return form.toLowerCase()
  }
  return undefined
}

function isSplit(sentence: Sentence, token: Token, words: ActorWords): boolean {
  const { first } = words.splitAdverbs
  if (!first.includes(token.form.toLowerCase()) || secondPart(sentence, token, words) === undefined) return false
  return joins(sentence, token, words)
}

function joins(sentence: Sentence, token: Token, { splitAdverbs: { withWords } }: ActorWords): boolean {
  return sentence.tokens.some((it) => Math.abs(it.index - token.index) <= 14 && (withWords.includes(it.lemma) || withWords.includes(it.form.toLowerCase()) || (it.joined !== undefined && withWords.includes(it.joined))))
}

function standsAlone({ tokens }: Sentence, token: Token): boolean {
  const next = tokens[token.index + 1]
  return token.upos !== 'CCONJ' && token.form.toLowerCase() !== 'beide' && (next === undefined || (next.upos !== 'NOUN' && next.upos !== 'DET' && next.upos !== 'PROPN' && next.upos !== 'ADJ'))
}

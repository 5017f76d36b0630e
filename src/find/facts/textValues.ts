// Values that are words: which words, and whether they say anything of the property.
import type { Sentence } from '../../model/sentence.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { labelWords } from '../../scheme/properties/label.ts'
import { openAdjectives } from '../../scheme/properties/ideology.ts'
import { memberNouns } from '../../scheme/properties/size.ts'
import type { PropertyType } from '../../scheme/relationType.ts'
import { childrenOf, relOf } from '../clauses/tree.ts'
import type { Filling, FrameMatch } from '../frames/match.ts'
import type { View } from '../frames/view.ts'
import { mentionAt, whoFills, type Who } from '../frames/who.ts'
import { unitOf } from './countValues.ts'
import { abbreviates } from './names.ts'
import { clauseValue, nameSpan, pastParticle, phraseSpan, reasonSpan, wholeSpan } from './spans.ts'
import { valueAt, type Value } from './value.ts'

/** Frames of any wish: one word is not enough to tell a goal. */
const wishing = new Set(['willen', 'eisen', 'seek'])

export function textsOf(view: View, match: FrameMatch<PropertyType>, sentence: Sentence, fillings: readonly Filling[] | undefined, who: Who): readonly Value[] {
  if (!fillings) {
    // the frame's word is itself the value: "radicale", "extreme opvattingen", "een staat stichten"
    if (insideName(who, match.token) || !besideMention(who, sentence, match.token)) return []
    if (match.type.id === 'ideology' && match.frame.pos === 'noun' && match.frame.id !== 'aanhanger-van' && match.frame.id !== 'adherent-of' && !says(sentence, match.token)) return []
    const clause = match.frame.pos === 'verb' ? clauseValue(sentence, match.token, who) : null
    // "stichten" alone tells nothing of what
    if (clause && !/\s/.test(view.text.slice(clause.start, clause.end))) return []
    const span = clause ?? (match.frame.pos === 'adj' ? sentence.tokens[match.token]! : phraseSpan(sentence, match.token))
    return valueAt(view, span)
  }
  const name = match.type.id === 'alias' || match.type.id === 'full_name'
  const here = view.cast.bySentence.get(sentence.index) ?? []
  return fillings.flatMap(({ token, slot }) => {
    const word = sentence.tokens[token]!
    if (match.frame.adjacent && `prep:${sentence.tokens[match.token + 1]?.form.toLowerCase()}` !== slot) return []
    const named = match.type.id === 'name_meaning' || match.type.id === 'full_name' ? mentionAt(sentence, token, here) ?? here.find(({ how, first, last }) => how === 'register' && first <= token && token <= last) ?? null : null
    if (named && (named.token === token || named.how === 'register') && !overlaps(named, who.mention)) {
      const text = view.text.slice(named.start, named.end)
      return match.type.id === 'full_name' && !abbreviates(view.text.slice(who.mention.start, who.mention.end), text) ? [] : valueAt(view, named)
    }
    if (!name) {
      const span = word.upos === 'VERB' ? clauseValue(sentence, token, who) : match.type.id === 'goal' ? wholeSpan(sentence, token) : match.type.id === 'motive' ? reasonSpan(sentence, token) : phraseSpan(sentence, token)
      // what the actor is said to be after is not the actor itself
      // "willen voorkomen", "willen aandacht" alone tell no goal
      if ((word.upos === 'VERB' || wishing.has(match.frame.id)) && !/\s/.test(view.text.slice(span.start, span.end))) return []
      if (overlaps(span, who.mention) || !fits(view, match.type.id, sentence, token, span)) return []
      return match.type.id === 'goal' ? pastParticle(view, sentence, match.token, span) : valueAt(view, span)
    }
    return isName(sentence, token) ? valueAt(view, nameSpan(sentence, token)).filter(({ text }) => text !== who.actor.name && !text.includes(who.mention.text)) : []
  }).map(value => {
    const other = fillings.length === 1 ? whoFills(view.cast, sentence, fillings[0]!) : null
    return other && other.actor.id !== who.actor.id ? { ...value, about: other.actor.id } : value
  })
}

/** "zijn overtuiging" and "zijn politieke opvattingen" tell that there is one, "strenge opvattingen" which. */
function says(sentence: Sentence, noun: number): boolean {
  return childrenOf(sentence, noun).some((child) => (child.upos === 'ADJ' || relOf(child) === 'amod' || relOf(child) === 'acl') && !openAdjectives.test(child.lemma))
}

/** An adjective before a noun must stand at the actor's own words, not at another's in the same coordination. */
function besideMention({ mention }: Who, sentence: Sentence, token: number): boolean {
  return relOf(sentence.tokens[token]!) !== 'amod' || (mention.first - 1 <= token && token <= mention.token)
}

/** "Islamitische" in "Islamitische Staat" is a name and tells no conviction. */
function insideName({ mention }: Who, token: number): boolean {
  return mention.how !== 'definite' && mention.how !== 'noun' && mention.first <= token && token <= mention.last && /^\p{Lu}/u.test(mention.text.split(/\s/).at(token - mention.first) ?? '')
}

/** What the value must look like for its property: who a group began with are people, what a name means is quoted or a name itself. */
function fits(view: View, property: string, sentence: Sentence, token: number, span: Span): boolean {
  if (['PRON', 'ADV', 'DET'].includes(sentence.tokens[token]!.upos)) return false
  if (property === 'label') return labelWords.test(view.text.slice(span.start, span.end))
  if (property === 'founding_members') return memberNouns[view.language.id].test(sentence.tokens[unitOf(sentence, token)]?.form.toLowerCase() ?? '')
  if (property === 'name_meaning') return /\p{Lu}|["'‘“„]/u.test(view.text.slice(span.start, span.end)) || /["'‘“„]/u.test(view.text[span.start - 1] ?? '') || /gelijknamig|eponymous/i.test(view.text.slice(span.start, span.end))
  return true
}

function isName(sentence: Sentence, token: number): boolean {
  const { upos, form } = sentence.tokens[token]!
  return upos === 'PROPN' || /^[‘'“"„]?\p{Lu}/u.test(form)
}

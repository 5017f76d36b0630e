// Past forms that are nouns as well ("shot"): a tagger that has read few crimes takes them for nouns, and the clause falls apart.
import type { Tagger } from '../ml/tagger.ts'

const finite = 'Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin'
const passive = 'Tense=Past|VerbForm=Part|Voice=Pass'
const be = /^(?:be|been|being|is|are|am|was|were|get|gets|got|getting|gotten|'m|’m|'re|’re|'s|’s)$/iu
/** What may stand between a subject and its verb. */
const adverb = /^(?:also|then|fatally|allegedly|reportedly|later|already|first|twice|repeatedly)$/iu
const object = /^(?:a|an|the|his|her|their|its|my|our|your|him|them|me|us|you|another|several|some|many|dozens|hundreds|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,.]*|at|himself|herself|themselves)$/iu
const undergone = /^(?:by|dead|to|in|on|during|outside|inside|near|multiple|several|twice|once)$/iu

/** Changes the tags of such nouns where what stands beside them makes them verbs: "a gunman shot two", "was shot", "a man shot by police". */
export function verbsForNouns(forms: readonly string[], tags: Int32Array, tagger: Tagger, pasts: ReadonlySet<string>): Int32Array {
  const tagOf = (feats: string): number => tagger.tags.findIndex((tag) => tag.upos === 'VERB' && tag.feats === feats)
  const uposAt = (at: number): string => (at < 0 || at >= forms.length ? 'PUNCT' : tagger.tags[tags[at]!]!.upos)
  let changed: Int32Array | null = null
  for (const [at, form] of forms.entries()) {
    if (!pasts.has(form.toLowerCase()) || uposAt(at) !== 'NOUN') continue
    const feats = verbAt(forms, uposAt, at)
    const tag = feats === null ? -1 : tagOf(feats)
    if (tag < 0) continue
    changed ??= Int32Array.from(tags)
    changed[at] = tag
  }
  return changed ?? tags
}

function verbAt(forms: readonly string[], uposAt: (at: number) => string, at: number): string | null {
  const [before, after] = [adverb.test(forms[at - 1] ?? '') ? at - 2 : at - 1, at + 1]
  const next = forms[after] ?? ''
  const and = next === 'and' && uposAt(after + 1) === 'VERB'
  if (be.test(forms[before] ?? '') && uposAt(before) !== 'PART') return passive
  const subject = /^(?:NOUN|PROPN|PRON)$/u.test(uposAt(before))
  const joined = forms[before] === 'and' || forms[before] === ','
  if (subject || joined) {
    if (object.test(next) || and || (subject && /^(?:PROPN|NUM|PRON)$/u.test(uposAt(after))) || (subject && uposAt(after) === 'NOUN' && next.endsWith('s') && startsNounPhrase(forms, uposAt, before))) return finite
    if (subject && undergone.test(next) && (next === 'by' || next === 'dead' || uposAt(before) === 'NOUN')) return passive
  }
  return null
}

/** "a gunman shot shoppers", "police shot protesters", not "the bank shot records". */
function startsNounPhrase(forms: readonly string[], uposAt: (at: number) => string, at: number): boolean {
  return /^(?:police|troops|soldiers|gunmen)$/iu.test(forms[at]!) || (/(?:man|er|or|ist|ant)$/u.test(forms[at]!) && uposAt(at - 1) !== 'NOUN')
}

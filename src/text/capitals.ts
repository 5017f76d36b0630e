// Capitals against the tagger: where a language writes verbs small, a capital in the midst of a sentence is a name.
import type { Tagger } from '../ml/tagger.ts'

/** What may stand before a capital that only opens: a sentence in quotation marks, behind a colon, in a list. */
const opener = /^["'“‘’„«»(:;–—•*-]+$|^[.?!…]+$|^\d+[.)]?$/u
const isCapital = (form: string): boolean => /^\p{Lu}\p{Ll}/u.test(form)

/** Changes the tags of such names to that of a proper noun; a title in capitals keeps its own. */
export function namesForVerbs(forms: readonly string[], tags: Int32Array, tagger: Tagger): Int32Array {
  const words = forms.filter((form) => /^\p{L}{2}/u.test(form))
  if (words.filter(isCapital).length * 2 > words.length && words.length > 3) return tags
  const name = tagger.tags.findIndex(({ upos }) => upos === 'PROPN')
  return name < 0 ? tags : tags.map((tag, at) => (at > 0 && tagger.tags[tag]!.upos === 'VERB' && isCapital(forms[at]!) && !opener.test(forms[at - 1]!) ? name : tag))
}

// Dutch pronominal adverbs: "daarvan" is "van" with a pronoun, and fills the slot that "van" would.
const parts = /^(er|daar|waar|hier)(aan|achter|bij|binnen|door|in|mee|met|naar|onder|op|over|tegen|toe|tot|uit|van|voor|af)$/

const adposition: Readonly<Record<string, string>> = { mee: 'met', toe: 'tot', af: 'van' }

/** `{ prep: 'van', relative: false }` for "daarvan"; null for any other word. */
export function pronounAdverb(form: string): { readonly prep: string; readonly relative: boolean } | null {
  const found = parts.exec(form.toLowerCase())
  if (!found) return null
  return { prep: adposition[found[2]!] ?? found[2]!, relative: found[1] === 'waar' }
}

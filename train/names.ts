// Finds the name inside an annotated phrase: corpora of entities mark "the rich city of Aleppo", a recogniser of names wants "Aleppo".

const CONNECTORS = new Set(['of', 'the', 'for', 'and', 'de', 'la', 'le', 'du', 'van', 'von', 'der', 'den', 'bin', 'al', 'el', 'ul', '-', '–', '&', "'s", '’s', "'", '.', 'in', 'on', 'to'])
const TITLES = new Set(['president', 'mr.', 'mrs.', 'ms.', 'mr', 'mrs', 'ms', 'dr.', 'dr', 'prof.', 'professor', 'general', 'gen.', 'colonel', 'col.', 'lt.', 'lt', 'major', 'captain', 'capt.', 'sgt.', 'sir', 'king', 'queen', 'prince', 'princess', 'minister', 'prime', 'secretary', 'senator', 'sen.', 'governor', 'gov.', 'judge', 'justice', 'pope', 'chief', 'ambassador', 'commander', 'foreign', 'defence', 'defense', 'state', 'vice', 'saint', 'lord', 'lady', 'lieutenant', 'brigadier', 'admiral', 'maj.', 'rev.', 'former', 'us', 'u.s.', 'deputy', 'director', 'aunt', 'uncle', 'special', 'envoy', 'high', 'representative', 'un', 'eu', 'commander', 'spokesman', 'spokesperson'])
const PRONOUNS = new Set(['i', 'we', 'he', 'she', 'it', 'they', 'you', 'his', 'her', 'our', 'their', 'its', 'this', 'that', 'these', 'those', 'who', 'all', 'both', 'others', 'many', 'some', 'my', 'your'])

/** First and last token of the name in `forms[first..last]` that holds token `head`; null when the phrase is no name. */
export function nameIn(forms: readonly string[], upos: readonly string[] | null, first: number, last: number, head: number, kind: string): readonly [number, number] | null {
  const capital = (i: number) => /^[\p{Lu}]/u.test(forms[i]!) || /^\d/.test(forms[i]!)
  if (!/^\p{Lu}/u.test(forms[head]!) || (upos !== null && upos[head] !== 'PROPN')) return null
  if (PRONOUNS.has(forms[head]!.toLowerCase())) return null
  let low = head
  let high = head
  for (let i = low - 1; i >= first && (capital(i) || CONNECTORS.has(forms[i]!)); i--) if (capital(i) && !/^\d/.test(forms[i]!)) low = i
  for (let i = high + 1; i <= last && (capital(i) || CONNECTORS.has(forms[i]!)); i++) if (capital(i)) high = i
  while (low < high && /^the$/i.test(forms[low]!)) low++
  if (kind === 'PER') while (low < high && TITLES.has(forms[low]!.toLowerCase())) low++
  if (kind === 'PER' && TITLES.has(forms[low]!.toLowerCase())) return null
  return [low, high]
}

/** Writes BIO labels for names; longer ones win over those inside them. */
export function labelsFor(count: number, names: readonly { readonly first: number; readonly last: number; readonly kind: string }[]): string[] {
  const labels: string[] = Array.from({ length: count }, () => 'O')
  const bySize = [...names].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
  for (const { first, last, kind } of bySize) {
    if (labels.slice(first, last + 1).some((label) => label !== 'O')) continue
    for (let i = first; i <= last; i++) labels[i] = `${i === first ? 'B' : 'I'}-${kind}`
  }
  return labels
}

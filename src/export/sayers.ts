// Who says a claim, as one text: the chain from the outlet to the last speaker.
import type { ClaimLine } from './schema.ts'

/** "the outlet > persbureau VPB > een woordvoerder (anonymous)"; the words are the text's own. */
export function sayers({ chain }: ClaimLine['said'], words: { readonly outlet: string; readonly unspecified: string; readonly anonymous: string } = english): string {
  return chain.map(({ kind, text, anonymous }) => `${text ?? (kind === 'outlet' ? words.outlet : words.unspecified)}${anonymous ? ` (${words.anonymous})` : ''}`).join(' > ')
}

const english = { outlet: 'the outlet itself', unspecified: 'a source not named', anonymous: 'anonymous' }

/** Page with the place marked: `#:~:text=` takes a browser to the words, where they are short enough to find. */
export function permalink(url: string | null, quote: string): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null
  const words = quote.split(/\s+/).filter(Boolean)
  if (words.length === 0 || quote.startsWith('[') || url.includes('#')) return url
  // A hyphen is a sign of its own in a text fragment.
  const part = (list: readonly string[]): string => encodeURIComponent(list.join(' ')).replaceAll('-', '%2D')
  return `${url}#:~:text=${words.length <= 8 ? part(words) : `${part(words.slice(0, 4))},${part(words.slice(-4))}`}`
}

// Two ways to write a name the same: `fold` forgets case, accents and hyphens; `spellingKey` also forgets how Dutch, English and scholars transcribe.

const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', ı: 'i', ß: 'ss', æ: 'ae', đ: 'd', ð: 'd', þ: 'th', œ: 'oe', ə: 'e', ŋ: 'n' }

/** Lower case, no accents, no apostrophes, hyphens as spaces: `Deir ez-Zor` → `deir ez zor`. */
export function fold(words: string): string {
  if (/^[a-z]*$/.test(words)) return words
  if (/^[A-Za-z]+$/.test(words)) return words.toLowerCase()
  return words
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øłıßæđðþœəŋ]/g, (letter) => LETTERS[letter]!)
    .replace(/[’‘'ʼʿʾ`´ʹ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

// Order matters: longer groups first, and "oe" before single vowels.
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:al|el|ar|as|ad|az|an|at|ash|ez|er)\s+(?=\p{L}{3})/gu, ''],
  [/tsj|tch|ch|kh|q|ck/g, 'k'],
  [/dzj|dzh|dj|zh|zj/g, 'j'],
  [/sj|sh/g, 's'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/oe|ou|oo|uu/g, 'u'],
  [/aa|ah\b/g, 'a'],
  [/ee|iy|ij|ie|y/g, 'i'],
  [/w/g, 'v'],
  [/c(?=[aou]|\b)/g, 'k'],
  [/eh?\b/g, 'a'],
  [/ia\b/g, 'a'],
  [/(\p{L})\1+/gu, '$1'],
]

/** "ar ramtha" → "ramtha": the Arabic article comes and goes. */
export function withoutArticle(folded: string): string {
  return folded.replace(/^(?:al|el|ar|as|ad|az|an|at|ash|ez|er) (?=\p{L}{3})/u, '')
}

/** One key for `Jalalabad`, `Djalalabad` and `Jalālābād`; several towns may share one, so it only proposes. */
export function spellingKey(folded: string): string {
  let key = folded
  for (const [pattern, by] of SPELLINGS) key = key.replace(pattern, by)
  return key.trim()
}

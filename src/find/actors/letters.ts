// Whether the letters of an abbreviation fit a name: HRW and Human Rights Watch, but also BFZ and Bevrijdingsfront Zuid.

const plain = (word: string): string => word.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

/** `ordered`: each letter in its turn, every big word used. `scattered`: the same initials in another order, as when a name was translated. */
export function lettersFit(abbreviation: string, name: readonly string[], small: readonly string[]): 'ordered' | 'scattered' | null {
  const letters = plain(abbreviation)
  const parts = name.flatMap((word) => word.split('-')).filter((word) => plain(word) !== '')
  if (letters.length < 2 || letters.length > 10 || parts.length === 0 || parts.length > 12) return null
  const big = parts.filter((word) => !small.includes(word.toLowerCase()))
  if (big.length === 0) return null
  if (letters[0] === plain(big[0]!)[0] && ordered(letters, parts.map((word) => ({ word: plain(word), small: small.includes(word.toLowerCase()) })))) return 'ordered'
  const initials = big.map((word) => plain(word)[0]).sort().join('')
  return big.length >= 3 && initials === [...letters].sort().join('') ? 'scattered' : null
}

/** Each big word gives its first letter and perhaps later ones, in order; small words may be passed over. */
function ordered(letters: string, parts: readonly { word: string; small: boolean }[]): boolean {
  // fits[i] is true when the first i letters are spoken for by the words so far.
  let fits = new Set([0])
  for (const { word, small } of parts) {
    const next = new Set<number>(small ? fits : [])
    for (const used of fits) {
      if (word[0] !== letters[used]) continue
      next.add(used + 1)
      let taken = used + 1
      for (let at = 1; at < word.length && taken < letters.length; at++) {
        if (word[at] === letters[taken]) { taken++; next.add(taken) }
      }
    }
    fits = next
  }
  return fits.has(letters.length)
}

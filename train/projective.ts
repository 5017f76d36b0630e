// Makes a tree projective: the shortest crossing arc is hung on its head's head until nothing crosses.

export function projective(heads: readonly number[]): number[] {
  const lifted = [...heads]
  for (;;) {
    const worst = shortestCrossing(lifted)
    if (worst < 0) return lifted
    lifted[worst] = lifted[lifted[worst]!]!
  }
}

function shortestCrossing(heads: readonly number[]): number {
  let found = -1
  let shortest = Infinity
  for (let child = 0; child < heads.length; child++) {
    const head = heads[child]!
    if (head < 0) continue
    const size = Math.abs(head - child)
    if (size < shortest && size > 1 && heads[head] !== undefined && !covers(heads, head, child)) {
      found = child
      shortest = size
    }
  }
  return found
}

/** Whether all words between the two hang, directly or not, on `head`. */
function covers(heads: readonly number[], head: number, child: number): boolean {
  for (let word = Math.min(head, child) + 1; word < Math.max(head, child); word++) {
    let above = word
    while (above >= 0 && above !== head) above = heads[above]!
    if (above !== head) return false
  }
  return true
}

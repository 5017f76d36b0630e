// What the parser looks at: the state of a sentence half parsed, and the features of a move and of a relation.
import { feature1, feature2, feature3, feature4 } from './hash.ts'
import type { WordRow } from './words.ts'
import { FLAGS, IS_MARK, LOWER, SUFFIX3 } from './words.ts'

/** What stands for "no word" and for the root in place of a word or a tag. */
const NONE = 0x3c6ef372
const ROOT_WORD = 0x1f83d9ab

export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

/**
 * Arc-hybrid: the stack holds begun words, the buffer the words not yet read, with the root at its end.
 * SHIFT moves the next word to the stack, LEFT hangs the top of the stack on the next word, RIGHT hangs it on the word below it.
 */
export class ParseState {
  n = 0
  /** Index of the next word; `n` is the root. */
  next = 0
  depth = 0
  stack = new Int32Array(64)
  heads = new Int32Array(64)
  rels = new Int32Array(64)
  words = new Int32Array(65)
  suffixes = new Int32Array(65)
  pos = new Int32Array(65)
  tags = new Int32Array(65)
  marks = new Int32Array(65)
  // Outermost and next to outermost dependents on each side, and sets of relations as bits.
  left1 = new Int32Array(65)
  left2 = new Int32Array(65)
  right1 = new Int32Array(65)
  right2 = new Int32Array(65)
  leftCount = new Int32Array(65)
  rightCount = new Int32Array(65)
  leftSet = new Int32Array(65)
  rightSet = new Int32Array(65)
  /** Marks (commas, quotes, dashes) up to each word, to count those between two words. */
  marksBefore = new Int32Array(66)

  begin(rows: readonly WordRow[], tags: Int32Array, uposOf: Int32Array): void {
    const n = rows.length
    if (this.stack.length < n + 1) this.#grow(n * 2)
    this.n = n
    this.next = 0
    this.depth = 0
    let marks = 0
    for (let i = 0; i < n; i++) {
      const row = rows[i]!
      this.words[i] = row[LOWER]!
      this.suffixes[i] = row[SUFFIX3]!
      this.tags[i] = tags[i]!
      this.pos[i] = uposOf[tags[i]!]!
      this.marksBefore[i] = marks
      if ((row[FLAGS]! & IS_MARK) !== 0) marks++
      this.heads[i] = -1
      this.rels[i] = -1
    }
    this.marksBefore[n] = marks
    this.words[n] = ROOT_WORD
    this.suffixes[n] = ROOT_WORD
    this.pos[n] = 30
    this.tags[n] = 5000
    for (const list of [this.left1, this.left2, this.right1, this.right2]) list.fill(-1, 0, n + 1)
    for (const list of [this.leftCount, this.rightCount, this.leftSet, this.rightSet]) list.fill(0, 0, n + 1)
  }

  #grow(size: number): void {
    for (const name of ['stack', 'heads', 'rels', 'words', 'suffixes', 'pos', 'tags', 'marks', 'left1', 'left2', 'right1', 'right2', 'leftCount', 'rightCount', 'leftSet', 'rightSet', 'marksBefore'] as const) {
      this[name] = new Int32Array(size + 2)
    }
  }

  done(): boolean {
    return this.depth === 0 && this.next === this.n
  }

  mayShift(): boolean {
    return this.next < this.n
  }

  /** Only the last word of the stack may hang on the root: a sentence has one root. */
  mayLeft(): boolean {
    return this.depth > 0 && (this.next < this.n || this.depth === 1)
  }

  mayRight(): boolean {
    return this.depth > 1
  }

  shift(): void {
    this.stack[this.depth++] = this.next++
  }

  /** Head that a LEFT or RIGHT would give the top of the stack. */
  headFor(move: number): number {
    return move === LEFT ? this.next : this.stack[this.depth - 2]!
  }

  attach(move: number, rel: number): void {
    const child = this.stack[this.depth - 1]!
    const head = this.headFor(move)
    this.depth--
    this.heads[child] = head
    this.rels[child] = rel
    if (move === LEFT) {
      this.left2[head] = this.left1[head]!
      this.left1[head] = child
      this.leftCount[head]!++
      this.leftSet[head]! |= 1 << (rel % 31)
    } else {
      this.right2[head] = this.right1[head]!
      this.right1[head] = child
      this.rightCount[head]!++
      this.rightSet[head]! |= 1 << (rel % 31)
    }
  }
}

function distance(from: number, to: number): number {
  const d = to - from
  return d < 6 ? d : d < 10 ? 6 : d < 18 ? 7 : 8
}

export class ParserFeatures {
  readonly list = new Int32Array(140)
  count = 0

  move(s: ParseState): void {
    const { words, pos, tags, suffixes, left1, left2, right1, right2, rels, leftCount, rightCount, leftSet, rightSet } = s
    const out = this.list
    const n = s.n
    const s0 = s.depth > 0 ? s.stack[s.depth - 1]! : -1
    const s1 = s.depth > 1 ? s.stack[s.depth - 2]! : -1
    const s2 = s.depth > 2 ? s.stack[s.depth - 3]! : -1
    const b0 = s.next
    const b1 = b0 + 1 <= n ? b0 + 1 : -1
    const b2 = b0 + 2 <= n ? b0 + 2 : -1
    const b3 = b0 + 3 <= n ? b0 + 3 : -1
    const s0w = s0 < 0 ? NONE : words[s0]!
    const s1w = s1 < 0 ? NONE : words[s1]!
    const s2w = s2 < 0 ? NONE : words[s2]!
    const b0w = words[b0]!
    const b1w = b1 < 0 ? NONE : words[b1]!
    const b2w = b2 < 0 ? NONE : words[b2]!
    const s0p = s0 < 0 ? 31 : pos[s0]!
    const s1p = s1 < 0 ? 31 : pos[s1]!
    const s2p = s2 < 0 ? 31 : pos[s2]!
    const b0p = pos[b0]!
    const b1p = b1 < 0 ? 31 : pos[b1]!
    const b2p = b2 < 0 ? 31 : pos[b2]!
    const b3p = b3 < 0 ? 31 : pos[b3]!
    const s0t = s0 < 0 ? NONE : tags[s0]!
    const s1t = s1 < 0 ? NONE : tags[s1]!
    const b0t = tags[b0]!
    const b1t = b1 < 0 ? NONE : tags[b1]!
    const s0l = s0 < 0 ? -1 : left1[s0]!
    const s0l2 = s0 < 0 ? -1 : left2[s0]!
    const s0r = s0 < 0 ? -1 : right1[s0]!
    const s0r2 = s0 < 0 ? -1 : right2[s0]!
    const s1l = s1 < 0 ? -1 : left1[s1]!
    const s1r = s1 < 0 ? -1 : right1[s1]!
    const s1r2 = s1 < 0 ? -1 : right2[s1]!
    const b0l = left1[b0]!
    const b0l2 = left2[b0]!
    const s0lp = s0l < 0 ? 31 : pos[s0l]!
    const s0rp = s0r < 0 ? 31 : pos[s0r]!
    const s1lp = s1l < 0 ? 31 : pos[s1l]!
    const s1rp = s1r < 0 ? 31 : pos[s1r]!
    const b0lp = b0l < 0 ? 31 : pos[b0l]!
    const s0ld = s0l < 0 ? -2 : rels[s0l]!
    const s0rd = s0r < 0 ? -2 : rels[s0r]!
    const s1ld = s1l < 0 ? -2 : rels[s1l]!
    const s1rd = s1r < 0 ? -2 : rels[s1r]!
    const b0ld = b0l < 0 ? -2 : rels[b0l]!
    const pp = (s0p << 10) | (b0p << 5) | b1p
    const qq = (s1p << 10) | (s0p << 5) | b0p
    const d0 = s0 < 0 ? 0 : distance(s0, b0)
    const d1 = s1 < 0 ? 0 : distance(s1, s0)
    const s0v = s0 < 0 ? 0 : Math.min(leftCount[s0]!, 4) * 5 + Math.min(rightCount[s0]!, 4)
    const s1v = s1 < 0 ? 0 : Math.min(leftCount[s1]!, 4) * 5 + Math.min(rightCount[s1]!, 4)
    const b0v = Math.min(leftCount[b0]!, 4)
    const s0set = s0 < 0 ? 0 : leftSet[s0]! ^ Math.imul(rightSet[s0]!, 0x6b43a9b5)
    const s1set = s1 < 0 ? 0 : leftSet[s1]! ^ Math.imul(rightSet[s1]!, 0x6b43a9b5)
    const marks = s0 < 0 ? 0 : Math.min(3, s.marksBefore[b0]! - s.marksBefore[s0]!)
    let k = 0
    out[k++] = feature1(1, 0)
    out[k++] = feature2(2, s0w, s0p)
    out[k++] = feature1(3, s0w)
    out[k++] = feature1(4, s0t)
    out[k++] = feature2(5, b0w, b0p)
    out[k++] = feature1(6, b0w)
    out[k++] = feature1(7, b0t)
    out[k++] = feature2(8, s1w, s1p)
    out[k++] = feature1(9, s1w)
    out[k++] = feature1(10, s1t)
    out[k++] = feature2(11, b1w, b1p)
    out[k++] = feature1(12, b1t)
    out[k++] = feature2(13, b2w, b2p)
    out[k++] = feature2(14, s2w, s2p)
    out[k++] = feature1(15, b3p)
    // The top of the stack and the next word.
    out[k++] = feature3(16, s0w, s0p, Math.imul(b0w, 31) + b0p)
    out[k++] = feature2(17, s0w, b0w)
    out[k++] = feature3(18, s0w, s0p, b0p)
    out[k++] = feature3(19, s0p, b0w, b0p)
    out[k++] = feature2(20, s0t, b0t)
    out[k++] = feature2(21, s0w, b0t)
    out[k++] = feature2(22, s0t, b0w)
    out[k++] = feature3(23, s0t, b0t, b1t)
    out[k++] = feature2(24, b0t, b1t)
    out[k++] = feature2(25, b0w, b1w)
    out[k++] = feature2(26, b0w, b1t)
    out[k++] = feature2(27, b0t, b1w)
    // The two topmost words of the stack.
    out[k++] = feature2(28, s1w, s0w)
    out[k++] = feature2(29, s1t, s0t)
    out[k++] = feature2(30, s1w, s0t)
    out[k++] = feature2(31, s1t, s0w)
    out[k++] = feature3(32, s1t, s0t, b0t)
    out[k++] = feature3(33, s1w, s0p, b0p)
    out[k++] = feature3(34, s1p, s0w, b0p)
    out[k++] = feature3(35, s1p, s0p, b0w)
    out[k++] = feature2(36, s1t, b0t)
    out[k++] = feature2(37, s1w, b0w)
    out[k++] = feature2(38, s1w, b0t)
    out[k++] = feature2(39, s1t, b0w)
    // Threes and fours of parts of speech.
    out[k++] = feature1(40, pp)
    out[k++] = feature1(41, qq)
    out[k++] = feature2(42, s2p, qq)
    out[k++] = feature2(43, qq, b1p)
    out[k++] = feature2(44, pp, b2p)
    out[k++] = feature3(45, qq, b1p, b2p)
    out[k++] = feature3(46, s2p, qq, b1p)
    out[k++] = feature2(47, pp, s0w)
    out[k++] = feature2(48, pp, b0w)
    out[k++] = feature2(49, pp, b1w)
    out[k++] = feature3(50, s0w, b0p, b1p)
    // Dependents found so far.
    out[k++] = feature3(51, s0p, b0p, (s0lp << 5) ^ (s0ld << 10))
    out[k++] = feature3(52, s0p, b0p, (s0rp << 5) ^ (s0rd << 10))
    out[k++] = feature3(53, s0p, b0p, (b0lp << 5) ^ (b0ld << 10))
    out[k++] = feature3(54, s1p, s0p, (s1lp << 5) ^ (s1ld << 10))
    out[k++] = feature3(55, s1p, s0p, (s1rp << 5) ^ (s1rd << 10))
    out[k++] = feature3(56, s1p, s0p, (s0lp << 5) ^ (s0ld << 10))
    out[k++] = feature3(57, s1p, s0p, (s0rp << 5) ^ (s0rd << 10))
    out[k++] = feature3(58, s0w, s0ld, s0rd)
    out[k++] = feature3(59, s1w, s1ld, s1rd)
    out[k++] = feature2(60, b0w, b0ld)
    out[k++] = feature4(61, s0p, b0p, s0l < 0 ? NONE : words[s0l]!, s0ld)
    out[k++] = feature4(62, s0p, b0p, s0r < 0 ? NONE : words[s0r]!, s0rd)
    out[k++] = feature4(63, s0p, b0p, b0l < 0 ? NONE : words[b0l]!, b0ld)
    out[k++] = feature4(64, s1p, s0p, s0l < 0 ? NONE : words[s0l]!, s0ld)
    out[k++] = feature4(65, s1p, s0p, s1r < 0 ? NONE : words[s1r]!, s1rd)
    out[k++] = feature4(66, s1p, s0p, s1l < 0 ? NONE : words[s1l]!, s1ld)
    out[k++] = feature4(67, s0p, b0p, s0r2 < 0 ? -2 : rels[s0r2]!, s0rd)
    out[k++] = feature4(68, s0p, b0p, s0l2 < 0 ? -2 : rels[s0l2]!, s0ld)
    out[k++] = feature4(69, s1p, s0p, s1r2 < 0 ? -2 : rels[s1r2]!, s1rd)
    out[k++] = feature4(70, s0p, b0p, b0l2 < 0 ? -2 : rels[b0l2]!, b0ld)
    // Valency, distance, marks in between.
    out[k++] = feature2(71, s0w, s0v)
    out[k++] = feature2(72, s0t, s0v)
    out[k++] = feature2(73, s1w, s1v)
    out[k++] = feature2(74, s1t, s1v)
    out[k++] = feature2(75, b0w, b0v)
    out[k++] = feature2(76, b0t, b0v)
    out[k++] = feature3(77, s0p, b0p, (d0 << 3) | marks)
    out[k++] = feature2(78, s0w, d0)
    out[k++] = feature2(79, b0w, d0)
    out[k++] = feature3(80, s1p, s0p, d1)
    out[k++] = feature3(81, s1w, s0w, d1)
    out[k++] = feature2(82, s0t, s0set)
    out[k++] = feature2(83, s0w, s0set)
    out[k++] = feature2(84, s1t, s1set)
    out[k++] = feature2(85, s1w, s1set)
    out[k++] = feature3(86, b0t, leftSet[b0]!, s0p)
    out[k++] = feature3(87, qq, s0set, s1set)
    // Endings stand in for rare words.
    const s0e = s0 < 0 ? NONE : suffixes[s0]!
    const s1e = s1 < 0 ? NONE : suffixes[s1]!
    out[k++] = feature3(88, s0e, b0p, s1p)
    out[k++] = feature3(89, suffixes[b0]!, s0p, s1p)
    out[k++] = feature3(90, s1e, s0p, b0p)
    out[k++] = feature2(91, b0 < n ? words[n - 1]! : NONE, qq)
    this.count = k
  }

  /** The relation of `child` to `head`, once the child has all its dependents. */
  relation(s: ParseState, child: number, head: number, move: number): void {
    const { words, pos, tags, suffixes, left1, left2, right1, rels, leftSet, rightSet, leftCount, rightCount } = s
    const out = this.list
    const n = s.n
    const cw = words[child]!
    const hw = words[head]!
    const cp = pos[child]!
    const hp = pos[head]!
    const ct = tags[child]!
    const ht = tags[head]!
    const ce = suffixes[child]!
    const cl = left1[child]!
    const cl2 = left2[child]!
    const cr = right1[child]!
    const clw = cl < 0 ? NONE : words[cl]!
    const cl2w = cl2 < 0 ? NONE : words[cl2]!
    const cld = cl < 0 ? -2 : rels[cl]!
    const cset = leftSet[child]! ^ Math.imul(rightSet[child]!, 0x6b43a9b5)
    const hside = move === LEFT ? leftSet[head]! : rightSet[head]!
    const hother = move === LEFT ? rightSet[head]! : leftSet[head]!
    const near = move === LEFT ? left1[head]! : right1[head]!
    const neard = near < 0 ? -2 : rels[near]!
    const before = child > 0 ? child - 1 : -1
    const after = child + 1 < n ? child + 1 : -1
    const bw = before < 0 ? NONE : words[before]!
    const bp = before < 0 ? 31 : pos[before]!
    const aw = after < 0 ? NONE : words[after]!
    const ap = after < 0 ? 31 : pos[after]!
    const h1p = head > 0 && head < n ? pos[head - 1]! : 31
    const h2p = head + 1 < n ? pos[head + 1]! : 31
    const far = distance(Math.min(child, head), Math.max(child, head))
    const side = (move << 10) | (cp << 5) | hp
    const below = move === RIGHT && s.depth > 2 ? pos[s.stack[s.depth - 3]!]! : 31
    let k = 0
    out[k++] = feature1(101, move)
    out[k++] = feature2(102, cw, move)
    out[k++] = feature2(103, hw, move)
    out[k++] = feature2(104, ct, move)
    out[k++] = feature2(105, ht, move)
    out[k++] = feature1(106, side)
    out[k++] = feature2(107, side, cw)
    out[k++] = feature2(108, side, hw)
    out[k++] = feature3(109, side, cw, hw)
    out[k++] = feature3(110, ct, ht, move)
    out[k++] = feature3(111, ct, hw, move)
    out[k++] = feature3(112, cw, ht, move)
    out[k++] = feature2(113, side, far)
    out[k++] = feature3(114, side, cset, 0)
    out[k++] = feature3(115, side, ct, cset)
    out[k++] = feature3(116, side, clw, cld)
    out[k++] = feature3(117, hw, clw, cp)
    out[k++] = feature3(118, side, cl2w, cl2 < 0 ? -2 : rels[cl2]!)
    out[k++] = feature3(119, side, clw, cw)
    out[k++] = feature3(120, side, hside, neard)
    out[k++] = feature2(121, side, hother)
    out[k++] = feature3(122, hw, hside, cp)
    out[k++] = feature4(123, hw, hside, hother, cp)
    out[k++] = feature4(124, ht, ct, hside, hother)
    out[k++] = feature2(125, side, ce)
    out[k++] = feature3(126, side, bw, bp)
    out[k++] = feature3(127, side, aw, ap)
    out[k++] = feature3(128, side, bp, ap)
    out[k++] = feature3(129, side, h1p, h2p)
    out[k++] = feature3(130, cr < 0 ? -2 : rels[cr]!, cr < 0 ? NONE : words[cr]!, side)
    out[k++] = feature3(131, side, below, far)
    out[k++] = feature2(132, bw, cw)
    out[k++] = feature2(133, cw, aw)
    out[k++] = feature3(134, suffixes[head]!, clw, cp)
    out[k++] = feature3(135, suffixes[head]!, ce, move)
    out[k++] = feature3(136, cw, hside, hother)
    out[k++] = feature3(137, ct, Math.min(leftCount[head]!, 4), Math.min(rightCount[head]!, 4) * 8 + move)
    out[k++] = feature3(138, side, near < 0 ? NONE : words[near]!, neard)
    out[k++] = feature2(139, hw, cw)
    out[k++] = feature4(140, ht, ct, clw, far > 1 ? 1 : 0)
    this.count = k
  }
}

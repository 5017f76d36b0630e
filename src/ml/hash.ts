// Integer hashes of words and of feature templates: models keep these instead of words.

/** 32-bit hash of `text[from, to)` over its UTF-16 units. */
export function hashText(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return scramble(h ^ (to - from))
}

/** Spreads a number over all 32 bits. */
export function scramble(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

// A feature is a template number and its values, in order. The steps are cheap, because a token has some two hundred features.
export function feature1(template: number, a: number): number {
  const h = Math.imul((Math.imul(template, 0x2c1b3c6d) ^ a) + 0x165667b1, 0x9e3779b1)
  return Math.imul(h ^ (h >>> 15), 0x85ebca77)
}

export function feature2(template: number, a: number, b: number): number {
  let h = Math.imul((Math.imul(template, 0x2c1b3c6d) ^ a) + 0x165667b1, 0x9e3779b1)
  h = Math.imul((h ^ (h >>> 15)) + b, 0x297a2d39)
  return Math.imul(h ^ (h >>> 14), 0x85ebca77)
}

export function feature3(template: number, a: number, b: number, c: number): number {
  let h = Math.imul((Math.imul(template, 0x2c1b3c6d) ^ a) + 0x165667b1, 0x9e3779b1)
  h = Math.imul((h ^ (h >>> 15)) + b, 0x297a2d39)
  h = Math.imul((h ^ (h >>> 14)) + c, 0x1b56c4e9)
  return Math.imul(h ^ (h >>> 15), 0x85ebca77)
}

export function feature4(template: number, a: number, b: number, c: number, d: number): number {
  return feature3(template, a, b, Math.imul(c ^ Math.imul(d, 0x7feb352d), 0x846ca68b) ^ d)
}

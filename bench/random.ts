// A seeded sample, so that what is drawn today can be drawn again.
import { mulberry32 } from '../train/shuffle.ts'

/** `count` items in random order, without repeats. */
export function sample<T>(items: readonly T[], count: number, seed: number): T[] {
  const random = mulberry32(seed)
  const pool = [...items]
  const drawn: T[] = []
  while (drawn.length < count && pool.length > 0) drawn.push(pool.splice(Math.floor(random() * pool.length), 1)[0]!)
  return drawn
}

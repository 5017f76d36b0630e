// News in brief: paragraphs that have nobody and no place in common are items of their own, and nothing said in one is of what another tells.
import type { View } from './view.ts'

/** Follows from the view alone. */
const known = new WeakMap<View, boolean>()

/** Whether the paragraphs of these two sentences are two items of news in brief. */
export function areTwoItems(view: View, a: number, b: number): boolean {
  return view.sentences[a]!.block !== view.sentences[b]!.block && isInBrief(view)
}

/** Whether the text is a list of such items. */
export function isInBrief(view: View): boolean {
  const before = known.get(view)
  if (before !== undefined) return before
  const made = unlinked(view)
  known.set(view, made)
  return made
}

/** Five paragraphs or more that each name people or places, hardly any of them those of its neighbour. */
function unlinked(view: View): boolean {
  const blocks = new Map<number, Set<string>>()
  for (const { index, block } of view.telling) {
    if (view.roleOf(index) !== 'body') continue
    const named = blocks.get(block) ?? new Set<string>()
    blocks.set(block, named)
    for (const { actor } of view.mentionsOf(index)) if (actor !== null) named.add(actor)
    for (const { country, label } of view.placesOf(index)) named.add(country ?? label)
  }
  const all = [...blocks.values()]
  if (all.length < fewest || all.some((named) => named.size === 0)) return false
  const linked = all.slice(1).filter((named, at) => [...named].some((one) => all[at]!.has(one))).length
  return linked <= (all.length - 1) / 5
}

const fewest = 5

// Deeds of the world wars and before, which texts of today tell as history only.
import { historicWords } from '../../scheme/guardWords.ts'
import type { Telling } from './told.ts'
import type { View } from './view.ts'

const historicIn = new WeakMap<View, readonly number[]>()

/** Where the text names a time that texts of today tell as history only; found once a text. */
function historicPlaces(view: View): readonly number[] {
  const found = historicIn.get(view) ?? [...view.text.matchAll(historicWords[view.language])].map(({ index }) => index)
  historicIn.set(view, found)
  return found
}

/** The world wars stand in many texts that tell of something else; a deed of before 1946 is told as history. */
export function isHistory(view: View, { dates, trigger }: Telling): boolean {
  if (trigger.type.family !== 'violence') return false
  const days = dates.map(({ mention }) => mention.latest).filter((day) => day !== null)
  if (days.length > 0 && dates.some(({ how }) => how !== 'sentence')) return days.every((day) => day < '1946-01-01')
  const places = historicPlaces(view)
  // A text about the world wars: what it tells without a day of its own belongs to them, and so does what follows on their name.
  const here = view.sentences[trigger.sentence]!
  const from = Math.min(...view.sentences.slice(Math.max(0, here.index - 2), here.index + 1).filter(({ index }) => view.roleOf(index) === view.roleOf(here.index)).map(({ start }) => start))
  return places.length >= 3 || places.some((at) => from <= at && at < here.end)
}

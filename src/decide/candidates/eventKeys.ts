// Keys under which tellings of one event would meet: days with country, a place, an actor in a month, a figure, rare names, a copied sentence.
import type { EventProfile } from './eventProfile.ts'
import type { Rarity } from './eventScore.ts'
import { familyOf } from './kinds.ts'

const settled: ReadonlySet<string> = new Set(['exact_site', 'settlement', 'near_settlement', 'admin2'])
/** A name that few sources use: in its sentence a more common one counts than elsewhere in the text. */
const [rareHere, rareAround] = [0.25, 0.4]
/** Longer than this, a span of days tells little. */
const longest = 10

export function eventKeys(profile: EventProfile, rarity: Rarity): string[] {
  const family = familyOf(profile.type)
  const countries = new Set(profile.points.flatMap(({ country }) => country ?? []))
  return [
    ...daysOf(profile).flatMap((day) => [...countries, ''].map((country) => `day ${day} ${country} ${family}`)),
    ...profile.points.flatMap(({ id, precision }) => (id !== null && settled.has(precision) ? [`place ${id} ${family}`] : [])),
    ...[...profile.actors.keys()].flatMap((actor) => monthsOf(profile).map((month) => `actor ${actor} ${family} ${month}`)),
    ...profile.figures.flatMap(({ kind, low, high }) => (low !== null && low >= 5 && low === high ? [`figure ${kind} ${low}`] : [])),
    ...[...profile.names].filter((name) => rarity(name) >= rareHere).map((name) => `name ${name} ${family}`),
    ...[...profile.around].filter((name) => rarity(name) >= rareAround).map((name) => `around ${name} ${family}`),
    ...[...profile.heads].flatMap((head) => [...profile.names].map((name) => `head ${head} ${name}`)),
    ...[...profile.quotes].map((quote) => `quote ${quote}`),
  ]
}

/** Its days and the one after: a day's difference is often a matter of time zones. */
function daysOf({ from, to }: EventProfile): number[] {
  if (from === null || to === null || to - from > longest) return []
  return Array.from({ length: to - from + 2 }, (_, index) => from + index)
}

function monthsOf({ from, to, published }: EventProfile): string[] {
  const day = from ?? to ?? published
  return day === null ? ['?'] : [String(Math.floor(day / 31)), String(Math.floor(day / 31) + 1)]
}

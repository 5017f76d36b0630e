// Thousands of invented events over twenty years, as a record would give them: days, months, years, open ends.
import type { EventAnchor } from '../../src/record/claim.ts'

const types = ['attack.bombing', 'attack.shooting', 'clash.battle', 'abduction.kidnapping', 'law.arrest', 'protest.demonstration', 'diplo.talks', 'speech.threat']
const places = ['Gao', 'Tessalit', 'Kidal', 'Mopti', 'Ménaka', null]

/** The same ones each time. */
export function manyEvents(count: number): EventAnchor[] {
  let state = 7
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor(state / 2_147_483_648 * below)
  }
  return Array.from({ length: count }, (_, n): EventAnchor => {
    const [year, month, day] = [2004 + next(20), 1 + next(12), 1 + next(28)]
    const vague = next(10)
    const [first, last] = vague === 0 ? [iso(year, 1, 1), iso(year, 12, 31)] : vague < 3 ? [iso(year, month, 1), iso(year, month, 28)] : [iso(year, month, day), iso(year, month, day)]
    return {
      id: `s_${String(n).padStart(12, '0')}/e${n}`, source: `s_${String(n).padStart(12, '0')}`, start: 0, end: 8, type: types[next(types.length)]!, realis: next(12) === 0 ? 'planned' : 'accomplished', number: 'single', band: 'solid', trigger: 'aanslag',
      from: next(40) === 0 ? null : first, to: last, granularity: 'day', country: 'ML', place: places[next(places.length)] ?? null, places: [], lat: null, lon: null, precision: null,
    }
  }).toSorted((a, b) => (a.from ?? a.to!).localeCompare(b.from ?? b.to!))
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

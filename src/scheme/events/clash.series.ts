// A war or an uprising as a whole: many fights told as one thing.
import { eventType } from '../eventType.ts'

export const clashSeries = eventType({
  id: 'clash.series',
  meaning: 'A war, civil war or uprising as a whole.',
  labels: { nl: 'oorlog', en: 'war' },
  kindOf: 'clash.battle',
  family: 'violence',
  roles: ['side_a', 'side_b'],
  codes: { acled: 'Battles / Armed clash', plover: 'ASSAULT', ucdp: 'by-actors' },
  frames: {
    nl: [
      { id: 'burgeroorlog', word: 'burgeroorlog', also: ['guerrillaoorlog', 'grensoorlog'], pos: 'noun', series: true, roles: { side_a: ['prep:tussen'], side_b: ['prep:met', 'prep:tegen'] }, example: 'In de burgeroorlog in Noordland kwamen duizenden mensen om.' },
      { id: 'oorlog', word: 'oorlog', also: ['opstand', 'volksopstand', 'burgerstrijd', 'rebellie'], pos: 'noun', weak: true, series: true, roles: { side_a: ['prep:tussen', 'prep:van'], side_b: ['prep:met', 'prep:tegen'] }, example: 'De oorlog tussen beide landen brak in 2003 uit.' },
    ],
    en: [
      { id: 'civil-war', word: 'civil war', also: ['guerrilla war'], pos: 'noun', series: true, roles: { side_a: ['prep:between'], side_b: ['prep:with', 'prep:against'] }, example: 'Thousands died in the civil war in Northland.' },
      { id: 'war', word: 'war', also: ['uprising', 'insurgency', 'rebellion', 'revolt', 'armed conflict', 'insurrection'], pos: 'noun', weak: true, unless: ['world', 'cold', 'trade', 'star', 'price', 'ii', 'i'], series: true, roles: { side_a: ['prep:between', 'prep:by'], side_b: ['prep:with', 'prep:against'] }, example: 'The war between both countries broke out in 2003.' },
    ],
  },
})

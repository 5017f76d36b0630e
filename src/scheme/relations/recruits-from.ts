// recruits_from: a group draws new members from another group or from a people.
import { relationType } from '../relationType.ts'

export const recruitsFrom = relationType({
  id: 'recruits_from',
  meaning: 'The first draws new members from the second.',
  labels: { nl: 'werft onder', en: 'recruits from' },
  symmetric: false,
  inverse: { nl: 'wordt geworven door', en: 'recruited by' },
  ends: { from: ['group'], to: ['set', 'people', 'person', 'group', 'power'] },
  codes: { stix: 'related-to' },
  frames: {
    nl: [
      { id: 'werven', word: 'werven', also: ['rekruteren', 'ronselen', 'aantrekken', 'recruteren', 'inlijven'], pos: 'verb', roles: { from: 'agent', to: ['patient', 'prep:onder', 'prep:uit', 'prep:bij'] }, example: 'De brigade ronselt jongeren uit de hoofdstad.' },
      { id: 'trekken-aan', word: 'trekken', pos: 'verb', roles: { from: 'agent', to: 'patient' }, with: ['aan'], example: 'De brigade trekt ook oud-militairen aan.' },
      { id: 'leden-uit', word: 'lid', also: ['strijder', 'rekruut', 'aanhanger'], pos: 'noun', light: ['werven', 'halen', 'rekruteren', 'trekken'], roles: { from: 'agent', to: ['prep:uit', 'prep:onder', 'prep:van'] }, example: 'De brigade haalt haar leden uit de kuststammen.' },
    ],
    en: [
      { id: 'recruit', word: 'recruit', also: ['enlist', 'conscript'], pos: 'verb', roles: { from: 'agent', to: ['prep:from', 'prep:among', 'patient'] }, example: 'The brigade recruits young men from the capital.' },
      { id: 'attract', word: 'attract', pos: 'verb', roles: { from: 'agent', to: 'patient' }, weak: true, example: 'The brigade attracts former soldiers.' },
      { id: 'draw-from', word: 'draw', pos: 'verb', roles: { from: 'agent', to: 'prep:from' }, with: ['member'], example: 'The brigade draws its members from the coast tribes.' },
    ],
  },
})

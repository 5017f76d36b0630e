// The words of the Markdown export, in Dutch and English.
import type { LanguageId } from '../model/source.ts'
import type { Review } from './schema.ts'

export interface ExportWords {
  readonly title: string
  readonly intro: string
  readonly masked: string
  readonly sections: Readonly<Record<'actors' | 'events' | 'statements', string>>
  readonly review: Readonly<Record<Review, string>>
  /** Of the table of a telling: field, value, who says so, who looked at it. */
  readonly columns: readonly [string, string, string, string]
  readonly chosen: string
  readonly gone: string
  readonly noDate: string
  readonly noPlace: string
  quotes(words: number): string
  place(start: number, end: number): string
}

export const exportWords: Readonly<Record<LanguageId, ExportWords>> = {
  nl: {
    title: 'Kroniek', intro: 'Elke regel is een bewering van één bron, met een noot die zegt waar het staat. Over tegenstrijdige cijfers is niet beslist.', masked: 'Privépersonen staan onder een schuilnaam ([P1]).',
    sections: { actors: 'Wie', events: 'Gebeurtenissen', statements: 'Uitspraken' },
    review: { machine: 'machine, niet nagekeken', accepted: 'nagekeken', corrected: 'verbeterd', human: 'met de hand toegevoegd', rejected: 'AFGEWEZEN', replaced: 'VERVANGEN' },
    columns: ['wat', 'bewering', 'volgens', 'nagekeken'], chosen: 'gekozen om te tonen', gone: 'niet meer gelezen', noDate: 'zonder datum', noPlace: 'zonder plaats',
    quotes: (words) => `Per bron zijn hooguit ${words} woorden geciteerd; wat is afgekapt eindigt op ….`,
    place: (start, end) => `niet geciteerd, tekens ${start}–${end}`,
  },
  en: {
    title: 'Kroniek', intro: 'Every line is a claim of one source, with a note that says where it stands. Nothing was decided about contradictory figures.', masked: 'Private persons stand under a pseudonym ([P1]).',
    sections: { actors: 'Who', events: 'Events', statements: 'Statements' },
    review: { machine: 'machine, not checked', accepted: 'checked', corrected: 'corrected', human: 'added by hand', rejected: 'REJECTED', replaced: 'REPLACED' },
    columns: ['what', 'claim', 'according to', 'checked'], chosen: 'chosen for display', gone: 'no longer read', noDate: 'without a date', noPlace: 'without a place',
    quotes: (words) => `At most ${words} words of a source are quoted; what is cut ends in ….`,
    place: (start, end) => `not quoted, characters ${start}–${end}`,
  },
}

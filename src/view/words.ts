// The words of what people see, in Dutch and English. Data keys stay English everywhere.
import type { LanguageId } from '../model/source.ts'

const nl = {
  who: 'Wie', what: 'Wat', relations: 'Relaties', facts: 'Over de groep', statements: 'Wie zegt wat', aggregates: 'Optelsommen (geen gebeurtenissen)',
  refused: 'Geweigerd, en waarom', unread: 'Niet gelezen: zinnen die iets lijken te zeggen', issues: 'Let op', dates: 'Data',
  when: 'wanneer', where: 'waar', target: 'doelwit', victim: 'slachtoffer', weapon: 'wapen', by: 'volgens', quote: 'citaat', casualties: 'slachtoffers',
  outlet: 'de redactie zelf', unspecified: 'onbekende bron', anonymous: 'anoniem', noDate: 'datum niet genoemd', noPlace: 'plaats niet genoemd', title: 'titel', published: 'gepubliceerd', unknown: 'onbekend',
  daysFit: 'dagen passen', alsoKnown: 'ook', partOf: 'deel van', nothing: 'Niets gevonden dat een bewering is over een groep, een aanslag of geweld.',
  of: 'van', inArticles: 'in', articles: 'artikelen', file: 'bestand', mayBeSame: 'mogelijk dezelfde gebeurtenis', doubtful: 'twijfelachtig', likely: 'waarschijnlijk', solid: 'stevig',
  basis: {
    asserted: 'gedaan door', claimed: 'opgeëist door', claim_denied: 'opeising ontkend door', unclaimed: 'door niemand opgeëist', accused_by_authority: 'beschuldigd door een autoriteit', accused_by_other: 'beschuldigd',
    suspected: 'verdacht', possible: 'mogelijk gedaan door', denied: 'ontkend door', convicted: 'veroordeeld', acquitted: 'vrijgesproken',
  },
  realis: { accomplished: 'gebeurd', ongoing: 'gaande', attempted: 'geprobeerd', foiled: 'verijdeld', planned: 'gepland', threatened: 'gedreigd', feared: 'gevreesd', hypothetical: 'denkbeeldig', denied: 'ontkend' },
  kind: {
    killed: 'gedood', wounded: 'gewond', hospitalised: 'in het ziekenhuis', attackers_killed: 'daders gedood', attackers: 'daders', abducted: 'ontvoerd', captive: 'vastgehouden', released: 'vrijgelaten',
    escaped: 'ontsnapt', arrested: 'aangehouden', surrendered: 'overgegeven', displaced: 'ontheemd', missing: 'vermist',
  },
  why: { casualty_number: 'slachtofferwoord met getal', violence: 'geweldswoord', group: 'bekende groep', reporting: 'iemand zegt iets' },
}

type Words = typeof nl

const en: Words = {
  who: 'Who', what: 'What', relations: 'Relations', facts: 'About the group', statements: 'Who says what', aggregates: 'Sums (not events)',
  refused: 'Refused, and why', unread: 'Not read: sentences that look as if they say something', issues: 'Note', dates: 'Dates',
  when: 'when', where: 'where', target: 'target', victim: 'victim', weapon: 'weapon', by: 'according to', quote: 'quote', casualties: 'casualties',
  outlet: 'the outlet itself', unspecified: 'source not named', anonymous: 'anonymous', noDate: 'no date given', noPlace: 'no place given', title: 'title', published: 'published', unknown: 'unknown',
  daysFit: 'days fit', alsoKnown: 'also', partOf: 'part of', nothing: 'Nothing found that is a claim about a group, an attack or violence.',
  of: 'of', inArticles: 'in', articles: 'articles', file: 'file', mayBeSame: 'may be the same event', doubtful: 'doubtful', likely: 'likely', solid: 'solid',
  basis: {
    asserted: 'done by', claimed: 'claimed by', claim_denied: 'claim denied by', unclaimed: 'claimed by nobody', accused_by_authority: 'blamed by an authority', accused_by_other: 'blamed',
    suspected: 'suspected', possible: 'possibly done by', denied: 'denied by', convicted: 'convicted', acquitted: 'acquitted',
  },
  realis: { accomplished: 'happened', ongoing: 'ongoing', attempted: 'attempted', foiled: 'foiled', planned: 'planned', threatened: 'threatened', feared: 'feared', hypothetical: 'hypothetical', denied: 'denied' },
  kind: {
    killed: 'killed', wounded: 'wounded', hospitalised: 'in hospital', attackers_killed: 'attackers killed', attackers: 'attackers', abducted: 'abducted', captive: 'held', released: 'released',
    escaped: 'escaped', arrested: 'arrested', surrendered: 'surrendered', displaced: 'displaced', missing: 'missing',
  },
  why: { casualty_number: 'casualty word with a number', violence: 'word of violence', group: 'known group', reporting: 'somebody says something' },
}

export const wordsOf: Readonly<Record<LanguageId, Words>> = { nl, en }
export type ViewWords = Words

// The words around answers from a record, in Dutch and English; those of single readings stand in `view/words.ts`.
import type { LanguageId } from '../../model/source.ts'

const nl = {
  count: {
    article: ['artikel', 'artikelen'], origin: ['herkomst', 'herkomsten'], claim: ['bewering', 'beweringen'], event: ['gebeurtenis', 'gebeurtenissen'], telling: ['lezing', 'lezingen'],
  },
  onlyAnonymous: 'alleen anonieme bronnen', onlyHedged: 'alleen met voorbehoud', struck: 'afgewezen of verbeterd', more: 'en nog', members: 'leden ervan', aboutMembers: 'over leden ervan',
  status: { open: '', accepted: 'bevestigd', rejected: 'afgewezen', corrected: 'verbeterd', added: 'toegevoegd' }, stale: 'niet meer gelezen', by: 'door', instead: 'zie', corrects: 'in plaats van',
  sections: {
    names: 'Namen', facts: 'Wat erover gezegd wordt', relations: 'Relaties', figures: 'Cijfers door de tijd', events: 'Gebeurtenissen', said: 'Wat de groep zelf zegt', saidOfIt: 'Uitspraken erover', contradictions: 'Tegenstrijdig',
    table: 'Wat verteld wordt', tellings: 'Verteld in', notTold: 'Wat niemand vertelt', mayBeSame: 'Misschien dezelfde gebeurtenis', articles: 'Artikelen', facets: 'Verdeling', tolls: 'Nieuwe cijfers', claimants: 'Nieuwe opeisingen', newEvents: 'Nieuwe gebeurtenissen', newActors: 'Nieuwe namen',
    newFacts: 'Nieuwe gegevens', decisions: 'Besloten', actors: 'Wie er in het archief staan', asked: 'Gevraagd',
  },
  part: { claimed: 'opgeëist', accused: 'ervan beschuldigd of verdacht', done: 'gedaan, volgens de bron', denied: 'ontkend of vrijgesproken', side: 'partij in gevechten', target: 'doelwit of slachtoffer', acting: 'andere rol', named: 'erbij genoemd' },
  field: { event: 'wat', 'event.date': 'wanneer', 'event.place': 'waar', 'event.responsibility': 'wie deed het', 'event.responsibility.claimed': 'of het is opgeëist', statement: 'uitspraak', name: 'naam' } as Readonly<Record<string, string>>,
  policy: { lowest: 'laagste', highest: 'hoogste', latest: 'laatst gemeld', chosen: 'gekozen' }, outOf: 'van',
  contradiction: {
    figure: 'cijfers die niet samengaan', date: 'data die niet samengaan', place: 'plaatsen ver uiteen', happened: 'gebeurd, en verijdeld of ontkend', denied: 'gezegd en ontkend', doer: 'verschillende daders genoemd',
    claim: 'opgeëist, en door niemand opgeëist', relation: 'vriend en vijand',
  },
  mayBeUpdate: 'elk later gemeld dan het vorige: kan een bijstelling zijn',
  bucket: { same: 'Hetzelfde cijfer', compatible: 'Sluit het niet uit', differs: 'Een ander cijfer', otherUnit: 'Telt iets anders', otherPeriod: 'Een andere tijd', otherEvent: 'Hetzelfde cijfer, maar over iets anders' },
  noFigure: 'Kroniek leest hier geen cijfer in. Schrijf een zin met een getal en wat er geteld wordt ("24 doden bij …").', noClaims: 'Niets gevonden om mee te vergelijken.', verdict: 'Het oordeel is aan u: Kroniek kiest niet.',
  asked: { who: 'wie', where: 'waar', when: 'wanneer', words: 'woorden', figure: 'cijfer' },
  meant: 'Dit kan betekenen', unclear: 'Niet duidelijk wie bedoeld is', near: 'Lijkt op', unknown: 'Niemand in het archief heet', private: 'is geen publiek persoon: geen dossier, tenzij met --private', namesakes: 'Ook zo genoemd, maar er niet aan gekoppeld',
  noEvent: 'Geen gebeurtenis met een id dat zo begint', nothing: 'Niets gevonden.', nothingNew: 'Niets nieuws.', total: 'gevonden', orMore: 'of meer', of: 'van', next: 'Verder met', noContradictions: 'Geen tegenstrijdigheden gevonden', lookedAt: 'bekeken',
  weak: 'waarden rusten op één herkomst', weakAnonymous: 'op alleen anonieme bronnen', weakTip: '--weak toont alleen die', cut: 'niet alles is bekeken van', tip: 'kroniek event',
  years: 'jaar', outlets: 'medium', languages: 'taal', actorFacet: 'wie', overNewest: 'over de nieuwste', since: 'Sinds logregel', before: 'eerder', noDate: 'zonder datum', articleDay: 'dag van het artikel', anyOne: 'iemand',
  problem: { 'bad-date': 'geen datum (2020, 2020-05 of 2020-05-14)', 'bad-language': 'geen taal (nl of en)', 'excluded-phrase': 'een zinsdeel uitsluiten kan niet, één woord wel', 'only-excluded': 'zoek ook naar iets, niet alleen naar wat er niet in staat', 'no-type': 'geen soort gebeurtenis' },
  act: { add: 'toegevoegd', accept: 'bevestigd', reject: 'afgewezen', correct: 'verbeterd', choose: 'gekozen', nothing: 'niets hier', done: 'klaar', same: 'hetzelfde', different: 'verschillend', unsure: 'twijfel', undo: 'teruggenomen', reread: 'opnieuw gelezen', erase: 'gewist', names: 'namen gekoppeld', link: 'gekoppeld' } as Readonly<Record<string, string>>,
}

type Words = typeof nl

const en: Words = {
  count: { article: ['article', 'articles'], origin: ['origin', 'origins'], claim: ['claim', 'claims'], event: ['event', 'events'], telling: ['telling', 'tellings'] },
  onlyAnonymous: 'anonymous sources only', onlyHedged: 'only with reserve', struck: 'rejected or corrected', more: 'and', members: 'its members', aboutMembers: 'of its members',
  status: { open: '', accepted: 'confirmed', rejected: 'rejected', corrected: 'corrected', added: 'added' }, stale: 'no longer read', by: 'by', instead: 'see', corrects: 'instead of',
  sections: {
    names: 'Names', facts: 'What is said of it', relations: 'Relations', figures: 'Figures over time', events: 'Events', said: 'What the group itself says', saidOfIt: 'Statements about it', contradictions: 'Contradictory',
    table: 'What is told', tellings: 'Told in', notTold: 'What nobody tells', mayBeSame: 'Perhaps the same event', articles: 'Articles', facets: 'Spread', tolls: 'New figures', claimants: 'New claims of responsibility', newEvents: 'New events', newActors: 'New names',
    newFacts: 'New facts', decisions: 'Decided', actors: 'Who is in the record', asked: 'Asked',
  },
  part: { claimed: 'claimed', accused: 'blamed or suspected', done: 'done, says the source', denied: 'denied or acquitted', side: 'a side in fighting', target: 'target or victim', acting: 'another role', named: 'named with it' },
  field: { event: 'what', 'event.date': 'when', 'event.place': 'where', 'event.responsibility': 'who did it', 'event.responsibility.claimed': 'whether it was claimed', statement: 'statement', name: 'name' },
  policy: { lowest: 'lowest', highest: 'highest', latest: 'last reported', chosen: 'chosen' }, outOf: 'of',
  contradiction: {
    figure: 'figures that cannot both hold', date: 'dates that cannot both hold', place: 'places far apart', happened: 'happened, and foiled or denied', denied: 'said and denied', doer: 'different doers named',
    claim: 'claimed, and claimed by nobody', relation: 'friend and enemy',
  },
  mayBeUpdate: 'each reported later than the one before: it may be an update',
  bucket: { same: 'The same figure', compatible: 'Does not rule it out', differs: 'Another figure', otherUnit: 'Counts something else', otherPeriod: 'Another time', otherEvent: 'The same figure, of something else' },
  noFigure: 'Kroniek reads no figure in this. Write a sentence with a number and what it counts ("24 killed in …").', noClaims: 'Nothing found to compare with.', verdict: 'The verdict is yours: Kroniek does not choose.',
  asked: { who: 'who', where: 'where', when: 'when', words: 'words', figure: 'figure' },
  meant: 'This can mean', unclear: 'Not clear who is meant', near: 'Resembles', unknown: 'Nobody in the record is called', private: 'is a private person: no dossier, unless with --private', namesakes: 'Also called so, but not tied to it',
  noEvent: 'No event with an id that begins so', nothing: 'Nothing found.', nothingNew: 'Nothing new.', total: 'found', orMore: 'or more', of: 'of', next: 'Go on with', noContradictions: 'No contradictions found', lookedAt: 'looked at',
  weak: 'values rest on one origin', weakAnonymous: 'on anonymous sources only', weakTip: '--weak shows only those', cut: 'not everything was looked at of', tip: 'kroniek event',
  years: 'year', outlets: 'outlet', languages: 'language', actorFacet: 'who', overNewest: 'over the newest', since: 'Since log entry', before: 'before', noDate: 'without a date', articleDay: 'day of the article', anyOne: 'somebody',
  problem: { 'bad-date': 'no date (2020, 2020-05 or 2020-05-14)', 'bad-language': 'no language (nl or en)', 'excluded-phrase': 'a phrase cannot be excluded, a word can', 'only-excluded': 'ask for something too, not only for what is absent', 'no-type': 'no type of event' },
  act: { add: 'added', accept: 'confirmed', reject: 'rejected', correct: 'corrected', choose: 'chosen', nothing: 'nothing here', done: 'done', same: 'same', different: 'different', unsure: 'unsure', undo: 'taken back', reread: 'read again', erase: 'erased', names: 'names tied', link: 'tied' },
}

export const recordWordsOf: Readonly<Record<LanguageId, Words>> = { nl, en }
export type RecordWords = Words

/** "1 artikel", "3 artikelen". */
export function countOf(n: number, what: keyof Words['count'], language: LanguageId): string {
  return `${n.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB')} ${recordWordsOf[language].count[what][n === 1 ? 0 : 1]}`
}

// Words of the desk in Dutch and English; those of records come from the same lists as in the terminal.
import type { LanguageId } from '../../src/model/source.ts'

const nl = {
  nav: { overview: 'Overzicht', add: 'Toevoegen', search: 'Zoeken', sources: 'Artikelen', actors: 'Actoren', chronology: 'Chronologie', check: 'Cijfer nakijken', review: 'Nakijken', export: 'Export', log: 'Logboek', settings: 'Instellingen', skip: 'Naar de inhoud', menu: 'Menu' },
  searchAll: 'Zoek in alles', theme: 'Thema', themes: { system: 'volg systeem', light: 'licht', dark: 'donker' }, help: 'Toetsen', close: 'Sluit', loading: 'Bezig …', again: 'Probeer opnieuw', more: 'Meer tonen', of: 'van', none: 'Niets.', noDate: 'zonder datum', noTitle: 'zonder titel',
  demo: 'Voorbeeldarchief: twaalf artikelen die voor Kroniek zijn geschreven. Wat u toevoegt verdwijnt als u sluit.',
  saved: 'bewaard', undo: 'Maak ongedaan', undone: 'Teruggenomen', redo: 'Toch wel', failed: 'Niet gelukt',
  overview: {
    title: 'Overzicht', sources: 'artikelen', origins: 'herkomsten', claims: 'beweringen', events: 'gebeurtenissen', actors: 'actoren', judgements: 'besluiten', start: 'Begin hier',
    steps: ['Open een dossier: wie zijn ze, volgens wie?', 'Plak een eigen artikel en kijk wat Kroniek leest', 'Bekijk wat Kroniek weigerde, en waarom'],
    contradictions: 'Tegenstrijdig', recent: 'Nieuwste artikelen', newest: 'Nieuwe cijfers en opeisingen', empty: 'Het archief is nog leeg.', groups: 'Over wie het gaat',
  },
  add: {
    title: 'Toevoegen', paste: 'Plak een artikel (tekst of HTML)', placeholder: 'Plak hier de tekst van een nieuwsbericht, in het Nederlands of Engels …', published: 'Verschenen op', publishedHint: 'zo precies als u het weet: 2021, 2021-08 of 2021-08-27; nodig voor ‘donderdag’ en ‘vorige week’', outlet: 'Medium', name: 'Titel',
    look: 'Lees', keep: 'Lees en bewaar', files: 'Of zet hier bestanden neer (tekst, HTML, PDF, Word)', choose: 'Kies bestanden', added: 'toegevoegd', known: 'was er al', erased: 'eerder gewist, niet opgenomen', failed: 'mislukt', reading: 'Lezen', done: 'klaar', seconds: 's', open: 'Open in de lezer', preview: 'Zo leest Kroniek het (nog niet bewaard)',
  },
  reader: {
    title: 'Lezer', records: 'Wat erin staat', events: 'Gebeurtenissen', facts: 'Over groepen', relations: 'Relaties', sums: 'Optelsommen', statements: 'Uitspraken', refused: 'Geweigerd, en waarom', unread: 'Niet gelezen: zinnen die iets lijken te zeggen', nothing: 'Kroniek vond hier niets over groepen of geweld.',
    layers: 'Lagen', layer: { event: 'gebeurtenis', actor: 'actor', figure: 'cijfer', when: 'tijd en plaats', source: 'wie zegt het', claim: 'gegevens' }, clean: 'Schoon lezen', nothingHere: 'Niets hier', handled: 'afgehandeld', article: 'Artikel', isDone: 'klaar', markDone: 'Artikel klaar', copies: 'Zelfde herkomst', selected: 'Geselecteerd', addAs: 'Voeg toe als', fold: 'Tekst vouwen', unfold: 'Tekst tonen', issues: 'Let op', next: 'Volgende', previous: 'Vorige', hint: 'Klik op een gemarkeerde zin of op een gegeven om de andere te zien.', published: 'verschenen', retrieved: 'opgehaald', hash: 'hash', engine: 'gelezen door',
  },
  claim: { accept: 'Bevestig', reject: 'Wijs af', correct: 'Wijzig', why: 'waarom', open: 'Open in lezer', copy: 'Kopieer citaat', copied: 'Gekopieerd', machine: 'voorstel', human: 'mens', rule: 'regel', instead: 'in plaats hiervan', value: 'Nieuwe waarde', save: 'Bewaar', cancel: 'Annuleer', reasons: { 'wrong-text': 'verkeerde tekst', 'wrong-actor': 'verkeerde actor', 'other-value': 'andere waarde', 'not-a-fact': 'geen feit', double: 'dubbel' } },
  dossier: { copy: 'Kopieer samenvatting met noten', copied: 'Samenvatting met {n} noten gekopieerd', alsoKnown: 'ook bekend als', inArticles: 'in', facts: 'Wat erover gezegd wordt', relations: 'Relaties', events: 'Gebeurtenissen', figures: 'Cijfers door de tijd', said: 'Wat de groep zelf zegt', saidOfIt: 'Uitspraken erover', contradictions: 'Tegenstrijdig', single: 'waarden rusten op één herkomst', many: 'Wie bedoelt u?', none: 'Niemand in dit archief heet zo.', private: 'Dit is een privépersoon: geen dossier.', showAnyway: 'Toon toch', members: 'leden ervan', same: 'Zelfde als …', seeAll: 'Alle gebeurtenissen in de chronologie', listOfAll: 'Hele lijst' },
  event: { table: 'Wat verteld wordt', field: 'kenmerk', value: 'waarde', by: 'volgens', source: 'bron en datum', status: 'status', tellings: 'Verteld in', notTold: 'Wat niemand vertelt', number: 'Eén getal, als het moet', chooseWhy: 'Waarom dit getal?', choose: 'Kies als weergavegetal', noChoice: 'Kroniek kiest niet. Elke regel hieronder zegt hoe het getal tot stand komt.', none: 'Deze gebeurtenis staat niet in het archief.' },
  chronology: { title: 'Chronologie', list: 'Als lijst', drawing: 'Als tekening', actor: 'actor', from: 'van', to: 'tot', type: 'soort', all: 'alles', undated: 'zonder datum, niet getekend', shown: 'getoond', hint: 'Punt: een dag. Balk: de dagen waarin het past. Vervagend: open of bij benadering. Pijltjes lopen van de een naar de ander, Enter opent.', zoomIn: 'Inzoomen', zoomOut: 'Uitzoomen', whole: 'Alles' },
  check: { title: 'Cijfer nakijken', ask: 'Te controleren zin', placeholder: '24 doden bij aanslag op kraamkliniek in Kaboel', go: 'Kijk na', copy: 'Kopieer als controlekaart', asked: 'Zo leest Kroniek de vraag', who: 'wie', where: 'waar', when: 'wanneer', figure: 'cijfer', words: 'woorden' },
  search: { title: 'Zoeken', tips: '"letterlijk" · -niet · woord* · bron:Krant · actor:Naam · van:2020-05 · tot:2021 · taal:nl', hits: 'artikelen', byDate: 'nieuwste eerst', byRank: 'beste eerst', outlet: 'medium', year: 'jaar', language: 'taal', who: 'wie' },
  actors: { title: 'Actoren', filter: 'Naam', articles: 'artikelen', kind: 'soort', local: 'alleen in één tekst bekend' },
  sources: { title: 'Artikelen' },
  log: { title: 'Logboek', who: 'wie', what: 'wat', when: 'wanneer', undo: 'Neem terug' },
  settings: { title: 'Instellingen', language: 'Taal', theme: 'Thema', keys: 'Losse lettertoetsen', keysOn: 'aan', about: 'Over dit archief', record: 'Alles staat op deze computer; er gaat niets naar buiten.' },
  keys: { title: 'Toetsen', rows: [['/', 'zoeken'], ['g o', 'overzicht'], ['g a', 'actoren'], ['g t', 'toevoegen'], ['g h', 'chronologie'], ['g c', 'cijfer nakijken'], ['g w', 'nakijken'], ['n p', 'volgende, vorige gegeven (lezer)'], ['1–6', 'lagen (lezer)'], ['t', 'schoon lezen (lezer)'], ['b x w', 'bevestig, wijs af, wijzig'], ['Ctrl+Z', 'ongedaan maken'], ['?', 'deze lijst'], ['Esc', 'sluit']] },
}

export type DeskWords = typeof nl

const en: DeskWords = {
  nav: { overview: 'Overview', add: 'Add', search: 'Search', sources: 'Articles', actors: 'Actors', chronology: 'Chronology', check: 'Check a figure', review: 'Review', export: 'Export', log: 'Log', settings: 'Settings', skip: 'To the content', menu: 'Menu' },
  searchAll: 'Search everything', theme: 'Theme', themes: { system: 'follow system', light: 'light', dark: 'dark' }, help: 'Keys', close: 'Close', loading: 'Working …', again: 'Try again', more: 'Show more', of: 'of', none: 'Nothing.', noDate: 'without a date', noTitle: 'without a title',
  demo: 'Example record: twelve articles written for Kroniek. What you add goes when you close.',
  saved: 'saved', undo: 'Undo', undone: 'Taken back', redo: 'Put back', failed: 'Did not work',
  overview: {
    title: 'Overview', sources: 'articles', origins: 'origins', claims: 'claims', events: 'events', actors: 'actors', judgements: 'decisions', start: 'Begin here',
    steps: ['Open a dossier: who are they, according to whom?', 'Paste an article of your own and see what Kroniek reads', 'See what Kroniek refused, and why'],
    contradictions: 'Contradictory', recent: 'Newest articles', newest: 'New figures and claims of responsibility', empty: 'The record is still empty.', groups: 'Who it is about',
  },
  add: {
    title: 'Add', paste: 'Paste an article (text or HTML)', placeholder: 'Paste the text of a news story here, in Dutch or English …', published: 'Published on', publishedHint: 'as precise as you know: 2021, 2021-08 or 2021-08-27; needed for “Thursday” and “last week”', outlet: 'Outlet', name: 'Title',
    look: 'Read', keep: 'Read and keep', files: 'Or drop files here (text, HTML, PDF, Word)', choose: 'Choose files', added: 'added', known: 'there already', erased: 'erased before, not taken in', failed: 'failed', reading: 'Reading', done: 'done', seconds: 's', open: 'Open in the reader', preview: 'This is how Kroniek reads it (not kept yet)',
  },
  reader: {
    title: 'Reader', records: 'What it says', events: 'Events', facts: 'About groups', relations: 'Relations', sums: 'Sums', statements: 'Statements', refused: 'Refused, and why', unread: 'Not read: sentences that look as if they say something', nothing: 'Kroniek found nothing here about groups or violence.',
    layers: 'Layers', layer: { event: 'event', actor: 'actor', figure: 'figure', when: 'time and place', source: 'who says so', claim: 'facts' }, clean: 'Clean reading', nothingHere: 'Nothing here', handled: 'handled', article: 'Article', isDone: 'done', markDone: 'Article done', copies: 'Same origin', selected: 'Selected', addAs: 'Add as', fold: 'Fold the text', unfold: 'Show the text', issues: 'Note', next: 'Next', previous: 'Previous', hint: 'Click a marked sentence or a record to see the other.', published: 'published', retrieved: 'retrieved', hash: 'hash', engine: 'read by',
  },
  claim: { accept: 'Confirm', reject: 'Reject', correct: 'Correct', why: 'why', open: 'Open in reader', copy: 'Copy quote', copied: 'Copied', machine: 'suggested', human: 'human', rule: 'rule', instead: 'instead of this', value: 'New value', save: 'Save', cancel: 'Cancel', reasons: { 'wrong-text': 'wrong text', 'wrong-actor': 'wrong actor', 'other-value': 'other value', 'not-a-fact': 'not a fact', double: 'double' } },
  dossier: { copy: 'Copy summary with notes', copied: 'Summary with {n} notes copied', alsoKnown: 'also known as', inArticles: 'in', facts: 'What is said of it', relations: 'Relations', events: 'Events', figures: 'Figures over time', said: 'What the group itself says', saidOfIt: 'Statements about it', contradictions: 'Contradictory', single: 'values rest on one origin', many: 'Whom do you mean?', none: 'Nobody in this record is called that.', private: 'This is a private person: no dossier.', showAnyway: 'Show anyway', members: 'its members', same: 'Same as …', seeAll: 'All events in the chronology', listOfAll: 'Whole list' },
  event: { table: 'What is told', field: 'field', value: 'value', by: 'according to', source: 'source and date', status: 'status', tellings: 'Told in', notTold: 'What nobody tells', number: 'One number, if need be', chooseWhy: 'Why this number?', choose: 'Choose as number to display', noChoice: 'Kroniek does not choose. Each line below says how the number comes about.', none: 'This event is not in the record.' },
  chronology: { title: 'Chronology', list: 'As a list', drawing: 'As a drawing', actor: 'actor', from: 'from', to: 'to', type: 'type', all: 'all', undated: 'without a date, not drawn', shown: 'shown', hint: 'Dot: a day. Bar: the days it fits. Fading: open or about. Arrows go from one to the next, Enter opens.', zoomIn: 'Zoom in', zoomOut: 'Zoom out', whole: 'All' },
  check: { title: 'Check a figure', ask: 'Sentence to check', placeholder: '24 killed in attack on maternity clinic in Kabul', go: 'Check', copy: 'Copy as check card', asked: 'This is how Kroniek reads the question', who: 'who', where: 'where', when: 'when', figure: 'figure', words: 'words' },
  search: { title: 'Search', tips: '"literally" · -not · word* · source:Paper · actor:Name · from:2020-05 · to:2021 · lang:en', hits: 'articles', byDate: 'newest first', byRank: 'best first', outlet: 'outlet', year: 'year', language: 'language', who: 'who' },
  actors: { title: 'Actors', filter: 'Name', articles: 'articles', kind: 'type', local: 'known in one text only' },
  sources: { title: 'Articles' },
  log: { title: 'Log', who: 'who', what: 'what', when: 'when', undo: 'Take back' },
  settings: { title: 'Settings', language: 'Language', theme: 'Theme', keys: 'Single-letter keys', keysOn: 'on', about: 'About this record', record: 'Everything is on this computer; nothing goes out.' },
  keys: { title: 'Keys', rows: [['/', 'search'], ['g o', 'overview'], ['g a', 'actors'], ['g t', 'add'], ['g h', 'chronology'], ['g c', 'check a figure'], ['g w', 'review'], ['n p', 'next, previous record (reader)'], ['1–6', 'layers (reader)'], ['t', 'clean reading (reader)'], ['b x w', 'confirm, reject, correct'], ['Ctrl+Z', 'undo'], ['?', 'this list'], ['Esc', 'close']] },
}

export const words: Readonly<Record<LanguageId, DeskWords>> = { nl, en }

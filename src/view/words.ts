// The words of what people see, in Dutch and English. Data keys stay English everywhere.
import type { LanguageId } from '../model/source.ts'

const nl = {
  sections: {
    who: 'Wie', what: 'Wat, wanneer en waar', sums: 'Optelsommen (geen gebeurtenissen)', statements: 'Volgens wie',
    refused: 'Geweigerd, en waarom', unread: 'Niet gelezen: zinnen die iets lijken te zeggen', issues: 'Let op',
  },
  by: 'volgens', also: 'ook', of: 'van', inArticles: 'in', article: 'artikel', articles: 'artikelen',
  outlet: 'de redactie zelf', unspecified: 'een niet genoemde bron', anonymous: 'anoniem', noDate: 'datum niet genoemd', noPlace: 'plaats niet genoemd',
  unknownDate: 'publicatiedatum onbekend', unknown: 'onbekend', daysFit: 'dagen passen', nothing: 'Niets gevonden dat een bewering is over een groep, een aanslag of geweld.',
  over: 'over', ended: 'voorbij', tellings: 'lezingen naast elkaar', source: 'bron', superseded: 'later bijgesteld', more: 'en nog',
  groups: 'Groepen in deze artikelen', groupsTip: 'Eén groep over alle artikelen: voeg toe', records: 'Wat erin staat',
  band: { solid: 'stevig', likely: 'waarschijnlijk', doubtful: 'twijfelachtig' },
  bands: 'Hoe zeker de lezing is',
  role: {
    perpetrator: 'dader', victim: 'slachtoffer', target: 'doelwit', weapon: 'wapen', side_a: 'partij', side_b: 'tegenpartij', authority: 'autoriteit', subject: 'betrokkene', about: 'over',
    party: 'partij', participant: 'deelnemer', against: 'tegen', speaker: 'spreker', addressee: 'aan', actor: 'wie', object: 'wat', from: 'vanuit', place: 'plaats',
  } as Readonly<Record<string, string>>,
  sum: { attacks: 'aanslagen', deaths: 'doden', injuries: 'gewonden', arrests: 'aanhoudingen', abductions: 'ontvoeringen', displaced: 'ontheemden' },
  act: {
    assert: 'stelt', report: 'meldt', state: 'zegt', estimate: 'schat', claim_responsibility: 'eist op', deny: 'ontkent', accuse: 'beschuldigt', suspect: 'vermoedt', warn: 'waarschuwt', threaten: 'dreigt',
    promise: 'belooft', expect: 'verwacht', fear: 'vreest', assess: 'beoordeelt', opinion: 'vindt', confirm: 'bevestigt', correct: 'corrigeert', retract: 'trekt in',
  },
  basis: {
    asserted: 'gedaan door', claimed: 'opgeëist door', claim_denied: 'opeising ontkend door', unclaimed: 'door niemand opgeëist', accused_by_authority: 'beschuldigd door een autoriteit:', accused_by_other: 'beschuldigd:',
    suspected: 'verdacht:', possible: 'mogelijk gedaan door', denied: 'ontkend door', convicted: 'veroordeeld:', acquitted: 'vrijgesproken:',
  },
  realis: { accomplished: 'gebeurd', ongoing: 'gaande', attempted: 'geprobeerd', foiled: 'verijdeld', planned: 'gepland', threatened: 'gedreigd', feared: 'gevreesd', hypothetical: 'denkbeeldig', denied: 'ontkend' },
  number: { single: '', plural: 'meerdere', series: 'reeks' },
  certainty: { CERTAIN: '', PROBABLE: 'waarschijnlijk', POSSIBLE: 'mogelijk', UNDERSPECIFIED: '' },
  negative: 'ontkend', not: 'niet zo', future: 'toekomst', among: 'onder wie',
  relation: { at: '', before: 'vóór', after: 'na', by: 'uiterlijk', since: 'sinds', until: 'tot', during: 'tijdens' },
  kind: {
    killed: 'gedood', wounded: 'gewond', hospitalised: 'in ziekenhuis', attackers_killed: 'daders gedood', attackers: 'daders', abducted: 'ontvoerd', captive: 'vastgehouden', released: 'vrijgelaten',
    escaped: 'ontsnapt', arrested: 'aangehouden', surrendered: 'overgegeven', displaced: 'ontheemd', missing: 'vermist',
  },
  why: { casualty_number: 'slachtofferwoord met getal', violence: 'geweldswoord', group: 'bekende groep', reporting: 'iemand zegt iets' },
  page: {
    contents: 'Artikelen', skip: 'Naar wat erin staat', relations: 'Relaties', show: 'Toon', hint: 'Klik of druk Enter op een zin of een regel om de andere te zien; Esc maakt los.', rule: 'regel',
    part: { who: 'wie', what: 'wat', sums: 'optelsommen', statements: 'volgens wie', refused: 'geweigerd', unread: 'niet gelezen' },
    kind: { event: 'gebeurtenis', relation: 'relatie', fact: 'gegeven', aggregate: 'optelsom', statement: 'uitspraak', refusal: 'geweigerd', signal: 'niet gelezen' },
    made: 'Gemaakt met Kroniek. Elke regel opent de zin die het zegt; over tegenstrijdige cijfers is niet beslist.',
  },
}

type Words = typeof nl

const en: Words = {
  sections: {
    who: 'Who', what: 'What, when and where', sums: 'Sums (not events)', statements: 'According to whom',
    refused: 'Refused, and why', unread: 'Not read: sentences that look as if they say something', issues: 'Note',
  },
  by: 'according to', also: 'also', of: 'of', inArticles: 'in', article: 'article', articles: 'articles',
  outlet: 'the outlet itself', unspecified: 'a source not named', anonymous: 'anonymous', noDate: 'no date given', noPlace: 'no place given',
  unknownDate: 'publication date unknown', unknown: 'unknown', daysFit: 'days fit', nothing: 'Nothing found that is a claim about a group, an attack or violence.',
  over: 'about', ended: 'over', tellings: 'tellings side by side', source: 'source', superseded: 'later replaced', more: 'and',
  groups: 'Groups in these articles', groupsTip: 'One group over all articles: add', records: 'What it says',
  band: { solid: 'solid', likely: 'likely', doubtful: 'doubtful' },
  bands: 'How sure the reading is',
  role: {
    perpetrator: 'perpetrator', victim: 'victim', target: 'target', weapon: 'weapon', side_a: 'side', side_b: 'other side', authority: 'authority', subject: 'subject', about: 'about',
    party: 'party', participant: 'participant', against: 'against', speaker: 'speaker', addressee: 'to', actor: 'who', object: 'what', from: 'from', place: 'place',
  },
  sum: { attacks: 'attacks', deaths: 'deaths', injuries: 'injured', arrests: 'arrests', abductions: 'abductions', displaced: 'displaced' },
  act: {
    assert: 'states', report: 'reports', state: 'says', estimate: 'estimates', claim_responsibility: 'claims', deny: 'denies', accuse: 'accuses', suspect: 'suspects', warn: 'warns', threaten: 'threatens',
    promise: 'promises', expect: 'expects', fear: 'fears', assess: 'judges', opinion: 'thinks', confirm: 'confirms', correct: 'corrects', retract: 'takes back',
  },
  basis: {
    asserted: 'done by', claimed: 'claimed by', claim_denied: 'claim denied by', unclaimed: 'claimed by nobody', accused_by_authority: 'blamed by an authority:', accused_by_other: 'blamed:',
    suspected: 'suspected:', possible: 'possibly done by', denied: 'denied by', convicted: 'convicted:', acquitted: 'acquitted:',
  },
  realis: { accomplished: 'happened', ongoing: 'ongoing', attempted: 'attempted', foiled: 'foiled', planned: 'planned', threatened: 'threatened', feared: 'feared', hypothetical: 'hypothetical', denied: 'denied' },
  number: { single: '', plural: 'several', series: 'series' },
  certainty: { CERTAIN: '', PROBABLE: 'probable', POSSIBLE: 'possible', UNDERSPECIFIED: '' },
  negative: 'denied', not: 'not so', future: 'future', among: 'of whom',
  relation: { at: '', before: 'before', after: 'after', by: 'by', since: 'since', until: 'until', during: 'during' },
  kind: {
    killed: 'killed', wounded: 'wounded', hospitalised: 'in hospital', attackers_killed: 'attackers killed', attackers: 'attackers', abducted: 'abducted', captive: 'held', released: 'released',
    escaped: 'escaped', arrested: 'arrested', surrendered: 'surrendered', displaced: 'displaced', missing: 'missing',
  },
  why: { casualty_number: 'casualty word with a number', violence: 'word of violence', group: 'known group', reporting: 'somebody says something' },
  page: {
    contents: 'Articles', skip: 'To what it says', relations: 'Relations', show: 'Show', hint: 'Click or press Enter on a sentence or a line to see the other; Esc lets go.', rule: 'rule',
    part: { who: 'who', what: 'what', sums: 'sums', statements: 'according to whom', refused: 'refused', unread: 'not read' },
    kind: { event: 'event', relation: 'relation', fact: 'fact', aggregate: 'sum', statement: 'statement', refusal: 'refused', signal: 'not read' },
    made: 'Made with Kroniek. Every line opens the sentence that says it; nothing is decided between figures that differ.',
  },
}

export const wordsOf: Readonly<Record<LanguageId, Words>> = { nl, en }
export type ViewWords = Words

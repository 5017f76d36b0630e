// Why something that looked like a record was refused: each code with a sentence in both languages; `{}` takes the words of the text.
import type { LanguageId } from '../model/source.ts'

export const refusals = {
  'warning-not-attack': { nl: 'Een waarschuwing voor „{}”: de waarschuwing is gebeurd, de aanslag niet.', en: 'A warning of “{}”: the warning happened, the attack did not.' },
  'never-happened': { nl: '„{}” is volgens de tekst nooit gebeurd.', en: 'The text says that “{}” never happened.' },
  'not-happened': { nl: '„{}” is volgens de tekst niet gebeurd.', en: 'The text says that “{}” did not happen.' },
  'only-feared': { nl: 'Voor „{}” wordt gevreesd; dat het gebeurde, staat er niet.', en: '“{}” is feared; the text does not say that it happened.' },
  'only-expected': { nl: '„{}” wordt verwacht; dat het gebeurde, staat er niet.', en: '“{}” is expected; the text does not say that it happened.' },
  'only-possible': { nl: '„{}” wordt als mogelijkheid genoemd, niet als gebeurtenis.', en: '“{}” is named as a possibility, not as an event.' },
  'only-wished': { nl: '„{}” is een wens, eis of doel, geen gebeurtenis.', en: '“{}” is a wish, demand or aim, not an event.' },
  'only-conditional': { nl: '„{}” staat in een voorwaarde.', en: '“{}” stands in a condition.' },
  'only-asked': { nl: '„{}” staat in een vraag.', en: '“{}” stands in a question.' },
  'said-to-someone': { nl: 'Met „{}” spreekt iemand een ander aan; dat het gebeurde, staat er niet.', en: 'With “{}” somebody speaks to another; the text does not say that it happened.' },
  'only-threatened': { nl: 'Met „{}” wordt gedreigd; dat het gebeurde, staat er niet.', en: '“{}” is threatened; the text does not say that it happened.' },
  'only-attempted': { nl: '„{}” is alleen geprobeerd; dat het lukte, staat er niet.', en: '“{}” was only tried; the text does not say that it worked.' },
  'only-planned': { nl: '„{}” is een voornemen zonder plaats, tijd of doelwit.', en: '“{}” is an intention without place, time or target.' },
  'habit-not-event': { nl: '„{}” is een gewoonte of een optelsom, geen gebeurtenis.', en: '“{}” is a habit or a sum, not an event.' },
  'kind-not-event': { nl: '„{}” noemt een soort gebeurtenis, niet één ervan.', en: '“{}” names a kind of event, not one of them.' },
  'drill': { nl: 'De tekst gaat over een oefening: „{}” is nagespeeld.', en: 'The text is about a drill: “{}” was acted.' },
  'sport': { nl: '„{}” staat hier in een tekst over sport.', en: '“{}” stands in a text about sport.' },
  'fiction': { nl: '„{}” staat hier in een tekst over een film, boek, spel of serie.', en: '“{}” stands in a text about a film, book, game or series.' },
  'cyber': { nl: '„{}” is een aanval op computers.', en: '“{}” is an attack on computers.' },
  'animal': { nl: '„{}” gaat over dieren.', en: '“{}” is about animals.' },
  'illness': { nl: '„{}” gaat over een ziekte.', en: '“{}” is about an illness.' },
  'accident': { nl: '„{}” gaat over een ongeluk of ramp.', en: '“{}” is about an accident or disaster.' },
  'cause-unknown': { nl: 'Of „{}” een aanslag was, staat er niet: de oorzaak is volgens de tekst onbekend.', en: 'The text does not say that “{}” was an attack: its cause is unknown, it says.' },
  'private-crime': { nl: '„{}” lijkt geweld tussen mensen onderling, zonder publiek doelwit of groep.', en: '“{}” looks like violence between private people, with no public target or group.' },
  'no-conflict': { nl: '„{}” staat in een tekst die verder niet over een conflict gaat.', en: '“{}” stands in a text that is not about a conflict.' },
  'figurative': { nl: '„{}” is hier beeldspraak.', en: '“{}” is a figure of speech here.' },
  'attacker-stopped': { nl: '„{}” is het einde van een dader, geen aanslag.', en: '“{}” is the end of an attacker, not an attack.' },
  'suspect-released': { nl: '„{}” is de vrijlating van een verdachte of veroordeelde, niet van een gevangene in een conflict.', en: '“{}” is the release of a suspect or convict, not of a captive in a conflict.' },
  'history': { nl: '„{}” gaat over een tijd waarover deze tekst alleen als geschiedenis vertelt.', en: '“{}” is about a time which this text tells as history only.' },
  'boilerplate': { nl: '„{}” staat in een lijst, verwijzing of reclame.', en: '“{}” stands in a list, a pointer or an advertisement.' },
  'too-thin': { nl: 'Over „{}” zegt de tekst te weinig: geen plaats, tijd, dader of doelwit.', en: 'The text says too little of “{}”: no place, time, perpetrator or target.' },
  'no-event-for-claim': { nl: 'Wat met „{}” wordt opgeëist, blijkt niet uit de tekst.', en: 'The text does not show what “{}” claims.' },
  'no-event-for-figure': { nl: 'Bij welke gebeurtenis „{}” hoort, blijkt niet uit de tekst.', en: 'The text does not show to which event “{}” belongs.' },
  'sum-not-event': { nl: '„{}” telt over vele gebeurtenissen; het hoort bij geen ervan.', en: '“{}” counts over many events and belongs to none of them.' },
  'several-days-fit': { nl: 'Bij „{}” passen meer dagen; er is er geen gekozen.', en: 'Several days fit “{}”; none was chosen.' },
  'not-a-casualty': { nl: '„{}” telt geen slachtoffers.', en: '“{}” does not count casualties.' },
} as const satisfies Readonly<Record<string, Readonly<Record<LanguageId, string>>>>

export type RefusalCode = keyof typeof refusals

/** The sentence of a refusal, with the words of the text in it. */
export function refusalReason(code: string, language: LanguageId, detail = '…'): string {
  const row = (refusals as Readonly<Record<string, Readonly<Record<LanguageId, string>>>>)[code]
  return row ? row[language].replace('{}', detail) : code
}

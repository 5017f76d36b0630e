// Short plain-text forms of the parts of a record: used by the terminal and the page alike.
import type { Actor, Casualty, EventRecord, Link, PlaceRecord, QuantityRecord, Reading, Responsibility, Said } from '../reading/reading.ts'
import type { LanguageId } from '../model/source.ts'
import { wordsOf, type ViewWords } from './words.ts'

export type ActorName = (id: string | null) => string

/** The name the text itself uses, in its own language; the register's only where the text has none. */
export function ownName({ name, names }: Actor): string {
  return (names.find(({ kind }) => kind === 'name') ?? names.find(({ kind }) => kind === 'abbreviation'))?.text ?? midSentence(name)
}

/** Words from the beginning of a sentence, as they stand inside one: "De politie" is "de politie"; "De Wever" stays. */
export function midSentence(text: string): string {
  return /^(?:De|Het|Een|The|An?) [\p{Ll}\d]/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text
}

/** What else an actor is called: names, abbreviations and aliases, not descriptions. */
export function otherNames(actor: Actor): string[] {
  const own = ownName(actor)
  return [...new Set(actor.names.filter(({ kind, text }) => kind !== 'description' && text !== own).map(({ text }) => text))]
}

/** What to call a source: its title, else the last part of its path. */
export function titleOf({ title, name }: Reading['source']): string {
  return title ?? (name === '-' ? 'stdin' : name.split(/[/\\]/).at(-1) ?? name)
}

/** Names of a reading's actors by id; `?` when the id is null. */
export function actorNames(reading: Reading): ActorName {
  const names = new Map(reading.actors.map((actor) => [actor.id, ownName(actor)]))
  return (id) => (id === null ? '?' : names.get(id) ?? id)
}

/** "≥ 156", "≈ 2.000", "20–99": figures as they were said. */
export function figure({ text, low, best, high, op }: QuantityRecord, language: LanguageId): string {
  const n = (value: number | null): string => (value === null ? '?' : value.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB'))
  switch (op) {
    case 'exact': return n(best)
    case 'approx': return `≈ ${n(best)}`
    case 'at_least': return `≥ ${n(low)}`
    case 'more_than': return `> ${n(low === null ? null : low - 1)}`
    case 'at_most': return `≤ ${n(high)}`
    case 'fewer_than': return `< ${n(high === null ? best : high + 1)}`
    case 'between': return `${n(low)}–${n(high)}`
    case 'none': return '0'
    case 'vague': case 'unstated': return text ?? '?'
  }
}

/** A figure with the words it was counted in, where those say more: "≥ 8 («zeker acht mensen»)". */
export function counted(quantity: QuantityRecord, who: string | null, language: LanguageId): string {
  const number = figure(quantity, language)
  const words = who ?? quantity.text
  if (words === null || words === number) return number
  return words.startsWith(`${number} `) || words.startsWith(number) && quantity.op === 'vague' ? words : `${number} («${words}»)`
}

/** The source chain, outermost first, without the outlet where others follow. */
export function chainText(said: Said, actorName: ActorName, words: ViewWords): string {
  const links = said.chain.length > 1 ? said.chain.filter(({ kind }) => kind !== 'outlet') : said.chain
  const named = links.map((link) => linkText(link, actorName, words))
  return named.length === 0 ? words.outlet : named.join(' → ')
}

function linkText({ kind, actor, text, anonymous }: Link, actorName: ActorName, words: ViewWords): string {
  if (kind === 'outlet') return words.outlet
  const name = actor === null ? midSentence(text ?? words.unspecified) : actorName(actor)
  return anonymous ? `${text === null ? name : midSentence(text)} (${words.anonymous})` : name
}

/** Who says so and how carefully: empty for a plain assertion of the outlet. */
export function sayingText(said: Said, actorName: ActorName, words: ViewWords): string {
  const by = said.evidentiality === 'ASSERTED' ? '' : `${words.by} ${chainText(said, actorName, words)}`
  return [by, hedgeText(said, words)].filter(Boolean).join(' · ')
}

/** What the hedge words make of it, and those words; empty when nothing is held back. */
export function hedgeText(said: Said, words: ViewWords): string {
  const marks = [words.certainty[said.certainty], said.polarity === 'NEG' ? (said.act === 'deny' ? words.negative : words.not) : '', said.time === 'FUTURE' ? words.future : ''].filter(Boolean)
  if (marks.length === 0) return ''
  return `${marks.join(', ')} (${said.cues.map(({ quote }) => `«${quote}»`).join(' ')})`.replace(' ()', '')
}

/** "opgeëist door het Front", "beschuldigd door een autoriteit: het Front". */
export function responsibilityText({ basis, actor }: Responsibility, actorName: ActorName, words: ViewWords): string {
  return actor === null ? words.basis[basis] : `${words.basis[basis]} ${actorName(actor)}`
}

/** Who says who did it. The claimant of a claim stands in the text itself; a denial is one already. */
export function responsibilityBy({ basis, said }: Responsibility, actorName: ActorName, words: ViewWords): string {
  if (basis === 'claimed') return hedgeText(said, words)
  return sayingText(basis === 'unclaimed' || basis === 'denied' || basis === 'claim_denied' ? { ...said, polarity: 'POS' } : said, actorName, words)
}

export function casualtyText({ quantity, who, superseded }: Casualty, language: LanguageId): string {
  return `${counted(quantity, who, language)}${superseded ? ` (${wordsOf[language].superseded})` : ''}`
}

/**
 * Places, each once, a country behind the last that lies in it: as the gazetteer names them, which is in English,
 * but in a Dutch view of a Dutch text in its own words.
 */
export function placeText({ places }: EventRecord, language: LanguageId, textLanguage: LanguageId | null = null): string {
  const shown = places.filter((place, index) => !places.some((other, at) => at !== index && covers(other, place) && (at < index || !covers(place, other))))
  const unsure = shown.length > 0 && shown.every(({ band }) => band === 'doubtful') ? ` (${wordsOf[language].band.doubtful})` : ''
  return shown.length === 0 ? wordsOf[language].noPlace : shown.map(({ text, label, country, precision }, index) => {
    const last = shown[index + 1]?.country !== country
    if (country === null) return words(text, label)
    if (precision === 'country' || label === countryName(country, 'en')) return countryName(country, language)
    const own = words(text, label)
    return last && own !== countryName(country, language) ? `${own}, ${countryName(country, language)}` : own
  }).join(' · ') + unsure

  function words(text: string, label: string): string {
    return language === 'nl' && textLanguage === 'nl' ? text.replace(/^(?:de|het|een|'t) /i, '') : label
  }
}

/** True when the first says all that the second says: "Gao (bus station)" beside "Gao". */
function covers(a: PlaceRecord, b: PlaceRecord): boolean {
  return a.country === b.country && (a.label === b.label || a.label.startsWith(`${b.label} (`))
}

function countryName(code: string, language: LanguageId): string {
  if (code === '') return ''
  return new Intl.DisplayNames([language === 'nl' ? 'nl' : 'en'], { type: 'region' }).of(code) ?? code
}

// Articles of our own for the shared suite, with what is read in them put by hand.
import { literalIncoming, literalTold, type LiteralDocument } from '../../../tests/literal.ts'
import type { Stamp } from '../store.ts'

const front = { name: 'Front van de Rode Heuvels', also: [{ text: 'FRH', kind: 'abbreviation' as const }] }
const dorpsveld = { words: 'Dorpsveld', label: 'Dorpsveld', country: 'NL', id: 'g1' }

/** Eleven dead on a market, claimed by the Front. */
export const market: LiteralDocument = {
  text: 'Bij een bomaanslag op de markt van Dorpsveld zijn dinsdag elf mensen gedood. Het Front van de Rode Heuvels (FRH) eiste de aanslag op. De daders ontkwamen.',
  name: 'markt.txt', title: 'Aanslag op markt', outlet: 'De Voorbeeldkrant', published: '2031-05-07', url: 'https://voorbeeld.test/markt',
  actors: [front, { name: 'daders', type: 'unknown_attackers', named: false }],
  events: [{ word: 'bomaanslag', day: '2031-05-06', place: dorpsveld, killed: { words: 'elf mensen', number: 11 }, responsible: { actor: front.name, basis: 'claimed' }, roles: [{ role: 'attacker', actor: 'daders' }] }],
}

/** A day later: fourteen dead. */
export const toll: LiteralDocument = {
  text: 'Het dodental van de aanslag in Dorpsveld is opgelopen tot veertien doden, zegt het ziekenhuis. Front van de Rode Heuvels dreigt met meer aanslagen.',
  name: 'tol.txt', title: 'Meer doden', outlet: 'Het Andere Blad', published: '2031-05-08',
  actors: [{ name: front.name }, { name: 'ziekenhuis', type: 'institution', named: false }],
  events: [{ word: 'aanslag', day: '2031-05-06', place: dorpsveld, killed: { words: 'veertien doden', number: 14 }, roles: [{ role: 'attacker', actor: front.name }] }],
  statements: [{ by: 'ziekenhuis', words: 'opgelopen tot veertien doden' }],
}

/** In English, of another group that goes by letters too; no date at all. */
export const league: LiteralDocument = {
  text: 'The Northern Lantern League, or NLL, split from the Front of the Red Hills. The league commands some 400 fighters and has bombed two bridges.',
  name: 'league.txt', language: 'en', outlet: 'The Sample Post',
  actors: [{ name: 'Northern Lantern League', also: [{ text: 'NLL', kind: 'abbreviation' }] }, { name: 'Front of the Red Hills' }],
  events: [{ word: 'bombed', type: 'attack.sabotage' }],
  relations: [{ type: 'splinter_of', from: 'Northern Lantern League', to: 'Front of the Red Hills', words: 'split from' }],
  facts: [{ actor: 'Northern Lantern League', property: 'size', value: 'some 400 fighters' }],
}

export const documents = [market, toll, league]
export const sourceOf = (document: LiteralDocument): string => literalTold(document).reading.source.id

export const anchorOf = (document: LiteralDocument, name: string): string => {
  const { actors } = literalTold(document)
  return actors.find((it) => it.name === name)!.id
}

export const eventOf = (document: LiteralDocument): string => literalTold(document).events[0]!.id
export const incoming = (list: readonly LiteralDocument[] = documents) => list.map((document) => literalIncoming(document))
export const stamp = (by = 'anna', minute = 0): Stamp => ({ by, at: `2031-05-09T10:${String(minute).padStart(2, '0')}:00.000Z` })

export const frontKey = 'org:front van de rode heuvels'
export const redHillsKey = 'org:front of the red hills'
export const leagueKey = 'org:northern lantern league'

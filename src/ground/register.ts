// The register of actors: who the news speaks of, under which names. It proposes actors for words; the actor stage decides.
import { readFileSync } from 'node:fs'
import type { ActorType } from '../model/actor.ts'
import { readDataFile } from './dataFile.ts'
import { loadCountries, type Country } from './countries.ts'
import { fold } from './fold.ts'
import { readStateBodies, type StateBody } from './stateBodies.ts'
import { TokenTrie } from './trie.ts'
import { readTable, wordsOf, type Word } from './tsv.ts'

export interface RegisteredActor {
  readonly id: string
  readonly type: ActorType
  readonly name: { readonly en: string; readonly nl: string }
  readonly names: readonly Word[]
  /** ISO code of its country; null for none or several. */
  readonly country: string | null
  readonly validFrom?: string
  readonly validTo?: string
  /** `wikidata` → Q-id, `ucdp` → actor id, `gtd` → group name … */
  readonly identifiers: Readonly<Record<string, string>>
  /** Where identifiers and dates were verified. */
  readonly verified?: string
  /** File and line, for messages. */
  readonly from: string
}

export interface RegisterHit {
  /** Actors that bear this name; more than one when the letters alone do not decide. */
  readonly actors: readonly RegisteredActor[]
  readonly first: number
  readonly last: number
  /** The name as the register has it. */
  readonly name: string
  /** True when the name counts only with support: introduced in the text, or a sign of the group nearby. */
  readonly needs: boolean
  /** True for "Hamas'", "Taliban's": the last token carries a genitive. */
  readonly genitive: boolean
  /** `strijders` when the last token goes on after the name: "Boko Haram-strijders". */
  readonly rest?: string
}

export interface CompoundHit {
  readonly actors: readonly RegisteredActor[]
  readonly name: string
  readonly needs: boolean
  /** What follows the name: `strijders` in "IS-strijders". */
  readonly rest: string
  /** Length in `form` of the name, without the hyphen. */
  readonly length: number
}

export interface FindOptions {
  /** For texts in capitals only: case tells nothing there, and names that rest on case are left out. */
  readonly anyCase?: boolean
}

export interface Register {
  readonly actors: readonly RegisteredActor[]
  byId(id: string): RegisteredActor | undefined
  /** All names in the tokens of one sentence, longest match first, not overlapping, in order. */
  find(tokens: readonly { readonly form: string }[], options?: FindOptions): RegisterHit[]
  /** Actors with exactly this name, for an alias introduced in brackets or a whole phrase. */
  named(name: string): readonly RegisteredActor[]
  /** A known name as first part of a compound: "IS-strijders", "Talibanleider"; undefined when there is none. */
  compoundPrefix(form: string): CompoundHit | undefined
}

interface Entry {
  readonly actor: RegisteredActor
  readonly word: Word
}

/** An abbreviation is recognised only in its own capitals: "IS" is no verb, "PP" no page. */
export function restsOnCase(word: Word): boolean {
  return word.exactCase || /^[\p{Lu}\p{N}.&/-]{2,6}$/u.test(word.text)
}

const LOWER_PARTS = /^(?:de|het|van|der|den|voor|en|in|het|al|el|ul|e|i|of|the|and|for|to|on|du|des|la|le|los|y|a|ash|as|az|ar|an|bin|ibn|[’'].*)$/i

function looksLike(word: Word, surface: string, anyCase: boolean): boolean {
  if (anyCase) return !word.exactCase
  if (restsOnCase(word)) return surface.replace(/['’]s?$/, '') === word.text || surface === word.text
  // Capitals of the name must be there; "de groep" in lower case is no name, "AL QAIDA" in a heading is.
  const wanted = word.text.split(/[\s-]+/)
  const got = surface.split(/[\s-]+/)
  if (got.length !== wanted.length) return /\p{Lu}/u.test(surface)
  return wanted.every((part, at) => !/^\p{Lu}/u.test(part) || LOWER_PARTS.test(part) || /^\P{Ll}/u.test(got[at]!))
}

/** The form without a genitive: "Hamas'" → `Hamas`, "Talibans" is left alone here and tried apart. */
function withoutGenitive(form: string): string | undefined {
  if (/['’]s?$/.test(form)) return form.replace(/['’]s?$/, '')
  if (/^\p{Lu}.{3,}[^s]s$/u.test(form)) return form.slice(0, -1)
  return undefined
}

/** The name without its flags. */
const plain = (cell: string | undefined): string => wordsOf(cell)[0]?.text ?? ''

export function parseRegister(text: string, file: string): RegisteredActor[] {
  return readTable(text, file).map(({ line, cells }) => ({
    id: cells.id!,
    type: cells.type as ActorType,
    name: { en: plain(cells.name_en), nl: plain(cells.name_nl) || plain(cells.name_en) },
    names: [...wordsOf(cells.name_en), ...wordsOf(cells.name_nl), ...wordsOf(cells.aliases)],
    country: cells.country || null,
    ...(cells.valid_from ? { validFrom: cells.valid_from } : {}),
    ...(cells.valid_to ? { validTo: cells.valid_to } : {}),
    identifiers: Object.fromEntries((cells.identifiers ?? '').split('|').filter(Boolean).map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)])),
    ...(cells.verified ? { verified: cells.verified } : {}),
    from: `${file}:${line}`,
  }))
}

/** Every country is an actor too: `state:AF`. */
export function statesOf(countries: readonly Country[]): RegisteredActor[] {
  return countries.map((country) => ({
    id: `state:${country.iso}`,
    type: 'state',
    name: country.name,
    names: country.names,
    country: country.iso,
    identifiers: {},
    from: 'places/countries.tsv',
  }))
}

export function createRegister(actors: readonly RegisteredActor[], countries: readonly Country[], bodies: readonly StateBody[], compoundHeads: readonly string[]): Register {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const trie = new TokenTrie<Entry>()
  const prefixes = new Map<string, Entry[]>()
  for (const actor of actors) {
    const seen = new Set<string>()
    for (const word of actor.names) {
      if (seen.has(word.text)) continue
      seen.add(word.text)
      trie.add(word.text, { actor, word })
      const key = fold(word.text)
      if (!key.includes(' ') && actor.type !== 'state') {
        const list = prefixes.get(key)
        if (list) list.push({ actor, word })
        else prefixes.set(key, [{ actor, word }])
      }
    }
  }
  const adjectives = new Map(countries.flatMap((country) => country.adjectives.map((word) => [word, country] as const)))
  const foldedAdjectives = new Map([...adjectives].map(([word, country]) => [fold(word), country]))
  const bodyTrie = new TokenTrie<StateBody>()
  for (const body of bodies) for (const word of body.words) bodyTrie.add(word, body)
  const derived = new Map<string, RegisteredActor>()
  const bodyOf = (country: Country, body: StateBody): RegisteredActor => {
    const id = `${body.id}:${country.iso}`
    let actor = derived.get(id)
    if (!actor) {
      const adjective = { en: country.adjectives[0] ?? country.name.en, nl: country.adjectives.find((word) => word.endsWith('e') && !country.peoples.includes(word)) ?? country.name.nl }
      actor = { id, type: body.type, name: { en: `${adjective.en} ${body.name.en}`, nl: `${adjective.nl} ${body.name.nl}` }, names: [], country: country.iso, identifiers: {}, from: 'register/state-bodies.tsv' }
      derived.set(id, actor)
    }
    return actor
  }

  const registeredAt = (forms: readonly string[], pieces: readonly (readonly string[])[], first: number, anyCase: boolean): RegisterHit | undefined => {
    for (const { values, last, used } of trie.startingAt(pieces, first)) {
      const rest = used < pieces[last]!.length ? forms[last]!.split('-').slice(used).join('-') : undefined
      // "Boko Haram-strijders" goes on in lower case; "New York-Times" would be another name.
      if (rest !== undefined && !/^\p{Ll}/u.test(rest)) continue
      const whole = forms.slice(first, last + 1).join(' ')
      const surface = rest === undefined ? whole : whole.slice(0, -rest.length - 1)
      const fitting = values.filter(({ word }) => looksLike(word, surface, anyCase))
      if (fitting.length === 0) continue
      const actors = [...new Set(fitting.map(({ actor }) => actor))]
      return { actors, first, last, name: fitting[0]!.word.text, needs: fitting.every(({ word }) => word.needs), genitive: false, ...(rest === undefined ? {} : { rest }) }
    }
    return undefined
  }
  /** "Afghaanse leger", "U.S. military": an adjective of country with a body that every state has. */
  const bodyAt = (forms: readonly string[], pieces: readonly (readonly string[])[], first: number, anyCase: boolean): RegisterHit | undefined => {
    const country = adjectives.get(forms[first]!) ?? (anyCase ? foldedAdjectives.get(pieces[first]!.join(' ')) : undefined)
    if (!country) return undefined
    const [hit] = bodyTrie.startingAt(pieces, first + 1)
    if (!hit || hit.used !== pieces[hit.last]!.length) return undefined
    return { actors: [bodyOf(country, hit.values[0]!)], first, last: hit.last, name: forms.slice(first, hit.last + 1).join(' '), needs: false, genitive: false }
  }
  const matchAt = (forms: readonly string[], pieces: readonly (readonly string[])[], first: number, anyCase: boolean): RegisterHit | undefined => {
    const registered = registeredAt(forms, pieces, first, anyCase)
    const body = bodyAt(forms, pieces, first, anyCase)
    return body && (!registered || body.last > registered.last) ? body : registered
  }

  const find = (tokens: readonly { readonly form: string }[], { anyCase = false }: FindOptions = {}): RegisterHit[] => {
    const forms = tokens.map(({ form }) => form)
    const pieces = forms.map((form) => fold(form).split(' ').filter(Boolean))
    const hits: RegisterHit[] = []
    for (let first = 0; first < forms.length; first++) {
      if (pieces[first]!.length === 0) continue
      let hit = matchAt(forms, pieces, first, anyCase)
      if (!hit) {
        // "Talibans", "Hamas'": the genitive stands on one of the next few tokens.
        for (let last = first; last < Math.min(first + 4, forms.length) && !hit; last++) {
          const bare = withoutGenitive(forms[last]!)
          if (bare === undefined) continue
          // "Champs Élysées" is no palace of a president.
          if (!/['’]/.test(forms[last]!) && /^\p{Lu}\p{Ll}/u.test(forms[first - 1] ?? '') && first > 1) continue
          const cut = [...forms.slice(0, last), bare]
          const found = matchAt(cut, [...pieces.slice(0, last), fold(bare).split(' ')], first, anyCase)
          if (found && found.last === last) hit = { ...found, genitive: true }
        }
      }
      if (!hit) continue
      const next = forms[hit.last + 1]
      hits.push(next === "'s" || next === '’s' || next === "'" || /['’]s?$/.test(forms[hit.last]!) ? { ...hit, genitive: true } : hit)
      first = hit.last
    }
    return hits
  }

  const heads = [...compoundHeads].sort((a, b) => b.length - a.length)
  const compoundPrefix = (form: string): CompoundHit | undefined => {
    if (form.length > 60) return undefined
    for (let dash = form.lastIndexOf('-'); dash > 0; dash = form.lastIndexOf('-', dash - 1)) {
      const known = form.slice(0, dash)
      const rest = form.slice(dash + 1)
      if (rest.length < 2 || !/^\p{Ll}/u.test(rest)) continue
      const hit = find([{ form: known }])[0]
      if (hit && hit.actors.every((actor) => actor.type !== 'state')) return { actors: hit.actors, name: hit.name, needs: hit.needs, rest, length: dash }
    }
    const lower = fold(form)
    if (lower.includes(' ') || !/^\p{Lu}/u.test(form)) return undefined
    for (let length = lower.length - 3; length >= 4; length--) {
      const fitting = (prefixes.get(lower.slice(0, length)) ?? []).filter(({ word }) => !restsOnCase(word) && !word.needs)
      if (fitting.length === 0) continue
      const rest = lower.slice(length)
      if (!heads.some((head) => rest.startsWith(head))) continue
      return { actors: [...new Set(fitting.map(({ actor }) => actor))], name: fitting[0]!.word.text, needs: false, rest: form.slice(length), length }
    }
    return undefined
  }

  const named = (name: string): readonly RegisteredActor[] => {
    const pieces = fold(name).split(' ').filter(Boolean)
    if (pieces.length === 0) return []
    const hit = trie.startingAt([pieces], 0)[0]
    return [...new Set((hit?.values ?? []).filter(({ word }) => looksLike(word, name, false)).map(({ actor }) => actor))]
  }

  return { actors, byId: (id) => byId.get(id) ?? derived.get(id), find, named, compoundPrefix }
}

/** Rows of `extra` replace rows with the same id; a row without a type only adds its names to that actor. */
export function mergeActors(base: readonly RegisteredActor[], extra: readonly RegisteredActor[]): RegisteredActor[] {
  const adds = ({ type }: RegisteredActor): boolean => (type as string) === ''
  const replaced = new Set(extra.filter((row) => !adds(row)).map(({ id }) => id))
  const actors = [...base.filter(({ id }) => !replaced.has(id)), ...extra.filter((row) => !adds(row))]
  const more = extra.filter(adds)
  return more.length === 0 ? actors : actors.map((actor) => ({ ...actor, names: [...actor.names, ...more.filter(({ id }) => id === actor.id).flatMap(({ names }) => names)] }))
}

/** The package's own tables, in order. */
export const REGISTER_FILES = ['armed-groups.tsv', 'state-forces.tsv', 'organisations.tsv', 'media.tsv', 'people.tsv'] as const

export function readOwnActors(): RegisteredActor[] {
  return REGISTER_FILES.flatMap((file) => parseRegister(readDataFile(`register/${file}`), file))
}

/**
 * The package's register, with `files` of the user in the same format; a user's row replaces ours with the same id.
 * @throws Error when a file cannot be read or a line has too many cells; the message names it.
 */
export function loadRegister(files: readonly string[] = []): Register {
  const countries = loadCountries()
  let actors: RegisteredActor[] = [...readOwnActors(), ...statesOf(countries)]
  for (const file of files) actors = mergeActors(actors, parseRegister(readFileSync(file, 'utf8'), file))
  const heads = readDataFile('register/compound-heads.txt').split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'))
  return createRegister(actors, countries, readStateBodies(readDataFile('register/state-bodies.tsv')), heads)
}

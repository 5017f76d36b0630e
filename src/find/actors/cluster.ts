// Which names of a document are names of one actor: full name and surname, organisation and initials, names introduced together.
import type { Name } from './found.ts'

export interface Clusters {
  /** Key of the actor, or the keys of several it may be. */
  readonly of: (name: Name) => { readonly key: string; readonly because: string; readonly sure: 'solid' | 'likely' } | { readonly open: readonly string[] }
}

export function partsOf(text: string): string[] {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]s?(?=\s|$)/gu, '').split(/[\s\-–.]+/u).filter((part) => /[\p{L}\p{N}]/u.test(part))
}

interface Full { readonly key: string; readonly parts: readonly string[]; readonly person: boolean; readonly at: number }

const position = ({ sentence, first }: Name): number => sentence * 10_000 + first

export function clusterNames(names: readonly Name[]): Clusters {
  const fulls: Full[] = []
  const byText = new Map<string, string>()
  const byLast = new Map<string, Full[]>()
  const byFirst = new Map<string, Full[]>()
  const put = (table: Map<string, Full[]>, part: string | undefined, full: Full): void => {
    if (part === undefined) return
    const list = table.get(part)
    if (list) list.push(full)
    else table.set(part, [full])
  }
  const isPerson = (name: Name): boolean => name.registeredType === 'person' || (name.registeredType === undefined && name.kind === 'person')
  const add = (name: Name, key: string, parts: readonly string[]): void => {
    const full = { key, parts, person: isPerson(name), at: position(name) }
    fulls.push(full)
    put(byLast, parts.at(-1), full)
    put(byFirst, parts[0], full)
  }
  // Long names first, so that short ones find them wherever they stand: a heading has the surname before the text has the name.
  const ordered = [...names].sort((a, b) => partsOf(b.text).length - partsOf(a.text).length || position(a) - position(b))
  const answers = new Map<Name, ReturnType<Clusters['of']>>()
  for (const name of ordered) {
    const parts = partsOf(name.text)
    const text = parts.join(' ')
    const person = isPerson(name)
    if (name.registered !== undefined) {
      const key = `r:${name.registered}`
      if (!byText.has(text)) add(name, key, parts)
      byText.set(text, key)
      answers.set(name, { key, because: name.because, sure: 'solid' })
      continue
    }
    const known = byText.get(text)
    if (known !== undefined) { answers.set(name, { key: known, because: 'actors/same-name', sure: 'solid' }); continue }
    const fitting = distinct(person ? surnames(parts, byLast) : organisations(name, parts, fulls, byFirst))
    const given = fitting.length === 0 && person && parts.length === 1 ? distinct((byFirst.get(parts[0]!) ?? []).filter((full) => full.person)) : []
    // Of several with this first name the one named last is meant.
    const lately = given.filter((full) => full.at < position(name)).sort((a, b) => b.at - a.at)
    const [only] = fitting.length > 0 ? fitting : given.length > 1 && lately.length > 0 ? lately : given
    if (only !== undefined && fitting.length <= 1) {
      byText.set(text, only.key)
      answers.set(name, { key: only.key, because: person ? (given.length > 0 ? 'actors/given-name' : 'actors/surname') : 'actors/short-name', sure: given.length > 0 ? 'likely' : 'solid' })
    } else if (fitting.length > 1) {
      const near = fitting.filter((full) => full.at < position(name) && position(name) - full.at < 25_000).sort((a, b) => b.at - a.at)
      answers.set(name, near.length === 1 ? { key: near[0]!.key, because: 'actors/surname', sure: 'likely' } : { open: fitting.map(({ key }) => key) })
    } else {
      const key = `n:${text}`
      byText.set(text, key)
      add(name, key, parts)
      answers.set(name, { key, because: name.because, sure: 'solid' })
    }
  }
  return { of: (name) => answers.get(name) ?? { key: `n:${partsOf(name.text).join(' ')}`, because: name.because, sure: 'likely' } }
}

function distinct(fulls: readonly Full[]): Full[] {
  const seen = new Set<string>()
  return fulls.filter(({ key }) => !seen.has(key) && seen.add(key))
}

/** Longer names that end in these parts; or begin and end alike with a middle name more. */
function surnames(parts: readonly string[], byLast: ReadonlyMap<string, readonly Full[]>): Full[] {
  const last = parts.at(-1)
  if (last === undefined) return []
  const candidates = [...byLast.get(last) ?? [], ...(last.length > 4 && last.endsWith('s') ? byLast.get(last.slice(0, -1)) ?? [] : [])]
  return candidates.filter((full) => full.person && (endsIn(full.parts, parts) || (parts.length > 1 && full.parts[0] === parts[0])))
}

function endsIn(long: readonly string[], short: readonly string[]): boolean {
  return short.length <= long.length && short.every((part, at) => {
    const other = long[long.length - short.length + at]
    return other === part || (at === short.length - 1 && `${other}s` === part)
  })
}

/** "Amnesty" of "Amnesty International"; "HRW" of "Human Rights Watch". */
function organisations({ text }: Name, parts: readonly string[], fulls: readonly Full[], byFirst: ReadonlyMap<string, readonly Full[]>): Full[] {
  if (/^\p{Lu}{2,7}$/u.test(text)) {
    const letters = text.toLowerCase()
    return fulls.slice(0, 400).filter((full) => !full.person && full.parts.length > 1 && (full.parts.map((part) => part[0]).join('') === letters || full.parts.filter((part) => part.length > 3).map((part) => part[0]).join('') === letters))
  }
  // "Rode Heuvels" of "Front van de Rode Heuvels": the end of a longer name that begins with what kind of body it is.
  if (parts.length > 1) return fulls.slice(0, 400).filter((full) => !full.person && full.parts.length > parts.length + 1 && !full.key.startsWith('r:') && parts.every((part, at) => full.parts[full.parts.length - parts.length + at] === part))
  if (parts[0]!.length < 5) return []
  return (byFirst.get(parts[0]!) ?? []).filter((full) => !full.person && full.parts.length > 1)
}

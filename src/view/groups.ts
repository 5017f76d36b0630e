// The groups that several readings speak of, with how many articles name each: what `--about` can be asked for.
import type { Actor, Reading } from '../reading/reading.ts'
import { tyingNames } from './dossier.ts'
import { otherNames, ownName } from './plain.ts'

export interface GroupFound {
  readonly name: string
  readonly also: readonly string[]
  readonly articles: number
}

const groupTypes: ReadonlySet<string> = new Set(['armed_group', 'faction', 'criminal_group'])

interface Tied {
  readonly ties: Set<string>
  readonly names: Map<string, number>
  readonly articles: Set<string>
  isGroup: boolean
}

/** Keeps names only, so that it can stand beside a long run of readings. */
export class GroupIndex {
  private list: Tied[] = []

  add(reading: Reading): void {
    const told = new Set([...reading.facts.map(({ actor }) => actor), ...reading.events.flatMap(({ responsibility }) => responsibility.flatMap(({ actor, level }) => (level === 'organisation' && actor !== null ? [actor] : [])))])
    for (const actor of reading.actors) {
      const named = actor.names.some(({ kind }) => kind !== 'description')
      if (!named || !(groupTypes.has(actor.type) || actor.type === 'organisation')) continue
      this.tie(actor, reading.source.id, groupTypes.has(actor.type) || told.has(actor.id))
    }
  }

  private tie(actor: Actor, article: string, isGroup: boolean): void {
    const ties = new Set(tyingNames(actor))
    const [same, others] = [this.list.filter((it) => [...it.ties].some((name) => ties.has(name))), this.list.filter((it) => ![...it.ties].some((name) => ties.has(name)))]
    const one: Tied = { ties, names: new Map(), articles: new Set([article]), isGroup }
    for (const name of [ownName(actor), ...otherNames(actor)]) one.names.set(name, 1)
    for (const it of same) {
      it.ties.forEach((name) => one.ties.add(name))
      it.articles.forEach((id) => one.articles.add(id))
      for (const [name, count] of it.names) one.names.set(name, (one.names.get(name) ?? 0) + count)
      one.isGroup ||= it.isGroup
    }
    this.list = [...others, one]
  }

  /** Most spoken of first; a group goes by the name that most articles use, written out where one does. */
  found(): GroupFound[] {
    return this.list.filter(({ isGroup }) => isGroup).map(({ names, articles }) => {
      const [name = '', ...also] = [...names].toSorted((a, b) => Number(isLetters(a[0])) - Number(isLetters(b[0])) || b[1] - a[1] || b[0].length - a[0].length).map(([text]) => text)
      return { name, also, articles: articles.size }
    }).toSorted((a, b) => b.articles - a.articles || a.name.localeCompare(b.name))
  }
}

/** "FRH": letters instead of a name. */
function isLetters(name: string): boolean {
  return /^[\p{Lu}\d-]+$/u.test(name)
}

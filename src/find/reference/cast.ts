// The cast of a document while it is read from front to back: who was spoken of, under which names, how lately.
import type { ActorType, DocumentActor } from '../../model/actor.ts'
import type { Found } from '../actors/found.ts'

export interface Member {
  readonly at: number
  name: string
  type: ActorType
  /** A name of its own, not a description. */
  named: boolean
  registered?: string
  country?: string
  of?: Member
  number: 'singular' | 'plural'
  gender?: 'male' | 'female'
  readonly names: Map<string, DocumentActor['names'][number]['kind']>
  /** Nouns and concepts by which it was called: "terreurgroep", "dader". */
  readonly labels: Set<string>
  mentions: number
  /** `plural` by its own words ("de Russen"), `inner` when it only said more of another noun ("een partner van de rebellen"). */
  last: { sentence: number; token: number; head: number; subject: boolean; plural: boolean; inner: boolean }
  /** Sentence of the first mention. */
  since: number
}

export interface Newcomer {
  readonly name: string
  readonly type: ActorType
  readonly named?: boolean
  readonly registered?: string | undefined
  readonly country?: string | undefined
  readonly of?: Member | undefined
  readonly number?: 'singular' | 'plural'
  readonly gender?: 'male' | 'female' | undefined
}

export class Cast {
  readonly members: Member[] = []
  readonly #byKey = new Map<string, Member>()
  /** Members by the order of their last mention, latest last: reference looks back no further than it must. */
  #recent: Member[] = []

  keyed(key: string): Member | undefined {
    return this.#byKey.get(key)
  }

  bind(key: string, member: Member): void {
    if (!this.#byKey.has(key)) this.#byKey.set(key, member)
  }

  enter(key: string | null, { name, type, named = false, registered, country, of, number = 'singular', gender }: Newcomer): Member {
    const known = key === null ? undefined : this.#byKey.get(key)
    if (known !== undefined) return known
    const member: Member = {
      at: this.members.length, name, type, named, number,
      ...(registered === undefined ? {} : { registered }),
      ...(country === undefined ? {} : { country }),
      ...(of === undefined ? {} : { of }),
      ...(gender === undefined ? {} : { gender }),
      names: new Map(), labels: new Set(), mentions: 0, since: -1,
      last: { sentence: -1, token: -1, head: -1, subject: false, plural: false, inner: false },
    }
    this.members.push(member)
    if (key !== null) this.#byKey.set(key, member)
    return member
  }

  /** Takes note that `member` was spoken of in these words. */
  spoken(member: Member, found: Found, { head, subject, inner }: { head: number; subject: boolean; inner: boolean }): void {
    member.mentions++
    if (member.since < 0) member.since = found.sentence
    member.last = { sentence: found.sentence, token: found.token, head, subject, inner, plural: found.number === 'plural' }
    this.#recent = this.#recent.filter((it) => it !== member)
    this.#recent.push(member)
    // A text with thousands of actors is searched no deeper than this.
    if (this.#recent.length > 80) this.#recent.shift()
  }

  /** Lately mentioned first. */
  recent(): readonly Member[] {
    return this.#recent.toReversed()
  }
}

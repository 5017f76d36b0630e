// Reads the found words from front to back and says whom each means, with the rule that says so.
import type { ActorMention, DocumentActor } from '../../model/actor.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Found } from '../actors/found.ts'
import { bodyReading } from './bodyReading.ts'
import type { Member } from './cast.ts'
import { groupReading, mediumReading } from './groupReading.ts'
import { described } from './meant.ts'
import { besideReading, nameReading, stateReading } from './named.ts'
import { personReading } from './personReading.ts'
import { adverbReading, bothReading, pronounReading } from './pronounReading.ts'
import { isSubject, sceneOf, type Meant, type ReferGround, type Scene } from './scene.ts'
import { setReading } from './setReading.ts'

export type { ReferGround } from './scene.ts'

export function refer(found: readonly Found[], sentences: readonly Sentence[], ground: ReferGround): { actors: DocumentActor[]; actorMentions: ActorMention[] } {
  const scene = sceneOf(found, sentences, ground, resolve)
  const meanings = new Map<Found, Meant | null>()
  /** Each found word is resolved once, on demand. */
  function resolve(one: Found): Meant | null {
    const known = meanings.get(one)
    if (known !== undefined) return known
    meanings.set(one, null)
    // "diens opvolger de Taliban": whose, before who.
    if (one.owner?.pronoun !== undefined) resolve(one.owner)
    const meant = meantBy(scene, one)
    meanings.set(one, meant)
    return meant
  }
  const spoken: { found: Found; meant: Meant }[] = []
  for (const one of found) {
    const meant = resolve(one)
    if (meant === null) { passOver(scene, one); continue }
    if (meant.member !== null) note(scene, meant.member, one)
    spoken.push({ found: one, meant })
  }
  const order = [...new Set(spoken.flatMap(({ meant }) => withOwners(meant.member)))]
  const ids = new Map(order.map((member, at) => [member, `a${at + 1}`]))
  return { actors: order.map((member) => actorOf(member, ids)), actorMentions: spoken.map(({ found: one, meant }) => mentionOf(scene, one, meant, ids)) }
}

function meantBy(scene: Scene, found: Found): Meant | null {
  // "geen groep", "no group": nobody, and nothing later in the text refers to them.
  if (found.article === 'indefinite' && scene.ground.words.none.includes(scene.sentences[found.sentence]!.tokens[found.first]!.form.toLowerCase())) return null
  if (found.same !== undefined) {
    const apposed = besideReading(scene, found, found.same)
    if (apposed !== undefined) return apposed
  }
  switch (found.kind) {
    case 'name': return nameReading(scene, found)
    case 'state': return stateReading(scene, found)
    case 'pronoun': return pronounReading(scene, found)
    case 'adverb': return adverbReading(scene, found)
    case 'both': return bothReading(scene, found)
    case 'force': case 'body': return bodyReading(scene, found)
    case 'group': return groupReading(scene, found)
    case 'medium': return mediumReading(scene, found)
    case 'vague': return described(scene, found, `vague:${found.noun}`)
    case 'member': case 'perpetrator': case 'people': return found.number === 'plural' ? setReading(scene, found) : personReading(scene, found)
    case 'person': case 'office': case 'voice': case 'expert': return found.number === 'plural' ? setReading(scene, found) : personReading(scene, found)
  }
}

/** People whom the text does not bring in as actors may still be who a pronoun means. */
function passOver(scene: Scene, { sentence, token, kind, number }: Found): void {
  if (number === 'plural' && (kind === 'person' || kind === 'people' || kind === 'member')) scene.passed.set(sentence, [...scene.passed.get(sentence) ?? [], token])
}

function note(scene: Scene, member: Member, found: Found): void {
  const token = scene.sentences[found.sentence]!.tokens[found.token]!
  scene.cast.spoken(member, found, { head: token.head, subject: isSubject(scene, found), inner: token.rel.startsWith('nmod') })
}

function mentionOf(scene: Scene, found: Found, { member, candidates, how, sure, because }: Meant, ids: ReadonlyMap<Member, string>): ActorMention {
  const { tokens } = scene.sentences[found.sentence]!
  const { start } = tokens[found.first]!
  const { end } = tokens[found.last]!
  const open = candidates?.flatMap((it) => ids.get(it) ?? [])
  return {
    start, end, text: scene.ground.text.slice(start, end), sentence: found.sentence, token: found.token, first: found.first, last: found.last,
    actor: member === null ? null : ids.get(member)!,
    ...(open === undefined ? {} : { candidates: open }),
    how, sure, because,
  }
}

function actorOf(member: Member, ids: ReadonlyMap<Member, string>): DocumentActor {
  const { name, type, registered, names, of, country, number } = member
  const owner = of === undefined ? undefined : ids.get(of)
  return {
    id: ids.get(member)!,
    name,
    type,
    ...(registered === undefined ? {} : { registered }),
    names: names.size === 0 ? [{ text: name, kind: member.named ? 'name' : 'description' }] : [...names].map(([text, kind]) => ({ text, kind })),
    ...(owner === undefined ? {} : { of: owner }),
    ...(country === undefined ? {} : { country }),
    number,
  }
}

function withOwners(member: Member | null): Member[] {
  if (member === null) return []
  const chain = [member]
  for (let of = member.of; of !== undefined && !chain.includes(of); of = of.of) chain.push(of)
  return chain
}

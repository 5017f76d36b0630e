// Who says so, and how surely: the MUC-4 tree, first match wins.
import type { ActorType } from '../../../model/actor.ts'
import type { Link, Said } from '../../../reading/reading.ts'
import { responsibilityWords } from '../../../scheme/responsibility.ts'
import type { Telling } from '../telling.ts'
import type { View } from '../view.ts'
import { wordSet } from '../vocabulary.ts'
import type { Basis } from './blame.ts'
import { spokesFor } from './who.ts'

const authorities: ReadonlySet<ActorType> = new Set(['government', 'state', 'police_security', 'intelligence', 'institution', 'state_military', 'igo'])

/** Who says it last, when the text has anybody for it. */
export function speakerOf(said: Said): Link | undefined {
  return said.chain.findLast(({ kind }) => kind !== 'outlet' && kind !== 'unspecified')
}

/** A body of the state, somebody who speaks for one, or an office that is one: "de gouverneur", "officials". */
export function isAuthority(view: View, link: Link): boolean {
  for (const actor of [link.actor, link.affiliation]) if (actor !== null && authorities.has(view.actors.get(actor)?.type ?? 'person')) return true
  const offices = wordSet(responsibilityWords[view.language].offices)
  // "He said", of a minister named before.
  const named = view.layers.actorMentions.filter(({ actor }) => actor !== null && actor === link.actor).map(({ text }) => text)
  return [link.text ?? '', ...named].join(' ').toLowerCase().split(/[^\p{L}-]+/u).some((word) => offices.exact.has(word) || offices.endings.some((ending) => word.endsWith(ending)))
}

/** A news agency or paper, which tells as the outlet itself does; a state's own may be a party, and "the media" are anybody. */
function isNewsDesk(view: View, { kind, actor, text }: Link): boolean {
  const type = view.actors.get(actor ?? '')?.type
  return kind === 'agency' && (type === 'agency' || type === 'media_outlet') && !ofState.test(text ?? '')
}

const ofState = /\bstaats|\bstate\b/iu

/** Said by himself, or by who speaks for him. */
export function isOwnWord(view: View, said: Said, actor: string): boolean {
  const source = speakerOf(said)
  return source !== undefined && source.actor !== null && (source.actor === actor || spokesFor(view, source.actor) === actor)
}

/** An accusation is as strong as who makes it; made by nobody, it is a suspicion. */
export function accusedBy(view: View, said: Said): Basis {
  const speaker = speakerOf(said)
  if (speaker === undefined) return 'suspected'
  return isAuthority(view, speaker) ? 'accused_by_authority' : 'accused_by_other'
}

export function basisOf(view: View, said: Said, actor: string, telling?: Telling): Basis {
  if (said.polarity === 'NEG') return 'denied'
  const source = speakerOf(said)
  const own = isOwnWord(view, said, actor)
  if (said.act === 'claim_responsibility') return own || source === undefined ? 'claimed' : 'accused_by_other'
  if (own && (telling === undefined || /^(?:attack|abduction)/u.test(telling.trigger.type.id))) return 'claimed'
  if (said.act === 'accuse') return accusedBy(view, said)
  if (said.act === 'suspect') return 'suspected'
  const isReport = telling !== undefined && source !== undefined && isNewsDesk(view, source)
  if (said.evidentiality === 'REPORTED' && source !== undefined && !isReport && (telling === undefined || telling.trigger.type.family === 'violence')) return accusedBy(view, said)
  if (said.certainty === 'PROBABLE') return 'suspected'
  if (said.certainty === 'POSSIBLE' || said.certainty === 'UNDERSPECIFIED') return said.evidentiality === 'REPORTED' ? 'suspected' : 'possible'
  // "Er wordt gezegd dat X …", "reports that X …": said by nobody who could be asked.
  return said.evidentiality === 'REPORTED' && (telling === undefined || source === undefined) ? 'suspected' : 'asserted'
}

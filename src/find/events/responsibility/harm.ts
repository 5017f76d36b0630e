// "Daarbij doodde hij vier mensen", "In that attack Miller killed a woman": who is told as killing or wounding in an event did it.
import { childrenOf } from '../../clauses/index.ts'
import type { Attached } from '../attach.ts'
import type { View } from '../view.ts'
import { basisOf } from './basis.ts'
import type { Blame } from './blame.ts'
import { isDeed } from './deed.ts'
import { actorAt, isClaimant, isLawful, isNobody, isUnnamed } from './who.ts'
import { evidenceOf, isIdle, isNegated, spoken } from './words.ts'

export function* byHarm(view: View, attached: readonly Attached[]): Generator<Blame> {
  for (const { figure, cluster } of attached) {
    const { predicate, attacker, kind, counted, because } = figure
    if (predicate === null || predicate.token !== figure.token || predicate.passive || predicate.kind !== 'verb' || attacker || (kind !== 'killed' && kind !== 'wounded') || !isDeed(cluster)) continue
    // The words of the event's own tellings say so by their roles.
    if (cluster.tellings.some(({ trigger }) => trigger.sentence === predicate.sentence && (trigger.own ?? trigger.light)?.token === predicate.token)) continue
    const sentence = view.sentences[predicate.sentence]!
    if (isIdle(sentence, predicate) || isNegated(sentence, predicate)) continue
    const doer = predicate.args.find(({ role, token, inherited }) => role === 'agent' && inherited !== true && token !== counted)?.token
    const mention = doer === undefined ? undefined : view.mentionAt(sentence.index, doer)
    if (doer === undefined || mention === undefined || mention.actor === null || mention.sure === 'doubtful' || isNobody(sentence, doer)) continue
    if (!isClaimant(view, mention.actor) || isLawful(view, mention.actor) || (mention.how === 'pronoun' && mention.sure !== 'solid' && isUnnamed(view, mention.actor))) continue
    if (isVictim(view, attached, { cluster, actor: mention.actor }) || childrenOf(sentence, doer).some(({ rel }) => rel === 'case')) continue
    const said = spoken(view, sentence.index, predicate.token)
    if (said.special !== 'NONE' || said.time === 'FUTURE') continue
    yield { cluster, actor: mention.actor, basis: basisOf(view, said, mention.actor), said, evidence: evidenceOf(sentence, predicate), because: because.replace('casualties:', 'responsibility:harm-'), named: false, at: { sentence: sentence.index, token: predicate.token } }
  }
}

/** Who is counted among the dead or wounded of it himself, unless as an attacker. */
function isVictim(view: View, attached: readonly Attached[], { cluster, actor }: Pick<Blame, 'cluster' | 'actor'>): boolean {
  return attached.some((one) => one.cluster === cluster && !one.figure.attacker && actorAt(view, one.figure.sentence, one.figure.counted) === actor)
}

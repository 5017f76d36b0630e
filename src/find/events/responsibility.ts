// Who did it, who says to have done it, who is said to have done it: the extended MUC-4 tree, one record per event, actor and source.
import type { Attached } from './attach.ts'
import { areTwoItems } from './items.ts'
import type { Cluster } from './cluster.ts'
import type { View } from './view.ts'
import { accusations, behind } from './responsibility/accusations.ts'
import type { Blame } from './responsibility/blame.ts'
import { attackers, suspects } from './responsibility/attackers.ts'
import { claimNouns } from './responsibility/claimNouns.ts'
import { claimInOrder, claims, ownDeeds } from './responsibility/claims.ts'
import { answersToWho } from './responsibility/asked.ts'
import { answers, byThose, together } from './responsibility/denials.ts'
import { byHarm } from './responsibility/harm.ts'
import { behindColon, identified, saidInOrder, turnsOut } from './responsibility/identified.ts'
import { byRoles } from './responsibility/roles.ts'
import { verdicts } from './responsibility/verdicts.ts'
import { strongest } from './responsibility/strongest.ts'

export { levelOf, type Blame } from './responsibility/blame.ts'

export function blamesOf(view: View, clusters: readonly Cluster[], attached: readonly Attached[]): readonly Blame[] {
  if (clusters.length === 0) return []
  const found = [...byRoles(view, clusters), ...byWords(view, clusters), ...byHarm(view, attached)]
  const all = [...found, ...attackers(view, clusters, found), ...suspects(view, clusters), ...answers(view, found), ...together(view, found), ...byThose(view, found)]
  return strongest(view, all.filter(({ cluster, at }) => cluster.tellings.some(({ trigger }) => !areTwoItems(view, trigger.sentence, at.sentence))))
}

function* byWords(view: View, clusters: readonly Cluster[]): Generator<Blame> {
  for (const sentence of view.telling) {
    yield* claimNouns(view, clusters, sentence)
    yield* claimInOrder(view, clusters, sentence)
    yield* saidInOrder(view, clusters, sentence)
    yield* turnsOut(view, clusters, sentence)
    yield* behindColon(view, clusters, sentence)
    yield* answersToWho(view, clusters, sentence)
    for (const predicate of view.predicatesOf(sentence.index)) {
      yield* claims(view, clusters, sentence, predicate)
      yield* accusations(view, clusters, sentence, predicate)
      yield* ownDeeds(view, clusters, sentence, predicate)
      yield* behind(view, clusters, sentence, predicate)
      yield* verdicts(view, clusters, sentence, predicate)
      yield* identified(view, clusters, sentence, predicate)
    }
  }
}

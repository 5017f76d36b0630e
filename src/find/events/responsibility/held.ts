// Who comes into the text as a suspect or under arrest: at most suspected, whatever "the attackers" may point to.
import { responsibilityWords } from '../../../scheme/responsibility.ts'
import type { Cluster } from '../cluster.ts'
import type { View } from '../view.ts'
import { nounWords } from '../vocabulary.ts'
import { isUnnamed } from './who.ts'

/** "Six suspects were arrested. The attackers …": not known to have done it. */
export function isHeldOnly(view: View, clusters: readonly Cluster[], actor: string, until: number): boolean {
  const first = view.layers.actorMentions.find((mention) => mention.actor === actor)
  if (first === undefined || first.sentence >= until || !isUnnamed(view, actor)) return false
  const { suspects } = responsibilityWords[view.language]
  if (nounWords(view.token(first.sentence, first.token)).some((word) => suspects.includes(word))) return true
  return clusters.some(({ type, tellings }) => type.id.startsWith('law.') && tellings.some(({ trigger }) => trigger.sentence === first.sentence && (trigger.roles.subject ?? []).some(({ token }) => token === first.token)))
}

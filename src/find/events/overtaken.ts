// Whether the story has moved on: another event of another day or place, or a paragraph that begins in another country, stands between an event and words that name neither.
import { comparePlaces } from './apart.ts'
import type { Cluster } from './cluster.ts'
import { days, isVague } from './days.ts'
import { areTwoItems } from './items.ts'
import type { Telling } from './told.ts'
import type { View } from './view.ts'
import { ownDate } from './when.ts'
import { ownPlaces } from './where.ts'

/** "In March the group took the town. Dozens were killed": not in the raid of two years before. */
export function isOvertaken(view: View, cluster: Cluster, clusters: readonly Cluster[], sentence: number, token: number): boolean {
  const last = Math.max(...cluster.tellings.map(({ trigger }) => trigger.sentence).filter((at) => at <= sentence))
  if (last < 0) return false
  if (areTwoItems(view, last, sentence)) return true
  const { block } = view.sentences[sentence]!
  const isBetween = (at: number, word: number): boolean => at > last && view.sentences[at]!.block === block && (at < sentence || (at === sentence && word < token))
  const others = clusters.filter((other) => other !== cluster && happening.test(other.type.id)).flatMap(({ tellings }) => tellings).filter(({ trigger }) => isBetween(trigger.sentence, trigger.token))
  if (others.some((other) => isOtherDay(other, cluster) || comparePlaces(other, cluster) === 'apart')) return true
  return view.sentences[last]!.block !== block && beginsElsewhere(view, cluster, sentence)
}

function isOtherDay({ dates }: Telling, cluster: Cluster): boolean {
  const own = ownDate(cluster)
  const there = own && days(own)
  const here = dates.filter(({ how, mention }) => how !== 'sentence' && !isVague(mention)).flatMap(({ mention }) => days(mention) ?? [])
  return there !== null && here.length > 0 && here.every(({ from, to }) => to < there.from || there.to < from)
}

/** Words of talk, trial and arrest stand beside what they are about. */
const happening = /^(?:attack|abduction|clash|force|territory)/u

/** "In Nigeria, …": the paragraph of this sentence opens in another country than the event's. */
function beginsElsewhere(view: View, cluster: Cluster, sentence: number): boolean {
  const { block } = view.sentences[sentence]!
  const first = view.sentences.find((one) => one.block === block)!
  const opening = first.tokens[0]!
  const place = view.placesOf(first.index).find(({ how, token, relation }) => how !== 'demonym' && relation === 'in' && token <= 4 && opening.upos === 'ADP')
  const [own] = ownPlaces(cluster)
  return place?.country != null && own?.country != null && place.country !== own.country
}

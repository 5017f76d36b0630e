// Which tellings are of one event: nothing sets them apart, and something ties them.
import { isKindOf } from '../../scheme/events/index.ts'
import { childrenOf } from '../clauses/index.ts'
import { compareDates, comparePlaces, doersApart, isAnother, numbersApart, numbersIn, realisApart, scalesApart, targetsApart, typesFit } from './apart.ts'
import { compared, join, lastSentence, open, type Cluster } from './cluster.ts'
import { isVague } from './days.ts'
import { areTwoItems } from './items.ts'
import { isOvertaken } from './overtaken.ts'
import { sectionsApart } from './sections.ts'
import type { Telling } from './told.ts'
import type { View } from './view.ts'
import { ownDate } from './when.ts'
import { ownPlaces } from './where.ts'

export function clustersOf(view: View, tellings: readonly Telling[]): Cluster[] {
  const clusters: Cluster[] = []
  for (const telling of tellings) {
    // "Beide aanslagen" are the two told before, each an event of its own.
    if (isBoth(view, telling) && clusters.filter(({ type }) => type.family === 'violence').length > 1) continue
    const best = candidates(clusters)
      .map((cluster) => ({ cluster, tie: tieBetween(view, telling, cluster, clusters) }))
      .filter(({ tie }) => tie > 0)
      .sort((a, b) => b.tie - a.tie || lastSentence(b.cluster) - lastSentence(a.cluster))[0]
    if (best && isPart(telling, best.cluster)) clusters.push(open(telling, best.cluster))
    else if (best) join(best.cluster, telling)
    else if (!telling.joinsOnly && !speaksOfAll(telling, clusters) && (!telling.trigger.frame.leaning || standsAlone(telling))) clusters.push(open(telling, null))
  }
  return clusters
}

/** The event the article is about, and those told last: what lies further back is not gone on with. Keeps a book as fast as an article. */
function candidates(clusters: readonly Cluster[]): readonly Cluster[] {
  return clusters.length <= remembered ? clusters : [clusters[0]!, ...clusters.slice(1 - remembered)]
}

const remembered = 40

function isBoth(view: View, { trigger, plural }: Telling): boolean {
  return plural && childrenOf(view.sentences[trigger.sentence]!, trigger.token).some(({ form }) => /^(?:beide|allebei|both)$/iu.test(form))
}

/** "Beide aanslagen", "de aanslagen" after several: names no new one. */
function speaksOfAll({ plural, definite, trigger, dates, places }: Telling, clusters: readonly Cluster[]): boolean {
  if (!plural || !definite || trigger.type.family !== 'violence' || trigger.frame.series) return false
  if (dates.some(({ how }) => how === 'own') || places.some(({ how }) => how === 'own') || trigger.roles.target !== undefined || trigger.roles.perpetrator !== undefined) return false
  return clusters.some(({ type }) => type.family === 'violence')
}

/** "een zelfmoordterrorist" tells of an attack only with a day or place of its own and when it is news. */
function standsAlone({ dates, places, definite, trigger }: Telling): boolean {
  return !definite && (dates.some(({ how }) => how !== 'sentence') || places.some(({ how }) => how === 'own') || trigger.clause?.tense === 'past')
}

/** One described attack under "de aanslagen". */
function isPart({ plural, definite, predicative, trigger }: Telling, { umbrella, type }: Cluster): boolean {
  return umbrella && !plural && !definite && !predicative && (trigger.type.id !== type.id || trigger.roles.target !== undefined)
}

/** Zero when they are two events; else how strongly something ties them. */
function tieBetween(view: View, telling: Telling, cluster: Cluster, all: readonly Cluster[]): number {
  if (!typesFit(telling.trigger.type, cluster) || areTwoItems(view, telling.trigger.sentence, lastSentence(cluster))) return 0
  // A genocide is not the one attack told beside it.
  if (telling.trigger.type.id.startsWith('attack') && (telling.trigger.frame.series === true) !== (cluster.tellings[0]!.trigger.frame.series === true) && telling.trigger.type.id !== cluster.type.id) return 0
  const date = compareDates(telling, cluster)
  const place = comparePlaces(telling, cluster)
  if (date === 'apart' || place === 'apart' || targetsApart(view, telling, cluster) || realisApart(telling, cluster) || doersApart(view, telling, cluster) || numbersApart(telling, cluster) || scalesApart(view, telling, cluster) || isAnother(view, telling, cluster, place) || sectionsApart(view, telling, cluster)) return 0
  const { trigger, definite, predicative, headline } = telling
  // "Een zelfmoordterrorist drong het station binnen": what the one who names an attack does is that attack.
  if (cluster.tellings.some((one) => isDoerOf(one, telling))) return doersOwn
  const law = trigger.type.family === 'law'
  const distance = trigger.sentence - lastSentence(cluster)
  const subject = sharedSubject(view, telling, cluster)
  // Two arrests of one day, the second of nobody named ("Ze werden in twee steden opgepakt"), are one.
  if (law && !subject && !(definite && distance <= 2)) return definite ? 1 : date === 'same' && distance <= 4 && !namesSubject(view, telling) ? 2 : 0
  // "de aanval van Jansen op een kerk" has enough of its own to be another than "bekende schietpartijen".
  const described = trigger.roles.perpetrator !== undefined || trigger.roles.target !== undefined || telling.places.some(({ how }) => how === 'own')
  if (definite && described && cluster.umbrella && date !== 'same' && place !== 'same' && !subject && !headline && !compared(cluster).every((one) => one.headline)) return 0
  if (isOther(view, telling, cluster)) return 0
  let tie = 0
  if (date === 'same') tie += 3
  const counted = sameCount(view, telling, cluster)
  if (counted) tie += 3
  if (place === 'same') tie += 3
  if (subject) tie += 2
  if (definite || predicative) tie += 2
  if (compared(cluster).every((one) => one.headline)) tie += 2
  if (headline) tie += 1
  if (trigger.frame.leaning) tie += 2
  const placed = telling.places.some(({ how }) => how !== 'sentence')
  const dated = telling.dates.some(({ how, mention }) => how !== 'sentence' && !isVague(mention))
  // A bare verb goes on with the story: the event told last, or the one the article is about.
  if (trigger.frame.pos === 'verb' && !placed && !dated && !definite && !counted && isOvertaken(view, cluster, all, trigger.sentence, trigger.token)) return 0
  if (trigger.frame.pos === 'verb' && !placed && !dated && (distance <= 3 || cluster === all[0])) tie += 1
  // "hielpen in de strijd tegen de jihadisten": a war told of in another paragraph is not the ambush or attack.
  if (isBattleAndAmbush(trigger.type.id, cluster.type.id) && date !== 'same' && place !== 'same' && view.sentences[trigger.sentence]!.block !== view.sentences[lastSentence(cluster)]!.block) return 0
  // An indefinite noun is news: only a shared day or place makes it the same event.
  if (trigger.frame.pos === 'noun' && !definite && !predicative && !trigger.frame.leaning && date !== 'same' && place !== 'same' && !counted && !compared(cluster).every((one) => one.headline) && !headline && !elaborates(telling, cluster, all) && !repeats(view, telling, cluster, all)) return 0
  if (elaborates(telling, cluster, all) || repeats(view, telling, cluster, all)) tie += 1
  if (tie === 0) return 0
  // "de aanslag": the one told just before, else the one the article is about.
  if (distance <= 2) tie += 1.5
  else if (cluster === all[0]) tie += 1
  return tie + (trigger.type.id === cluster.type.id ? 0.5 : 0) + Math.max(0, 1 - distance / 10)
}

/** More than anything else that ties. */
const doersOwn = 50

function isDoerOf({ trigger: noun }: Telling, { trigger: verb }: Telling): boolean {
  return noun.frame.leaning === true && noun.frame.pos === 'noun' && verb.frame.leaning === true && noun.sentence === verb.sentence && verb.clause?.args.some(({ role, token }) => role === 'agent' && token === noun.token) === true
}

function isBattleAndAmbush(a: string, b: string): boolean {
  return (a === 'clash.battle' && b === 'clash.ambush') || (a === 'clash.ambush' && b === 'clash.battle')
}

/** "the 1980 attack on the embassy in London", in another paragraph than a deed without day or place: an event of its own. */
function isOther(view: View, { trigger, dates, places, headline }: Telling, cluster: Cluster): boolean {
  if (trigger.frame.pos !== 'noun' || headline || trigger.type.family !== 'violence' || !dates.some(({ how, mention }) => how === 'own' && !isVague(mention)) || !places.some(({ how }) => how === 'own')) return false
  const [there] = ownPlaces(cluster)
  return there === undefined && ownDate(cluster) === null && compared(cluster).every((one) => !one.headline && view.sentences[one.trigger.sentence]!.block !== view.sentences[trigger.sentence]!.block)
}

/** After the lead comes the how: a finer kind of the attack just told, without a day of its own. */
function elaborates({ trigger, dates }: Telling, cluster: Cluster, all: readonly Cluster[]): boolean {
  return cluster === all[0] && trigger.sentence - cluster.tellings[0]!.trigger.sentence <= 4 && trigger.type.id !== cluster.type.id && isKindOf(trigger.type.id, cluster.type.id) && !dates.some(({ how }) => how === 'own')
}

/** "een laffe aanval", said of the attack that the article is about: no day, no place, and no word that makes it another one. */
function repeats(view: View, { trigger, dates, places, plural, certainty }: Telling, cluster: Cluster, all: readonly Cluster[]): boolean {
  if (cluster !== all[0] || plural || certainty !== 'CERTAIN' || !trigger.type.id.startsWith('attack.') || trigger.light) return false
  if (dates.some(({ how, mention }) => how !== 'sentence' && !isVague(mention)) || places.some(({ how }) => how === 'own') || trigger.roles.target !== undefined || trigger.roles.perpetrator !== undefined) return false
  return !childrenOf(view.sentences[trigger.sentence]!, trigger.token).some(({ lemma, form }) => another.test(lemma) || another.test(form))
}

const another = /^(?:ander|andere|eerder|eerdere|nieuw|nieuwe|tweede|derde|vierde|vorig|vorige|vroeger|soortgelijk|volgend|weer|nog|zo'n|zulk|another|second|third|earlier|previous|new|similar|further|next|other|such)$/iu

/** "negen mensen doodgeschoten", later "negen betogers gedood"; "vuurde zestig raketten af" told twice: a number of three or more that comes back. */
function sameCount(view: View, telling: Telling, cluster: Cluster): boolean {
  return ([['victim', 'target'], ['weapon']] as const).some((roles) => {
    const here = numbersIn(view, telling.trigger, roles).filter((count) => count >= 3)
    return here.length > 0 && compared(cluster).flatMap(({ trigger }) => numbersIn(view, trigger, roles)).some((count) => here.includes(count))
  })
}

/** Whether the telling says by a noun or a name who is arrested or tried. */
function namesSubject(view: View, { trigger }: Telling): boolean {
  return (trigger.roles.subject ?? []).some(({ token }) => view.token(trigger.sentence, token).upos !== 'PRON')
}

const parties = ['subject', 'victim', 'target', 'object', 'perpetrator', 'actor', 'party', 'participant', 'side_a', 'side_b'] as const

function sharedSubject(view: View, telling: Telling, cluster: Cluster): boolean {
  const ids = ({ trigger }: Telling, roles: readonly typeof parties[number][]): Set<string> => new Set(roles.flatMap((role) => (trigger.roles[role] ?? []).flatMap(({ token }) => {
    const actor = view.mentionAt(trigger.sentence, token)?.actor
    const word = view.token(trigger.sentence, token)
    if (word.upos !== 'NOUN' || role === 'perpetrator') return [actor ?? '']
    // "medewerkers van de ambassade" are taken where "de ambassade" is.
    const owners = role === 'target' || role === 'victim' ? childrenOf(view.sentences[trigger.sentence]!, token).filter(({ rel, upos }) => rel.startsWith('nmod') && upos === 'NOUN') : []
    return [actor ?? '', ...[word, ...owners].map(({ lemma }) => `=${lemma.toLowerCase()}`)]
  }).filter(Boolean)))
  const roles = telling.trigger.type.family === 'law' ? (['subject'] as const) : parties
  const here = ids(telling, roles)
  return compared(cluster).some((one) => [...ids(one, roles)].some((id) => here.has(id)))
}

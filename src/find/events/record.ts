// From clusters of tellings to the public records: roles, responsibility, casualties, band, evidence.
import type { EventRecord, Filler } from '../../reading/reading.ts'
import type { Casualty, Responsibility } from '../../reading/reading.ts'
import { dateRecord, evidenceList, placeRecord, quantityRecord } from '../../reading/convert.ts'
import { evidenceOf, type Span } from '../../model/span.ts'
import type { Quantity } from '../../model/quantity.ts'
import { targetTypeOf } from '../../scheme/targets.ts'
import { weaponTypeOf } from '../../scheme/weapons.ts'
import { ancestors, childrenOf, nounPhrase, prepOf, relOf, spanOf } from '../clauses/index.ts'
import type { Sentence } from '../../model/sentence.ts'
import { attackerNouns } from '../../scheme/contexts.ts'
import { victimsOf } from './apart.ts'
import type { Attached } from './attach.ts'
import { isWhoDies, quantityAt } from './people.ts'
import type { Figure } from './figures.ts'
import type { Cluster } from './merge.ts'
import { isKnown } from './known.ts'
import { levelOf, type Blame } from './responsibility.ts'
import type { Trigger } from './triggers.ts'
import type { View } from './view.ts'
import { holds, termsOf, wordSet } from './vocabulary.ts'
import { dateOf, ownDate } from './when.ts'
import { ownPlaces, placesOfCluster } from './where.ts'

export type Band = EventRecord['band']

export interface Ids { readonly of: (cluster: Cluster) => string }

export function eventRecord(view: View, cluster: Cluster, clusters: readonly Cluster[], blames: readonly Blame[], attached: readonly Attached[], ids: Ids): EventRecord {
  const { text } = view
  const first = cluster.tellings[0]!
  const { trigger } = first
  const date = dateOf(view, cluster, clusters)
  const places = placesOfCluster(view, cluster, clusters)
  const roles = fillersOf(view, cluster)
  const said = view.saidAt(trigger.sentence, trigger.own?.token ?? trigger.token)
  const casualties = casualtiesOf(view, cluster, attached, blames, ids)
  return {
    id: ids.of(cluster),
    type: typeOf(view, cluster, roles),
    realis: realisOf(cluster),
    number: trigger.frame.series ? 'series' : cluster.umbrella || first.plural ? 'plural' : 'single',
    partOf: cluster.partOf ? ids.of(cluster.partOf) : null,
    trigger: evidenceOf(text, { start: view.token(trigger.sentence, trigger.first).start, end: view.token(trigger.sentence, trigger.token).end }),
    date: date ? dateRecord(date, text) : null,
    places: places.map((place) => placeRecord(place, text)),
    roles,
    // Deeds have somebody responsible; who talks, rules or protests stands in the roles.
    responsibility: cluster.type.family === 'violence' ? blames.map((blame) => responsibilityRecord(view, blame)) : [],
    casualties,
    said,
    evidence: evidenceList(text, cluster.tellings.map(({ evidence }) => evidence)),
    because: trigger.because,
    band: bandOf(cluster, blames, attached, roles),
  }
}

/** "viel aan met een mes" is a stabbing: where no word tells the method, the weapon does. */
const byWeapon: readonly (readonly [string, string])[] = [
  ['explosive.suicide_vest', 'attack.suicide'], ['explosive.vehicle', 'attack.vehicle_bomb'], ['explosive.grenade', 'attack.grenade'], ['explosive.projectile', 'attack.shelling_rocket'], ['explosive.drone', 'attack.drone'], ['explosive', 'attack.bombing'],
  ['firearm', 'attack.shooting'], ['melee', 'attack.stabbing_melee'], ['vehicle', 'attack.vehicle_ramming'], ['incendiary', 'attack.arson'], ['chemical', 'attack.chemical_cbrn'],
]

function typeOf(view: View, cluster: Cluster, roles: readonly Filler[]): string {
  const { type } = cluster
  // "De moord op zevenduizend mannen" is no assassination.
  if (type.id === 'attack.assassination' && cluster.tellings.some((telling) => victimsOf(view, telling).some((count) => count >= 5))) return 'attack.mass_killing'
  if (type.id !== 'attack.unspecified') return type.id
  const weapon = roles.find(({ role, type: kind }) => role === 'weapon' && kind !== null)
  return byWeapon.find(([kind]) => weapon?.type?.startsWith(kind) === true)?.[1] ?? type.id
}

/** What was told as done is done, whatever was planned before; a foiled plan stays foiled. */
function realisOf({ tellings: all }: Cluster): EventRecord['realis'] {
  const tellings = all.filter(({ headline, trigger }) => !headline || trigger.sentence === 0).length > 0 ? all.filter(({ headline, trigger }) => !headline || trigger.sentence === 0) : all
  for (const realis of ['foiled', 'attempted', 'accomplished', 'ongoing'] as const) if (tellings.some((one) => one.realis === realis)) return realis
  return tellings[0]!.realis
}

/** Solid: a strong word with a day and a place or a figure. Doubtful: nothing but the word. */
export function bandOf(cluster: Cluster, blames: readonly Blame[], attached: readonly Attached[], roles: readonly Filler[]): Band {
  const marks = [ownDate(cluster) !== null, ownPlaces(cluster).length > 0, attached.length > 0, roles.length > 0, blames.length > 0, cluster.tellings.length > 1, blames.length > 1].filter(Boolean).length
  const strong = cluster.tellings.some(({ trigger }) => trigger.frame.weak !== true)
  const sure = cluster.tellings.some(({ certainty }) => certainty === 'CERTAIN')
  if (marks === 0 || (marks === 1 && !strong && cluster.type.family !== 'law')) return 'doubtful'
  return strong && sure && marks >= 3 ? 'solid' : 'likely'
}

const roleNames = ['target', 'victim', 'weapon', 'side_b', 'subject', 'addressee', 'about', 'object', 'from', 'against', 'perpetrator', 'actor', 'authority', 'side_a', 'party', 'participant', 'speaker'] as const

/** Roles of those who act: there "zij" stands for somebody. */
const acting: ReadonlySet<string> = new Set(['actor', 'authority', 'side_a', 'side_b', 'party', 'participant', 'speaker'])

function fillersOf(view: View, cluster: Cluster): Filler[] {
  const found: Filler[] = []
  const seen = new Set<string>()
  // Titles shorten; the body's words go first.
  const tellings = [...cluster.tellings].sort((a, b) => Number(a.headline) - Number(b.headline))
  const filledBefore = (role: string): boolean => found.some((one) => one.role === role)
  for (const { trigger, definite, headline } of tellings) {
    const sentence = view.sentences[trigger.sentence]!
    for (const role of roleNames) {
      // Who did it is never a plain field: that is what responsibility is for.
      if (role === 'perpetrator') continue
      for (const { token, slot, loose } of trigger.roles[role] ?? []) {
        const word = sentence.tokens[token]!
        if (slot === 'self' && role !== 'weapon' && definite) continue
        const actor = view.mentionAt(trigger.sentence, token)?.actor ?? null
        if (word.upos === 'PRON' ? actor === null || !acting.has(role) : ['DET', 'ADV', 'VERB', 'ADJ', 'NUM'].includes(word.upos)) continue
        if (plainPeople.test(word.lemma)) continue
        if ((role === 'target' || role === 'victim') && (headline || pointsBack(sentence, token)) && (filledBefore('target') || filledBefore('victim'))) continue
        if ((role === 'target' || role === 'victim') && holds(wordSet(attackerNouns[view.language]), sentence, word) && cluster.type.id.startsWith('attack')) continue
        const span = trimmed(view, sentence, token, nounPhrase(sentence, token))
        if (span.end - span.start > 120) continue
        const quote = view.text.slice(span.start, span.end)
        const key = `${role} ${actor ?? ''} ${word.lemma.toLowerCase()}`
        if (seen.has(key)) continue
        seen.add(key)
        const words = termsOf(sentence, word)
        const type = role === 'weapon' ? words.map((one) => weaponTypeOf(one, view.language)).find((one) => one !== null) : ['target', 'victim', 'object', 'side_b'].includes(role) ? words.map((one) => targetTypeOf(one, view.language)).find((one) => one !== null) : undefined
        if (role === 'weapon' && type === undefined) continue
        found.push({ role, text: quote, actor, type: type ?? null, evidence: evidenceOf(view.text, span), because: `${trigger.because}/${role}`, band: loose ? 'likely' : 'solid' })
      }
    }
  }
  if (cluster.type.id.startsWith('attack') && !filledBefore('target') && !filledBefore('victim')) found.push(...siteTargets(view, cluster))
  return found
}

/** "ontplofte in een metro", "schietpartij bij een school": where it struck is what it struck, when that is a thing people strike. */
function siteTargets(view: View, cluster: Cluster): readonly Filler[] {
  for (const { trigger, headline } of cluster.tellings) {
    if (headline) continue
    const sentence = view.sentences[trigger.sentence]!
    for (const word of sentence.tokens) {
      if (word.upos !== 'NOUN' || word.index === trigger.token || !/^(?:in|bij|op|midden in|te midden van|aan|at|on|inside|near|outside)$/u.test(prepOf(sentence, word.index) ?? '')) continue
      const type = termsOf(sentence, word).map((one) => targetTypeOf(one, view.language)).find((one) => one !== null)
      if (!type || type === 'armed_group' || (type === 'civilians' && !gatherings.test(word.lemma))) continue
      const within = ancestors(sentence, word.index).some(({ index }) => index === trigger.token) || view.predicateOver(trigger.sentence, word.head < 0 ? word.index : word.head)?.token === trigger.clause?.token
      if (!within) continue
      const { span } = nounPhrase(sentence, word.index)
      if (span.end - span.start > 80) continue
      return [{ role: 'target', text: view.text.slice(span.start, span.end), actor: null, type, evidence: evidenceOf(view.text, span), because: `${trigger.because}/site`, band: 'likely' }]
    }
  }
  return []
}

const gatherings = /^(?:festival|muziekfestival|feest|concert|bruiloft|demonstratie|betoging|markt|kerstmarkt|menigte|mensenmassa|parade|party|wedding|rally|market|crowd|protest)$/u

/** "drie mensen": a count, which stands with the casualties. */
const plainPeople = /^(?:mens|persoon|slachtoffer|iemand|dode|gewonde|people|person|victim|other|dead|injured)$/iu

/** "deze schutter", "de kinderen": points back to who was named before. */
function pointsBack(sentence: Sentence, token: number): boolean {
  return isKnown(sentence, token) && !childrenOf(sentence, token).some((child) => relOf(child) === 'nmod' || relOf(child) === 'amod' || relOf(child) === 'nummod')
}

/** Without adverbs and quotation marks at the front and without a day at the end: "ook de chauffeur", "de markt in Veldhaven dinsdag". */
function trimmed(view: View, sentence: Sentence, token: number, { first, last }: { readonly first: number; readonly last: number }): Span {
  let from = first
  const day = view.datesOf(sentence.index).find(({ kind, start, end }) => (kind === 'absolute' || kind === 'relative') && start > sentence.tokens[token]!.start && start <= sentence.tokens[last]!.start && end >= sentence.tokens[last]!.end)
  if (day) {
    let to = sentence.tokens.findLastIndex(({ end }) => end <= day.start)
    while (to > token && sentence.tokens[to]!.upos === 'ADP') to--
    return spanOf(sentence, first, Math.max(token, to))
  }
  while (from < last && (sentence.tokens[from]!.upos === 'ADV' || sentence.tokens[from]!.upos === 'PUNCT' || sentence.tokens[from]!.upos === 'CCONJ' || /^dead$/iu.test(sentence.tokens[from]!.form))) from++
  return spanOf(sentence, from, last)
}

function responsibilityRecord(view: View, { actor, basis, said, evidence, because, named }: Blame): Responsibility {
  return { actor, level: levelOf(view, actor), basis, said, evidence: [evidenceOf(view.text, evidence)], because, band: named ? 'solid' : 'likely' }
}

function casualtiesOf(view: View, cluster: Cluster, attached: readonly Attached[], blames: readonly Blame[], ids: Ids): Casualty[] {
  const made: Casualty[] = []
  const doers = new Set(blames.filter(({ actor, basis }) => basis === 'asserted' && levelOf(view, actor) === 'individual').map(({ actor }) => actor))
  for (const { figure, how } of attached.filter(({ figure: one }) => !isRoundedTitle(view, one, attached))) {
    const { upos } = view.token(figure.sentence, figure.counted)
    const counted = (upos === 'NOUN' && !isKnown(view.sentences[figure.sentence]!, figure.counted)) || isWhoDies(view, view.sentences[figure.sentence]!, figure.counted) ? null : view.mentionAt(figure.sentence, figure.counted)?.actor ?? null
    const killedAttacker = figure.kind === 'killed' && (figure.attacker || (counted !== null && doers.has(counted))) && cluster.type.family === 'violence' && !cluster.type.id.startsWith('force') && !cluster.type.id.startsWith('clash')
    const kind = killedAttacker ? 'attackers_killed' : figure.kind
    const { op, low, best, high } = figure.quantity
    // The same figure told twice is one record.
    // "drie leerlingen en drie soldaten" of one sentence are two.
    const twin = made.find((one) => !(one.who !== null && figure.who !== null && one.who !== figure.who && one.evidence.some(({ start }) => view.sentences[figure.sentence]!.start <= start && start < view.sentences[figure.sentence]!.end)) && one.kind === kind && one.quantity.op === op && one.quantity.low === low && one.quantity.best === best && one.quantity.high === high)
    if (twin) {
      const more = evidenceOf(view.text, figure.evidence)
      if (!twin.evidence.some(({ start }) => start === more.start)) twin.evidence.push(more)
      continue
    }
    // "twee doden … de filmmaker overlijdt": one by name or trade after a larger total is one of them.
    const single = best === 1 && op === 'exact' && figure.who !== null && made.some((one) => one.kind === kind && one.scope === 'total' && (one.quantity.best ?? one.quantity.low ?? 0) > 1 && one.who === null)
    const part = figure.part || single
    const total = part ? made.findLast((one) => one.kind === kind && one.scope === 'total') : undefined
    made.push({
      id: `${ids.of(cluster)}c${made.length + 1}`,
      kind,
      group: killedAttacker ? 'attackers' : figure.group,
      who: figure.who,
      quantity: quantityRecord(figure.quantity, view.text.slice(figure.words.start, figure.words.end), figure.who),
      scope: part ? 'part' : 'total',
      subsetOf: total?.id ?? null,
      includesAttackers: 'unknown',
      superseded: figure.superseded,
      said: view.saidAt(figure.sentence, figure.token),
      evidence: [evidenceOf(view.text, figure.evidence)],
      because: figure.because,
      band: how === 'own' || how === 'clause' ? 'solid' : 'likely',
    })
  }
  made.push(...attackersOf(view, cluster, made.length, ids))
  return made
}

/** "Tientallen gewonden" or "Vijftig gewonden" over a text that says "23" or "meer dan vijftig": a title rounds what the body counts. */
function isRoundedTitle(view: View, { sentence, kind, quantity, part }: Figure, attached: readonly Attached[]): boolean {
  if (part || view.roleOf(sentence) !== 'headline') return false
  const size = ({ low, best, op }: Quantity): number | null => best ?? (op === 'more_than' && low !== null ? low - 1 : low)
  return attached.some(({ figure: { sentence: at, kind: other, quantity: counted, part: less } }) => at > sentence && other === kind && !less && counted.op !== quantity.op && (quantity.op === 'vague' || size(counted) === size(quantity)))
}

/** "Drie mannen gijzelden": a number on those who did it. */
function attackersOf(view: View, cluster: Cluster, from: number, ids: Ids): Casualty[] {
  if (!/^(?:attack|abduction|territory\.(?:coup|takeover)|clash\.offensive|plot)/u.test(cluster.type.id)) return []
  for (const { trigger, headline } of cluster.tellings) {
    const sentence = view.sentences[trigger.sentence]!
    for (const token of [...[...trigger.roles.perpetrator ?? [], ...trigger.roles.actor ?? []].map((filler) => filler.token), ...forces(sentence, trigger)]) {
      const count = quantityAt(view, sentence, token)
      if (!count || headline || (count.value.best ?? count.value.low ?? 0) < 2) continue
      const phrase = nounPhrase(sentence, token)
      return [{
        id: `${ids.of(cluster)}c${from + 1}`, kind: 'attackers', group: 'attackers', who: view.text.slice(phrase.span.start, phrase.span.end), quantity: quantityRecord(count.value, count.text, sentence.tokens[token]!.form),
        scope: 'total', subsetOf: null, includesAttackers: 'unknown', superseded: false, said: view.saidAt(trigger.sentence, trigger.own?.token ?? trigger.token), evidence: [evidenceOf(view.text, phrase.span)], because: `${trigger.because}/attackers`, band: 'likely',
      }]
    }
  }
  return []
}

/** "veroverden de stad met negenhonderd strijders": those they did it with. */
function forces({ tokens }: Sentence, { clause }: Trigger): readonly number[] {
  return (clause?.args ?? []).filter(({ prep, token }) => (prep === 'met' || prep === 'with') && fighters.test(tokens[token]!.lemma)).map(({ token }) => token)
}

const fighters = /^(?:strijder|man|militant|rebel|soldaat|jihadist|fighter|soldier|gunman)$/u

// Casualties of an event as records: figures told twice are one, and those who did it are counted apart.
import type { Casualty, Said } from '../../reading/reading.ts'
import { quantityRecord } from '../../reading/convert.ts'
import { evidenceOf } from '../../model/span.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Sentence } from '../../model/sentence.ts'
import { nounPhrase } from '../clauses/index.ts'
import type { Attached } from './attach.ts'
import type { Cluster } from './cluster.ts'
import type { Figure } from './figure.ts'
import { isKnown } from './known.ts'
import { isWhoDies, quantityAt } from './people.ts'
import { accusing, levelOf, type Blame } from './responsibility/blame.ts'
import type { Trigger } from './trigger.ts'
import type { View } from './view.ts'

/** How an event is called in the reading. */
export interface Ids { readonly of: (cluster: Cluster) => string }

/** Attacks whose doers do not die in them. */
const fromAfar: ReadonlySet<string> = new Set(['attack.airstrike', 'attack.drone', 'attack.shelling_rocket'])

export function casualtiesOf(view: View, cluster: Cluster, attached: readonly Attached[], blames: readonly Blame[], ids: Ids): Casualty[] {
  const made: Casualty[] = []
  const doers = new Set(blames.filter(({ actor, basis }) => basis === 'asserted' && levelOf(view, actor) === 'individual').map(({ actor }) => actor))
  const suspects = new Set(blames.filter(({ actor, basis }) => actor !== null && !doers.has(actor) && (accusing.has(basis) || basis === 'claimed')).map(({ actor }) => actor))
  for (const { figure, how } of attached.filter(({ figure: one }) => !isRoundedTitle(view, one, attached))) {
    const { upos } = view.token(figure.sentence, figure.counted)
    const counted = (upos === 'NOUN' && !isKnown(view.sentences[figure.sentence]!, figure.counted)) || isWhoDies(view, view.sentences[figure.sentence]!, figure.counted) ? null : view.mentionAt(figure.sentence, figure.counted)?.actor ?? null
    // The death of a suspect is neither that of a victim nor, for sure, that of an attacker.
    if (figure.kind === 'killed' && counted !== null && suspects.has(counted)) continue
    // "340 militants were killed" from the air: those whom it struck.
    const killedAttacker = !fromAfar.has(cluster.type.id) && figure.kind === 'killed' && (figure.attacker || (counted !== null && doers.has(counted))) && cluster.type.family === 'violence' && !cluster.type.id.startsWith('force') && !cluster.type.id.startsWith('clash')
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
      group: killedAttacker ? 'attackers' : figure.group === 'attackers' && figure.kind === 'killed' && fromAfar.has(cluster.type.id) ? 'fighters' : figure.group,
      who: figure.who,
      quantity: quantityRecord(figure.quantity, view.text.slice(figure.words.start, figure.words.end), figure.who),
      scope: part ? 'part' : 'total',
      subsetOf: total?.id ?? null,
      includesAttackers: 'unknown',
      superseded: figure.superseded,
      said: saidOf(view, figure),
      evidence: [evidenceOf(view.text, figure.evidence)],
      because: figure.because,
      band: how === 'own' || how === 'clause' ? 'solid' : 'likely',
    })
  }
  made.push(...attackersOf(view, cluster, made.length, ids))
  return made
}

/** Who says the figure; "overleefden het niet" denies nothing of it. */
function saidOf(view: View, { sentence, token, affirmed }: Figure): Said {
  const said = view.saidAt(sentence, token)
  return affirmed ? { ...said, polarity: 'POS' } : said
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

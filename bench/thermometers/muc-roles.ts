// Thermometer: MUC-4 dev by the five-role template metric: who, which organisation, what, whom and with what, a template at a time.
//
// As in Du, Rush and Cardie, "Template Filling with Generative Transformers" (NAACL 2021), after the MUC-4 scorer: the templates of
// a document are paired one to one with the gold ones so that the most fillers agree; what stands in a template without partner is
// false, or missed. A filler is right when it is one of the mentions of the gold filler: `exact` by its words without an article,
// `roles` by its head noun, as Patwardhan and Riloff (EMNLP 2007) count it. Optional templates and fillers may be found and are
// not missed. A template of Kroniek is an event of violence that the text does not deny; doubtful values are left out, as everywhere.
import { createKroniek } from '../../src/kroniek.ts'
import type { ActorType } from '../../src/model/actor.ts'
import { readText } from '../../src/read/index.ts'
import type { EventRecord, Reading } from '../../src/reading/reading.ts'
import { eventTypeOf } from '../../src/scheme/events/index.ts'
import { ownName } from '../../src/view/plain.ts'
import { mucDocuments } from '../corpora.ts'
import { add, type Score, type Thermometer } from './score.ts'
import { aligned, pairedGold, roles, sameHead, sameWords, scoreOf, type Entity, type Role, type Template } from './templates.ts'

export function mucRoles(details: (line: string) => void): Thermometer {
  const kroniek = createKroniek()
  const rows: Record<string, Score> = {}
  const count = (row: string, score: Score): void => { rows[row] = add(rows[row], score) }
  for (const { docid, text, templates } of mucDocuments('dev')) {
    const { source, issues } = readText(text, { name: docid, language: 'en' })
    const reading = kroniek.read(source, issues)
    const found = reading.events.filter(isTemplate).map((event) => templateOf(event, reading))
    const gold = templates.map(goldTemplate)
    for (const [row, same] of [['roles', sameHead], ['exact', sameWords]] as const) {
      const pairs = aligned(found, gold, same)
      for (const role of roles) {
        const score = pairs.map(([one, other]) => scoreOf(one, other, role, same)).reduce(add, { right: 0, found: 0, gold: 0 })
        count(row, score)
        if (row === 'roles') count(role, score)
      }
      if (row === 'exact') continue
      const judged = pairs.filter(([one, other]) => one !== null || !other!.optional)
      count('incident type', { right: judged.filter(([one, other]) => one?.type === other?.type).length, found: judged.filter(([one]) => one).length, gold: judged.filter(([, other]) => other).length })
      for (const [one, other] of pairs) details(`${docid} ${one?.type ?? '-'} / ${other?.type ?? '-'}${other?.optional ? ' (optional)' : ''}\n${differences(one, other)}`)
    }
  }
  return { name: 'muc-roles', measures: 'MUC-4 dev, five-role templates: one to one by most fillers agreed; head noun of any gold mention (exact: its words)', rows, must: { row: 'roles', f1: 0.3 } }
}

const untold: ReadonlySet<EventRecord['realis']> = new Set(['denied', 'hypothetical', 'feared', 'planned'])

function isTemplate({ type, realis, band }: EventRecord): boolean {
  const { family, codes } = eventTypeOf(type)
  return family === 'violence' && codes.muc4 !== undefined && codes.muc4 !== 'excluded' && !untold.has(realis) && band !== 'doubtful'
}

const bodies: ReadonlySet<ActorType> = new Set<ActorType>(['armed_group', 'faction', 'criminal_group', 'state', 'government', 'state_military', 'police_security', 'intelligence', 'institution', 'political_party', 'organisation', 'company'])
const notDone: ReadonlySet<string> = new Set(['claim_denied', 'denied', 'acquitted', 'unclaimed'])

function templateOf(event: EventRecord, { actors }: Reading): Template {
  const actorOf = new Map(actors.map((actor) => [actor.id, actor]))
  const entities: Entity[] = []
  const put = (role: Role, text: string): void => {
    // Two fillers with the same words are one entity.
    if (!entities.some((it) => it.role === role && sameWords(it.mentions[0]!, text))) entities.push({ role, mentions: [text], optional: false })
  }
  for (const { role, text, actor, band } of event.roles) {
    if (band === 'doubtful') continue
    // A pronoun stands for the name of its actor.
    const named = actor !== null && /^(?:he|she|they|him|her|them|it)$/i.test(text) ? ownName(actorOf.get(actor)!) : text
    if (role === 'weapon') put('Weapon', named)
    else if (role === 'victim') put('Victim', named)
    else if (role === 'target') put(actor !== null && !bodies.has(actorOf.get(actor)!.type) ? 'Victim' : 'Target', named)
  }
  for (const { who, kind, band } of event.casualties) if (who !== null && band !== 'doubtful' && ['killed', 'wounded', 'abducted', 'hospitalised', 'captive'].includes(kind)) put('Victim', who)
  for (const { actor, basis, band } of event.responsibility) {
    const doer = actor === null || notDone.has(basis) || band === 'doubtful' ? undefined : actorOf.get(actor)
    if (!doer) continue
    const name = ownName(doer)
    // "Members of the X" are persons, and X is their organisation.
    const body = doer.of === null ? undefined : actorOf.get(doer.of)
    if (body && bodies.has(body.type)) put('PerpOrg', ownName(body))
    put(bodies.has(doer.type) && /\p{Lu}/u.test(name.replace(/^The /, '')) ? 'PerpOrg' : 'PerpInd', name)
  }
  return { type: eventTypeOf(event.type).codes.muc4!.replace(/ .*/, ''), optional: false, entities }
}

interface GoldFiller { readonly optional: boolean; readonly alts: readonly { readonly s?: string; readonly v?: string; readonly refs: readonly string[] }[] }

const slots: readonly (readonly [slot: string, role: Role])[] = [
  ['perp_individual_id', 'PerpInd'], ['perp_organization_id', 'PerpOrg'], ['phys_tgt_id', 'Target'], ['hum_tgt_name', 'Victim'], ['hum_tgt_description', 'Victim'], ['incident_instrument_id', 'Weapon'],
]

function goldTemplate(given: unknown): Template {
  const template = given as { readonly optional: boolean } & Readonly<Record<string, readonly GoldFiller[] | undefined>>
  const entities: { role: Role; mentions: string[]; optional: boolean }[] = []
  for (const [slot, role] of slots) {
    for (const { alts, optional } of template[slot] ?? []) {
      const mentions = alts.flatMap(({ s }) => s ?? [])
      if (mentions.length === 0) continue
      // A description tied to a name is another mention of the one who is named.
      const named = slot === 'hum_tgt_description' && entities.find((it) => it.role === role && alts.some(({ refs }) => refs.some((ref) => it.mentions.includes(ref))))
      if (named) named.mentions.push(...mentions)
      else entities.push({ role, mentions, optional })
    }
  }
  return { type: template['incident_type']?.[0]?.alts[0]?.v?.split(' ')[0] ?? '-', optional: template.optional, entities }
}

function differences(found: Template | null, gold: Template | null): string {
  return roles.flatMap((role) => {
    const ours = found?.entities.filter((it) => it.role === role) ?? []
    const theirs = gold?.entities.filter((it) => it.role === role) ?? []
    const taken = pairedGold(ours, theirs, sameHead)
    return [
      ...theirs.map((it) => `    ${taken.has(it) ? 'right' : it.optional || gold!.optional ? 'may  ' : 'MISS '} ${role}: ${it.mentions.join(' / ')}`),
      ...ours.filter((it) => pairedGold([it], theirs, sameHead).size === 0).map((it) => `    FALSE ${role}: ${it.mentions[0]!}`),
    ]
  }).join('\n')
}

// CSV: four tables that point at each other by ids: events, figures, claims, evidence.
import { row } from './csvCell.ts'
import type { Format } from './format.ts'
import { permalink, sayers } from './sayers.ts'
import type { ClaimLine, EventLine, SourceLine } from './schema.ts'

type Cell = string | number | boolean | null | undefined
type Table<T> = readonly (readonly [column: string, value: (it: T) => Cell])[]

interface Told<T> { readonly it: T; readonly source: SourceLine; readonly claims: readonly ClaimLine[] }

const where: Table<Told<{ source: string }>> = [
  ['source_id', ({ source }) => source.id], ['outlet', ({ source }) => source.outlet], ['published', ({ source }) => source.published?.edtf ?? source.published?.earliest], ['url', ({ source }) => source.url],
]

const eventTable: Table<Told<EventLine>> = [
  ['event_id', ({ it }) => it.id], ['cluster_id', ({ it }) => it.cluster], ['review', ({ it }) => it.review], ['type', ({ it }) => it.type], ['realis', ({ it }) => it.realis], ['number', ({ it }) => it.number],
  ['date_text', ({ it }) => it.date?.text], ['earliest', ({ it }) => it.date?.earliest], ['latest', ({ it }) => it.date?.latest], ['granularity', ({ it }) => it.date?.granularity], ['date_edtf', ({ it }) => it.date?.edtf],
  ['place_text', ({ it }) => it.places[0]?.text], ['place', ({ it }) => it.places[0]?.label], ['country', ({ it }) => it.places[0]?.country], ['place_precision', ({ it }) => it.places[0]?.precision],
  ['lat', ({ it }) => it.places[0]?.lat], ['lon', ({ it }) => it.places[0]?.lon], ['more_places', ({ it }) => it.places.slice(1).map(({ label }) => label).join('; ')],
  ['responsibility', ({ it, claims }) => claims.filter(({ about, field }) => about === it.id && field === 'event.responsibility').map(({ value, text }) => `${String(value['basis'])}: ${text || '-'}`).join('; ')],
  ['trigger', ({ it }) => it.trigger], ['band', ({ it }) => it.band], ['claims', ({ it, claims }) => claims.filter(({ about }) => about === it.id).length], ...where,
]

interface Quantity { text?: string | null; low?: number | null; best?: number | null; high?: number | null; op?: string; unit?: string | null }
const quantity = ({ it }: Told<ClaimLine>): Quantity => (it.value['quantity'] ?? {}) as Quantity
const text = (value: unknown): Cell => (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? value : null)

const figureTable: Table<Told<ClaimLine>> = [
  ['claim_id', ({ it }) => it.id], ['about', ({ it }) => it.about], ['review', ({ it }) => it.review], ['chosen', ({ it }) => it.chosen], ['field', ({ it }) => it.field], ['group', ({ it }) => text(it.value['group'])], ['who', ({ it }) => text(it.value['who'])],
  ['text', ({ it }) => it.text], ['op', (it) => quantity(it).op], ['low', (it) => quantity(it).low], ['best', (it) => quantity(it).best], ['high', (it) => quantity(it).high], ['unit', (it) => quantity(it).unit],
  ['scope', ({ it }) => text(it.value['scope'])], ['includes_attackers', ({ it }) => text(it.value['includesAttackers'])], ['superseded', ({ it }) => text(it.value['superseded'])],
  ['according_to', ({ it }) => sayers(it.said)], ['act', ({ it }) => it.said.act], ['certainty', ({ it }) => it.said.certainty], ['polarity', ({ it }) => it.said.polarity], ['band', ({ it }) => it.band], ...where,
]

const claimTable: Table<Told<ClaimLine>> = [
  ['claim_id', ({ it }) => it.id], ['slot', ({ it }) => it.slot], ['about', ({ it }) => it.about], ['review', ({ it }) => it.review], ['judgement', ({ it }) => it.judgement], ['current', ({ it }) => it.current], ['field', ({ it }) => it.field],
  ['text', ({ it }) => it.text], ['value', ({ it }) => JSON.stringify(it.value)], ['from', ({ it }) => it.from], ['to', ({ it }) => it.to], ['low', ({ it }) => it.low], ['high', ({ it }) => it.high],
  ['according_to', ({ it }) => sayers(it.said)], ['anonymous', ({ it }) => it.said.chain.some(({ anonymous }) => anonymous)], ['act', ({ it }) => it.said.act], ['certainty', ({ it }) => it.said.certainty], ['polarity', ({ it }) => it.said.polarity],
  ['time', ({ it }) => it.said.time], ['evidentiality', ({ it }) => it.said.evidentiality], ['hedges', ({ it }) => it.said.cues.map(({ quote }) => quote).join('; ')], ['band', ({ it }) => it.band], ['rule', ({ it }) => it.because], ...where,
]

interface Proof { readonly claim: ClaimLine; readonly at: number; readonly source: string }
const evidenceOf = ({ it: { claim, at } }: Told<Proof>): ClaimLine['evidence'][number] => claim.evidence[at]!

const evidenceTable: Table<Told<Proof>> = [
  ['claim_id', ({ it }) => it.claim.id], ['n', ({ it }) => it.at + 1], ['review', ({ it }) => it.claim.review], ['quote', (it) => (evidenceOf(it).cut ? `${evidenceOf(it).quote} …`.trimStart() : evidenceOf(it).quote)], ['cut', (it) => evidenceOf(it).cut],
  ['start', (it) => evidenceOf(it).start], ['end', (it) => evidenceOf(it).end], ['title', ({ source }) => source.title], ['author', ({ source }) => source.author], ['permalink', (it) => permalink(it.source.url, evidenceOf(it).quote)],
  ['source_sha256', ({ source }) => source.sha256], ['origin', ({ source }) => source.origin], ...where,
]

export const csv: Format = {
  id: 'csv',
  files: ['events.csv', 'figures.csv', 'claims.csv', 'evidence.csv'],
  open({ file, bom }) {
    const table = <T extends { source: string }>(name: string, columns: Table<Told<T>>): ((it: T, source: SourceLine, claims: readonly ClaimLine[]) => void) => {
      const out = file(name)
      out.write(`${bom ? '\ufeff' : ''}${row(columns.map(([column]) => column))}`)
      return (it, source, claims) => out.write(row(columns.map(([, value]) => value({ it, source, claims }))))
    }
    const [events, figures, claims, evidence] = [table('events.csv', eventTable), table('figures.csv', figureTable), table('claims.csv', claimTable), table('evidence.csv', evidenceTable)]
    return {
      write({ source, events: told, claims: said }) {
        for (const event of told) events(event, source, said)
        for (const claim of said) {
          if (claim.value['quantity']) figures(claim, source, said)
          claims(claim, source, said)
          claim.evidence.forEach((_, at) => evidence({ claim, at, source: source.id }, source, said))
        }
      },
      close() {},
    }
  },
}

// GeoJSON (RFC 7946): tellings of events at the points the gazetteer knows, with how precise the words were. Events without a point are counted, not drawn.
import { canonical } from '../record/canonical.ts'
import type { Format } from './format.ts'
import { sayers } from './sayers.ts'
import type { ClaimLine, EventLine, SourceLine } from './schema.ts'

export const geojson: Format = {
  id: 'geojson',
  files: ['events.geojson'],
  open({ file, count }) {
    const out = file('events.geojson')
    let first = true
    out.write('{"type":"FeatureCollection","features":[')
    return {
      write({ source, events, claims }) {
        for (const event of events) {
          const feature = featureOf(event, source, claims.filter(({ about }) => about === event.id))
          count(feature === null ? 'eventsWithoutPoint' : 'eventsOnMap')
          if (feature === null) continue
          out.write(`${first ? '\n' : ',\n'}${canonical(feature)}`)
          first = false
        }
      },
      close() {
        out.write('\n]}\n')
      },
    }
  },
}

function featureOf(event: EventLine, source: SourceLine, claims: readonly ClaimLine[]): object | null {
  const place = event.places.find(({ lat, lon }) => lat !== null && lon !== null)
  if (place === undefined) return null
  const { id, cluster, type, realis, number, date, review, band } = event
  return {
    type: 'Feature', id,
    geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
    properties: {
      cluster, type, realis, number, review, band,
      date: date?.text ?? null, earliest: date?.earliest ?? null, latest: date?.latest ?? null, granularity: date?.granularity ?? null, edtf: date?.edtf ?? null,
      place: place.label, place_text: place.text, precision: place.precision, place_relation: place.relation, country: place.country,
      figures: claims.filter(({ field }) => field.startsWith('event.casualty.')).map((it) => ({ claim: it.id, kind: it.field.slice('event.casualty.'.length), group: it.value['group'] ?? null, text: it.text, low: it.low, high: it.high, according_to: sayers(it.said), review: it.review })),
      responsibility: claims.filter(({ field }) => field === 'event.responsibility').map((it) => ({ claim: it.id, basis: it.value['basis'] ?? null, actor: it.text || null, according_to: sayers(it.said), review: it.review })),
      source: source.id, outlet: source.outlet, published: source.published?.edtf ?? null, title: source.title, url: source.url,
    },
  }
}

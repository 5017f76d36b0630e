// A place that a person types: found when one place bears that name, else kept as words without a point on the map.
import { loadGazetteer, type Gazetteer } from '../ground/gazetteer.ts'
import type { GazetteerPlace, GeoPrecision } from '../model/place.ts'
import type { PlaceNamed } from './change.ts'

const precisionOf: Readonly<Record<GazetteerPlace['kind'], GeoPrecision>> = { settlement: 'settlement', admin1: 'admin1', country: 'country', region: 'informal_region', site: 'exact_site', supranational: 'supranational', sea: 'sea_or_air' }

/** Loads the gazetteer at the first name. */
export function placeFinder(): PlaceNamed {
  let gazetteer: Gazetteer | undefined
  return (name) => {
    gazetteer ??= loadGazetteer()
    const found = gazetteer.named(name).filter(({ match }) => match === 'name')
    const [one] = found
    if (one === undefined || found.length > 1) return undefined
    const { id, name: label, kind, country, lat, lon } = one.place
    return { label, country, precision: precisionOf[kind], lat, lon, place: id }
  }
}

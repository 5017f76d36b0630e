// English words around places.
import type { PlaceWords } from '../places.ts'

export const enPlaces: PlaceWords = {
  language: 'en',
  home: {},
  prepositions: {
    in: 'in', at: 'in', inside: 'in', within: 'in', across: 'in', throughout: 'in', on: 'in', 'in and around': 'in', near: 'near', 'close to': 'near', nearby: 'near', around: 'near', outside: 'just_outside', 'just outside': 'just_outside', 'on the outskirts of': 'just_outside', 'in the outskirts of': 'just_outside', 'on the edge of': 'just_outside', 'from the outskirts of': 'just_outside', 'the outskirts of': 'just_outside', 'at the gates of': 'just_outside', 'in a suburb of': 'just_outside', 'in the suburbs of': 'just_outside', 'not far from': 'near', 'in the vicinity of': 'near', 'in the area of': 'near', 'off the coast of': 'near', 'north of': 'near', 'south of': 'near', 'east of': 'near', 'west of': 'near', 'northeast of': 'near', 'northwest of': 'near', 'southeast of': 'near', 'southwest of': 'near', 'north-east of': 'near', 'north-west of': 'near', 'south-east of': 'near', 'south-west of': 'near', 'miles from': 'near', 'kilometers from': 'near', 'kilometres from': 'near', 'km from': 'near',
    between: 'between', along: 'along', 'along the border with': 'along', to: 'towards', toward: 'towards', towards: 'towards', into: 'towards', 'on the way to': 'towards', 'bound for': 'towards', from: 'from', 'out of': 'from', over: 'in', of: 'unknown', for: 'unknown', by: 'unknown', against: 'unknown', with: 'unknown',
  },
  loosePrepositions: new Set(['on', 'around', 'over', 'outside', 'between', 'to', 'into', 'toward', 'towards', 'within']),
  determiners: new Set(['the', 'a', 'an', 'this', 'that', 'its', 'their', 'his', 'her', 'two', 'three', 'several', 'some']),
  sites: {
    airport: 'airport', airfield: 'airfield', mosque: 'mosque', church: 'church', cathedral: 'cathedral', synagogue: 'synagogue', temple: 'temple', shrine: 'shrine', monastery: 'monastery', hospital: 'hospital', clinic: 'clinic', school: 'school', university: 'university', college: 'college', academy: 'academy', seminary: 'seminary', madrasa: 'madrasa', orphanage: 'orphanage', 'police station': 'police station', 'police post': 'police post', 'police academy': 'police academy', checkpoint: 'checkpoint', roadblock: 'roadblock', 'border crossing': 'border crossing', 'border post': 'border post',
    base: 'base', 'air base': 'air base', airbase: 'air base', barracks: 'barracks', garrison: 'garrison', headquarters: 'headquarters', embassy: 'embassy', consulate: 'consulate', ministry: 'ministry', courthouse: 'courthouse', prison: 'prison', jail: 'prison', palace: 'palace', market: 'market', marketplace: 'market', bazaar: 'bazaar', square: 'square', mall: 'shopping centre', 'shopping centre': 'shopping centre', 'shopping center': 'shopping centre', supermarket: 'supermarket', shop: 'shop', hotel: 'hotel', restaurant: 'restaurant', cafe: 'café', café: 'café', nightclub: 'nightclub', 'concert hall': 'concert hall', theatre: 'theatre', theater: 'theatre', stadium: 'stadium', museum: 'museum', office: 'office', bank: 'bank', factory: 'factory', refinery: 'refinery', pipeline: 'pipeline', 'power plant': 'power plant', 'oil field': 'oil field', dam: 'dam', mine: 'mine', farm: 'farm',
    station: 'station', 'railway station': 'railway station', 'train station': 'railway station', 'metro station': 'metro station', 'bus station': 'bus station', port: 'port', harbour: 'port', harbor: 'port', bridge: 'bridge', tunnel: 'tunnel', highway: 'motorway', beach: 'beach', park: 'park', 'refugee camp': 'refugee camp', camp: 'camp', cemetery: 'cemetery', house: 'house', residence: 'residence', building: 'building', 'wedding hall': 'wedding hall', 'community centre': 'community centre', centre: 'centre', center: 'centre', neighbourhood: 'neighbourhood', neighborhood: 'neighbourhood',
  },
  siteEndings: [],
  siteLinks: new Set(['of', 'in', 'at', 'near', 'outside']),
  kinds: {
    city: 'settlement', capital: 'settlement', town: 'settlement', village: 'settlement', hamlet: 'settlement', municipality: 'settlement', 'port city': 'settlement', stronghold: 'settlement', resort: 'settlement', suburb: 'settlement',
    province: 'admin1', state: 'admin1', governorate: 'admin1', department: 'admin1', oblast: 'admin1', district: 'admin2', county: 'admin2', region: 'region', valley: 'region', peninsula: 'region', island: 'region', enclave: 'region', area: 'region', kingdom: 'country', republic: 'country', country: 'country', sea: 'sea',
  },
  kindFollows: true,
  kindLink: 'of',
  directionNouns: { north: 'northern', south: 'southern', east: 'eastern', west: 'western', northeast: 'northeastern', northwest: 'northwestern', southeast: 'southeastern', southwest: 'southwestern', 'north-east': 'northeastern', 'north-west': 'northwestern', 'south-east': 'southeastern', 'south-west': 'southwestern', centre: 'central', center: 'central', interior: 'inner' },
  directionAdjectives: { northern: 'northern', southern: 'southern', eastern: 'eastern', western: 'western', northeastern: 'northeastern', northwestern: 'northwestern', southeastern: 'southeastern', southwestern: 'southwestern', 'north-eastern': 'northeastern', 'north-western': 'northwestern', 'south-eastern': 'southeastern', 'south-western': 'southwestern', central: 'central', northeast: 'northeastern', northwest: 'northwestern', southeast: 'southeastern', southwest: 'southwestern', 'north-east': 'northeastern', 'north-west': 'northwestern', 'south-east': 'southeastern', 'south-west': 'southwestern', north: 'northern', south: 'southern', east: 'eastern', west: 'western', upper: 'upper', lower: 'lower' },
  directionPrefixes: {},
  of: 'of',
  borders: new Set(['border', 'frontier', 'borders', 'borderlands']),
  borderLinks: new Set(['with', 'between', 'of']),
  territory: new Set(['soil', 'territory', 'airspace', 'waters', 'countryside']),
  and: new Set(['and', 'or', '&']),
  theCountry: new Set(['country']),
  ordinary: new Set(
    `fourth adam god obama sofia green trump milan grant abadan abbas about ada ahmad al ali alma along amir an antonio as at austin aziz baba bad bar bath batman be berg best bo boom born both brittany carlos carolina central
     charlotte clara clinton college deal derby diego do dole ede el elena eu florence flores francisco frank friday general given global goes guerrero ham hamid hamilton
     hassan he hill hit horst hove hull hussein imam independence is isa it jackson jan jefferson jersey jos jose juan karen karim kennedy kent kos la laren lawrence
     lens leo liberty lincoln linda long los lucia luis made madison mahdi malik mama man many march marina marino mario martin max may media men miguel mobile mohammed mol
     moore most much my nasr nelson nice nis no normal nur of omar on or orange over pablo papa pedro peer plain plateau police progress rafael reading roman romero rosa rugby
     said sale salem salman same san santa santiago shan she so soest split stein stone such sultan sunday than then these those tim to tours trinity troy tyler un una under
     union us van victoria victory vincent virginia ware we well wells young`.split(/\s+/),
  ),
  neighbours: new Set(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December', 'President', 'Prime', 'Minister', 'City', 'Province', 'Airport', 'International', 'I', 'North', 'South', 'East', 'West', 'Central']),
  cityAdjectives: {},
  personTitles: new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'dr', 'dr.', 'president', 'minister', 'general', 'gen', 'gen.', 'colonel', 'col', 'col.', 'major', 'captain', 'sheikh', 'imam', 'prince', 'king', 'queen', 'senator', 'sen.', 'lieutenant', 'lt', 'lt.', 'sergeant', 'professor', 'bishop', 'father', 'mayor']),
}

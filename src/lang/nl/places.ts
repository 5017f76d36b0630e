// Dutch words around places.
import type { PlaceWords } from '../places.ts'

const sites = {
  vliegveld: 'airport', luchthaven: 'airport', moskee: 'mosque', kerk: 'church', kathedraal: 'cathedral', synagoge: 'synagogue', tempel: 'temple', klooster: 'monastery', basiliek: 'basilica',
  ziekenhuis: 'hospital', kliniek: 'clinic', school: 'school', universiteit: 'university', academie: 'academy', internaat: 'boarding school', weeshuis: 'orphanage', bibliotheek: 'library',
  politiebureau: 'police station', politiepost: 'police post', politieacademie: 'police academy', controlepost: 'checkpoint', checkpoint: 'checkpoint', wegversperring: 'roadblock', grenspost: 'border post', grensovergang: 'border crossing',
  legerbasis: 'army base', basis: 'base', kazerne: 'barracks', luchtmachtbasis: 'air base', hoofdkwartier: 'headquarters', ambassade: 'embassy', consulaat: 'consulate', ministerie: 'ministry', parlementsgebouw: 'parliament', gerechtsgebouw: 'courthouse', rechtbank: 'court', gevangenis: 'prison', stadhuis: 'town hall', paleis: 'palace',
  markt: 'market', marktplein: 'market square', bazaar: 'bazaar', plein: 'square', winkelcentrum: 'shopping centre', supermarkt: 'supermarket', winkel: 'shop', hotel: 'hotel', restaurant: 'restaurant', café: 'café', nachtclub: 'nightclub', concertzaal: 'concert hall', theater: 'theatre', stadion: 'stadium', museum: 'museum', kantoor: 'office', bank: 'bank', fabriek: 'factory', raffinaderij: 'refinery', kerncentrale: 'nuclear power plant', energiecentrale: 'power plant', olieveld: 'oil field', dam: 'dam', kolenmijn: 'mine', goudmijn: 'mine', kopermijn: 'mine',
  station: 'station', treinstation: 'railway station', metrostation: 'metro station', busstation: 'bus station', haven: 'port', brug: 'bridge', tunnel: 'tunnel', snelweg: 'motorway', boulevard: 'boulevard', strand: 'beach', park: 'park',
  vluchtelingenkamp: 'refugee camp', kamp: 'camp', tentenkamp: 'camp', asielzoekerscentrum: 'asylum centre', begraafplaats: 'cemetery', graf: 'grave', huis: 'house', woning: 'house', flat: 'flat', gebouw: 'building', trouwzaal: 'wedding hall', sportschool: 'gym', centrum: 'centre', binnenstad: 'city centre', wijk: 'district', buitenwijk: 'suburb', voorstad: 'suburb', krottenwijk: 'slum',
} as const

export const nlPlaces: PlaceWords = {
  language: 'nl',
  home: { NL: 10, BE: 6 },
  prepositions: {
    in: 'in', te: 'in', binnen: 'in', 'in heel': 'in', 'verspreid over': 'in', op: 'in', 'in de buurt van': 'near', 'in de omgeving van': 'near', bij: 'near', nabij: 'near', vlakbij: 'near', 'vlak bij': 'near', dichtbij: 'near', 'dicht bij': 'near', 'niet ver van': 'near', rond: 'near', rondom: 'near', 'rond om': 'near', omtrent: 'near', tegenover: 'near', 'voor de kust van': 'near', 'onder de rook van': 'near', 'ten noorden van': 'near', 'ten zuiden van': 'near', 'ten oosten van': 'near', 'ten westen van': 'near', 'ten noordoosten van': 'near', 'ten noordwesten van': 'near', 'ten zuidoosten van': 'near', 'ten zuidwesten van': 'near', benoorden: 'near', bezuiden: 'near',
    buiten: 'just_outside', 'even buiten': 'just_outside', 'net buiten': 'just_outside', 'vlak buiten': 'just_outside', 'aan de rand van': 'just_outside', 'aan de rand van de stad': 'just_outside', 'in een buitenwijk van': 'just_outside', 'in een voorstad van': 'just_outside', 'aan de poorten van': 'just_outside',
    tussen: 'between', langs: 'along', 'langs de grens met': 'along', naar: 'towards', richting: 'towards', 'in de richting van': 'towards', 'op weg naar': 'towards', 'onderweg naar': 'towards', uit: 'from', vanuit: 'from', van: 'unknown', vanaf: 'from', 'afkomstig uit': 'from', door: 'unknown', over: 'unknown', boven: 'in', aan: 'unknown',
  },
  loosePrepositions: new Set(['op', 'rond', 'rondom', 'over', 'boven', 'tegenover', 'omtrent', 'buiten', 'tussen']),
  determiners: new Set(['de', 'het', 'een', "'t", 'deze', 'dit', 'die', 'dat', 'zijn', 'haar', 'hun', 'twee', 'drie', 'enkele', 'meerdere', 'verschillende']),
  sites,
  siteEndings: Object.keys(sites).filter((noun) => noun.length >= 4 && !['huis', 'bank', 'graf', 'basis', 'flat'].includes(noun)).concat(['gebouw', 'moskeeën', 'kerken']),
  siteLinks: new Set(['van', 'in', 'te', 'bij', 'nabij', 'buiten', 'vlakbij']),
  kinds: {
    stad: 'settlement', hoofdstad: 'settlement', havenstad: 'settlement', havenplaats: 'settlement', universiteitsstad: 'settlement', vestingstad: 'settlement', mijnstad: 'settlement', provinciehoofdstad: 'settlement', provinciestad: 'settlement', stadje: 'settlement', dorp: 'settlement', dorpje: 'settlement', plaats: 'settlement', plaatsje: 'settlement', gemeente: 'settlement', grensstad: 'settlement', grensplaats: 'settlement', kustplaats: 'settlement', kuststad: 'settlement', badplaats: 'settlement', miljoenenstad: 'settlement', oliestad: 'settlement', woonplaats: 'settlement', geboorteplaats: 'settlement', studentenstad: 'settlement', bolwerk: 'settlement', stadsdeel: 'settlement',
    provincie: 'admin1', deelstaat: 'admin1', staat: 'admin1', gouvernement: 'admin1', departement: 'admin1', oblast: 'admin1', deelrepubliek: 'admin1', bondsland: 'admin1', kanton: 'admin1', grensprovincie: 'admin1',
    district: 'admin2', regio: 'region', streek: 'region', gebied: 'region', enclave: 'region', schiereiland: 'region', eiland: 'region', vallei: 'region', landstreek: 'region', land: 'country', buurland: 'country', oliestaat: 'country', golfstaat: 'country', republiek: 'country', zee: 'sea',
  },
  kindFollows: false,
  kindLink: undefined,
  directionNouns: { noorden: 'northern', zuiden: 'southern', oosten: 'eastern', westen: 'western', noordoosten: 'northeastern', noordwesten: 'northwestern', zuidoosten: 'southeastern', zuidwesten: 'southwestern', midden: 'central', binnenland: 'inner' },
  directionAdjectives: { noordelijk: 'northern', noordelijke: 'northern', zuidelijk: 'southern', zuidelijke: 'southern', oostelijk: 'eastern', oostelijke: 'eastern', westelijk: 'western', westelijke: 'western', noordoostelijke: 'northeastern', noordwestelijke: 'northwestern', zuidoostelijke: 'southeastern', zuidwestelijke: 'southwestern', centrale: 'central', noordoostelijk: 'northeastern', noordwestelijk: 'northwestern', zuidoostelijk: 'southeastern', zuidwestelijk: 'southwestern' },
  directionPrefixes: { noord: 'northern', zuid: 'southern', oost: 'eastern', west: 'western', noordoost: 'northeastern', noordwest: 'northwestern', zuidoost: 'southeastern', zuidwest: 'southwestern', centraal: 'central', midden: 'central', 'noord-oost': 'northeastern', 'noord-west': 'northwestern', 'zuid-oost': 'southeastern', 'zuid-west': 'southwestern' },
  of: 'van',
  borders: new Set(['grens', 'grensgebied', 'grensstreek', 'landsgrens', 'grenzen', 'grensregio', 'frontlijn']),
  borderLinks: new Set(['met', 'tussen', 'van']),
  territory: new Set(['grondgebied', 'bodem', 'territorium', 'luchtruim', 'wateren', 'platteland', 'gebied']),
  and: new Set(['en', 'of', 'en/of', 'alsook', 'evenals']),
  theCountry: new Set(['land']),
  ordinary: new Set(
    `fourth adam god obama milan sofia orlando lotte jona kant green voorst houten trump metro ronde spelen grote kleine oude nieuwe aarle abbas ada ado afar ago ahmad ajax al ali alle ama amhara anna april arlington as atlantic austin baba bad bakker balk bar bari bath batman beers berg bergen best
     bij bingen bo boom bor born borne bos brazil bree buren bury carolina celle central charlotte clinton college daar dale dan dat deal den derby deurne die diest dijk
     dole dongen dus ede een eken el elst ens epe essen eu florence frank gaan geel georgia global goes guernsey haan hagen halen halle ham hamid hamilton haren hassan heel
     heer heide hem hit hoek hof hoorn horst hove hull hulst hussein ii imus independence isa ise ito iv jackson jan jefferson jena jersey jos kan kanaal karen kasai
     kees kent kleve kok kos kum kut la laken laren lede leer lens lent leo liberty lier lincoln linden lint lopik los maart made madison mag mama man march maria marina
     marino marl martin max media mei melle mobile modern moe moers mohammed mol mons mortsel nelson nice niel nis normal nova nu nuth oda of ogaden olen om omar orange os ota
     papa pau peer pelt per piet plain plateau po police poole poti provence pul putten puurs reading republic rhoon rif rijen rijnsburg rio ronse roos rugby ruma rumst said
     sale salem salman samoa san santa santiago schilde shan siegen sim singen smit son split staden stein stiens sur temse tholen tielt tim toe toen toon tours tring troy tsu
     twello ube uden un una union unna uzi vaals valence van velp victoria vincent virginia visser vos waalre ware weert wehl well wellington wemmel werne wervik
     wesel wezep wijchen wijk wil winkel wolf zele zemst zijn zwaag`.split(/\s+/),
  ),
  neighbours: new Set(['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag', 'Noord', 'Zuid', 'Oost', 'West', 'Centraal', 'Airport']),
  cityAdjectives: { Parijse: 'Parijs', Londense: 'Londen', Brusselse: 'Brussel', Amsterdamse: 'Amsterdam', Rotterdamse: 'Rotterdam', Haagse: 'Den Haag', Utrechtse: 'Utrecht', Antwerpse: 'Antwerpen', Gentse: 'Gent', Berlijnse: 'Berlijn', Moskouse: 'Moskou', Weense: 'Wenen', Madrileense: 'Madrid', Groningse: 'Groningen', Eindhovense: 'Eindhoven', Arnhemse: 'Arnhem', Luikse: 'Luik', Milanese: 'Milaan', Istanbulse: 'Istanbul', Keulse: 'Keulen', Münchense: 'München' },
  personTitles: new Set(['meneer', 'mevrouw', 'burgemeester', 'minister', 'premier', 'president', 'generaal', 'kolonel', 'majoor', 'kapitein', 'dokter', 'professor', 'prins', 'prinses', 'koning', 'koningin', 'sjeik', 'imam', 'zanger', 'zangeres', 'acteur', 'actrice', 'aanvoerder', 'trainer', 'coach', 'voetballer']),
}

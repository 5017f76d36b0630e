// Target types with their words in Dutch and English and the numbers of the Global Terrorism Database.
import type { LanguageId } from '../model/source.ts'

export interface TargetType {
  readonly id: string
  readonly labels: Readonly<Record<LanguageId, string>>
  /** GTD target type. */
  readonly gtd: number
  /** Lemmas; `-kliniek` also matches compounds that end so. */
  readonly words: Readonly<Record<LanguageId, readonly string[]>>
}

export const targetTypes = [
  { id: 'medical', labels: { nl: 'zorg', en: 'medical' }, gtd: 1, words: { nl: ['ziekenhuis', 'kliniek', '-kliniek', '-ziekenhuis', 'ambulance', 'arts', 'verpleegkundige', 'patiënt', 'gezondheidscentrum'], en: ['hospital', 'clinic', 'ambulance', 'doctor', 'nurse', 'patient', 'health centre', 'health center'] } },
  { id: 'education', labels: { nl: 'onderwijs', en: 'education' }, gtd: 8, words: { nl: ['school', '-school', 'universiteit', 'college', 'student', 'scholier', 'leerling', 'schoolkind', 'leraar', 'docent', 'campus', 'crèche'], en: ['school', 'university', 'college', 'student', 'pupil', 'schoolchild', 'teacher', 'campus', 'kindergarten'] } },
  { id: 'religious', labels: { nl: 'gebedshuis of gelovigen', en: 'religious' }, gtd: 15, words: { nl: ['moskee', 'kerk', 'synagoge', 'tempel', 'kathedraal', 'gebedshuis', 'klooster', 'gelovige', 'imam', 'priester', 'rabbijn', 'bisschop', '-kerk', 'pelgrim'], en: ['mosque', 'church', 'synagogue', 'temple', 'cathedral', 'shrine', 'monastery', 'worshipper', 'imam', 'priest', 'rabbi', 'bishop', 'pilgrim'] } },
  { id: 'police', labels: { nl: 'politie', en: 'police' }, gtd: 3, words: { nl: ['politie', 'agent', 'politieagent', 'politiebureau', 'politieman', 'politiepost', 'bureau', 'gendarme'], en: ['police', 'officer', 'policeman', 'police officer', 'police station', 'checkpoint', 'cop'] } },
  { id: 'military', labels: { nl: 'leger', en: 'military' }, gtd: 4, words: { nl: ['leger', 'militair', 'soldaat', 'kazerne', 'legerbasis', 'luchtmachtbasis', 'basis', 'konvooi', 'legerpost', 'patrouille', 'troep', 'commandant', 'officier', 'marine', '-basis', 'legerkamp'], en: ['army', 'soldier', 'barracks', 'base', 'air base', 'convoy', 'military', 'troop', 'commander', 'navy', 'patrol', 'serviceman', 'marine'] } },
  { id: 'peacekeeper_ngo', labels: { nl: 'hulporganisatie of vredesmacht', en: 'aid agency or peacekeepers' }, gtd: 12, words: { nl: ['hulpverlener', 'hulpkonvooi', 'blauwhelm', 'vredesmacht', 'hulporganisatie'], en: ['aid worker', 'peacekeeper', 'aid convoy', 'charity', 'humanitarian worker'] } },
  { id: 'journalist', labels: { nl: 'journalisten', en: 'journalists' }, gtd: 10, words: { nl: ['journalist', 'redactie', 'krant', 'fotograaf', 'cartoonist', 'verslaggever', 'correspondent', 'omroep', 'zender', 'blogger'], en: ['journalist', 'newsroom', 'newspaper', 'photographer', 'cartoonist', 'reporter', 'correspondent', 'broadcaster', 'blogger'] } },
  { id: 'diplomatic', labels: { nl: 'diplomatie', en: 'diplomatic' }, gtd: 7, words: { nl: ['ambassade', 'consulaat', 'ambassadeur', 'diplomaat', 'gezant'], en: ['embassy', 'consulate', 'ambassador', 'diplomat', 'envoy'] } },
  { id: 'government', labels: { nl: 'overheid', en: 'government' }, gtd: 2, words: { nl: ['regering', 'president', 'premier', 'minister', 'burgemeester', 'parlement', 'parlementsgebouw', 'ministerie', 'rechter', 'rechtbank', 'stadhuis', 'gouverneur', 'ambtenaar', 'parlementariër', 'senator', 'koning', 'politicus', 'kamerlid', 'oud-president', 'paleis'], en: ['government', 'president', 'prime minister', 'minister', 'mayor', 'parliament', 'ministry', 'judge', 'court', 'courthouse', 'town hall', 'governor', 'official', 'lawmaker', 'senator', 'king', 'politician', 'mp', 'palace'] } },
  { id: 'political_party', labels: { nl: 'politieke partij', en: 'political party' }, gtd: 22, words: { nl: ['partij', 'kandidaat', 'oppositieleider', 'partijleider', 'lijsttrekker', 'activist'], en: ['party', 'candidate', 'opposition leader', 'party leader', 'activist'] } },
  { id: 'aviation', labels: { nl: 'luchtvaart', en: 'aviation' }, gtd: 6, words: { nl: ['vliegveld', 'luchthaven', 'vliegtuig', 'passagiersvliegtuig', 'toestel', 'vlucht', 'passagiersvliegtuig', '-vliegtuig'], en: ['airport', 'airplane', 'plane', 'aircraft', 'airliner', 'flight', 'jet'] } },
  { id: 'maritime', labels: { nl: 'scheepvaart', en: 'maritime' }, gtd: 11, words: { nl: ['schip', 'haven', 'veerboot', 'tanker', 'olietanker', 'boot', 'vrachtschip'], en: ['ship', 'port', 'ferry', 'tanker', 'vessel', 'boat', 'harbour', 'harbor'] } },
  { id: 'transport', labels: { nl: 'vervoer', en: 'transport' }, gtd: 19, words: { nl: ['trein', 'metro', 'station', 'bus', 'tram', 'reiziger', 'treinreiziger', 'passagier', 'treinpassagier', 'medereiziger', 'intercity', 'metrostation', 'vervoer', 'treinstation', 'brug', 'buspassagier'], en: ['train', 'metro', 'subway', 'station', 'bus', 'tram', 'traveller', 'passenger', 'train station', 'bridge', 'minibus', 'commuter'] } },
  { id: 'tourists', labels: { nl: 'toeristen', en: 'tourists' }, gtd: 18, words: { nl: ['toerist', 'hotel', 'resort', 'strand', 'vakantieganger', 'badgast', 'museum'], en: ['tourist', 'hotel', 'resort', 'beach', 'holidaymaker', 'museum'] } },
  { id: 'business', labels: { nl: 'bedrijf of winkel', en: 'business' }, gtd: 1, words: { nl: ['winkel', 'supermarkt', 'winkelcentrum', 'bank', 'restaurant', 'café', 'bar', 'nachtclub', 'homobar', 'club', 'fabriek', 'bedrijf', 'kantoor', 'kantoortoren', 'discotheek', 'theater', 'bioscoop', 'kroeg'], en: ['shop', 'store', 'supermarket', 'mall', 'shopping centre', 'shopping center', 'bank', 'restaurant', 'café', 'cafe', 'bar', 'nightclub', 'club', 'factory', 'company', 'office', 'theatre', 'theater', 'pub', 'cinema'] } },
  { id: 'infrastructure', labels: { nl: 'infrastructuur', en: 'infrastructure' }, gtd: 21, words: { nl: ['pijpleiding', 'gasleiding', 'dam', 'raffinaderij', 'olieveld', 'elektriciteitscentrale', 'kerncentrale', 'zendmast', 'olie-installatie'], en: ['pipeline', 'dam', 'refinery', 'oil field', 'power station', 'power plant', 'nuclear plant', 'power line', 'transmitter'] } },
  { id: 'armed_group', labels: { nl: 'gewapende groep', en: 'armed group' }, gtd: 17, words: { nl: ['rebel', 'strijder', 'terrorist', 'jihadist', 'militant', 'opstandeling', 'militie', 'terreurgroep', 'extremist', 'terreurorganisatie'], en: ['rebel', 'fighter', 'terrorist', 'jihadist', 'militant', 'insurgent', 'militia', 'terror group', 'extremist', 'terrorist organisation'] } },
  { id: 'identity_group', labels: { nl: 'bevolkingsgroep', en: 'ethnic or religious group' }, gtd: 14, words: { nl: ['minderheid', 'moslim', 'christen', 'jood', 'sjiiet', 'soenniet', 'koerd', 'jezidi', 'vluchteling', 'migrant', '-minderheid', 'homo'], en: ['minority', 'muslim', 'christian', 'jew', 'shiite', 'sunni', 'kurd', 'yazidi', 'refugee', 'migrant', 'gay'] } },
  { id: 'civilians', labels: { nl: 'burgers', en: 'civilians' }, gtd: 14, words: { nl: ['burger', 'bevolking', 'mens', 'inwoner', 'bezoeker', 'voorbijganger', 'voetganger', 'omstander', 'winkelend publiek', 'publiek', 'menigte', 'mensenmassa', 'kind', 'vrouw', 'man', 'dorp', 'stad', 'wijk', 'huis', 'markt', 'kerstmarkt', 'festival', 'feest', 'bruiloft', 'concert', 'plein', 'demonstratie', 'demonstrant', 'betoger', 'dorpeling', 'jongere', 'familie', 'gezin', 'groep', 'gast', 'klant'], en: ['civilian', 'population', 'people', 'person', 'resident', 'visitor', 'passer-by', 'pedestrian', 'bystander', 'crowd', 'child', 'woman', 'man', 'village', 'city', 'town', 'neighbourhood', 'neighborhood', 'house', 'market', 'festival', 'party', 'wedding', 'concert', 'square', 'protester', 'demonstrator', 'villager', 'family', 'guest', 'customer', 'shopper'] } },
] as const satisfies readonly TargetType[]

export type TargetTypeId = typeof targetTypes[number]['id']

/** The target type of a lower-case lemma; null for what is none ("dag"). */
export function targetTypeOf(word: string, language: LanguageId): TargetTypeId | null {
  const exact = targetTypes.find(({ words }) => (words[language] as readonly string[]).includes(word))
  if (exact) return exact.id
  return targetTypes.find(({ words }) => (words[language] as readonly string[]).some((entry) => entry.startsWith('-') && word.length > entry.length && word.endsWith(entry.slice(1))))?.id ?? null
}

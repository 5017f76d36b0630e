// Dutch clauses: auxiliaries, intransitives, control, and the words that hedge, negate, plan, try, fear and threaten.
import { passiveScopes, phrases, scopes, setOf, type ClauseWords } from '../clauses.ts'

const pronominalParts = /^(?:er|hier|daar|waar)(aan|achter|bij|binnen|boven|buiten|door|in|langs|mee|na|naar|naast|om|onder|op|over|rond|tegen|toe|tot|tussen|uit|van|vandaan|voor)$/u
const fullAdposition: Readonly<Record<string, string>> = { mee: 'met', toe: 'tot', vandaan: 'van' }

export const clauses: ClauseWords = {
  passives: setOf('worden'),
  perfects: setOf('zijn'),
  intransitives: setOf(
    'komen gaan blijven vallen ontstaan overlijden sterven omkomen vertrekken vluchten ontvluchten ontsnappen ontkomen ontploffen exploderen gebeuren verdwijnen beginnen slagen '
    + 'lukken mislukken stijgen dalen toenemen afnemen opstappen aftreden uitbreken arriveren aankomen terugkeren teruggaan reizen afreizen lopen oplopen toetreden aantreden bezwijken '
    + 'sneuvelen verongelukken instorten zinken crashen neerstorten landen opstijgen groeien uitgroeien veranderen gelukken raken zijn worden blijken verschijnen verhuizen '
    + 'binnenvallen binnendringen binnentrekken doordringen oprukken optrekken terugtrekken intrekken uitwijken overlopen overgaan losbarsten escaleren ontsporen stoppen eindigen '
    + 'aflopen bijkomen voorkomen uitkomen terugkomen vrijkomen opkomen afkomen langskomen voortkomen voortvloeien opstaan trouwen scheiden fuseren opgaan ondergaan voorafgaan '
    + 'wegvallen aanvallen_op instemmen ontwaken genezen herstellen smelten barsten klappen knallen botsen ontspoord verlopen verstrijken gelden geschieden plaatsvinden',
  ),
  agents: setOf('door'),
  relatives: setOf('die dat wie wat welke hetgeen waar waarbij waarin waarvan waardoor waarmee waarop waarvoor waaraan waarover waaronder waarna waartegen waaruit wiens wier'),
  nominatives: setOf('hij ze zij wij we ik jij'),
  dummies: setOf('het dit dat er'),
  existentials: setOf('vallen zijn ontstaan bestaan komen gebeuren sterven omkomen overlijden heersen uitbreken volgen klinken plaatsvinden ontploffen'),
  objectControl: setOf('dwingen vragen verzoeken oproepen aanzetten opdragen bevelen verbieden toestaan overhalen overtuigen helpen aansporen laten doen zien horen aanmoedigen sommeren manen opleiden trainen'),
  implicatives: setOf('lukken slagen weten gelukken kans_zien beginnen blijven gaan komen laten doen dwingen helpen zien horen'),
  purpose: setOf('om teneinde ten_einde'),
  without: setOf('zonder'),
  conditions: setOf('als indien mits tenzij wanneer zodra'),
  openQuestions: setOf('waarom hoe waardoor waarvoor'),
  whether: setOf('of'),
  verbSecond: true,
  modals: [
    { lemma: 'zullen', kind: 'future', would: ['zou', 'zouden'] },
    // "kan ontkomen" has not come about; "kon ontkomen" has, and takes nothing away.
    { lemma: 'kunnen', kind: 'possible', forms: ['kan', 'kunnen', 'kunt'] },
    { lemma: 'mogen', kind: 'ability' },
    { lemma: 'moeten', kind: 'imperative' },
    { lemma: 'willen', kind: 'wish' },
    { lemma: 'gaan', kind: 'future', forms: ['gaat', 'gaan', 'ga'] },
  ],
  haves: setOf('hebben zijn'),
  scopes: [
    ...scopes('attempt', ['clause'], 'proberen trachten pogen beproeven'),
    ...scopes('attempt', ['clause', 'prep:tot', 'prep:van'], 'poging'),
    ...scopes('foiled', ['object', 'clause'], 'verijdelen voorkomen verhinderen beletten afwenden vermijden dwarsbomen afslaan stukmaken'),
    ...scopes('foiled', ['subject'], 'mislukken falen'),
    ...scopes('foiled', ['modified'], 'verijdeld mislukt verhinderd'),
    ...scopes('plan', ['clause', 'object', 'prep:van'], 'plannen beramen voorbereiden uitdenken bekokstoven overwegen beogen'),
    ...scopes('plan', ['clause', 'prep:voor', 'prep:om', 'prep:van', 'prep:tot'], 'plan voornemen bedoeling intentie voorbereiding voorbereidselen'),
    ...scopes('plan', ['prep:op'], 'zinnen azen broeden'),
    ...scopes('plan', ['clause'], 'besluiten beslissen aankondigen voornemen overwegen bereid'),
    ...scopes('plan', ['object', 'prep:tot'], 'aankondigen'),
    ...scopes('plan', ['modified'], 'gepland beraamd voorgenomen aangekondigd beoogd komend aanstaand'),
    ...scopes('threat', ['clause', 'prep:met'], 'dreigen dreigement'),
    ...scopes('threat', ['clause', 'prep:van', 'prep:met', 'prep:voor'], 'dreiging terreurdreiging gevaar'),
    ...scopes('threat', ['clause', 'prep:voor', 'prep:tegen', 'prep:over'], 'waarschuwen waarschuwing alarmeren'),
    ...scopes('threat', ['modified'], 'dreigend'),
    ...scopes('fear', ['clause', 'prep:voor', 'object'], 'vrezen duchten'),
    ...scopes('fear', ['clause', 'prep:voor', 'prep:op', 'prep:van'], 'vrees angst bang beducht bezorgd zorg bezorgdheid risico kans'),
    ...scopes('fear', ['modified'], 'gevreesd'),
    ...scopes('expectation', ['clause', 'object', 'prep:op'], 'verwachten rekenen voorspellen voorzien'),
    ...scopes('expectation', ['clause', 'prep:van', 'prep:op'], 'verwachting voorspelling scenario'),
    ...scopes('expectation', ['modified'], 'verwacht voorspeld'),
    ...scopes('wish', ['object'], 'willen'),
    ...scopes('wish', ['prep:om'], 'springen'),
    ...scopes('wish', ['clause', 'object', 'prep:op', 'prep:naar'], 'wensen hopen eisen verlangen pleiten streven nastreven'),
    ...scopes('wish', ['clause', 'prep:van', 'prep:op', 'prep:naar', 'prep:tot'], 'wens hoop eis verlangen droom'),
    ...scopes('imperative', ['clause', 'prep:tot', 'prep:om'], 'oproepen oproep aanzetten aansporen aanmoedigen opdragen bevelen opdracht bevel manen'),
    ...scopes('negation', ['clause'], 'weigeren nalaten verzuimen verbieden'),
    ...scopes('negation', ['clause', 'prep:tot', 'prep:van'], 'weigering gebrek uitblijven'),
    ...scopes('denial', ['clause', 'object'], 'ontkennen tegenspreken loochenen ontkrachten weerspreken'),
    ...scopes('denial', ['clause', 'prep:van'], 'ontkenning'),
    ...scopes('possible', ['clause', 'subject'], 'lijken schijnen'),
    ...scopes('possible', ['clause', 'prep:van', 'prep:voor'], 'verdenken verdacht verdenking vermoeden verdachte mogelijkheid aanwijzing indicatie bewijs schijn gerucht'),
    ...scopes('possible', ['modified'], 'mogelijk eventueel potentieel denkbaar'),
    ...scopes('probable', ['modified'], 'vermoedelijk waarschijnlijk'),
    ...scopes('reportative', ['modified'], 'vermeend vermeende beweerd beweerde zogenaamd'),
    ...scopes('reportative', ['prep:van', 'prep:wegens', 'prep:voor', 'clause'], 'beschuldigen betichten aanklagen beschuldiging aanklacht'),
    ...passiveScopes('reportative', 'aannemen zeggen beweren denken geloven vermoeden veronderstellen fluisteren'),
    ...scopes('question', ['clause', 'prep:naar'], 'onduidelijk onbekend vraag afvragen betwijfelen twijfel'),
  ],
  phrases: [
    ...phrases('negation', 'niet, geen, niemand, niets, noch, nergens, geenszins, allerminst, geen enkele, geen enkel, niet langer, niet meer, geen van beide, evenmin, nauwelijks'),
    ...phrases('never', 'nooit, nog nooit, nimmer, nooit eerder, nog niet eerder, nog nooit eerder'),
    ...phrases('possible', 'mogelijk, misschien, wellicht, mogelijkerwijs, eventueel, naar men vreest, het is mogelijk, het kan zijn'),
    ...phrases('probable', 'waarschijnlijk, vermoedelijk, hoogstwaarschijnlijk, vrijwel zeker, bijna zeker, nagenoeg zeker, haast zeker, zo goed als zeker, ongetwijfeld, ogenschijnlijk, kennelijk, blijkbaar, naar verwachting, schijnbaar, naar alle waarschijnlijkheid, zeer waarschijnlijk, hoogst waarschijnlijk, met grote waarschijnlijkheid, naar men aanneemt, naar wordt aangenomen, naar het zich laat aanzien'),
    ...phrases('reportative', 'naar verluidt, naar verluid, naar wordt beweerd, naar men zegt, naar wordt gezegd, naar eigen zeggen, zogenaamd, zogezegd, naar het schijnt'),
    ...phrases('plan', 'van plan, voornemens, de bedoeling, op het punt'),
    ...phrases('foiled', 'tevergeefs, net niet'),
    ...phrases('generic', 'vaak, meestal, doorgaans, regelmatig, geregeld, met enige regelmaat, met regelmaat, steeds vaker, dagelijks, wekelijks, soms, gewoonlijk, voortdurend, herhaaldelijk, telkens, af en toe'),
  ],
  exempt: [
    'niet de eerste', 'niet het eerste', 'niet de enige', 'niet het enige', 'niet de laatste',
    'niet alleen', 'niet slechts', 'niet lang daarna', 'niet lang na', 'niet lang geleden', 'niet veel later', 'niet ver', 'niet meer dan', 'niet minder dan', 'niet eens', 'zo niet', 'al dan niet', 'of niet',
    'niet toevallig', 'niet zonder', 'zo snel mogelijk', 'zo veel mogelijk', 'zoveel mogelijk', 'zo goed mogelijk', 'zo mogelijk', 'zo min mogelijk', 'zo weinig mogelijk', 'geen wonder', 'niets anders dan',
    'niet te vergeten', 'niet nader', 'niet bij naam',
  ],
  thinking: setOf(
    'vrezen denken verwachten hopen geloven zeggen menen vermoeden waarschuwen aankondigen beloven voorspellen dreigen vinden verklaren melden besluiten afspreken weten stellen schrijven '
    + 'meedelen laten vertellen bang verwachting vrees angst belofte hoop dreigement waarschuwing afspraak toezeggen verzekeren rekenen zweren bepalen eisen willen wensen',
  ),
  afterwards: setOf('later uiteindelijk'),
  occurrences: setOf('plegen uitvoeren plaatsvinden gebeuren voordoen ondernemen begaan verrichten volgen zijn komen vallen houden doen lanceren openen beginnen inzetten'),
  would: 'reportative',
  complementisers: setOf('dat'),
  contrast: setOf('maar'),
  separable: new Map([['eisen', 'op'], ['zweren', 'af']]),
  negators: setOf('niemand niets geen'),
  pronominal: (form) => {
    const part = pronominalParts.exec(form)?.[1]
    return part === undefined ? undefined : (fullAdposition[part] ?? part)
  },
}

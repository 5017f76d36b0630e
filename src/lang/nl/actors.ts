// Dutch words for actors: who acts, who speaks, who is spoken of, and the small words that refer back to them.
import type { ActorWords } from '../actors.ts'

/** Possible singulars of a plural, likely ones first; the caller looks them up. */
function plurals(form: string): string[] {
  const out: string[] = []
  if (form.endsWith("'s")) out.push(form.slice(0, -2))
  if (form.endsWith('s')) out.push(form.slice(0, -1))
  if (form.endsWith('ën')) out.push(form.slice(0, -2))
  if (form.endsWith('en')) {
    const stem = form.slice(0, -2)
    const last = stem.at(-1) ?? ''
    // "mannen" → man, "leiders" is above; "agenten" → agent; "soldaten" → soldaat; "dieven" → dief
    if (last === stem.at(-2)) out.push(stem.slice(0, -1))
    const vowel = stem.at(-2) ?? ''
    // An open syllable is long: "taken" has a taak and no tak.
    if (!('aou'.includes(vowel) && !'aeiou'.includes(last) && !'aeou'.includes(stem.at(-3) ?? ''))) out.push(stem)
    out.push(`${stem}e`)
    if (form.endsWith('leden')) out.push(`${form.slice(0, -5)}lid`)
    if ('aeou'.includes(vowel) && !'aeou'.includes(stem.at(-3) ?? '')) {
      const long = stem.slice(0, -1) + vowel + last
      out.push(long)
      if (last === 'v') out.push(`${long.slice(0, -1)}f`)
      if (last === 'z') out.push(`${long.slice(0, -1)}s`)
    }
    if (last === 'v') out.push(`${stem.slice(0, -1)}f`)
  }
  if (form.endsWith('n')) out.push(form.slice(0, -1))
  if (form.endsWith('lieden') || form.endsWith('lui')) out.push(form.replace(/(lieden|lui)$/, 'man'))
  return out
}

export const actors: ActorWords = {
  plurals,
  nouns: [
    { kind: 'group', type: 'armed_group', words: 'terreurgroep terreurgroepering terreurbeweging terreurorganisatie terreurnetwerk terreurcel rebellengroep rebellengroepering rebellenbeweging rebellenleger verzetsgroep verzetsbeweging guerrillabeweging guerrillagroep guerrilla militie jihadistengroep jihadgroep extremistengroep strijdgroep afscheidingsbeweging onafhankelijkheidsbeweging bevrijdingsbeweging bevrijdingsfront splintergroep splintergroepering moslimterreurgroep islamistengroep', concept: 'armed' },
    { kind: 'group', type: 'criminal_group', words: 'bende drugsbende drugskartel kartel maffia motorclub motorbende misdaadbende', concept: 'criminal' },
    { kind: 'group', type: 'faction', words: 'factie afsplitsing splintergroepering', concept: 'armed' },
    { kind: 'group', type: 'faction', words: 'vleugel tak aftakking', concept: 'armed', weak: true },
    { kind: 'group', type: 'organisation', words: 'groep groepering beweging organisatie netwerk cel alliantie coalitie front volksfront verbond brigade' },
    { kind: 'group', type: 'political_party', words: 'partij oppositiepartij regeringspartij' },
    { kind: 'group', type: 'company', words: 'bedrijf concern fabrikant' },
    { kind: 'group', type: 'ngo', words: 'hulporganisatie mensenrechtenorganisatie mensenrechtengroep burgerrechtenorganisatie milieuorganisatie stichting vakbond ngo' },
    { kind: 'member', type: 'members_of', words: 'strijder lid aanhanger militant jihadist jihadi jihadstrijder volgeling sympathisant extremist fundamentalist moslimextremist moslimterrorist islamist huurling paramilitair commandolid militielid bendelid overloper', ends: true },
    { kind: 'member', type: 'armed_group_unnamed', words: 'rebel opstandeling separatist guerrillastrijder verzetsstrijder muiter', concept: 'rebel', ends: true },
    { kind: 'member', type: 'armed_group_unnamed', words: 'kindsoldaat Syriëganger Syriëstrijder' },
    { kind: 'perpetrator', type: 'person_perpetrator', words: 'dader moordenaar aanvaller aanslagpleger', concept: 'perpetrator', ends: true },
    { kind: 'perpetrator', type: 'person_perpetrator', words: 'schutter gijzelnemer ontvoerder kaper vliegtuigkaper bomlegger bommenlegger mesaanvaller messentrekker messteker scherpschutter sluipschutter brandstichter overvaller', ends: true },
    { kind: 'perpetrator', type: 'person_perpetrator', words: 'terrorist zelfmoordterrorist zelfmoordenaar zelfmoordaanslagpleger', concept: 'terrorist', ends: true },
    { kind: 'perpetrator', type: 'person_perpetrator', words: 'verdachte terreurverdachte hoofdverdachte jihadverdachte arrestant', concept: 'suspect', ends: true },
    { kind: 'perpetrator', type: 'unknown_attackers', words: 'onbekende', weak: true },
    { kind: 'perpetrator', type: 'person_perpetrator', words: 'bestuurder inzittende handlanger medeplichtige', weak: true },
    { kind: 'person', type: 'person', words: 'man jongen jongeman broer vader zoon tiener', gender: 'male', weak: true },
    { kind: 'person', type: 'person', words: 'vrouw meisje meid zus moeder dochter', gender: 'female', weak: true },
    { kind: 'person', type: 'person', words: 'persoon vluchteling asielzoeker student leerling scholier bekeerling immigrant migrant twintiger dertiger veertiger vijftiger puber tweeling neef', weak: true },
    { kind: 'person', type: 'person', words: 'slachtoffer gegijzelde gijzelaar passagier', weak: true },
    { kind: 'person', type: 'person', words: 'journalist cartoonist filmmaker schrijver activist advocaat cabaretier zanger acteur hoogleraar politicus priester imam geestelijke kapitein zakenman miljonair' },
    { kind: 'office', type: 'person', words: 'president premier minister minister-president bondskanselier kanselier staatssecretaris staatshoofd koning koningin prins kroonprins sultan emir ayatollah kalief dictator vicepresident ex-president oud-president oud-premier ex-premier interim-president presidentskandidaat senator parlementariër kamerlid partijleider fractieleider burgemeester gouverneur ambassadeur diplomaat generaal kolonel legerleider opperbevelhebber bevelhebber commandant legerchef politiechef korpschef politiecommissaris commissaris rebellenleider oppositieleider secretaris-generaal paus bisschop gezant rechercheur recherchechef hoofdcommissaris topman directeur voorzitter veiligheidsadviseur' },
    { kind: 'office', type: 'person', words: 'leider kopstuk oprichter topstuk leidsman voorman aanvoerder', ends: true },
    { kind: 'office', type: 'person', words: 'opvolger voorganger rivaal bondgenoot', concept: 'relative' },
    { kind: 'office', type: 'person', words: 'correspondent verslaggever onderzoeker terreuronderzoeker deskundige terrorismedeskundige terreurdeskundige terrorisme-expert oud-militair oud-strijder' },
    { kind: 'voice', type: 'person', words: 'woordvoerder woordvoerster zegsman regeringswoordvoerder politiewoordvoerder legerwoordvoerder functionaris regeringsfunctionaris ambtenaar' },
    { kind: 'voice', type: 'anonymous_source', words: 'bron insider klokkenluider veiligheidsbron politiebron regeringsbron' },
    { kind: 'force', type: 'police_security', words: 'politie politiemacht politiekorps oproerpolitie marechaussee', concept: 'police', many: true },
    { kind: 'force', type: 'police_security', words: 'agent politieagent politieman politievrouw', concept: 'policemen' },
    { kind: 'force', type: 'state_military', words: 'leger regeringsleger krijgsmacht strijdkrachten luchtmacht landmacht troepenmacht', concept: 'army', many: true },
    { kind: 'force', type: 'state_military', words: 'troep regeringstroep', concept: 'troops' },
    { kind: 'force', type: 'state_military', words: 'soldaat militair sergeant officier', concept: 'soldiers' },
    { kind: 'force', type: 'police_security', words: 'veiligheidstroepen veiligheidstroep veiligheidsmacht ordetroepen ordetroep kustwacht grenswacht grenspolitie nationale_garde', concept: 'security', many: true },
    { kind: 'force', type: 'intelligence', words: 'inlichtingendienst veiligheidsdienst geheime_dienst staatsveiligheid', concept: 'intelligence', many: true },
    { kind: 'body', type: 'government', words: 'regering overheid regime autoriteiten autoriteit kabinet bewind junta machthebber', concept: 'government', many: true },
    { kind: 'body', type: 'government', words: 'ministerie', concept: 'ministry' },
    { kind: 'body', type: 'government', words: 'ambassade consulaat', concept: 'embassy' },
    { kind: 'body', type: 'institution', words: 'justitie openbaar_ministerie parket aanklager openbare_aanklager landsadvocaat', concept: 'prosecution' },
    { kind: 'body', type: 'institution', words: 'rechtbank gerechtshof hof hooggerechtshof tribunaal strafhof rechter krijgsraad rechters', concept: 'court' },
    { kind: 'body', type: 'institution', words: 'parlement senaat kiescommissie', concept: 'parliament' },
    { kind: 'body', type: 'institution', words: 'gemeente stadsbestuur provincie ziekenhuis kerk universiteit brandweer reddingsdienst', weak: true },
    { kind: 'medium', type: 'agency', words: 'persbureau nieuwsbureau', concept: 'agency', ends: true },
    { kind: 'medium', type: 'media_outlet', words: 'krant omroep zender televisiezender tv-zender nieuwszender radiozender dagblad tijdschrift weekblad nieuwssite staatstelevisie media staatsmedia', many: true },
    { kind: 'people', type: 'civilians', words: 'burger bevolking bewoner inwoner omwonende dorpeling burgerbevolking omstander volk mens', concept: 'civilians' },
    { kind: 'people', type: 'civilians', words: 'demonstrant betoger relschopper oppositieaanhanger tegendemonstrant actievoerder', concept: 'protesters' },
    { kind: 'people', type: 'civilians', words: 'smokkelaar mensensmokkelaar wapensmokkelaar drugshandelaar wapenhandelaar zakenlui zakenlieden', concept: 'traders' },
    { kind: 'people', type: 'identity_group', words: 'minderheid gemeenschap bevolkingsgroep stam clan moslimminderheid geloofsgemeenschap', ends: true, many: true },
    { kind: 'people', type: 'identity_group', words: 'moslim christen soenniet sjiiet jood hindoe boeddhist Koerd Hazara Jezidi Yezidi Palestijn Tamil Rohingya Oeigoer kopt Tutsi Hutu Toearegs Toeareg alawiet ongelovige andersdenkende niet-moslim moslima salafist Zuid-Molukker Molukker Tsjetsjeen' },
    { kind: 'people', type: 'identity_group', words: 'oppositie syrische_oppositie', concept: 'opposition', many: true },
    { kind: 'people', type: 'civilians', words: 'vluchteling toerist kind jongere scholier leerling student nabestaande tegenstander', weak: true },
    { kind: 'expert', type: 'person', words: 'expert deskundige analist onderzoeker onderzoekster wetenschapper arts ooggetuige getuige hulpverlener hulpverleenster mensenrechtenactivist waarnemer kenner criticus buurtbewoner experts' },
    { kind: 'vague', type: 'vague_collective', words: 'westen internationale_gemeenschap buitenwereld' },
  ],
  notNouns: [
    'begeleider', 'opleider', 'afleider', 'verleider', 'inleider', 'klassenleider', 'lijfwachtleider', 'onderminister', 'werkgroep', 'doelgroep', 'leeftijdsgroep', 'app-groep', 'klimaatstrijder',
    'gemeentelid', 'ledematen', 'ooglid', 'deksellid', 'familielid', 'gezinslid', 'teamlid', 'bestuurslid', 'stamlid', 'teamleider', 'ploegleider', 'projectleider', 'reisleider', 'spelleider', 'wedstrijdleider', 'lijder',
    'doelschutter', 'topschutter', 'penaltyschutter', 'boogschutter', 'brandbestrijder', 'misdaadbestrijder', 'invalide', 'solidariteit', 'weersomstandigheid', 'jaarmarkt', 'social media', 'sociale media', 'beroepsbevolking',
  ],
  definite: ['de', 'het', "'t", 'deze', 'dit', 'die', 'dat', 'zijn', 'haar', 'hun', 'diens', 'onze', 'ons'],
  indefinite: ['een', 'geen', 'enkele', 'sommige', 'meerdere', 'verschillende', 'veel', 'andere', 'diverse', 'tientallen', 'honderden', 'duizenden', 'paar', 'aantal', 'handvol', "'n"],
  none: ['geen'],
  pointing: ['deze', 'die', 'dit', 'dat'],
  beforePlaces: ['in', 'uit', 'naar', 'nabij', 'bij', 'boven', 'rond', 'stad', 'deelstaat', 'provincie', 'dorp', 'regio', 'eiland', 'wijk', 'hoofdstad', 'plaats', 'staat', 'rivier', 'badplaats', 'havenstad', 'kustplaats'],
  help: { nouns: ['steun', 'hulp', 'geld', 'wapen', 'wapens', 'rugdekking', 'bijstand', 'munitie'], from: 'uit', ties: [] },
  callingVerbs: ['heten'],
  bodies: {
    // Names in English stand in Dutch news as they are.
    inside: ['van', 'voor', 'de', 'het', 'der', 'of', 'for', 'the'], aims: ['voor', 'for'],
    acts: ['door', 'van', 'tegen', 'achter', 'met', 'aan'], cites: [['volgens'], ['aldus']], papersOf: ['van', 'uit'],
    others: /oorlog|war$|revolu|zee$|sea$|street|straat|plein|square|verdrag|treaty|wet$|act$|day$|dag$/iu,
  },
  notBeforePeople: ['de', 'het', 'La', 'El', 'Las', 'Los'],
  naming: { named: ['genaamd', 'geheten'], as: ['als'], identified: ['identificeren', 'geïdentificeerd'] },
  bodyEnds: /^\p{Lu}\p{Ll}{2,}(?:front|leger|militie|brigade|brigades|beweging|verbond)$/u,
  demonstratives: ['dit', 'dat', 'het'],
  belonging: ['lid', 'aanhanger', 'volgeling', 'sympathisant'],
  armed: ['gewapende', 'gemaskerde', 'zwaarbewapende', 'bewapende', 'schietende', 'onbekende'],
  anonymous: ['anonieme', 'anoniem', 'ingewijde', 'niet nader genoemde', 'naamloze'],
  of: ['van'],
  where: ['in', 'uit', 'op', 'bij'],
  towardsState: ['zoals', 'behalve', 'door', 'tegen', 'met', 'van', 'volgens', 'tussen', 'aan', 'namens'],
  strikes: /(?:luchtaanval(?:len)?|luchtacties?|luchtoffensief|bombardement(?:en)?|drone-?aanval(?:len)?|raketaanval(?:len)?|(?:artillerie|raket|lucht)?beschieting(?:en)?|gevechtsvliegtuig(?:en)?|gevechtshelikopters?|straaljagers?|bommenwerpers?|oorlogsschip|oorlogsschepen)$/iu,
  attacksAbroad: /(?:aanval(?:len)?|inval(?:len)?|invasie|offensief)$/iu,
  alsoKnownAs: ['ook bekend als', 'beter bekend als', 'ook bekend onder de naam', 'ook wel bekend als', 'ook wel', 'bekend als', 'alias', 'oftewel', 'ofwel', 'kortweg', 'afgekort', 'afgekort tot', 'afgekort als', 'bijgenaamd', 'voorheen', 'voorheen bekend als', 'eerder bekend als', 'in het kort', 'ook wel genoemd', 'ook genoemd', 'voluit'],
  calls: [
    { before: 'die zich', after: 'noemt' }, { before: 'die zichzelf', after: 'noemt' }, { before: 'dat zich', after: 'noemt' }, { before: 'dat zichzelf', after: 'noemt' },
    { before: 'die zich', after: 'noemen' }, { before: 'die zichzelf', after: 'noemen' }, { before: 'genaamd' }, { before: 'met de naam' }, { before: 'onder de naam' }, { before: 'die', after: 'heet' },
  ],
  inNames: ['van', 'voor', 'de', 'het', 'der', 'den', 'des', 'en', 'in', 'bin', 'al', 'el', 'ibn', 'abu', 'ter', 'te', 'ten', 'op', 'tegen', 'uit', 'la', 'las', 'los', 'le', 'du', 'da', 'do', 'dos'],
  inPersons: ['van', 'von', 'de', 'der', 'den', 'ter', 'te', 'ten', 'bin', 'ben', 'ibn', 'al', 'el', 'abu', 'la', 'le', 'du', 'da', 'do', 'dos', 'di', 'del'],
  notNames: ['Foto', 'Tekst', 'Bron', 'Lees', 'Getty', 'Allah', 'God', 'Koran', 'Twitter', 'Facebook', 'Instagram', 'YouTube', 'Nederlands', 'Engels', 'Kerst', 'Pasen', 'Ramadan'],
  streets: /^(?:Street|Road|Avenue|Square|Boulevard|Highway|Airport|\p{L}{3,}(?:straat|plein|gracht|kade))$/u,
  titles: /^(?:\p{L}*(?:held|heldin|meisje|jongen|kandidaat|veteraan|miljardair|ondernemer|bestuurder|schrijver|rapper|activist|prediker|leider|verdachte|schutter|commissaris|speler|generaal|baas|tweeling))$/iu,
  pronouns: [
    { form: 'hij', rule: 'hij', number: 'singular', takes: ['person'], gender: 'male' },
    { form: 'hem', rule: 'hij', number: 'singular', takes: ['person'], gender: 'male' },
    { form: 'zijn', rule: 'zijn', number: 'singular', takes: ['person', 'group'], gender: 'male', possessive: true },
    { form: 'diens', rule: 'diens', number: 'singular', takes: ['person', 'group'], possessive: true, near: true },
    { form: 'haar', rule: 'haar', number: 'singular', takes: ['person', 'group'], gender: 'female', possessive: true },
    { form: 'zij', rule: 'zij', number: 'either', takes: ['person', 'group', 'set'], gender: 'female' },
    { form: 'ze', rule: 'ze', number: 'either', takes: ['person', 'group', 'set'], gender: 'female' },
    { form: 'het', rule: 'het', number: 'singular', takes: ['group'], verbs: ['ontstaan', 'oprichten', 'vechten', 'strijden', 'aanvallen', 'steunen', 'bewapenen', 'financieren', 'controleren', 'veroveren', 'heroveren', 'opereren', 'ontvoeren', 'plegen', 'opeisen', 'afsplitsen', 'bombarderen', 'beschieten', 'ronselen', 'rekruteren', 'bezetten', 'trainen'] },
    { form: 'hun', rule: 'hun', number: 'plural', takes: ['set', 'group'], possessive: true },
    { form: 'hen', rule: 'hen', number: 'plural', takes: ['set', 'group'] },
    { form: 'die', rule: 'die', number: 'either', takes: ['person', 'group', 'set'], near: true },
    { form: 'deze', rule: 'die', number: 'either', takes: ['person', 'group', 'set'], near: true },
  ],
  peopleEnd: ['ers', 'isten', 'mensen', 'ouders', 'eurs', 'sters', 'lieden', 'genoten', 'ianen', 'enten', 'anten', 'oren', 'eren'],
  degree: ['zeer', 'heel', 'erg', 'meer', 'minder', 'zwaar', 'licht', 'inmiddels', 'vermoedelijk', 'mogelijk', 'nog', 'steeds', 'pas', 'net', 'onlangs', 'recent', 'eerder', 'ongeveer', 'zeker', 'ruim', 'bijna', 'minstens', 'circa', 'vooral', 'strenggelovig'],
  pronominalAdverbs: ['daarvan', 'ervan', 'hiervan', 'daartegen', 'ertegen', 'daarmee', 'ermee', 'daarbij', 'erbij', 'daarvoor', 'daaraan'],
  splitAdverbs: { first: ['er', 'daar'], second: ['bij', 'van', 'tegen', 'voor', 'mee'], withWords: ['steun', 'geld', 'hulp', 'wapen', 'krijgen', 'ontvangen', 'onderdeel', 'aftakking', 'afscheiden', 'losmaken', 'aansluiten', 'aangesloten', 'lid', 'leden', 'deel', 'behoren', 'horen', 'vechten', 'strijden', 'strijder', 'strijders', 'sympathiseren', 'overlopen', 'afsplitsen', 'afgesplitst'] },
  both: ['beiden', 'beide'],
  eachOther: ['elkaar', 'elkaars', 'mekaar'],
  arms: {
    heads: /(?:^|\p{L})(?:leger|militie|milities|brigade|brigades|guerrilla)$/iu,
    notHeads: /^(?:heils|des|redding|lucht\p{L}*|lichte|zware|gemechaniseerde|nationale|koninklijke?|\d+e?)$/iu,
    fighters: ['strijder', 'militant', 'jihadist', 'jihadstrijder', 'commandolid', 'militielid', 'huurling', 'rebel', 'opstandeling', 'guerrillastrijder', 'verzetsstrijder', 'kindsoldaat', 'terrorist', 'zelfmoordterrorist'],
    deeds: ['ontvoeren', 'gijzelen', 'onthoofden', 'plunderen', 'brandschatten'],
    carries: ['plegen', 'uitvoeren', 'opeisen', 'beramen', 'begaan', 'voorbereiden'],
    threatens: [{ verb: 'dreigen', prep: 'met' }],
    attacks: /(?:aanslag|aanslagen|zelfmoordaanval|raketaanval|granaataanval|moordaanslag|bloedbad|ontvoering|ontvoeringen|hinderlaag|overval|overvallen)$/iu,
    fights: [{ verb: 'vechten', prep: 'tegen' }, { verb: 'strijden', prep: 'tegen' }, { verb: 'bevechten', prep: '' }, { verb: 'aanvallen', prep: '' }, { verb: 'overvallen', prep: '' }, { verb: 'beschieten', prep: '' }],
  },
  rules: { group: 'de-groep', member: 'de-strijders', perpetrator: 'de-dader', person: 'de-man', office: 'de-president', voice: 'de-woordvoerder', force: 'de-politie', body: 'de-regering', medium: 'de-krant', people: 'de-burgers', expert: 'de-getuige', vague: 'het-westen' },
}

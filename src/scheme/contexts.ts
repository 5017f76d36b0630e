// What a text is about, told by its words: conflict on one side; drills, sport, fiction, computers, accidents and private crime on the other.
import type { LanguageId } from '../model/source.ts'
import type { RefusalCode } from './refusals.ts'

/** Words of one weight, separated by blanks; `-woord` also matches compounds that end so, `woord-` those that begin so, `_` is a blank. */
export interface ContextWords {
  readonly weight: number
  readonly words: Readonly<Record<LanguageId, string>>
}

/** Evidence that the text speaks of a conflict, of terror or of violence against the public. */
export const conflictWords: readonly ContextWords[] = [
  {
    weight: 3,
    words: {
      nl: 'aanslag -aanslag terrorist terrorisme terreur- terreurgroep terroristisch jihadist jihadistisch jihad rebel opstandeling burgeroorlog guerrilla guerrillero militie zelfmoordterrorist extremist extremistisch '
        + 'luchtaanval bombardement raketaanval gifgasaanval drone-aanval droneaanval staatsgreep gijzeling gijzelnemer gijzelaar kaping kaper bomaanslag autobom kalifaat bloedbad massamoord genocide wapenstilstand vredesakkoord '
        + 'oorlogsmisdaad oorlogsmisdadiger separatist moordaanslag fronlinie frontlinie paramilitair',
      en: 'terrorist terrorism terror jihadist jihad rebel insurgent insurgency guerrilla militia suicide_bomber suicide_bombing extremist airstrike air_strike bombing hostage hijacker hijacking caliphate massacre genocide ceasefire '
        + 'war_crime separatist armed_man roadside_bomb suicide_attack drone_strike beheading assassination assassin coup civil_war gunman mass_shooting paramilitary warlord militant firefight car_bomb',
    },
  },
  {
    weight: 2,
    words: {
      nl: 'strijder soldaat militair leger troep oorlog -oorlog beschieting offensief frontlinie invasie bezetting schutter schietpartij kalasjnikov explosief bom ontvoering ontvoeren gijzelen kapen martelen executie onthoofden '
        + 'dictator regime dreigingsniveau vredesbesprekingen radicaal vijand traangas demonstrant betoger betoging rellen opstand ontplofte bombarderen islamist machthebber vluchteling moslimextremist haatmisdrijf',
      en: 'fighter soldier army troop war combat shelling offensive invasion occupation shooter shooting kalashnikov explosive bomb kidnapping kidnap abduct torture execution behead dictator regime radical tear_gas protester '
        + 'mortar grenade warplane missile ambush peacekeeper shell warship artillery gunfire riot uprising bombard islamist refugee hate_crime neo-nazi white_supremacist stabbing explosion',
    },
  },
  {
    weight: 1,
    words: {
      nl: 'moord vermoorden politie demonstratie protest protesteren demonstreren politieactie aanval geweld dader slachtoffer gewond gedood wapen vuurwapen agent verdachte arrestatie gevecht vechten president minister regering veroveren',
      en: 'murder demonstration protest protesting attack violence perpetrator victim wounded killed weapon police officer suspect arrest clash fight president minister government parliament',
    },
  },
]

export interface Context {
  readonly code: RefusalCode
  /** `text`: a text with enough of these words is about it; `sentence`: the word beside the trigger is enough. */
  readonly reach: 'text' | 'sentence' | 'both'
  readonly words: Readonly<Record<LanguageId, string>>
}

export const contexts: readonly Context[] = [
  {
    code: 'drill', reach: 'both',
    words: {
      nl: 'oefening -oefening oefenen nagespeeld naspelen nagespeelde figurant oefenlocatie nepwapen simulatie rampenoefening oefenaanslag',
      en: 'drill exercise simulation simulated role-player mock staged_attack wargame',
    },
  },
  {
    code: 'sport', reach: 'both',
    words: {
      nl: 'wedstrijd doelpunt doelman voetballer voetbal voetbalclub -elftal scheidsrechter kampioen kampioenschap ek wk competitie eredivisie bondscoach trainer finale halve_finale volleybal handbal hockey tennis tegenstander '
        + 'doel penalty spits verdediger aanvaller middenvelder set speler speelster sporter medaille olympisch wielrenner renner ploeg etappe oranje tegenpartij team schaatser atleet',
      en: 'match goal goalkeeper football soccer referee champion championship world_cup league coach final semi-final volleyball hockey tennis opponent penalty striker defender midfielder player athlete medal olympic cyclist stage team quarterback innings',
    },
  },
  {
    code: 'fiction', reach: 'both',
    words: {
      nl: 'film filmpje serie -film acteur actrice roman personage hoofdpersoon regisseur game videogame gamer speler bioscoopfilm aflevering seizoen boek jeugdboek schrijver hoofdrol musical stripheld superheld playstation xbox '
        + 'trailer netflix fantasy scifi sciencefiction spelletje boekenweek theaterstuk toneelstuk sprookje legende mythologie fortnite minecraft',
      en: 'film movie series actor actress novel character director videogame video_game gamer episode season book author musical superhero playstation xbox trailer netflix fantasy fairy_tale legend mythology plot_twist screenplay',
    },
  },
  {
    code: 'cyber', reach: 'both',
    words: {
      nl: 'ddos ddos- hacker hack hacken gehackt cyber- cyberaanval ransomware virus malware server website phishing computer netwerkaanval webwinkel internetprovider',
      en: 'ddos hacker hack hacked cyber cyberattack cyber-attack ransomware virus malware server website phishing',
    },
  },
  {
    code: 'animal', reach: 'both',
    words: {
      nl: 'dier -vis -haai haai hond wolf beer leeuw tijger olifant krokodil piranha vis slang stier kat jager stroper stroperij jachtseizoen koe paard walvis wesp bij spin insect jakhals dolfijn schaap vogel orka vos everzwijn neushoorn',
      en: 'animal shark dog wolf bear lion tiger elephant crocodile piranha fish snake bull cat hunter poacher poaching cow horse whale wasp bee spider insect jackal dolphin sheep bird rhino wildlife',
    },
  },
  {
    code: 'illness', reach: 'sentence',
    words: {
      nl: 'hartaanval hoestaanval astma-aanval paniekaanval epileptisch epilepsie migraine astma hart herseninfarct kanker coronavirus vaccin',
      en: 'heart_attack panic_attack asthma epileptic migraine coronavirus vaccine cancer',
    },
  },
  {
    code: 'accident', reach: 'both',
    words: {
      nl: 'ongeluk ongeval aardbeving overstroming orkaan tsunami noodweer lawine verkeersongeluk botsing vliegtuigramp crash gasexplosie gaslek vuurwerk vuurwerkramp grot vulkaan vulkaanuitbarsting storm onweer natuurramp bosbrand treinramp neergestort brandweer rijbewijs',
      en: 'accident earthquake flood hurricane tsunami avalanche crash gas_leak gas_explosion fireworks cave volcano eruption storm natural_disaster wildfire derailment mid-air collision bomber_crash vintage',
    },
  },
  {
    code: 'private-crime', reach: 'both',
    words: {
      nl: 'ruzie relatie ex-vriend ex-vriendin familiedrama echtgenoot drugs drugsbende drugshandel overval overvaller inbraak inbreker caféruzie uitgaansgeweld pesten gepest stiefvader winkeldief maffia liquidatie juwelier plofkraak '
        + 'klasgenoot kroegruzie uitgaan discotheek scooter straatroof jeugdbende ouders rijk buurman buurvrouw ex ex-man ex-vrouw afwijzen afgewezen stalker stalken loverboy prostitutie mensenhandel onderwereld '
        + 'onderwereldoorlog crimineel topcrimineel drugscrimineel drugsbaron drugsbaas drugsmilieu cocaïne cocaïnehandel hasj kroongetuige mocro-maffia maffiabaas moordzaak seriemoordenaar vergismoord',
      en: 'quarrel relationship ex-boyfriend ex-girlfriend domestic husband wife drug_deal drug_gang robbery robber burglary burglar bullying bullied stepfather mafia jeweller cartel brawl neighbour child_abuse dependent captivity underworld cocaine drug_lord drug_baron drug_trade drug_trafficker trafficking prostitution stalker stalking murder_case serial_killer crown_witness',
    },
  },
]

/** Fixed phrases in which a violent word means something else. Lower case, as lemmas or forms, with blanks. */
export const figurative: Readonly<Record<LanguageId, readonly string[]>> = {
  nl: [
    'in de aanval gaan', 'verbale aanval', 'aanval op mijn', 'aanslag op de portemonnee', 'aanslag op je', 'aanslag op het milieu', 'aanslag op de natuur', 'aanslag op de gezondheid', 'belastingaanslag', 'strijd om de titel', 'strijd om de beker',
    'strijd om het', 'strijd tegen kanker', 'strijd tegen armoede', 'strijd tegen klimaatverandering', 'strijd tegen plastic', 'strijd tegen corona', 'schieten te binnen', 'te hulp schieten', 'schoot te hulp', 'schoten te hulp', 'schiet op', 'schoot omhoog', 'schieten omhoog', 'tekort schieten', 'te kort schieten', 'foto schieten', "foto's schieten", 'in de lach schieten',
    'raak schieten', 'verkiezingsstrijd', 'hartstilstand', 'doelwit van spot', 'vuur aan de schenen', 'bom in de tuin', 'als een bom', 'de bom barst', 'oorlog tegen plastic', 'prijzenoorlog', 'handelsoorlog', 'koude oorlog', 'woordenoorlog', 'valse start',
    'ingeslagen als een bom', 'tijdbom onder', 'de strijd aan', 'strijd aangaan', 'strijd aanbinden', 'gevecht tegen de bierkaai', 'vechten voor je', 'vecht voor zijn leven', 'vechten voor hun leven', 'vecht voor haar leven', 'slag om de arm', 'een slag', 'op slag', 'aan de slag', 'van slag', 'slag om slag',
  ],
  en: [
    'war on drugs', 'trade war', 'cold war', 'war of words', 'price war', 'fight against cancer', 'fight against poverty', 'fight climate change', 'fight for his life', 'fight for her life', 'battle with cancer', 'battle against cancer', 'court battle', 'legal battle', 'battle for the title',
    'photo shoot', 'shooting star', 'shoot a film', 'under fire', 'ad blitz', 'verbal attack', 'personal attack', 'attack ad', 'time bomb', 'bombshell', 'strike a deal', 'strike a balance', 'hunger strike', 'general strike', 'went on strike', 'killing time', 'kill the bill', 'storm area',
  ],
}

/** Nouns of people who do what attackers do: a victim named so is an attacker. */
export const attackerNouns: Readonly<Record<LanguageId, string>> = {
  nl: 'dader aanslagpleger schutter aanvaller terrorist zelfmoordterrorist zelfmoordenaar gijzelnemer kaper overvaller moordenaar bommenlegger jihadist verdachte steker ontvoerder militant extremist',
  en: 'perpetrator attacker shooter gunman terrorist bomber suicide_bomber hostage-taker hijacker assailant killer murderer jihadist suspect kidnapper militant extremist knifeman',
}

/** Nouns for people, as counted in casualties and as victims. */
export const peopleNouns: Readonly<Record<LanguageId, string>> = {
  nl: 'sergeant officier generaal kolonel mens persoon man vrouw kind jongen meisje burger inwoner bewoner dorpeling agent politieagent politieman soldaat militair passagier inzittende reiziger treinreiziger toerist student scholier leerling schoolkind leraar docent baby peuter moeder vader broer zus echtpaar '
    + 'bezoeker omstander voorbijganger voetganger gijzelaar strijder rebel jihadist terrorist dader schutter kaper verdachte slachtoffer journalist arts patiënt verpleegkundige hulpverlener demonstrant betoger vluchteling migrant moslim christen jood gelovige priester rabbijn imam '
    + 'werknemer medewerker chauffeur bewaker beveiliger familielid iemand iedereen jongere tiener volwassene bejaarde collega agenten politieman rechter advocaat politicus burgemeester leider commandant extremist opstandeling kindstrijder gevangene buitenlander nederlander belg duitser fransman brit amerikaan '
    + 'landgenoot gast klant winkelbediende medereiziger treinpassagier concertganger festivalganger feestganger opposant tegenstander criticus dorpsbewoner stadsbewoner cipier zwemmer filmmaker minderjarige militieleden lid pleger aanvaller ontvoerde ontvoerder gijzelnemer zelfmoordterrorist brandweerman aartsvijand bondgenoot rivaal diplomaat ambtenaar monnik vrijwilliger',
  en: 'sergeant general colonel person people man woman child boy girl civilian resident villager officer policeman soldier serviceman passenger occupant traveller tourist student pupil schoolchild teacher baby toddler mother father brother sister couple visitor bystander passer-by pedestrian hostage fighter rebel '
    + 'jihadist terrorist perpetrator shooter hijacker suspect victim journalist doctor patient nurse protester demonstrator refugee migrant muslim christian jew worshipper worshiper priest rabbi imam employee worker driver guard relative someone everyone youth teenager adult elderly colleague judge lawyer politician '
    + 'mayor leader commander extremist insurgent prisoner foreigner national citizen guest customer shopper opponent critic militant gunman attacker kidnapper inmate monk volunteer diplomat official troop trooper marine peacekeeper family member other individual crew reporter local suspect bomber '
    + 'president minister senator governor lawmaker ambassador bishop archbishop candidate activist pastor cleric nun missionary peasant farmer fisherman herder shepherd miner labourer laborer councillor prosecutor magistrate lieutenant captain recruit cadet sailor conscript '
    + 'policewoman bodyguard firefighter photographer cameraman editor professor schoolgirl schoolboy medic paramedic surgeon trader merchant shopkeeper vendor businessman motorist cyclist commuter pilgrim mourner captive detainee separatist rioter tribesman immigrant guerrilla servicewoman settler clergyman legislator contractor',
}

/** Nouns of people who suffer violence in the news and are hardly ever told as doing it: where the tree has them as who did it, the tree errs. */
export const innocentNouns: Readonly<Record<LanguageId, string>> = {
  nl: 'meisje kind baby peuter scholier leerling schoolkind burger inwoner dorpeling toerist slachtoffer patiënt passagier gijzelaar dode gewonde bezoeker voorbijganger omstander reiziger oma opa hulpverlener gelovige',
  en: 'girl child baby toddler pupil schoolchild schoolgirl civilian resident villager tourist victim patient passenger hostage visitor bystander passer-by traveller worshipper shopper commuter aid_worker',
}

// Words by which the guards of events tell conflict from its look-alikes: who is armed, what can be taken, who can be set free.
import type { LanguageId } from '../model/source.ts'

type Words = Readonly<Record<LanguageId, string>>

/** Bodies of armed people and their arms, as they end compounds: what leaves a country as "troops". */
export const forceNouns: Words = {
  nl: 'troep troepen leger wapen -troep -troepen -leger -wapen',
  en: 'troop forces force weapon -troop -forces -weapon',
}

/** What passes into other hands in a takeover. */
export const territoryNouns: Words = {
  nl: 'stad dorp land gebied terrein wijk provincie macht hoofdstad grondgebied vliegveld basis luchthaven regio haven oliehaven brug eiland streek stadje plaats grensovergang -stad -dorp -gebied -basis -haven -wijk',
  en: 'city town village country territory area district province power capital ground airport base region control port bridge island border_crossing',
}

/** What is hijacked; beside the target types of transport. */
export const vehicleNouns: Words = {
  nl: 'auto wagen taxi trein toestel tanker vrachtauto -auto -wagen -taxi -trein -toestel',
  en: 'truck car taxi train tanker plane -truck',
}

/** Crowds: a target by themselves. */
export const gatheringNouns: Words = {
  nl: 'festival muziekfestival feest concert bruiloft demonstratie betoging markt kerstmarkt menigte mensenmassa voetganger parade',
  en: 'festival concert parade party wedding rally market crowd protest pedestrian',
}

/** Words for the dead and the hurt beside those for people. */
export const tollNouns: Words = {
  nl: 'dode doden gewonde gewonden slachtoffer gelovig',
  en: 'dead death victim casualty',
}

/** People in the hands of others. */
export const captiveNouns: Words = {
  nl: 'gijzelaar gegijzelde ontvoerde krijgsgevangene gevangene slavin slaaf',
  en: 'hostage captive abductee prisoner_of_war prisoner slave',
}

/** Protesters and armed people: who is arrested as one of them is arrested over a conflict. */
export const conflictSubjects: Words = {
  nl: 'betoger demonstrant activist terrorist jihadist rebel terreurverdachte oorlogsmisdadiger dissident opposant couppleger -strijder',
  en: 'protester demonstrator activist terrorist jihadist rebel militant insurgent dissident plotter coup_plotter',
}

/** A time that a text of today tells of as history only. */
export const historicWords: Readonly<Record<LanguageId, RegExp>> = {
  nl: /\b(?:wereldoorlog|holocaust|nazi-?duitsland|hitler|nazi['’]s|auschwitz|middeleeuwen|napoleon|gouden eeuw|bevrijdingsdag|duitse bezetting|19(?:0\d|1\d|2\d|3\d|4[0-5]))\b/giu,
  en: /\b(?:world war|holocaust|nazi germany|hitler|nazis|auschwitz|middle ages|napoleon|golden age|german occupation|19(?:0\d|1\d|2\d|3\d|4[0-5]))\b/giu,
}

/** Nouns of what is planned or ordered: the attack behind them is still to come. */
export const planningNouns: Words = {
  nl: 'plan idee voornemen complot opdracht bevel draaiboek voorbereiding scenario -plan -complot -opdracht',
  en: 'plan idea plot order instruction blueprint scheme preparation intention',
}

/** Why it was done: what hangs on these was not struck. */
export const motiveNouns: Words = {
  nl: 'protest wraak vergelding reactie antwoord verzet steun woede',
  en: 'protest revenge retaliation reaction response support anger',
}

/** "a threat to his life": no target beside the one who lives it. */
export const lifeNouns: Words = {
  nl: 'leven',
  en: 'life',
}

/** Words that say of a day that it is still to come. */
export const comingWords: Readonly<Record<LanguageId, RegExp>> = {
  nl: /^(?:komende?|aanstaande?|morgen|overmorgen)$/iu,
  en: /^(?:coming|tomorrow)$/iu,
}

/** Verbs by which what is named is still awaited, with their adposition. */
export const awaitingVerbs: Readonly<Record<LanguageId, readonly { readonly verb: string; readonly prep: string }[]>> = {
  nl: [{ verb: 'wachten', prep: 'op' }, { verb: 'afwachten', prep: '' }],
  en: [{ verb: 'wait', prep: 'for' }, { verb: 'await', prep: '' }],
}

/** Verbs by which whom it was meant for comes away unhurt, with their adposition. */
export const escapeVerbs: Readonly<Record<LanguageId, { readonly verbs: string; readonly prep: string }>> = {
  nl: { verbs: 'ontsnappen ontkomen ontspringen', prep: 'aan' },
  en: { verbs: 'escape survive', prep: '' },
}

/** Conjunctions of what is waited for. */
export const untilWords: Words = { nl: 'totdat tot voordat', en: 'until till before' }

/** Conjunctions by which a present tells what happens time after time. */
export const wheneverWords: Words = { nl: 'als wanneer zodra telkens', en: 'when whenever if' }

/** Verbs of what goes on in heads, with the adpositions of what it is about: "velen dachten aan een bomaanslag". */
export const thoughtVerbs: Readonly<Record<LanguageId, { readonly verbs: string; readonly preps: string }>> = {
  nl: { verbs: 'denken geloven vermoeden gokken speculeren fantaseren dromen gissen bedenken verzinnen', preps: 'aan over van op' },
  en: { verbs: 'think believe suspect assume speculate guess imagine fantasise fantasize dream invent', preps: 'of about on' },
}

/** Past forms by which somebody meant to do a thing: "wilde een aanslag plegen". */
export const meantForms: Words = { nl: 'wilde wilden wou wouden', en: 'wanted intended' }

/** Words that open a question which takes for granted what it names: "Wie pleegde de aanslag?", "Waarom een aanslag in Londen?". */
export const openQuestions: Words = {
  nl: 'wie wat waar wanneer waarom hoe welk welke hoeveel waardoor waarvoor',
  en: 'who what where when why how which whose',
}

/** Who is spoken to: what they are said to do is a reproach, not a report. */
export const addressees: Words = { nl: 'jullie jij je u', en: 'you' }

/** What riot police shoot, so that it is no attack with firearms. */
export const riotMeans = {
  nl: ['rubberkogel', 'rubberen', 'rubber', 'traangas', 'traangasgranaat', 'waterkanon', 'pepperspray', 'plastic'],
  en: ['rubber', 'tear gas', 'teargas', 'plastic', 'beanbag', 'pepper'],
} as const

/** Gatherings and places of people where it matters that it struck there. */
export const siteNouns: Words = {
  nl: 'festival muziekfestival feest concert bruiloft demonstratie betoging markt kerstmarkt menigte mensenmassa parade begrafenis',
  en: 'festival party concert wedding rally protest market crowd parade funeral vigil',
}

/** Nouns of measure, with which the noun behind them makes one phrase: "een groep toeristen". */
export const measureNouns: Words = {
  nl: 'groep paar aantal tiental tientallen honderd honderden duizend duizenden miljoen miljoenen soort reeks serie handvol lading kilo liter stel handjevol meerderheid deel helft president premier minister generaal burgemeester koning paus senator commandant leider kapitein',
  en: 'group couple number dozen hundred thousand million sort series handful majority part half',
}

/** Words by which somebody bears a weapon: "gewapend met een mes", "een man met een geweer". */
export const armedWords: Words = { nl: 'gewapend bewapend zwaarbewapend', en: 'armed' }

/** Verbs whose object is used or carried in the deed. */
export const usingVerbs: Words = {
  nl: 'gebruiken dragen trekken pakken hanteren zwaaien meenemen afvuren gooien droppen inzetten bevestigen verstoppen hebben',
  en: 'use carry pull wield draw brandish hold fire throw hide drop wear bring detonate have',
}

/** Words by which a sentence points at the place or time of the one before. */
export const pointingWords: Readonly<Record<LanguageId, { readonly also: readonly string[]; readonly place: readonly string[]; readonly time: readonly string[] }>> = {
  nl: { also: ['ook', 'en'], place: ['daar', 'hier'], time: ['toen', 'daar'] },
  en: { also: ['also', 'and'], place: ['there', 'here'], time: ['then', 'there'] },
}

/** Verbs by which somebody answers one deed with others: "reageerde met luchtaanvallen". */
export const answeringVerbs: Words = { nl: 'reageren antwoorden terugslaan beginnen ingrijpen', en: 'respond retaliate answer react' }

/** What caused an explosion, and the words that say that nobody knows. */
export const causeNouns: Readonly<Record<LanguageId, string>> = {
  nl: 'oorzaak toedracht aanleiding',
  en: 'cause reason',
}

export const unknownWords: Readonly<Record<LanguageId, string>> = {
  nl: 'onbekend onduidelijk niets niet onderzoeken onderzoek raadsel',
  en: 'unknown unclear not investigate investigation nothing',
}

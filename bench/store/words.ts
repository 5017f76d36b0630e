// What generated articles are made of, in Dutch and English. Written as reporters vary, not as the rules expect: some of it the reader will miss.

/** Slots: {place} {target} {deed} {killed} {wounded} {group} {other} {day} {size} {town} {name} {goods} {number}. */
export interface Words {
  readonly leads: readonly string[]
  /** With the kind of responsibility that the sentence speaks of. */
  readonly claims: readonly (readonly [basis: 'claimed' | 'accused_by_authority', sentence: string])[]
  readonly tolls: readonly string[]
  readonly tied: readonly string[]
  readonly sizes: readonly string[]
  readonly filler: readonly string[]
  readonly deeds: readonly string[]
  readonly targets: readonly string[]
  readonly days: readonly string[]
  readonly goods: readonly string[]
  readonly numbers: readonly string[]
  readonly nobody: string
  readonly extra: readonly string[]
  readonly forms: readonly string[]
  readonly colours: readonly string[]
  readonly things: readonly string[]
}

export const dutch: Words = {
  leads: [
    'Wie {day} vroeg op {target} in {place} was, hoorde eerst een doffe dreun en daarna niets meer; na de {deed} werden {killed} doden geteld.',
    'De {deed} op {target} in {place} heeft {day} aan {killed} mensen het leven gekost.',
    '{place} rouwt: {killed} doden na een {deed} op {target}, {day} tegen het middaguur.',
    'Van {target} in {place} is sinds de {deed} van {day} weinig over, en {killed} mensen keerden niet terug.',
    'Het had druk moeten worden op {target} in {place}. In plaats daarvan vielen er {day} bij een {deed} {killed} doden.',
    'Hulpverleners droegen {day} {killed} lichamen weg bij {target} in {place}, waar kort daarvoor een {deed} was gepleegd.',
    '“Ik dacht dat het onweer was”, zegt {name}, die de {deed} op {target} in {place} van dichtbij meemaakte. {killed} anderen kunnen het niet navertellen.',
    'Bij een {deed} op {target} in {place} kwamen {day} {killed} mensen om, zo blijkt uit een eerste telling.',
    'Een {deed} op {target} in {place} maakte {day} een einde aan maanden van betrekkelijke rust. De balans: {killed} doden.',
  ],
  claims: [
    ['claimed', '{group} zegt in een geluidsopname de hand te hebben gehad in de gebeurtenissen.'],
    ['claimed', 'In een bericht op een besloten kanaal schrijft {group} dat het hier om haar eigen strijders ging.'],
    ['claimed', 'De verantwoordelijkheid is inmiddels opgeëist door {group}.'],
    ['accused_by_authority', 'De gouverneur wijst naar {group}, zonder dat verder toe te lichten.'],
    ['accused_by_authority', 'Volgens het leger zit {group} erachter.'],
    ['accused_by_authority', 'Op het ministerie valt steeds dezelfde naam: {group}.'],
  ],
  tolls: ['Nog eens {wounded} mensen liggen in het ziekenhuis, van wie sommigen op de gang.', 'Er zijn {wounded} gewonden, meldt de brandweer.', 'Het aantal gewonden kwam in de loop van de dag uit op {wounded}.', 'Onder de {wounded} gewonden zijn twee ambulancebroeders.'],
  tied: ['{group} en {other} stonden eerder dit jaar nog tegenover elkaar bij {town}.', '{group} heeft zich in het verleden afgesplitst van {other}.', 'Met {other} heeft {group} een bondgenootschap gesloten, al ontkennen beide dat.'],
  sizes: ['{group} telt naar schatting {size} strijders.', 'Kenners houden het op {size} leden, maar {group} zelf noemt nooit aantallen.'],
  filler: [
    'Op de weg naar {town} stonden {day} lange rijen vrachtwagens met {goods}.', '{name} verkoopt er al twintig jaar {goods} en wil niet weg.', 'De school in {town} blijft de rest van de week dicht.', 'De prijs van {goods} is in een maand met {number} procent gestegen.',
    'De bus van {town} reed niet verder dan de brug.', 'Een woordvoerder van het streekbestuur vroeg om geduld.', 'Burgemeester {name} kondigde een dag van bezinning aan.', 'In {town} ging intussen de graanbeurs gewoon open.', 'Het regende die ochtend, en de telefoon deed het niet.',
    'De laatste verkiezingen liggen {number} maanden achter ons.', 'Wie geld heeft, stuurt zijn kinderen naar familie in {town}.', 'De vliegbasis even buiten {town} is sinds het voorjaar gesloten.', 'Onderzoekers uit {town} verzamelden tot laat in de avond splinters en foto\'s.', 'In de moskee en in de kerk werd voor de slachtoffers gebeden.',
    '{name}, hoogleraar in {town}, noemt de streek “een kruitvat met te veel lucifers”.', 'Over de gesprekken in {town} wilde niemand iets kwijt.', 'De oogst van {goods} ligt te rotten in de schuren.', 'Het ziekenhuis heeft bloed nodig van alle groepen.', 'De stroom viel uit en kwam pas na {number} uur terug.', 'Bij de grensovergang werd {goods} in beslag genomen.',
    'Het is de derde keer in {number} weken dat de markt wordt ontruimd.', 'De verzekeraars rekenen op een schade van {number} miljoen.',
  ],
  deeds: ['bomaanslag', 'schietpartij', 'raketaanval', 'zelfmoordaanslag', 'overval', 'mortierbeschieting'], targets: ['de veemarkt', 'het busstation', 'een controlepost', 'een trouwzaal', 'het gemeentehuis', 'een moskee', 'de haven', 'een school'],
  days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'], goods: ['meel', 'benzine', 'uien', 'schapen', 'cement', 'thee', 'linzen', 'hout'],
  numbers: ['geen', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'],
  nobody: 'Wie er achter zit, weet niemand met zekerheid te zeggen.', extra: ['Dit bericht wordt bijgewerkt.', 'Met medewerking van onze correspondent.', 'Het onderzoek loopt nog.'],
  forms: ['Front van de {colour} {thing}', 'Beweging voor de {colour} {thing}', '{colour} {thing}', 'Brigade van de {colour} {thing}', 'Liga der {colour} {thing}'],
  colours: ['Rode', 'Groene', 'Witte', 'Zwarte', 'Gouden', 'Zilveren', 'Vrije', 'Verenigde', 'Oostelijke', 'Westelijke', 'Oude', 'Nieuwe', 'Stille', 'Hoge', 'Lange', 'Brede'],
  things: ['Heuvels', 'Lansiers', 'Bergen', 'Rivieren', 'Adelaars', 'Sterren', 'Valleien', 'Schilden', 'Dorpen', 'Ruiters', 'Lantaarns', 'Bruggen', 'Wachters', 'Velden', 'Torens', 'Zwaluwen', 'Olijven', 'Stromen'],
}

export const english: Words = {
  leads: [
    'Anyone who was at {target} in {place} early on {day} first heard a dull thud and then nothing; after the {deed}, {killed} dead were counted.',
    'The {deed} at {target} in {place} on {day} cost {killed} people their lives.',
    '{place} is in mourning: {killed} dead after a {deed} at {target} around noon on {day}.',
    'Little is left of {target} in {place} since the {deed} of {day}, and {killed} people never came home.',
    'It should have been a busy morning at {target} in {place}. Instead, a {deed} on {day} left {killed} dead.',
    'Rescuers carried {killed} bodies away from {target} in {place} on {day}, where a {deed} had taken place shortly before.',
    '“I took it for thunder,” says {name}, who saw the {deed} at {target} in {place} from close by. For {killed} others it was the last thing they heard.',
    'A first count puts the dead of the {deed} at {target} in {place} on {day} at {killed}.',
    'A {deed} at {target} in {place} on {day} ended months of relative calm. The balance: {killed} dead.',
  ],
  claims: [
    ['claimed', '{group} says in an audio message that it had a hand in the events.'],
    ['claimed', 'On a closed channel, {group} writes that its own fighters were at work here.'],
    ['claimed', 'Responsibility has since been claimed by {group}.'],
    ['accused_by_authority', 'The governor points at {group}, without saying more.'],
    ['accused_by_authority', 'According to the army, {group} is behind it.'],
    ['accused_by_authority', 'At the ministry one name keeps coming up: {group}.'],
  ],
  tolls: ['Another {wounded} people are in hospital, some of them in the corridors.', 'There are {wounded} injured, the fire brigade reports.', 'Over the day the number of injured rose to {wounded}.', 'Among the {wounded} injured are two paramedics.'],
  tied: ['{group} and {other} faced each other near {town} earlier this year.', '{group} once broke away from {other}.', 'With {other}, {group} has an alliance that both deny.'],
  sizes: ['{group} is thought to have {size} fighters.', 'Experts put it at {size} members, but {group} itself never gives numbers.'],
  filler: [
    'On the road to {town}, trucks with {goods} queued for hours on {day}.', '{name} has sold {goods} there for twenty years and will not leave.', 'The school in {town} stays shut for the rest of the week.', 'The price of {goods} rose by {number} per cent in a month.',
    'The bus from {town} went no further than the bridge.', 'A spokesman for the district asked for patience.', 'Mayor {name} announced a day of reflection.', 'In {town} the grain exchange opened as usual.', 'It rained that morning, and the phones were down.',
    'The last elections are {number} months behind us.', 'Those with money send their children to relatives in {town}.', 'The air base just outside {town} has been closed since spring.', 'Investigators from {town} gathered splinters and photographs until late.', 'Prayers were said in the mosque and in the church.',
    '{name}, a professor in {town}, calls the region “a powder keg with too many matches”.', 'Nobody would speak of the talks in {town}.', 'The harvest of {goods} is rotting in the barns.', 'The hospital needs blood of every type.', 'The power failed and came back only after {number} hours.', 'At the border crossing, {goods} were seized.',
    'It is the third time in {number} weeks that the market is cleared.', 'Insurers expect damage of {number} million.',
  ],
  deeds: ['bombing', 'shooting', 'rocket attack', 'suicide attack', 'raid', 'mortar attack'], targets: ['the cattle market', 'the bus station', 'a checkpoint', 'a wedding hall', 'the town hall', 'a mosque', 'the harbour', 'a school'],
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'], goods: ['flour', 'petrol', 'onions', 'sheep', 'cement', 'tea', 'lentils', 'timber'],
  numbers: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  nobody: 'Who is behind it, nobody can say for certain.', extra: ['This report will be updated.', 'With help from our correspondent.', 'The investigation continues.'],
  forms: ['Front of the {colour} {thing}', 'Movement for the {colour} {thing}', '{colour} {thing}', 'Brigade of the {colour} {thing}', 'League of the {colour} {thing}'],
  colours: ['Red', 'Green', 'White', 'Black', 'Golden', 'Silver', 'Free', 'United', 'Eastern', 'Western', 'Old', 'New', 'Silent', 'High', 'Long', 'Broad'],
  things: ['Hills', 'Lancers', 'Mountains', 'Rivers', 'Eagles', 'Stars', 'Valleys', 'Shields', 'Villages', 'Riders', 'Lanterns', 'Bridges', 'Guards', 'Fields', 'Towers', 'Swallows', 'Olives', 'Streams'],
}

export const eventTypes = ['attack.bombing', 'attack.shooting', 'attack.shelling', 'attack.suicide', 'attack.raid', 'attack.shelling'] as const
export const towns: readonly (readonly [name: string, country: string])[] = [
  ['Kirkuk', 'IQ'], ['Mosul', 'IQ'], ['Maiduguri', 'NG'], ['Kano', 'NG'], ['Goma', 'CD'], ['Bunia', 'CD'], ['Gao', 'ML'], ['Mopti', 'ML'], ['Herat', 'AF'], ['Kunduz', 'AF'], ['Quetta', 'PK'], ['Peshawar', 'PK'], ['Aden', 'YE'], ['Taiz', 'YE'],
  ['Idlib', 'SY'], ['Homs', 'SY'], ['Baidoa', 'SO'], ['Kismayo', 'SO'], ['Pemba', 'MZ'], ['Cali', 'CO'], ['Medellín', 'CO'], ['Davao', 'PH'], ['Cotabato', 'PH'], ['Pattani', 'TH'], ['Sittwe', 'MM'], ['Myitkyina', 'MM'], ['Diffa', 'NE'], ['Djibo', 'BF'], ['Garissa', 'KE'], ['Derna', 'LY'],
]
export const syllables = ['ba', 'du', 'ke', 'lo', 'mar', 'na', 'or', 'pin', 'ra', 'so', 'ta', 'vel', 'wen', 'zu', 'del', 'gor', 'hel', 'jun', 'kas', 'lim'] as const

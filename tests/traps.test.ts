// The eighteen traps of the document it began with, each in sentences of our own about an invented group.
import { describe, expect, it } from 'vitest'
import { createKroniek } from '../src/kroniek.ts'
import { readText } from '../src/read/index.ts'
import { eventTypes } from '../src/scheme/events/index.ts'
import type { EventRecord, Reading } from '../src/reading/reading.ts'

const kroniek = createKroniek()
const violent = new Set<string>(eventTypes.filter(({ family }) => family === 'violence').map(({ id }) => id))

function read(text: string, published = '2023-05'): Reading {
  const { source, issues } = readText(text, { name: 'trap', language: 'nl', published })
  return kroniek.read(source, issues)
}

/** Violent events that are said to have happened. */
function attacks({ events }: Reading): EventRecord[] {
  return events.filter(({ type, realis }) => violent.has(type) && (realis === 'accomplished' || realis === 'ongoing'))
}

function nameOf({ actors }: Reading, id: string | null): string {
  return actors.find((actor) => actor.id === id)?.name ?? ''
}

const front = 'Het Volksfront voor de Rivier (VFR) is actief in het zuiden van Mali.'

describe('the traps', () => {
  it('1: gives no figure for an attack of which the text gives none', () => {
    const reading = read(`De aanslagen op het station van Bamako maandag zijn opgeëist door het Volksfront voor de Rivier (VFR). In november 2021 pleegde het VFR een aanslag op een school in Gao, waarbij 31 mensen omkwamen.`)
    const station = attacks(reading).filter(({ places }) => places.some(({ label }) => label.includes('Bamako')))
    expect(station.length).toBeGreaterThan(0)
    expect(station.flatMap(({ casualties }) => casualties)).toEqual([])
  })

  it('2: gives one number to one of two attacks', () => {
    const reading = read(`${front} De groep was onder meer verantwoordelijk voor een aanval op een school in Gao, waarbij 31 mensen omkwamen, en een aanslag op het stadhuis van Kidal.`)
    const withFigure = attacks(reading).filter(({ casualties }) => casualties.some(({ quantity }) => quantity.best === 31))
    expect(withFigure).toHaveLength(1)
    expect(withFigure[0]!.places.some(({ label }) => label.includes('Gao'))).toBe(true)
  })

  it('3: makes no event of a sum', () => {
    const reading = read(`${front} Het VFR was de afgelopen jaren verantwoordelijk voor duizenden doden. De groep pleegde al meerdere aanslagen in Mali.`)
    expect(attacks(reading).flatMap(({ casualties }) => casualties)).toEqual([])
    expect(attacks(reading).filter(({ number }) => number === 'single')).toEqual([])
  })

  it('4: takes no countries of a historical region for an area of operation', () => {
    const reading = read(`De naam 'Rivierland' van het Volksfront voor Rivierland (VFR) verwijst naar een oud koninkrijk, dat een deel omvatte van Mali, Niger, Guinee en Senegal.`)
    expect(reading.facts.filter(({ property, value }) => ['area', 'presence', 'control', 'territory', 'operates_in'].includes(property) && /Guinee|Senegal/.test(value))).toEqual([])
    expect(reading.relations.filter(({ type, to }) => ['operates_in', 'controls'].includes(type) && /Guin|Senegal/.test(nameOf(reading, to)))).toEqual([])
  })

  it('5: makes no attack of one that never was', () => {
    const reading = read(`${front} Hoewel de beweging nog nooit een aanslag in Frankrijk heeft gepleegd, ziet het Franse leger haar als een groot gevaar.`)
    expect(attacks(reading).filter(({ places }) => places.some(({ country }) => country === 'FR'))).toEqual([])
    expect(reading.refusals.length).toBeGreaterThan(0)
  })

  it('6: makes no second attack of a warning', () => {
    const reading = read(`Bij een aanslag op de haven van Mopti kwamen maandag negen mensen om. Frankrijk en Duitsland waarschuwden vorige week al voor een mogelijke aanslag door het Volksfront voor de Rivier bij de haven.`)
    expect(attacks(reading)).toHaveLength(1)
  })

  it('7: makes no alliance of what was tried, by hearsay', () => {
    const reading = read(`Frankrijk zou tijdens gesprekken met de regering van Mali hebben geprobeerd om samen op te treden tegen het Volksfront voor de Rivier, zei een anonieme medewerker van het Franse ministerie van Defensie tegen persbureau Reuters.`)
    const alliances = reading.relations.filter(({ type }) => ['allied_with', 'cooperates_with'].includes(type))
    expect(alliances.filter(({ said, band }) => said.certainty === 'CERTAIN' && band !== 'doubtful')).toEqual([])
  })

  it('8: tells hearsay "zou" from a feared future', () => {
    const hearsay = read('De leider van het Volksfront voor de Rivier (VFR) zou vorige week bij een aanval zijn gedood, zei een functionaris van het leger.')
    const feared = read('Frankrijk vreesde dat het Volksfront voor de Rivier (VFR) bij vertrek van de troepen aanslagen zou plegen.')
    expect(hearsay.statements.some(({ said }) => said.certainty !== 'CERTAIN' && said.time !== 'FUTURE')).toBe(true)
    expect(attacks(feared)).toEqual([])
    expect(feared.statements.every(({ said }) => said.act === 'fear' || said.time === 'FUTURE')).toBe(true)
  })

  it('9: counts a caption printed twice once, and a credit never as a source', () => {
    const reading = read(`Bij een aanslag op een markt in Segou kwamen zeven mensen om, meldt de politie.\n\nIn juni 2021 pleegde het VFR een aanslag op een hotel in Segou In juni 2021 pleegde het VFR een aanslag op een hotel in Segou Foto: Reuters\n\nHet onderzoek loopt nog.`)
    const hotel = reading.events.filter(({ evidence }) => evidence.some(({ quote }) => quote.includes('hotel')))
    expect(hotel).toHaveLength(1)
    expect(hotel[0]!.evidence).toHaveLength(1)
    expect(JSON.stringify(reading.statements.map(({ said }) => said.chain))).not.toContain('Reuters')
  })

  it('10: does not merge fighters of elsewhere with the group whose name they bear', () => {
    const reading = read('De Taliban zijn aan de macht. De groep van de Rivier begon met enkele honderden Talibanstrijders uit Oezbekistan.')
    const mention = reading.actors.filter(({ mentions }) => mentions.some(({ quote }) => quote.startsWith('Talibanstrijders')))
    expect(mention.filter(({ registered }) => registered !== null && /taliban/.test(registered)).every(({ mentions }) => mentions.every(({ quote }) => !quote.startsWith('Talibanstrijders')))).toBe(true)
  })

  it('11: leaves a weekday open when only the month is known', () => {
    const [attack] = attacks(read('Bij een aanslag in Bamako vielen woensdag acht doden.', '2023-05'))
    expect(attack?.date?.granularity).toBe('weekday_set')
    expect(attack?.date?.candidates).toEqual(['2023-04-26', '2023-05-03', '2023-05-10', '2023-05-17', '2023-05-24', '2023-05-31'])
  })

  it('12: reads a deadline in the year of the text, and makes no withdrawal of it', () => {
    const reading = read('De president van Mali zei dat de Franse troepen zich houden aan de afspraak om uiterlijk 30 juni het land te verlaten.')
    const deadline = reading.dates.find(({ text }) => text?.includes('30 juni'))
    expect(deadline?.latest).toBe('2023-06-30')
    expect(deadline?.relation).toBe('by')
    expect(reading.events.filter(({ type, realis, date }) => type.startsWith('force') && realis === 'accomplished' && date?.earliest === '2023-06-30')).toEqual([])
  })

  it('13: keeps a parent and its branch apart', () => {
    const reading = read('Islamitische Staat in de Grotere Sahara (ISGS) eiste een aanval in Ansongo op. In het noorden vochten rebellen tegen strijders van Islamitische Staat.')
    const branch = reading.actors.find(({ names }) => names.some(({ text }) => text === 'ISGS'))
    expect(branch).toBeDefined()
    expect(branch!.mentions.filter(({ quote }) => quote === 'Islamitische Staat')).toEqual([])
  })

  it('14: neither reduces several attacks to one nor invents the others', () => {
    const reading = read('De aanslagen op het station van Bamako maandag zijn opgeëist door het Volksfront voor de Rivier (VFR). Een zelfmoordterrorist drong maandag het station binnen. De president zei dat hij op de aanslag zal reageren.')
    expect(attacks(reading).length).toBeLessThanOrEqual(2)
    expect(attacks(reading).some(({ number }) => number === 'plural')).toBe(true)
  })

  it('15: finds who is meant by the words that stand for the group', () => {
    const reading = read(`${front} De groep ontstond zes jaar geleden in Sikasso. Ze wordt gefinancierd door smokkelaars. Volgens de Verenigde Naties telt de beweging zo'n negenhonderd strijders.`)
    const group = reading.actors.find(({ names }) => names.some(({ text }) => text === 'VFR'))!
    const quotes = group.mentions.map(({ quote }) => quote.toLowerCase())
    expect(quotes).toEqual(expect.arrayContaining(['de groep', 'ze', 'de beweging']))
    const size = reading.facts.find(({ property }) => property === 'size')
    expect(size?.actor).toBe(group.id)
    expect(size?.quantity?.best).toBe(900)
  })

  it('16: makes no legal designation of a label', () => {
    const reading = read('De terreurgroep Volksfront voor de Rivier (VFR) pleegde in mei 2022 een aanslag op een kazerne in Kati. Traoré liet weten dat het leger zal antwoorden.')
    expect(reading.facts.filter(({ property }) => property === 'designation')).toEqual([])
    expect(reading.relations.filter(({ type }) => type === 'designated_by')).toEqual([])
    expect(reading.actors.every(({ name }) => !/president/i.test(name))).toBe(true)
  })

  it('17: makes nothing of an idiom', () => {
    const reading = read('Frankrijk staat niet te springen om een nieuw offensief. Het Volksfront voor de Rivier begon met een paar boeren. Europa vreesde dat het noorden een broeinest zou worden voor extremisten die aanslagen willen plegen.')
    expect(attacks(reading)).toEqual([])
  })

  it('18: never glues a caption or a heading to the next sentence', () => {
    const reading = read(`Bij een aanslag in Gao vielen acht doden.\n\nStrijders zoeken vaker aansluiting bij het VFR Strijders zoeken vaker aansluiting bij het VFR Foto: Getty\n\nGroep trekt boze boeren aan\n\nInmiddels sluiten veel boeren zich aan bij het VFR.`)
    const spans = [reading.events, reading.relations, reading.facts, reading.statements].flat().flatMap(({ evidence }) => evidence)
    for (const { start, end } of spans) expect(reading.source.blocks.filter((block) => block.start < end && start < block.end)).toHaveLength(1)
  })
})

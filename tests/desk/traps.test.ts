// The eighteen traps on the screens: an article is pasted into Add as a reader would, and what dossier, chronology, events and reader show is checked.
import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { shared } from '../../bench/shared.ts'
import { executable, openBrowser, openDesk, sit, type Desk } from './desk.ts'

/** What to look for in an article that is built like the one Kroniek began with. */
interface Article {
  readonly text: string
  readonly published: string
  /** The group, by its letters. */
  readonly group: string
  /** Where the attacks were of which no figure is told, how many days fit, and how often the chronology names that place for an attack. */
  readonly open: { readonly where: RegExp; readonly fit: number }
  /** The one figure and its place; the other attack of the sentence. */
  readonly counted: { readonly figure: string; readonly where: RegExp; readonly other: RegExp }
  /** Attacks that the text tells of. */
  readonly attacks: number
  /** Countries of the old region in its name. */
  readonly region: RegExp
  /** Where it never attacked. */
  readonly never: RegExp
  /** A deadline as it should be spelled. */
  readonly deadline: string
  /** Fighters who bear another group's name, and that group. */
  readonly namesakes: readonly [group: string, fighters: RegExp]
  readonly credits: RegExp
  readonly headline: string
  /** Said of the group in sentences that do not name it. */
  readonly meant: RegExp
}

const caption = 'In november 2021 pleegde het VFR een aanslag op een school in Gao, waarbij onder meer leraren om het leven kwamen'
const own: Article = {
  text: [
    `De aanslagen op het station van Bamako maandag zijn opgeëist door het Volksfront voor de Rivier (VFR). De groep is een vijand van de regering van Mali.`,
    `Frankrijk en Duitsland waarschuwden vorige week al voor een mogelijke aanslag op het station. Een zelfmoordterrorist drong maandag het station binnen.`,
    `Het VFR ontstond waarschijnlijk vijf jaar geleden in het zuiden van Mali. De 'Rivier' in de naam verwijst naar een oud koninkrijk, dat een deel omvatte van Niger, Guinee en Senegal. Volgens de Verenigde Naties telt de beweging zo'n negenhonderd strijders.`,
    `De groep begon met enkele honderden Talibanstrijders uit Oezbekistan.`,
    `${caption} ${caption} Foto: Reuters`,
    `Groep trekt boze boeren aan`,
    `Inmiddels sluiten veel boeren zich aan bij de terreurgroep. Hoewel de beweging nog nooit een aanslag in Frankrijk heeft gepleegd, ziet het Franse leger haar als een groot gevaar.`,
    `Het VFR is sinds jaren verantwoordelijk voor duizenden doden. Ook was de groep verantwoordelijk voor een aanval op een school in Gao, waarbij 31 mensen omkwamen, en een aanslag op het stadhuis van Kidal.`,
    `Frankrijk zou tijdens gesprekken met de regering van Mali hebben geprobeerd om samen op te treden tegen het VFR, zei een anonieme medewerker van het Franse ministerie van Defensie tegen persbureau Reuters.`,
    `Traoré liet weten dat de Franse troepen zich houden aan de afspraak om uiterlijk 30 juni het land te verlaten. Frankrijk staat niet te springen om een groter offensief. Europa vreesde dat het noorden een broeinest zou worden voor extremisten die aanslagen willen plegen.`,
  ].join('\n\n'),
  published: '2023-05', group: 'VFR',
  open: { where: /station/, fit: 5 }, counted: { figure: '31', where: /school/, other: /stadhuis/ }, attacks: 4,
  region: /Niger|Guinee|Senegal/, never: /Frankrijk/, deadline: 'uiterlijk 30 juni 2023', namesakes: ['Taliban', /Oezbekistan/], credits: /Reuters/, headline: 'Groep trekt boze boeren aan', meant: /negenhonderd|900/,
}

const seedFile = shared('seed', 'seed.txt')
const seedIsHere = existsSync(seedFile)
const seed = (text = readFileSync(seedFile, 'utf8')): Article => ({
  text, published: '', group: 'ISKP',
  open: { where: /vliegveld/, fit: 5 }, counted: { figure: '24', where: /kraamkliniek/, other: /universiteit/ }, attacks: 4,
  region: /Iran|Tadzjikistan|Oezbekistan|Turkmenistan/, never: /Verenigde Staten|Amerika/, deadline: 'uiterlijk 31 augustus 2021', namesakes: ['Taliban', /Pakistan/], credits: /ANP|Getty/, headline: text.split('\n').find((line) => line.startsWith('Groep trekt'))!, meant: /tweeduizend|2\.000/,
})

interface Told { readonly title: string; readonly articles: number; readonly rows: readonly { readonly field: string; readonly value: string; readonly by: string }[] }

interface Screens {
  readonly dossier: { readonly names: string; readonly facts: readonly { readonly field: string; readonly value: string }[]; readonly relations: readonly string[]; readonly events: string }
  readonly namesake: string
  readonly chronology: readonly string[]
  readonly events: readonly Told[]
  readonly refused: string
  /** Sentences shown as evidence. */
  readonly quotes: readonly string[]
}

async function open(page: Page, desk: Desk, path: string, ready: string): Promise<void> {
  await page.goto(desk.origin + path)
  await page.locator(ready).first().waitFor()
}

/** Pastes the article, keeps it, and looks at every screen that speaks of it. */
async function screensOf(page: Page, desk: Desk, { text, published, group, namesakes }: Article): Promise<Screens> {
  await open(page, desk, '/add', 'textarea')
  await page.locator('textarea').fill(text)
  if (published) await page.getByRole('textbox', { name: 'Verschenen op' }).fill(published)
  await page.getByRole('button', { name: 'Lees en bewaar', exact: true }).click()
  await page.waitForURL(/\/read\/s_/)
  await page.locator('.records .row').first().waitFor()
  const refused = await page.locator('#refused').innerText()
  await open(page, desk, `/dossier?actor=${namesakes[0]}`, 'main h1')
  // A name that the record does not know has no dossier, which is as good.
  const namesake = (await page.locator('main header').allInnerTexts()).join('\n')
  await open(page, desk, `/dossier?actor=${group}`, '.field-values')
  const fields = await page.locator('.field-values').evaluateAll((sections) => sections.flatMap((section) => [...section.querySelectorAll('.value-head .value')].map((value) => ({ field: section.querySelector('h3')!.firstChild!.textContent!.trim(), value: value.textContent! }))))
  const relations = fields.filter(({ value }) => value.includes(' · '))
  const dossier = { names: await page.locator('main header').innerText(), facts: fields.filter((it) => !relations.includes(it)), relations: relations.map(({ field, value }) => `${field}: ${value}`), events: (await page.locator('.dossier .event-line').allInnerTexts()).join('\n') }
  const quotes = await page.locator('.dossier blockquote').allInnerTexts()
  await open(page, desk, '/chronology?view=list', '.chronology-list li')
  const chronology = (await page.locator('.chronology-list li').allInnerTexts()).map((it) => it.replaceAll('\n', ' '))
  const events: Told[] = []
  for (const path of await page.locator('.chronology-list a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!))) {
    await open(page, desk, path, '.claim-table tbody tr')
    events.push(await page.evaluate(() => {
      let field = ''
      const rows = [...document.querySelectorAll('.claim-table tbody tr')].map((row) => {
        field = row.querySelector('th')?.textContent ?? field
        const cells = [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')
        return { field: field.trim(), value: cells[0] ?? '', by: cells[1] ?? '' }
      })
      return { title: document.querySelector('h1')!.textContent!, articles: document.querySelectorAll('.columns .list li').length, rows }
    }))
  }
  return { dossier, namesake, chronology, events, refused, quotes }
}

describe.skipIf(!executable)('the eighteen traps, seen on the screens', () => {
  let browser: Browser
  beforeAll(async () => { browser = await openBrowser() })
  afterAll(async () => { await browser?.close() })

  describe('an article of our own', () => { traps(() => own) })
  if (seedIsHere) describe('the article it began with', () => { traps(() => seed()) })
  else it.skip(`the article it began with: ${seedFile} is not here, so its screens are not looked at`, () => {})

  function traps(article: () => Article): void {
    let desk: Desk
    let seen: Screens
    let about: Article
    beforeAll(async () => {
      about = article()
      desk = await openDesk()
      const { context, page, troubles } = await sit(browser, desk)
      seen = await screensOf(page, desk, about)
      expect(troubles).toEqual([])
      await context.close()
    })
    afterAll(async () => { await desk?.close() })

    const valuesOf = ({ rows }: Told, field: string): string[] => rows.filter((row) => row.field === field).map(({ value }) => value)
    const isAttack = (told: Told): boolean => valuesOf(told, 'wat').some((value) => /aanslag|aanval|bestorming/.test(value) && !/gepland|dreig|ontkend/.test(value))
    const at = (where: RegExp): Told[] => seen.events.filter((told) => isAttack(told) && valuesOf(told, 'waar').some((value) => where.test(value)))

    it('1: no figure for the attack of which none is told', () => {
      expect(at(about.open.where).length).toBeGreaterThan(0)
      for (const told of at(about.open.where)) expect(told.rows.filter(({ field }) => /gedood|gewond/.test(field))).toEqual([])
    })
    it('2: one figure, at one attack', () => {
      const bearing = seen.events.filter((told) => valuesOf(told, 'gedood').some((value) => value.includes(about.counted.figure)))
      expect(bearing.map((told) => valuesOf(told, 'waar').some((value) => about.counted.where.test(value)))).toEqual([true])
      expect(at(about.counted.other).flatMap((told) => valuesOf(told, 'gedood'))).toEqual([])
    })
    it('3: no event of a sum', () => { expect(seen.events.flatMap(({ rows }) => rows).filter(({ value }) => /duizenden|meerdere aanslagen/.test(value) && !/militairen/.test(value))).toEqual([]) })
    it('4: countries of a region of old are no ground of the group', () => { expect(seen.dossier.facts.filter(({ field, value }) => about.region.test(value) && field !== 'begon met')).toEqual([]) })
    it('5: no attack where it never attacked, and it says what it refused', () => {
      expect(at(about.never)).toEqual([])
      expect(seen.refused).toMatch(/nog nooit/)
      expect(seen.dossier.events).not.toMatch(about.never)
    })
    it('6: a warning is no attack', () => {
      expect(seen.events.filter(isAttack).map(({ title }) => title)).toHaveLength(about.attacks)
      expect(seen.chronology.filter((line) => line.includes('waarschuwing')).length).toBeLessThanOrEqual(1)
    })
    it('7: what was tried, by hearsay, is no alliance', () => {
      expect(seen.dossier.relations.filter((it) => /bondgenoot|werkt samen/.test(it))).toEqual([])
      for (const told of seen.events.filter((it) => valuesOf(it, 'wat').some((value) => /samenwerking/.test(value)))) {
        expect(valuesOf(told, 'wat').join()).toMatch(/geprobeerd/)
        expect(told.rows.every(({ by }) => /anoniem/.test(by))).toBe(true)
      }
    })
    it('8: hearsay and fear are each said to be so', () => {
      for (const { by } of seen.events.flatMap(({ rows }) => rows)) if (/«zou»|«vreesde»/.test(by)) expect(by).toMatch(/mogelijk/)
    })
    it('9: a caption printed twice is one telling, a credit no source', () => {
      expect(at(about.counted.where).map(({ articles }) => articles)).toEqual([1])
      expect(seen.events.flatMap(({ rows }) => rows).filter(({ field, by }) => field !== '' && about.credits.test(by) && !/persbureau|anoniem/.test(by))).toEqual([])
    })
    it('10: fighters of elsewhere are not the group whose name they bear', () => { expect(seen.namesake).not.toMatch(about.namesakes[1]) })
    it('11: a weekday of an unknown week stays open', () => { expect(at(about.open.where).flatMap((told) => valuesOf(told, 'wanneer')).join()).toMatch(new RegExp(`${about.open.fit} dagen passen`)) })
    it('12: a deadline lies ahead, in its own year', () => {
      const leaving = seen.events.filter((told) => valuesOf(told, 'wanneer').some((value) => value.startsWith(about.deadline)))
      expect(leaving.length).toBeLessThanOrEqual(1)
      for (const told of leaving) expect(valuesOf(told, 'wat')[0]).toMatch(/gepland/)
      expect(seen.events.flatMap((told) => valuesOf(told, 'wat')).filter((value) => value === 'terugtrekking').length).toBeLessThanOrEqual(2)
    })
    it('13: the great name is not its branch', () => {
      expect(seen.dossier.names.split('\n').flatMap((line) => line.split(/ \(\d+\)/)).map((name) => name.trim())).not.toContain('Islamitische Staat')
      expect(seen.dossier.events).not.toMatch(/gevecht ·/)
    })
    it('14: several attacks stay several, and the others are not made up', () => {
      expect(at(about.open.where).length).toBeLessThanOrEqual(2)
      expect(at(about.open.where).flatMap((told) => valuesOf(told, 'wat')).join()).toMatch(/\(meerdere\)/)
    })
    it('15: what is said of "the group" and "they" stands in its dossier', () => { expect(seen.dossier.facts.map(({ value }) => value).join('\n')).toMatch(about.meant) })
    it('16: a label is somebody\'s word, and nobody gets an office', () => {
      expect(seen.dossier.facts.filter(({ field }) => /aangewezen|terreurlijst/.test(field))).toEqual([])
      expect(JSON.stringify(seen)).not.toMatch(/president/i)
    })
    it('17: an idiom is nothing', () => { expect(seen.events.flatMap(({ title, rows }) => [title, ...rows.map(({ value }) => value)]).join('\n')).not.toMatch(/offensief|broeinest/) })
    it('18: a caption or a headline stands by itself', () => {
      for (const quote of seen.quotes) {
        expect(quote).not.toMatch(/Foto:|^date /)
        if (quote.includes(about.headline)) expect(quote.replace(/[«»“”"]/g, '').trim()).toBe(about.headline)
      }
    })
  }
})

// Review by the keyboard, counted: a card that is right takes at most two keys, one wrong field at most five; what was pressed is what the record holds.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import type { Judgement } from '../../src/store/judgement.ts'
import type { ReviewAnswer } from '../../web/src/api/types.ts'
import { reviewCards, type ReviewCard } from '../../web/src/text/group.ts'
import { executable, openBrowser, openDesk, sit, type Desk, type Sitting } from './desk.ts'

const atMost = { right: 2, oneWrong: 5 } as const

// Letters that another article writes out: a pair of actors to decide on.
const letters = 'Strijders van het FRH hebben dinsdag een legerpost bij Kidal aangevallen. Daarbij kwamen vier militairen om. Het FRH zegt dat het doorgaat.'

describe.skipIf(!executable)('keys of review', () => {
  let browser: Browser
  let desk: Desk
  let sitting: Sitting
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser()
    desk = await openDesk({ demo: true })
    sitting = await sit(browser, desk)
    page = sitting.page
    await page.evaluate(`fetch('/api/v1/sources', { method: 'POST', headers: { 'content-type': 'application/json' }, body: ${JSON.stringify(JSON.stringify({ name: 'letters', text: letters, language: 'nl', published: '2024-05-08' }))} })`)
  })
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  const queueOf = (kind: string): Promise<ReviewAnswer> => page.evaluate(`fetch('/api/v1/review?kind=${kind}&order=oldest&limit=120').then((it) => it.json())`) as Promise<ReviewAnswer>

  /** The cards of a kind; those of claims only where several fields stand together. */
  async function cardsOf(kind: string): Promise<ReviewCard[]> {
    return reviewCards((await queueOf(kind)).cards)
  }

  const shown = (): Promise<string | null> => page.locator('.review-card').getAttribute('data-card')

  /** Opens review and passes cards over until this one is there: getting to a card is not deciding on it. */
  async function goTo(kind: string, id: string): Promise<void> {
    await page.goto(`${desk.origin}/review?kind=${kind}`)
    await page.locator('.review-card').waitFor()
    for (let now = await shown(); now !== id; now = await shown()) {
      await page.keyboard.press('o')
      await expect.poll(shown).not.toBe(now)
    }
  }

  /** Presses the keys, one by one, and gives what was decided; the keys are counted by the page itself. */
  async function decide(...keys: readonly string[]): Promise<{ readonly pressed: number; readonly kept: readonly Judgement[] }> {
    await page.evaluate(`{ window.pressed = 0; if (!window.counts) { window.counts = true; addEventListener('keydown', () => { window.pressed++ }, true) } }`)
    const before = await shown()
    const answer = page.waitForResponse((it) => it.url().endsWith('/api/v1/judgements') && it.request().method() === 'POST')
    for (const key of keys) await page.keyboard.press(key)
    const response = await answer
    expect(response.status()).toBe(200)
    const { judgements } = await response.json() as { judgements: readonly Judgement[] }
    const pressed = await page.evaluate('window.pressed') as number
    await expect.poll(async () => ((await page.locator('.review-card').count()) === 0 ? null : shown())).not.toBe(before)
    // The record, not only the answer.
    const log = await page.evaluate(`fetch('/api/v1/log?limit=200').then((it) => it.json()).then((it) => it.items)`) as { act: string; payload: { target?: string } }[]
    for (const { kind, target } of judgements) expect(log.some((it) => it.act === kind && it.payload.target === target), `${kind} ${target}`).toBe(true)
    return { pressed, kept: judgements }
  }

  /** Takes the last decision back, so that the next test finds the card again. */
  async function takeBack(kind: string, id: string): Promise<void> {
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await cardsOf(kind)).some((card) => card.id === id)).toBe(true)
  }

  const doubtful = (card: ReviewCard): number[] => card.claims.flatMap(({ band }, index) => (band === 'doubtful' ? [index] : []))
  const withValues = (kept: readonly Judgement[]): string[] => kept.map(({ kind, target }) => `${kind} ${target}`).toSorted()

  it('an event of which nothing is doubtful: one key', async () => {
    const card = (await cardsOf('claim')).find((it) => it.claims.length > 4 && doubtful(it).length === 0)!
    await goTo('claim', card.id)
    const { pressed, kept } = await decide('Enter')
    expect(pressed).toBeLessThanOrEqual(atMost.right)
    expect(withValues(kept)).toEqual(card.claims.map(({ id }) => `accept ${id}`).toSorted())
    await takeBack('claim', card.id)
  })

  it('an event with doubtful fields: Enter leaves those open, B takes all', async () => {
    const card = (await cardsOf('claim')).find((it) => it.claims.length > 1 && doubtful(it).length > 0 && doubtful(it).length < it.claims.length)!
    await goTo('claim', card.id)
    const sure = await page.locator('.review-card').evaluate((element) => element.querySelectorAll('.mark-accept').length)
    expect(sure).toBe(card.claims.length - doubtful(card).length)
    const { pressed, kept } = await decide('B')
    expect(pressed).toBeLessThanOrEqual(atMost.right)
    expect(withValues(kept)).toEqual(card.claims.map(({ id }) => `accept ${id}`).toSorted())
    await takeBack('claim', card.id)
  })

  it('Tab visits the doubtful field alone: rejecting it and taking the rest is three keys', async () => {
    const card = (await cardsOf('claim')).find((it) => it.claims.length > 1 && doubtful(it).length > 0 && doubtful(it).length < it.claims.length)!
    await goTo('claim', card.id)
    await page.keyboard.press('Tab')
    const at = await page.locator('.review-card ol > li').evaluateAll((rows) => rows.findIndex((row) => row.getAttribute('aria-current') === 'true'))
    expect(at).toBe(doubtful(card)[0])
    // `x` falls on the field that Tab went to; B takes the others.
    const { pressed, kept } = await decide('x', 'B')
    expect(pressed + 1).toBeLessThanOrEqual(atMost.oneWrong)
    expect(withValues(kept)).toEqual(card.claims.map(({ id }, at) => `${at === doubtful(card)[0] ? 'reject' : 'accept'} ${id}`).toSorted())
    await takeBack('claim', card.id)
  })

  it('one wrong field, wherever it stands on the longest card: at most five keys', async () => {
    const card = (await cardsOf('claim')).toSorted((a, b) => b.claims.length - a.claims.length)[0]!
    const last = card.claims.length - 1
    expect(last, 'a card with more fields than digits').toBeGreaterThan(9)
    const way = (index: number): string[] => (index < 9 ? [String(index + 1)] : last - index < index - 8 ? Array.from({ length: last - index + 1 }, () => 'k') : ['9', ...Array.from({ length: index - 8 }, () => 'j')])
    for (const index of [9, last]) {
      await goTo('claim', card.id)
      const { pressed, kept } = await decide(...way(index), 'x', 'B')
      expect(pressed, `field ${index + 1}`).toBeLessThanOrEqual(atMost.oneWrong)
      expect(withValues(kept)).toEqual(card.claims.map(({ id }, at) => `${at === index ? 'reject' : 'accept'} ${id}`).toSorted())
      await takeBack('claim', card.id)
    }
  })

  it('a wrong value: a digit takes another from the passage, typing narrows them down', async () => {
    const card = (await cardsOf('claim')).find((it) => it.claims.slice(0, 9).some(({ field, band }) => field === 'event.role.target' && band !== 'doubtful') && doubtful(it).length === 0)!
    const index = card.claims.findIndex(({ field }) => field === 'event.role.target')
    await goTo('claim', card.id)
    await page.keyboard.press(String(index + 1))
    await page.keyboard.press('w')
    const offered = page.locator('.review-card .edit button')
    await expect.poll(() => offered.count()).toBeGreaterThan(1)
    const values = (await offered.allInnerTexts()).map((text) => text.replace(/^\d\s*/, '').trim())
    await page.keyboard.press('Escape')
    for (const [keys, value] of [[['2'], values[1]!], [[values[1]!.at(-1)!, 'Tab'], values.find((it) => it.toLowerCase().includes(values[1]!.at(-1)!.toLowerCase()))!]] as const) {
      await goTo('claim', card.id)
      // What the passage offers comes with the article: ready before anybody presses a key.
      await page.waitForLoadState('networkidle')
      const { pressed, kept } = await decide(String(index + 1), 'w', ...keys, 'Enter')
      expect(pressed, keys.join(' ')).toBeLessThanOrEqual(atMost.oneWrong)
      const corrected = kept.find(({ kind }) => kind === 'correct')
      expect(corrected?.target).toBe(card.claims[index]!.id)
      expect(corrected?.claim?.text).toBe(value)
      expect(kept.filter(({ kind }) => kind === 'accept')).toHaveLength(card.claims.length - 1)
      await takeBack('claim', card.id)
    }
  })

  it.each([['event', 'y', 'same'], ['event', 'n', 'different'], ['event', 'h', 'unsure'], ['actor', 'y', 'same'], ['actor', 'n', 'different']] as const)('a pair (%s): %s is %s', async (kind, key, decision) => {
    const { cards } = await queueOf(kind)
    const card = cards[0]
    expect(card, `a pair of kind ${kind}`).toBeDefined()
    await goTo(kind, card!.item.id)
    const { pressed, kept } = await decide(key)
    expect(pressed).toBeLessThanOrEqual(atMost.right)
    expect(kept.map((it) => it.kind)).toEqual([decision])
    await takeBack(kind, card!.item.id)
  })

  it('a sentence that led to nothing: "." says nothing here', async () => {
    const { cards: [card] } = await queueOf('signal')
    await goTo('signal', card!.item.id)
    const { pressed, kept } = await decide('.')
    expect(pressed).toBeLessThanOrEqual(atMost.right)
    expect(kept).toMatchObject([{ kind: 'nothing', target: card!.item.id }])
    await takeBack('signal', card!.item.id)
  })

  it('a sentence that led to nothing: "a" and a digit add what stands in it, and it is handled', async () => {
    const { cards } = await queueOf('signal')
    // One that names a group: there is something to add.
    const card = cards.find(({ item }) => item.kind === 'signal' && /Rode Heuvels/.test(item.signal.evidence.quote))!
    await goTo('signal', card.item.id)
    await page.keyboard.press('a')
    await page.locator('.adder button').first().waitFor()
    const { pressed, kept } = await decide('1')
    expect(pressed + 1).toBeLessThanOrEqual(atMost.oneWrong)
    expect(kept.map(({ kind }) => kind)).toEqual(['add'])
    const [{ claim }] = kept as [Judgement]
    const { signal } = card.item as Extract<typeof card.item, { kind: 'signal' }>
    expect(signal.evidence.quote).toContain(claim!.evidence[0]!.quote)
    expect((await queueOf('signal')).cards.some(({ item }) => item.id === card.item.id)).toBe(false)
    expect(sitting.troubles).toEqual([])
  })
})

// Every screen of the desk: no barrier that axe knows of, in both themes; hostile texts stay words; big texts and long chronologies stay usable.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { axePath, executable, openBrowser, openDesk, sit, type Desk } from './desk.ts'

interface Violation { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[] }

const axe = readFileSync(axePath, 'utf8')

async function violations(page: Page): Promise<string[]> {
  // In the page's own world, past its content security policy: axe is the test's, not the page's.
  await page.evaluate(axe)
  const { violations: found } = await page.evaluate('axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })') as { violations: Violation[] }
  return found.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.split('\n').at(-1)}`))
}

describe.skipIf(!executable)('screens', () => {
  let browser: Browser
  let desk: Desk
  beforeAll(async () => {
    browser = await openBrowser()
    desk = await openDesk({ demo: true })
  })
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  it.each([['light', 1300], ['dark', 1300], ['light', 390]] as const)('%s, %i wide: no screen has a barrier', async (colorScheme, width) => {
    const { context, page, troubles } = await sit(browser, desk, { colorScheme, width })
    try {
      const source = await page.evaluate(`fetch('/api/v1/sources?limit=1').then((it) => it.json()).then((it) => it.items[0].id)`) as string
      const event = await page.evaluate(`fetch('/api/v1/events?limit=1').then((it) => it.json()).then((it) => it.items[0].id)`) as string
      const found: string[] = []
      for (const path of ['/', '/add', '/search?q=Gao', '/sources', `/read/${source}`, '/actors', '/dossier?actor=Front%20van%20de%20Rode%20Heuvels', `/event?id=${event}`, '/chronology', '/check?q=elf%20doden%20bij%20aanslag%20in%20Gao', '/review', '/review?kind=event', '/export', '/log', '/settings']) {
        await page.goto(`${desk.origin}${path}`)
        await page.locator('main h1').first().waitFor({ state: 'attached' })
        await page.waitForLoadState('networkidle')
        found.push(...(await violations(page)).map((it) => `${path} ${it}`))
        // Nothing is wider than the window.
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), path).toBeLessThanOrEqual(1)
      }
      expect(found).toEqual([])
      expect(troubles).toEqual([])
    } finally {
      await context.close()
    }
  }, 180_000)

  it('hostile texts are shown as words', async () => {
    const { context, page, troubles } = await sit(browser, desk)
    try {
      const hostile = [
        'Aanslag in Gao <script>alert(1)</script><img src=x onerror=alert(2)> eist elf doden, zegt de politie.',
        `Bij de aanslag ${'A'.repeat(10_000)} vielen doden.`,
        'בהתקפה נהרגו אחד עשר בני אדם \u202Ealert\u202C \u200B\u200B\u2066x\u2069 in Gao.',
        `${'en toen kwam er nog een bericht, '.repeat(1600)}.`,
      ].join('\n\n')
      const { id } = await page.evaluate(`fetch('/api/v1/sources', { method: 'POST', headers: { 'content-type': 'application/json' }, body: ${JSON.stringify(JSON.stringify({ name: '<b>x</b>', text: hostile, language: 'nl', title: '"><script>alert(3)</script>' }))} }).then((it) => it.json())`) as { id: string }
      await page.goto(`${desk.origin}/read/${id}`)
      await page.locator('.source-text').waitFor()
      expect(await page.locator('.source-text').innerText()).toContain('<script>alert(1)</script>')
      expect(await page.locator('.source-text script, .source-text img').count()).toBe(0)
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(1)
      expect(troubles).toEqual([])
    } finally {
      await context.close()
    }
  })

  it('an article of 20,000 words with hundreds of records opens and answers to a click', async () => {
    const { context, page, troubles } = await sit(browser, desk)
    try {
      const paragraph = (n: number): string => `Bij een bomaanslag op een markt in Gao zijn op ${1 + n % 28} mei ${2010 + n % 14} zeker ${3 + n % 40} mensen gedood, meldt de politie. De aanslag is opgeëist door het Front van de Rode Heuvels. Volgens het ziekenhuis raakten ${5 + n % 60} mensen gewond.`
      const text = Array.from({ length: 560 }, (_, n) => paragraph(n)).join('\n\n')
      const { id, claims } = await page.evaluate(`fetch('/api/v1/sources', { method: 'POST', headers: { 'content-type': 'application/json' }, body: ${JSON.stringify(JSON.stringify({ name: 'lang', text, language: 'nl' }))} }).then((it) => it.json())`) as { id: string; claims: number }
      expect(claims).toBeGreaterThan(500)
      await page.goto(`${desk.origin}/read/${id}`)
      await page.locator('.source-text mark').first().waitFor({ timeout: 60_000 })
      const began = Date.now()
      await page.locator('.records .row .as-text').nth(3).click()
      await page.locator('.source-text mark.selected').first().waitFor({ state: 'attached', timeout: 60_000 })
      // Generous: a shared machine measures itself too. `npm run bench:desk` is the place for numbers.
      expect(Date.now() - began).toBeLessThan(15_000)
      expect(troubles).toEqual([])
    } finally {
      await context.close()
    }
  }, 180_000)

  it('the first load is at most 230 kB of JavaScript, gzipped', async () => {
    const { readdirSync } = await import('node:fs')
    const { gzipSync } = await import('node:zlib')
    const folder = new URL('../../dist/web/assets/', import.meta.url)
    const size = readdirSync(folder).filter((name) => name.endsWith('.js')).reduce((sum, name) => sum + gzipSync(readFileSync(new URL(name, folder))).length, 0)
    expect(size).toBeLessThan(230_000)
  })
})

describe.skipIf(!executable)('a server that is killed', () => {
  it('loses no decision that was acknowledged', async () => {
    const browser = await openBrowser()
    const desk = await openDesk()
    let again: Desk | undefined
    try {
      const { page } = await sit(browser, desk)
      const api = (path: string, body?: unknown): Promise<unknown> => page.evaluate(`fetch('/api/v1/${path}', ${body === undefined ? '{}' : `{ method: 'POST', headers: { 'content-type': 'application/json' }, body: ${JSON.stringify(JSON.stringify(body))} }`}).then((it) => it.json())`)
      const { id } = await api('sources', { name: 'a', text: 'Bij een aanslag op een markt in Gao kwamen maandag negen mensen om, zegt de politie. De aanslag is opgeëist door het Front van de Rode Heuvels.', language: 'nl', published: '2024-05-08' }) as { id: string }
      const { claims } = await api(`sources/${id}`) as { claims: { claim: { id: string } }[] }
      const acknowledged: string[] = []
      for (const { claim } of claims) {
        await api('judgements', { decisions: [{ kind: 'accept', claim: claim.id }] })
        acknowledged.push(claim.id)
      }
      // One more that nobody hears of.
      void api('judgements', { decisions: [{ kind: 'reject', claim: claims[0]!.claim.id, why: 'double' }] }).catch(() => {})
      desk.process.kill('SIGKILL')
      await new Promise((end) => desk.process.once('exit', end))
      again = await openDesk({ folder: desk.folder })
      const { page: next } = await sit(browser, again)
      const kept = await next.evaluate(`fetch('/api/v1/log?limit=200').then((it) => it.json()).then((it) => it.items)`) as { act: string; payload: { target?: string } }[]
      for (const claim of acknowledged) expect(kept.some(({ act, payload }) => act === 'accept' && payload.target === claim)).toBe(true)
    } finally {
      await browser.close()
      await again?.close()
      await desk.close()
    }
  })
})

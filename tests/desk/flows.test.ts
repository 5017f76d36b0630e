// The desk in a real browser: paste, read, decide, copy; check a figure; review by keys; state in the address; nothing leaves the machine.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { executable, openBrowser, openDesk, sit, type Desk, type Sitting } from './desk.ts'

const story = {
  nl: 'Twaalf doden bij aanslag in Tessalit\n\nBij een aanslag op een kazerne in Tessalit zijn dinsdag twaalf militairen gedood, meldt het leger van Mali. De aanslag is opgeëist door het Front van de Rode Heuvels (FRH). Volgens een arts in het ziekenhuis raakten dertig mensen gewond.\n\nHet Front van de Rode Heuvels heeft volgens de Verenigde Naties zo\'n negenhonderd strijders.',
  en: 'Twelve killed in attack in Tessalit\n\nTwelve soldiers were killed on Tuesday in an attack on a barracks in Tessalit, Mali\'s army said. The Red Hills Front (RHF) claimed responsibility for the attack. A doctor at the hospital said thirty people were wounded.\n\nThe Red Hills Front has about 900 fighters, according to the United Nations.',
}

/** Tab, as one does, until what bears that name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const wanted = page.locator('a, button').filter({ hasText: name }).first()
  await wanted.waitFor()
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '')
    if (typeof name === 'string' ? focused.includes(name) : name.test(focused)) return
  }
  throw new Error(`Tab does not come to ${String(name)}`)
}

/** Two letters, as one presses them; a busy machine may hear them too far apart, so they are pressed again until the screen is there. */
async function goBy(page: Page, keys: readonly [string, string], screen: RegExp): Promise<void> {
  for (let tries = 0; tries < 6 && !screen.test(page.url()); tries++) {
    for (const key of keys) await page.keyboard.press(key)
    await page.waitForURL(screen, { timeout: 5000, waitUntil: 'commit' }).catch((error: Error) => { if (error.name !== 'TimeoutError') throw error })
  }
  expect(page.url()).toMatch(screen)
}

describe.skipIf(!executable)('the desk', () => {
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

  async function withPage(options: Parameters<typeof sit>[2], work: (sitting: Sitting) => Promise<void>): Promise<void> {
    const sitting = await sit(browser, desk, options)
    try {
      await work(sitting)
      expect(sitting.troubles).toEqual([])
    } finally {
      await sitting.context.close()
    }
  }

  it.each([['nl', 'nl-NL', 'Lees', 'Lees en bewaar', 'Kopieer samenvatting met noten'], ['en', 'en-GB', 'Read', 'Read and keep', 'Copy summary with notes']] as const)('%s: paste an article, see it read, keep it, open the dossier, copy it with a note a claim', async (language, locale, look, keep, copy) => {
    await withPage({ locale }, async ({ page }) => {
      await page.goto(`${desk.origin}/add`)
      await page.locator('textarea').fill(story[language])
      await page.getByRole('textbox', { name: language === 'nl' ? 'Verschenen op' : 'Published on' }).fill('2024-11-20')
      await page.getByRole('button', { name: look, exact: true }).click()
      await expect.poll(() => page.locator('.preview .row').count()).toBeGreaterThan(4)
      expect(await page.locator('.preview').innerText()).toMatch(language === 'nl' ? /opgeëist door/ : /claimed by/)
      await page.getByRole('button', { name: keep, exact: true }).click()
      await page.waitForURL(/\/read\/s_/)
      // A click on a record lights its words.
      await page.locator('.records .row .as-text').first().click()
      await expect.poll(() => page.locator('.source-text mark.selected').count()).toBeGreaterThan(0)
      await page.goto(`${desk.origin}/dossier?actor=${encodeURIComponent(language === 'nl' ? 'Front van de Rode Heuvels' : 'Red Hills Front')}`)
      await page.getByRole('button', { name: copy }).click()
      const markdown = await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# /).then(() => page.evaluate(() => navigator.clipboard.readText()))
      const cited = [...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, n]) => Number(n))
      const notes = [...markdown.matchAll(/^\[\^(\d+)\]: (.*)$/gm)]
      expect(cited.length).toBeGreaterThan(8)
      expect(notes.map(([, n]) => Number(n))).toEqual(cited)
      // Every address resolves to a page where words are lit.
      for (const [, , note] of notes.slice(0, 4)) {
        await page.goto(/http:\S+/.exec(note!)![0])
        await expect.poll(() => page.locator('.source-text mark.target').count()).toBeGreaterThan(0)
      }
    })
  })

  it.each([['nl', 'nl-NL', 'veertig doden bij de aanslag op het busstation in Gao', /^\s*\S*\s*(?:voorstel\s*)?gedood/, /gewond/, 'Kopieer als controlekaart'], ['en', 'en-GB', 'forty killed in the attack on the bus station in Gao', /^\s*\S*\s*(?:suggested\s*)?killed/, /wounded/, 'Copy as check card']] as const)('%s: a figure is checked without a mouse, wounded are never killed, and its card is copied', async (_, locale, sentence, killed, wounded, copy) => {
    await withPage({ locale }, async ({ page }) => {
      await page.locator('.brand').waitFor()
      await goBy(page, ['g', 'c'], /\/check/)
      await page.locator('.ask input:focus').waitFor()
      await page.keyboard.type(sentence)
      await page.keyboard.press('Enter')
      await expect.poll(() => page.locator('.bucket').count()).toBeGreaterThan(0)
      expect(await page.locator('.bucket.same').count()).toBe(0)
      for (const text of await page.locator('.bucket.differs .claim, .bucket.compatible .claim').allInnerTexts()) expect(text).toMatch(killed)
      expect(await page.locator('.bucket.otherUnit').innerText()).toMatch(wounded)
      // The card, by the keyboard: the words asked, quotes with an address each.
      await tabTo(page, copy)
      await page.keyboard.press('Enter')
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`^\\*\\*${sentence}`))
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/«[^»]+».*\/read\/s_\w+\?at=\d+-\d+/)
    })
  })

  it('review: one key keeps a right card, a wrong line takes a few, one key takes back', async () => {
    await withPage({}, async ({ page }) => {
      await page.goto(`${desk.origin}/review`)
      const left = async (): Promise<number> => Number(/\d+/.exec(await page.locator('.review [role=status]').innerText())![0])
      await page.locator('.review-card').waitFor()
      const before = await left()
      await page.keyboard.press('B')
      await expect.poll(left).toBeLessThan(before)
      await page.keyboard.press('Control+z')
      await expect.poll(left).toBe(before)
      // One wrong line: choose it, reject it, keep.
      await page.keyboard.press('2')
      await page.keyboard.press('x')
      expect(await page.locator('.mark-reject').count()).toBe(1)
      await page.keyboard.press('B')
      await expect.poll(left).toBeLessThan(before)
      await page.goto(`${desk.origin}/log`)
      await expect.poll(() => page.locator('tbody tr').first().innerText()).toMatch(/anna/)
      expect(await page.locator('tbody').innerText()).toMatch(/afgewezen/)
    })
  })

  it('words that are selected become a figure of an event', async () => {
    await withPage({}, async ({ page }) => {
      await page.goto(`${desk.origin}/search?q=Gao`)
      await page.locator('.hits a').first().click()
      await page.locator('.source-text').waitFor()
      const picked = await page.evaluate(() => {
        const node = document.createTreeWalker(document.querySelector('.source-text')!, NodeFilter.SHOW_TEXT)
        for (let text = node.nextNode(); text; text = node.nextNode()) {
          const found = /\b(?:acht|elf|veertien|14|nine|five|tientallen)\b/.exec(text.textContent ?? '')
          if (!found) continue
          const range = document.createRange()
          range.setStart(text, found.index)
          range.setEnd(text, found.index + found[0].length)
          getSelection()!.removeAllRanges()
          getSelection()!.addRange(range)
          document.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
          return found[0]
        }
        return ''
      })
      expect(picked).not.toBe('')
      await page.locator('.selection').getByRole('button', { name: 'gewond' }).click()
      await expect.poll(() => page.locator('.records .row.added').count()).toBeGreaterThan(0)
      expect(await page.locator('.records .row.added').first().innerText()).toContain('gewond')
    })
  })

  it('reload and back keep what one sees', async () => {
    await withPage({}, async ({ page }) => {
      await page.goto(`${desk.origin}/chronology?from=2024-03-01&to=2024-03-31&view=list`)
      await page.locator('.chronology-list li').first().waitFor()
      const seen = await page.locator('.chronology-list').innerText()
      await page.reload()
      await expect.poll(() => page.locator('.chronology-list').innerText()).toBe(seen)
      await page.locator('.chronology-list a').first().click()
      await page.waitForURL(/\/event/)
      await page.goBack()
      await expect.poll(() => page.locator('.chronology-list').innerText()).toBe(seen)
    })
  })
})

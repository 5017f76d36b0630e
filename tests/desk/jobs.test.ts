// Piles in a real browser: dropped files become a job with numbers, which goes on without its tab and, when the server is killed, afterwards.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { executable, openBrowser, openDesk, sit, type Desk } from './desk.ts'

const report = (n: number): string => `Bij een bomaanslag op een markt in Gao zijn maandag zeker ${n + 3} mensen gedood, meldt de politie. Het Front van de Rode Heuvels heeft de aanslag opgeëist.\n\nVolgens het ziekenhuis raakten ${n + 5} mensen gewond bij de aanslag.`

function filesOf(count: number): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'kroniek-pile-'))
  return Array.from({ length: count }, (_, n) => {
    const path = join(folder, `bericht-${n}.txt`)
    writeFileSync(path, report(n))
    return path
  })
}

describe.skipIf(!executable)('jobs', () => {
  let browser: Browser
  beforeAll(async () => { browser = await openBrowser() })
  afterAll(async () => browser?.close())

  const jobsOf = (page: Page): Promise<{ id: string; state: string; total: number | null; done: number; counts: Record<string, number> }[]> => page.evaluate(`fetch('/api/v1/jobs').then((it) => it.json()).then((it) => it.items)`)

  it('a pile of files is read in the background, with numbers, also when the tab closes', async () => {
    const desk = await openDesk()
    try {
      const { context, page, troubles } = await sit(browser, desk)
      await page.goto(`${desk.origin}/add`)
      const table = join(mkdtempSync(join(tmpdir(), 'kroniek-pile-')), 'tabel.jsonl')
      writeFileSync(table, `${JSON.stringify({ id: 'k1', text: report(40) })}\n{"id":"leeg"}\n`)
      await page.locator('input[type=file]').first().setInputFiles([...filesOf(9), table])
      await page.locator('.job').waitFor()
      // The tab closes; another finds it done, in the frame and on the screen of jobs.
      await page.close()
      const next = await context.newPage()
      await next.goto(`${desk.origin}/jobs`)
      await expect.poll(async () => (await jobsOf(next))[0]?.state, { timeout: 60_000 }).toBe('done')
      expect((await jobsOf(next))[0]).toMatchObject({ total: 11, done: 11, counts: { added: 10, failed: 1 } })
      await next.reload()
      await expect.poll(() => next.locator('.job-result').count()).toBe(11)
      expect(await next.locator('.job-result.failed').innerText()).toMatch(/tabel\.jsonl:2[\s\S]*geen tekst/)
      expect(await next.locator('.under-way').count()).toBe(0)
      await next.locator('.job-result.added a').first().click()
      await next.waitForURL(/\/read\/s_/)
      expect(troubles).toEqual([])
      await context.close()
    } finally {
      await desk.close()
    }
  }, 120_000)

  it('a server that is killed says which job was broken off, and goes on with it', async () => {
    const desk = await openDesk()
    let again: Desk | undefined
    try {
      const { context, page } = await sit(browser, desk)
      await page.goto(`${desk.origin}/add`)
      await page.locator('input[type=file]').first().setInputFiles(filesOf(60))
      await expect.poll(async () => (await jobsOf(page))[0]?.state, { timeout: 30_000 }).toBe('running')
      await page.locator('.under-way').waitFor()
      await expect.poll(async () => (await jobsOf(page))[0]!.done, { timeout: 60_000, interval: 50 }).toBeGreaterThan(0)
      const acknowledged = (await jobsOf(page))[0]!.done
      desk.process.kill('SIGKILL')
      await new Promise((end) => desk.process.once('exit', end))
      await context.close()
      again = await openDesk({ folder: desk.folder })
      const { page: next } = await sit(browser, again)
      await next.goto(`${again.origin}/jobs`)
      await next.locator('.job.broken .problem').waitFor()
      const { counts } = await next.evaluate(`fetch('/api/v1/status').then((it) => it.json())`) as { counts: { sources: number } }
      expect(counts.sources).toBeGreaterThanOrEqual(acknowledged)
      await next.getByRole('button', { name: 'Ga door' }).click()
      await expect.poll(async () => (await jobsOf(next))[0]?.state, { timeout: 60_000 }).toBe('done')
      const { counts: told } = (await jobsOf(next))[0]!
      expect(told['known']).toBe(counts.sources)
      expect((told['known'] ?? 0) + (told['added'] ?? 0)).toBe(60)
    } finally {
      await again?.close()
      await desk.close()
    }
  }, 180_000)
})

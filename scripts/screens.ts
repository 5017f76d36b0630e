// Makes the pictures of the README from the demo record: `npm run screens`.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openBrowser, openDesk, sit } from '../tests/desk/desk.ts'

const folder = fileURLToPath(new URL('../docs/screens', import.meta.url))
mkdirSync(folder, { recursive: true })

const [browser, desk] = [await openBrowser(), await openDesk({ demo: true })]
try {
  const first = await sit(browser, desk)
  const get = <T>(path: string): Promise<T> => first.page.evaluate(`fetch('/api/v1/${path}').then((it) => it.json())`) as Promise<T>
  const { hits } = await get<{ hits: { source: { id: string } }[] }>('search?q=busstation')
  const { items } = await get<{ items: { id: string; figures: unknown[] }[] }>('events?type=attack.bombing')
  await first.context.close()
  const screens = [
    ['dossier', '/dossier?actor=Front%20van%20de%20Rode%20Heuvels', 'light'], ['reader', `/read/${hits[0]!.source.id}`, 'light'], ['event', `/event?id=${items[0]!.id}`, 'light'],
    ['review', '/review', 'light'], ['chronology', '/chronology', 'dark'], ['check', '/check?q=elf%20doden%20bij%20aanslag%20op%20busstation%20in%20Gao', 'dark'],
  ] as const
  for (const [name, path, colorScheme] of screens) {
    const { context, page } = await sit(browser, desk, { colorScheme })
    await page.goto(`${desk.origin}${path}`)
    await page.locator('main h1').first().waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: join(folder, `${name}.png`) })
    await context.close()
    process.stdout.write(`docs/screens/${name}.png\n`)
  }
} finally {
  await browser.close()
  await desk.close()
}

// The desk for tests: the real binary serving a record, and a real browser on it.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { browserHere } from '../../scripts/browser.mjs'

const binary = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
export const executable = browserHere()
export const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

export interface Desk {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  readonly token: string
  readonly folder: string
  readonly process: ChildProcess
  close(): Promise<void>
}

/** Serves a record in a folder of its own, or the demo. Close it when done; `keep` leaves the folder. */
export async function openDesk({ demo = false, keep = false, folder = mkdtempSync(join(tmpdir(), 'kroniek-desk-')) }: { readonly demo?: boolean; readonly folder?: string; readonly keep?: boolean } = {}): Promise<Desk> {
  const args = demo ? ['demo', '--serve'] : ['serve', '--record', join(folder, '.kroniek')]
  const child = spawn(process.execPath, [binary, ...args, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, KRONIEK_USER: 'anna', LANG: 'nl_NL.UTF-8' } })
  const url = await new Promise<URL>((found, fail) => {
    let text = ''
    child.stdout!.on('data', (part: Buffer) => {
      text += part.toString()
      const [address] = /http:\S+/.exec(text) ?? []
      if (address) found(new URL(address))
    })
    child.once('exit', (code) => fail(new Error(`The server ended with ${code}: ${text}`)))
  })
  return {
    origin: url.origin, token: url.searchParams.get('token')!, folder, process: child,
    async close() {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = new Promise((end) => child.once('exit', end))
        child.kill('SIGTERM')
        await ended
      }
      if (!keep) rmSync(folder, { recursive: true, force: true })
    },
  }
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: executable!, args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
}

export interface Sitting {
  readonly context: BrowserContext
  readonly page: Page
  /** Errors on the page and requests that left the machine: empty when all is well. */
  readonly troubles: string[]
}

/** A fresh browser window, signed in. */
export async function sit(browser: Browser, desk: Desk, options: { readonly locale?: string; readonly colorScheme?: 'light' | 'dark'; readonly width?: number } = {}): Promise<Sitting> {
  const { locale = 'nl-NL', colorScheme = 'light', width = 1300 } = options
  const context = await browser.newContext({ locale, colorScheme, viewport: { width, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`))
  page.on('console', (message) => { if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) troubles.push(`console: ${message.text()}`) })
  page.on('dialog', (dialog) => { troubles.push(`dialog: ${dialog.message()}`); void dialog.dismiss() })
  page.on('request', (request) => { if (!request.url().startsWith(desk.origin) && !request.url().startsWith('data:')) troubles.push(`left the machine: ${request.url()}`) })
  await page.goto(`${desk.origin}/?token=${desk.token}`)
  return { context, page, troubles }
}

// Ctrl-C through the real binary: what was read is whole, the rest is not begun, the exit code says so.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { binary } from './binary.ts'

const folder = mkdtempSync(join(tmpdir(), 'kroniek-stop-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const many = 400
const article = 'Bij een bomaanslag op een markt in Mosul zijn dinsdag zeker negen mensen om het leven gekomen, meldt de politie.\n'
for (let i = 0; i < many; i++) writeFileSync(join(folder, `${String(i).padStart(3, '0')}.txt`), article.repeat(20))

interface Stopped {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command, and presses Ctrl-C once `when` says so. */
function stopped(args: readonly string[], when: 'first output' | 'waiting for input'): Promise<Stopped> {
  const child = spawn(process.execPath, [binary, ...args], { stdio: 'pipe', env: { ...process.env, LANG: 'C', LC_ALL: '' } })
  let [stdout, stderr] = ['', '']
  const press = (): void => void child.kill('SIGINT')
  if (when === 'first output') child.stdout.once('data', press)
  // There is no word to wait for; starting takes well under this.
  else setTimeout(press, 3000)
  child.stdout.setEncoding('utf8').on('data', (part: string) => { stdout += part })
  child.stderr.setEncoding('utf8').on('data', (part: string) => { stderr += part })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })))
}

describe('Ctrl-C', () => {
  it.each(['0', '2'])('keeps what was read whole and exits with 130, with %s workers', async (workers) => {
    const { code, stdout, stderr } = await stopped(['read', folder, '--jsonl', '--workers', workers], 'first output')
    expect(stderr).toMatch(/^Stopped: \d+ of 400 read\.$/m)
    expect(code).toBe(130)
    const lines = stdout.trim().split('\n')
    expect(lines.length).toBeLessThan(many)
    for (const line of lines) expect((JSON.parse(line) as { format: string }).format).toBe('kroniek-reading')
  }, 60_000)

  it('ends while it waits for standard input', async () => {
    expect((await stopped(['read', '-', '--jsonl'], 'waiting for input')).code).toBe(130)
  }, 60_000)
})

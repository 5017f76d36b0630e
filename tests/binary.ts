// Runs the built binary as a user would, and returns what it printed.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const binary = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))

export interface Printed {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export function kroniek(args: readonly string[], options: { input?: string | Uint8Array; cwd?: string; env?: Record<string, string> } = {}): Printed {
  const { status, stdout, stderr } = spawnSync(process.execPath, [binary, ...args], {
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    input: options.input ?? '',
    env: { ...process.env, LANG: 'C', LC_ALL: '', FORCE_COLOR: '', NO_COLOR: '', ...options.env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { status, stdout, stderr }
}

// Starts the child of the durability tests and listens to what it says.
import { spawn, type SpawnOptions } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ChildTask, Said } from './child.ts'

const script = fileURLToPath(new URL('child.ts', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Running {
  /** What it has said so far, whole lines only. */
  readonly said: Said[]
  readonly stderr: () => string
  kill(): void
  /** Resolves once it has said so much, or has ended. */
  until(enough: (said: readonly Said[]) => boolean): Promise<void>
  /** Resolves with its exit code; null when it was killed. */
  readonly ended: Promise<number | null>
}

export function start(task: ChildTask, folder: string, args: readonly (string | number)[] = [], options: SpawnOptions = {}): Running {
  const child = spawn(process.execPath, ['--import', 'tsx', script, task, folder, ...args.map(String)], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options })
  const said: Said[] = []
  const waiting: { enough: (said: readonly Said[]) => boolean; resolve: () => void }[] = []
  let [rest, errors, over] = ['', '', false]
  const look = (): void => {
    for (const it of waiting.filter(({ enough }) => over || enough(said))) {
      waiting.splice(waiting.indexOf(it), 1)
      it.resolve()
    }
  }
  child.stdout!.setEncoding('utf8').on('data', (part: string) => {
    const lines = (rest + part).split('\n')
    rest = lines.pop()!
    for (const line of lines) said.push(JSON.parse(line) as Said)
    look()
  })
  child.stderr!.setEncoding('utf8').on('data', (part: string) => { errors += part })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      over = true
      look()
      resolve(code)
    })
  })
  return {
    said, ended, stderr: () => errors,
    kill: () => void child.kill('SIGKILL'),
    until: (enough) => new Promise((resolve) => {
      waiting.push({ enough, resolve })
      look()
    }),
  }
}

export const acknowledged = (said: readonly Said[]): string[] => said.flatMap((it) => (it.said === 'added' ? it.sources : []))
export const judged = (said: readonly Said[]): number[] => said.flatMap((it) => (it.said === 'judged' ? [it.n] : []))

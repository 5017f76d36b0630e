// The long run of the durability tests: fifty kills, more writers, more rounds. The short form belongs to `npm test`.
import { spawnSync } from 'node:child_process'

const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'tests/durability', '--fileParallelism=false', ...process.argv.slice(2)], { stdio: 'inherit', env: { ...process.env, KRONIEK_DURABILITY: 'long' } })
process.exitCode = status ?? 1

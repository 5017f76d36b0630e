// Finds and reads the package's own data files; the same relative path holds in src/ and in dist/.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const DATA = new URL('../../data/', import.meta.url)

/** @throws Error that names the file when it cannot be read. */
export function readDataFile(name: string): string {
  const path = fileURLToPath(new URL(name, DATA))
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new Error(`Kroniek's data file ${name} cannot be read (${path}); is the package complete?`, { cause })
  }
}

// Where the material for training and measuring stands: beside the project, or where KRONIEK_SHARED says.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const sharedDir = process.env['KRONIEK_SHARED'] ?? resolve(fileURLToPath(new URL('../..', import.meta.url)), 'shared')

/** Path below the shared folder. */
export function shared(...parts: readonly string[]): string {
  return join(sharedDir, ...parts)
}

export const sharedIsHere = existsSync(shared('gold')) && existsSync(shared('score', 'score.mjs'))

/** Says what is missing and how to give it; for commands that measure. */
export const sharedMissing = `There is no material to measure on at ${sharedDir}. Set KRONIEK_SHARED to the folder with gold/, seed/, score/ and data/.`

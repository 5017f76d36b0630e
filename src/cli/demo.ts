// `kroniek demo`: reads the example articles and shows what Kroniek is for: one group, many articles, nothing chosen for you.
import { readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import type { LanguageId } from '../model/source.ts'
import type { Reading } from '../reading/reading.ts'
import { dossierOf } from '../view/dossier.ts'
import { terminalDemo } from '../view/demo.ts'
import { hereReader } from './readers.ts'
import { colourWanted, complain, print, viewLanguage, widthOf } from './output.ts'

export const demoFolder = fileURLToPath(new URL('../../demo', import.meta.url))

export async function demoCommand(options: { json?: boolean; html?: string; lang?: LanguageId; color?: boolean }): Promise<void> {
  const began = performance.now()
  const readings = await demoReadings()
  const seconds = (performance.now() - began) / 1000
  if (options.json) {
    print(`${JSON.stringify(readings, null, 2)}\n`)
    return
  }
  const language = viewLanguage(options, 'nl')
  if (options.html !== undefined) {
    const { htmlPage } = await import('../view/html.ts')
    writeFileSync(options.html, htmlPage(readings, language))
    complain(`${options.html}: ${readings.length} articles`)
    return
  }
  print(terminalDemo(dossierOf(readings, 'Front van de Rode Heuvels'), readings, { language, colour: colourWanted(options), width: widthOf(), all: false, seconds }))
}

export async function demoReadings(): Promise<Reading[]> {
  const reader = hereReader({})
  const readings: Reading[] = []
  for (const name of readdirSync(demoFolder).filter((it) => /^\d.*\.txt$/.test(it)).sort()) {
    const result = await reader.read(join(demoFolder, name))
    if ('message' in result) throw new Error(result.message)
    readings.push(result)
  }
  return readings
}

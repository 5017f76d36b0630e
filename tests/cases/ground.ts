// What the stages need to read the text of a case.
import { fileURLToPath } from 'node:url'
import { loadGazetteer } from '../../src/ground/gazetteer.ts'
import { loadRegister } from '../../src/ground/register.ts'
import { en } from '../../src/lang/en/index.ts'
import { nl } from '../../src/lang/nl/index.ts'
import type { LanguageId, Source } from '../../src/model/source.ts'
import type { Ground } from '../../src/stage.ts'
import { loadEngine } from '../../src/text/engine.ts'

const grounds = new Map<LanguageId, Ground>()

/** Loaded once for each language. */
export function groundOf(id: LanguageId): Ground {
  const known = grounds.get(id)
  if (known !== undefined) return known
  const { engine } = loadEngine(id, fileURLToPath(new URL('../../models', import.meta.url)))
  const ground = { language: id === 'nl' ? nl : en, gazetteer: loadGazetteer(), register: loadRegister(), engine }
  grounds.set(id, ground)
  return ground
}

/** The text of a case as one block of body. */
export function sourceOf(text: string, language: LanguageId): Source {
  return { id: 's_case', name: 'case', format: 'text', text, language, encoding: 'utf-8', sha256: '', bytes: text.length, blocks: [{ start: 0, end: text.length, role: 'body' }], repairs: [] }
}

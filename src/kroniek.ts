// createKroniek: the one place where languages, models, gazetteer and register are wired to the pipeline.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readFileSync } from 'node:fs'
import type { Source, LanguageId } from './model/source.ts'
import type { Issue } from './model/issue.ts'
import type { Language } from './lang/language.ts'
import { nl } from './lang/nl/index.ts'
import { en } from './lang/en/index.ts'
import { loadGazetteer } from './ground/gazetteer.ts'
import { loadRegister } from './ground/register.ts'
import { loadEngine } from './text/engine.ts'
import { runStages, type Run } from './find/run.ts'
import { pipeline } from './pipeline.ts'
import { readWeigher, type Weigher } from './bands/weigher.ts'
import { ModelError } from './ml/errors.ts'
import { assemble } from './reading/assemble.ts'
import { assertQuotes } from './reading/validate.ts'
import type { Reading } from './reading/reading.ts'
import type { Ground, Stage } from './stage.ts'

export interface KroniekOptions {
  readonly languages?: readonly Language[]
  /** Folder with `<language>/<task>.bin`; the package's own by default. */
  readonly modelsDir?: string
  /** Extra register files of the user, in the format of `data/register`. */
  readonly registers?: readonly string[]
  readonly stages?: readonly Stage[]
  /** False leaves each value in the band that the rules gave it: for tests of rules. */
  readonly weighed?: boolean
}

export interface Kroniek {
  readonly languages: readonly Language[]
  readonly stages: readonly Stage[]
  /** One source in, one validated reading out. Never throws because of what the text says. */
  read(source: Source, issues?: readonly Issue[]): Reading
  /** The layers behind a reading, for `explain` and the benches. */
  trace(source: Source): Run
}

const root = new URL('../', import.meta.url)
export const packageVersion: string = (JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string }).version

/** Two of these in one process do not know of each other. A language's models load at its first text. */
export function createKroniek(options: KroniekOptions = {}): Kroniek {
  const { languages = [nl, en], modelsDir = fileURLToPath(new URL('models', root)), registers = [], stages = pipeline, weighed = true } = options
  const grounds = new Map<LanguageId, { ground: Ground; loaded: ReturnType<typeof loadEngine> }>()
  let shared: Pick<Ground, 'gazetteer' | 'register'> | undefined
  let bands: Bands | undefined

  function groundOf(id: LanguageId) {
    const known = grounds.get(id)
    if (known) return known
    const language = languages.find((it) => it.id === id)
    if (!language) throw new Error(`No language "${id}" here. There is: ${languages.map((it) => it.id).join(', ')}`)
    shared ??= { gazetteer: loadGazetteer(), register: loadRegister(registers) }
    const loaded = loadEngine(id, modelsDir)
    const made = { ground: { language, engine: loaded.engine, ...shared }, loaded }
    grounds.set(id, made)
    return made
  }

  function run(source: Source, explain: boolean): Run {
    const { ground, loaded } = groundOf(source.language)
    const made = runStages(source, stages, ground, explain)
    const problems: Issue[] = loaded.problems.map(({ model, cause }) => ({ code: 'model-missing', model, cause }))
    return { ...made, issues: [...problems, ...made.issues] }
  }

  function bandsHere(): Bands {
    return bands ??= !weighed ? { weigher: null, problem: null } : loadBands(join(modelsDir, 'bands.json'))
  }

  return {
    languages,
    stages,
    trace: (source) => run(source, true),
    read(source, issues = []) {
      const made = run(source, false)
      const { loaded } = groundOf(source.language)
      const { weigher, problem } = bandsHere()
      const unweighed: Issue[] = problem === null ? [] : [{ code: 'model-missing', model: 'bands', cause: problem }]
      const reading = assemble({ ...made, issues: [...issues, ...unweighed, ...made.issues] }, {
        kroniek: packageVersion,
        // Not how long they took to load: the same source gives the same reading.
        models: [...loaded.models.map(({ task, version, checksum }) => ({ language: source.language, task, version, checksum })), ...(weigher ? [{ language: 'all', task: 'bands', version: weigher.version, checksum: weigher.checksum }] : [])],
        missing: [...loaded.problems.map(({ model, cause }) => ({ model, cause })), ...(problem === null ? [] : [{ model: 'bands', cause: problem }])],
      }, weigher)
      assertQuotes(reading)
      return reading
    },
  }
}

interface Bands {
  readonly weigher: Weigher | null
  readonly problem: string | null
}

function loadBands(file: string): Bands {
  try {
    return { weigher: readWeigher(file), problem: null }
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    return { weigher: null, problem: error.message }
  }
}

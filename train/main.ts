// Makes the models: `npm run train -- nl tagger`, `npm run train -- en all`, `npm run train -- bands`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { text as english } from '../src/lang/en/text.ts'
import { text as dutch } from '../src/lang/nl/text.ts'
import type { LanguageId } from '../src/model/source.ts'
import { Tagger } from '../src/ml/tagger.ts'
import { trainBands } from './bands/index.ts'
import { writeCard } from './card.ts'
import { dataIsThere, entityDocuments, sharedDir, trainingTrees } from './data.ts'
import { trainEntities } from './entities.ts'
import { jackknifedTags } from './jackknife.ts'
import { trainLemmatiser } from './lemmatiser.ts'
import { trainParser } from './parser.ts'
import { RECIPES, TASKS, type Task } from './recipes.ts'
import { open, trainTagger } from './tagger.ts'

const modelsDir = fileURLToPath(new URL('../models', import.meta.url))
const fileOf = (language: LanguageId, task: Task) => `${modelsDir}/${language}/${task}.bin`

function shippedTagger(language: LanguageId): Tagger {
  return new Tagger(open(readFileSync(fileOf(language, 'tagger')), language, 'tagger'))
}

function make(language: LanguageId, task: Task): Uint8Array {
  const options = { language, ...RECIPES[language][task], log: (line: string) => console.log(`${language} ${line}`) }
  if (task === 'tagger') return trainTagger(trainingTrees(language), options)
  if (task === 'lemma') return trainLemmatiser(trainingTrees(language), { ...options, particles: (language === 'nl' ? dutch : english).particles })
  const tagger = shippedTagger(language)
  if (task === 'entities') return trainEntities(entityDocuments(language), { ...options, uposOf: (rows) => Int32Array.from(tagger.run(rows), (tag) => tagger.uposOf[tag]!) })
  const trees = trainingTrees(language)
  return trainParser(trees, jackknifedTags(trees, tagger, language, options.log), tagger, { ...options, leastRelation: options.least })
}

function main(): number {
  const [what, task = 'all'] = process.argv.slice(2)
  if ((what !== 'nl' && what !== 'en' && what !== 'bands') || (task !== 'all' && task !== 'card' && !TASKS.includes(task as Task))) {
    console.error(`Usage: npm run train -- <nl|en> <${TASKS.join('|')}|card|all>\n       npm run train -- bands`)
    return 2
  }
  if (!dataIsThere()) {
    console.log(`No training data in ${sharedDir}: nothing to train. KRONIEK_SHARED can point to another folder.`)
    return 0
  }
  if (what === 'bands') trainBands()
  else trainLanguage(what, task as Task | 'all' | 'card')
  return 0
}

function trainLanguage(language: LanguageId, task: Task | 'all' | 'card'): void {
  mkdirSync(`${modelsDir}/${language}`, { recursive: true })
  for (const each of task === 'all' ? TASKS : task === 'card' ? [] : [task]) {
    const bytes = make(language, each)
    writeFileSync(fileOf(language, each), bytes)
    console.log(`${language} ${each}: ${(bytes.length / 1e6).toFixed(2)} MB`)
  }
  if (task === 'all' || task === 'card') writeCard(language, modelsDir)
}

process.exitCode = main()

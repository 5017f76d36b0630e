// Writes a language's model card from the files that ship: data, licence, settings, size, scores.
import { readFileSync, writeFileSync } from 'node:fs'
import type { LanguageId } from '../src/model/source.ts'
import { readModelFile } from '../src/ml/model-file.ts'
import { loadEngine } from '../src/text/engine.ts'
import { JACKKNIFE, TASKS } from './recipes.ts'
import { scoreEngine } from './score.ts'

const DATA: Record<LanguageId, string> = {
  nl: `- Tagger, lemmatiser, parser: Universal Dependencies for Dutch (newspaper core of Alpino and other hand-checked parts, LassySmall dev), CC BY-SA 4.0; these weights are shared under the same licence.
- Entities: CoNLL-2002, Dutch newspaper text of 2000; no licence is stated, see docs/decisions/0002-which-weights-ship.md.
- Dev files, never trained on: UD Dutch-Alpino dev, CoNLL-2002 testa.`,
  en: `- Tagger, lemmatiser, parser: Universal Dependencies EWT train and GUM train, CC BY-SA 4.0 and CC BY 4.0 (annotations); which parts of GUM, and why: docs/decisions/0002-which-weights-ship.md.
- Entities: names taken from the entity annotation of GUM train, and re3d without its BBC part (public domain, OGL, CC BY, CC BY-SA).
- Dev files, never trained on: UD EWT dev, GUM dev.`,
}

export function writeCard(language: LanguageId, modelsDir: string): void {
  const { engine, problems } = loadEngine(language, modelsDir)
  if (problems.length > 0) throw new Error(`No card without all models: ${problems.map(({ cause }) => cause).join('; ')}`)
  const files = TASKS.map((task) => readModelFile(`${modelsDir}/${language}/${task}.bin`, language, task))
  const { rows } = scoreEngine(language, engine)
  const lines = [
    `# ${language === 'nl' ? 'Dutch' : 'English'} models`,
    '',
    `Written by \`npm run train -- ${language} card\` from the files in this folder. Scores on dev files, predicted tags, as in CoNLL-2018: relations without subtype, punctuation counts. The files hold hashes and whole numbers; the lemmatiser also holds edit rules and a list of word forms.`,
    '',
    '## Data and licence',
    '',
    DATA[language],
    '',
    '## Files',
    '',
    '| file | version | SHA-256 | MB | settings |',
    '|---|---|---|---|---|',
    ...files.map(({ task, version, checksum, bytes, settings }) => `| ${task}.bin | ${version} | ${checksum}… | ${(bytes / 1e6).toFixed(2)} | ${settingsOf(settings)} |`),
    '',
    `The parser was trained on tags from ${JACKKNIFE.parts}-fold jackknifing.`,
    '',
    '## Scores',
    '',
    '| set | score |',
    '|---|---|',
    ...rows.map(([name, figures]) => `| ${name} | ${figures} |`),
    '',
    '`lemma` keeps to our convention (no `_`, small letters but for names); `lemmaFolded` ignores capitals and hyphens. On raw text every figure is an F1 over words that stand where ours stand.',
    '',
  ]
  const file = `${modelsDir}/${language}/card.md`
  const text = lines.join('\n')
  if (!sameFile(file, text)) writeFileSync(file, text)
}

function settingsOf(settings: Readonly<Record<string, unknown>>): string {
  return Object.entries(settings).flatMap(([key, value]) => (typeof value === 'number' && key !== 'tagset' ? [`${key} ${value}`] : key === 'labels' ? [`labels ${(value as unknown[]).length}`] : Array.isArray(value) && value.every((it) => typeof it === 'number') ? [`${key} ${value.join('/')}`] : [])).join(', ')
}

function sameFile(file: string, text: string): boolean {
  try {
    return readFileSync(file, 'utf8') === text
  } catch {
    return false
  }
}

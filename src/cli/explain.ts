// `kroniek explain`: tokens and tree of a sentence, what each stage found, what each rule tried, and why a record was made or refused.
import { text as readStream } from 'node:stream/consumers'
import type { LanguageId } from '../model/source.ts'
import type { Tried } from '../model/tried.ts'
import { createKroniek } from '../kroniek.ts'
import { readText } from '../read/index.ts'
import { explained } from '../view/explained.ts'
import { colourWanted, print, viewLanguage, widthOf } from './output.ts'

export async function explainCommand(sentence: string, options: { language?: LanguageId; published?: string; json?: boolean; lang?: LanguageId; color?: boolean }): Promise<void> {
  const text = sentence === '-' ? await readStream(process.stdin) : sentence
  const { source } = readText(text, { name: 'explain', ...(options.language ? { language: options.language } : {}), ...(options.published ? { published: options.published } : {}) })
  const { layers, refusals, issues, tried } = createKroniek().trace(source)
  const rules = tried()
  if (!options.json) {
    print(explained({ layers, refusals, issues, tried: rules }, viewLanguage(options, source.language), { colour: colourWanted(options), width: widthOf() }))
    return
  }
  const wordAt = (at: number, token: number): string => layers.sentences?.[at]?.tokens[token]?.form ?? ''
  const withWords = (one: Tried) => ({ ...one, word: wordAt(one.sentence, one.token), slots: one.slots.map((slot) => ({ ...slot, word: wordAt(one.sentence, slot.token) })) })
  print(`${JSON.stringify({ ...layers, tried: rules.map(withWords), refusals, issues }, null, 2)}\n`)
}

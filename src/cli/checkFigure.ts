// `kroniek check "<sentence>"`: one figure beside the claims of the record. The verdict stays with the person.
import { createKroniek } from '../kroniek.ts'
import type { LanguageId } from '../model/source.ts'
import { loadGazetteer } from '../ground/gazetteer.ts'
import { checkSentence } from '../query/check/check.ts'
import { readText } from '../read/index.ts'
import { checkText } from '../view/record/check.ts'
import { answer, type AskOptions } from './asking.ts'

export interface CheckFigureOptions extends AskOptions {
  readonly language?: LanguageId
  readonly published?: string
  readonly register?: string[]
}

export async function checkFigureCommand(sentence: string, options: CheckFigureOptions): Promise<void> {
  const { language, published, register = [] } = options
  const { source } = readText(sentence, { name: 'check', ...(language === undefined ? {} : { language }), ...(published === undefined ? {} : { published }) })
  await answer(options, async (store) => {
    const kroniek = createKroniek({ registers: register })
    return checkSentence(store, { reading: kroniek.read(source), layers: kroniek.trace(source).layers }, loadGazetteer())
  }, (found, paper) => checkText(found, sentence, paper))
}

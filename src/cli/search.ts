// `kroniek search`: full text, with phrases, exclusion, and fields such as source: and actor:.
import { search } from '../query/search.ts'
import { searchProblems, searchText } from '../view/record/search.ts'
import { answer, type AskOptions, type PageOptions } from './asking.ts'
import { exitCodes } from './exit.ts'
import { complain, messageLanguage } from './output.ts'
import { UsageError } from './usage.ts'

export async function searchCommand(words: readonly string[], options: AskOptions & PageOptions & { readonly sort?: 'date' | 'rank' }): Promise<void> {
  const option = words.find((word) => word.startsWith('--'))
  if (option !== undefined) throw new UsageError(messageLanguage(options) === 'nl' ? `Geen optie ${option} (kroniek search --help).` : `No option ${option} (kroniek search --help).`)
  await answer(options, async (store, paper) => {
    const found = await search(store, words.join(' '), { limit: options.limit ?? 10, offset: options.offset ?? 0, ...(options.sort === undefined ? {} : { order: options.sort }) })
    const problems = searchProblems(found, { ...paper, colour: false })
    problems.forEach(complain)
    if (problems.length > 0) process.exitCode = exitCodes.failed
    return found
  }, (found, paper) => searchText(found, options.offset ?? 0, paper))
}

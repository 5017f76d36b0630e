// `kroniek names`: the user's own names for actors, in `names.tsv` of the record.
import { namesIn } from '../decide/names.ts'
import { addName, namesFile, syncNames, type NamesState } from '../decide/namesFile.ts'
import { safe } from '../view/safe.ts'
import { reviewWordsOf } from '../view/record/reviewWords.ts'
import { atRecord, type DecideOptions } from './deciding.ts'
import { complain, print } from './output.ts'
import { stampOf } from './record.ts'
import { UsageError } from './usage.ts'

export async function namesCommand(action: string | undefined, words: readonly string[], options: DecideOptions): Promise<void> {
  const [alias, actor] = words
  const adds = action === 'add'
  if (action !== undefined && action !== 'show' && !adds) throw new UsageError(`kroniek names show, or kroniek names add "<alias>" "<actor>"; not "${action}".`)
  if (adds && (alias === undefined || actor === undefined || words.length > 2)) throw new UsageError('kroniek names add "<alias>" "<actor>": both, each in quotes when it has spaces.')
  await atRecord(options, async ({ store, folder, paper }) => {
    const says = reviewWordsOf[paper.language]
    const state: NamesState = adds ? await addName(alias!, actor!, store, folder, () => stampOf(options)) : await syncNames(store, folder, () => stampOf(options))
    for (const stray of adds ? [] : state.stray) complain(stray)
    const rows = namesIn(state.text).map(({ id, type, names }) => ({ id, type: type as string, names: names.map(({ text }) => text) }))
    if (options.json) print(`${JSON.stringify({ file: namesFile(folder), changed: state.changed, rows }, null, 2)}\n`)
    else if (adds) print(`${says.namesChanged} ${namesFile(folder)}\n`)
    else print(rows.length === 0 ? `${says.noNames}\n` : `${says.names} (${namesFile(folder)})\n${rows.map(({ id, names }) => `  ${safe(id)}: ${names.map(safe).join(', ')}`).join('\n')}\n`)
  })
}

// `kroniek event`: one event with its claim table, by its id or the beginning of it.
import { mayBeSame } from '../decide/candidates/near.ts'
import { eventAnswer, findEvent } from '../query/event.ts'
import { eventText } from '../view/record/event.ts'
import { dayText } from '../view/record/eventLine.ts'
import { recordWordsOf } from '../view/record/words.ts'
import { labelOf } from '../view/labels.ts'
import { answer, type AskOptions } from './asking.ts'
import { complain } from './output.ts'

export async function eventCommand(id: string, options: AskOptions): Promise<void> {
  await answer(options, async (store, { language }) => {
    const found = await findEvent(store, id)
    if (found.kind === 'one') {
      const event = await eventAnswer(store, found.one.id)
      return { ...event, mayBeSame: await mayBeSame(store, event.tellings.map(({ anchor }) => anchor)) }
    }
    const words = recordWordsOf[language]
    if (found.kind === 'many') complain([`"${id}": ${words.meant}:`, ...found.all.map((event) => `  ${event.id} · ${labelOf('event', event.type, language)} · ${dayText(event, language)} · ${event.place ?? ''}`)].join('\n'))
    else complain(`${words.noEvent}: "${id}".`)
    return undefined
  }, ({ mayBeSame: near, ...event }, paper) => eventText(event, near, paper))
}

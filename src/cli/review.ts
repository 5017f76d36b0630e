// `kroniek review`: what waits for a person, one key a decision; `--list` and `--json` for pipes.
import { cardOf, type Card } from '../decide/cards.ts'
import { placeFinder } from '../decide/placeNamed.ts'
import { queue, type Queue, type QueueFilter, type QueueItem, type QueueKind, type QueueOrder } from '../decide/queue.ts'
import { sitting, type Desk } from '../decide/session.ts'
import type { Claim } from '../record/claim.ts'
import type { Store } from '../store/store.ts'
import { cardText, itemLine, keysText, queueText, rejectText } from '../view/record/review.ts'
import { reviewWordsOf } from '../view/record/reviewWords.ts'
import { paint } from '../view/paper.ts'
import type { TerminalOptions } from '../view/terminal.ts'
import { oneActor } from './asking.ts'
import { atRecord, judgementLine, sourceIdOf, type DecideOptions } from './deciding.ts'
import { exitCodes } from './exit.ts'
import { openKeyboard } from './keyboard.ts'
import { complain, print } from './output.ts'
import { stampOf } from './record.ts'

export interface ReviewOptions extends DecideOptions {
  readonly list?: boolean
  readonly kind?: readonly QueueKind[]
  readonly band?: readonly Claim['band'][]
  readonly field?: string
  readonly source?: string
  readonly actor?: string
  readonly order?: QueueOrder
  readonly limit?: number
}

export async function reviewCommand(options: ReviewOptions): Promise<void> {
  await atRecord(options, async ({ store, paper }) => {
    const filter = await filterOf(store, options, paper)
    if (filter === undefined) {
      process.exitCode = exitCodes.failed
      return
    }
    const found = await queue(store, filter)
    if (options.json) print(`${JSON.stringify({ counts: found.counts, looked: found.looked, capped: found.capped, cards: await cardsOf(store, found) }, null, 2)}\n`)
    else if (options.list || process.stdin.isTTY !== true) print(`${(await cardsOf(store, found)).map((card) => `${itemLine(card, paper)}\n`).join('')}${queueText(found, paper)}`)
    else await sit(store, found, options, paper)
  })
}

async function filterOf(store: Store, options: ReviewOptions, paper: TerminalOptions): Promise<QueueFilter | undefined> {
  const { kind: kinds, band: bands, field, order, limit } = options
  const actor = options.actor === undefined ? undefined : await oneActor(store, options.actor, paper, { private: true })
  if (options.actor !== undefined && actor === undefined) return undefined
  const source = options.source === undefined ? undefined : await sourceIdOf(store, options.source)
  return {
    ...(kinds && { kinds }), ...(bands && { bands }), ...(field !== undefined && { field }), ...(order && { order }), ...(limit !== undefined && { limit }),
    ...(source !== undefined && { source }), ...(actor && { nodes: actor.one.nodes }),
  }
}

async function cardsOf(store: Store, { items }: Pick<Queue, 'items'>): Promise<Card[]> {
  const cards: Card[] = []
  for (const item of items) cards.push(await cardOf(store, item))
  return cards
}

async function sit(store: Store, found: Queue, options: ReviewOptions, paper: TerminalOptions): Promise<void> {
  const words = reviewWordsOf[paper.language]
  print(queueText(found, paper))
  if (found.items.length === 0) return
  const keyboard = openKeyboard()
  const desk: Desk = {
    async show(item: QueueItem, { n, of }) {
      print(`\n${paint('dim', `${n} ${words.of} ${of} ${'─'.repeat(Math.max(0, Math.min(paper.width, 80) - 12))}`, paper)}\n${cardText(await cardOf(store, item), paper)}\n${keysText(item, paper)}\n`)
    },
    key: () => keyboard.key(),
    words: (action) => keyboard.line(action === 'reject' ? `${words.ask.reject} ${rejectText(paper.language)}: ` : `${words.ask[action as 'correct' | 'choose']} `),
    async alike({ words: shared, claims }) {
      const places = await cardsOf(store, { items: claims.slice(0, 12).map((claim) => ({ kind: 'claim', id: claim.id, claim })) })
      print(`${places.map((card) => itemLine(card, paper)).join('\n')}${claims.length > places.length ? `\n  … ${claims.length - places.length}` : ''}\n${words.alike.ask(claims.length, shared)}`)
      const yes = (await keyboard.key()) === words.alike.yes
      print('\n')
      return yes
    },
    complain: (message) => complain(paint('red', message, paper)),
    told: (judgements) => print(`${judgements.map((it) => paint('green', judgementLine(it, paper), paper)).join('\n')}\n`),
  }
  const began = Date.now()
  try {
    const { decided, skipped, left } = await sitting(store, found.items, desk, () => stampOf(options), placeFinder())
    const pace = decided === 0 ? '' : ` · ${Math.round((Date.now() - began) / 100 / decided) / 10} s`
    print(`\n${decided} ${words.decided}${pace}, ${skipped} ${words.skipped}, ${left} ${words.left}\n`)
  } finally {
    keyboard.close()
  }
}

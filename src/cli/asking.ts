// What commands that ask a record share: opening it, the paper to draw on, JSON or text, and what to say when a name is not one actor.
import type { LanguageId } from '../model/source.ts'
import type { Store } from '../store/store.ts'
import { findActor, type ActorRef, type Found } from '../query/who.ts'
import { notOneActor } from '../view/record/actors.ts'
import type { TerminalOptions } from '../view/terminal.ts'
import { exitCodes } from './exit.ts'
import { colourWanted, complain, print, messageLanguage, widthOf } from './output.ts'
import { noticeNames, openStore, type RecordOptions } from './record.ts'

export interface AskOptions extends RecordOptions {
  readonly json?: boolean
  readonly lang?: LanguageId
  readonly color?: boolean
  readonly all?: boolean
}

export interface PageOptions {
  readonly limit?: number
  readonly offset?: number
}

/** Opens the record, asks, shows; the record is closed whatever happens. `ask` gives undefined when it has said itself why there is no answer. */
export async function answer<T>(options: AskOptions, ask: (store: Store, paper: TerminalOptions) => Promise<T | undefined>, show: (value: T, paper: TerminalOptions) => string): Promise<void> {
  const paper = paperOf(options)
  const store = openStore(options)
  try {
    await noticeNames(store, options)
    const value = await ask(store, paper)
    if (value === undefined) process.exitCode = exitCodes.failed
    else print(options.json ? `${JSON.stringify(value, null, 2)}\n` : show(value, paper))
  } finally {
    await store.close()
  }
}

export function paperOf(options: AskOptions): TerminalOptions {
  return { language: messageLanguage(options), colour: colourWanted(options), width: widthOf(), all: options.all === true }
}

/** The one actor of that name; else says on standard error who may be meant, and gives undefined. */
export async function oneActor(store: Store, asked: string, paper: TerminalOptions, options: { readonly private?: boolean; readonly json?: boolean } = {}): Promise<Extract<Found<ActorRef>, { kind: 'one' }> | undefined> {
  const found = await findActor(store, asked, { privates: options.private === true })
  if (found.kind === 'one') return found
  complain(notOneActor(asked, found, { ...paper, colour: false }))
  if (options.json) print(`${JSON.stringify(found, null, 2)}\n`)
  return undefined
}

// `kroniek undo`: takes back the last command, one judgement, or a change of names; `--redo` takes back an undo.
import { undoNames } from '../decide/namesFile.ts'
import { DecisionError } from '../decide/problem.ts'
import { lastCommand, lastUndo, undo, undoBatch } from '../decide/undo.ts'
import type { Decision } from '../store/judgement.ts'
import { reviewWordsOf } from '../view/record/reviewWords.ts'
import { atRecord, judgementLine, type Bench, type DecideOptions } from './deciding.ts'
import { print } from './output.ts'
import { stampOf } from './record.ts'

export interface UndoOptions extends DecideOptions {
  /** The whole command that the judgement was part of. */
  readonly command?: boolean
  readonly redo?: boolean
}

export async function undoCommand(n: number | undefined, options: UndoOptions): Promise<void> {
  await atRecord(options, async (bench) => {
    const { store, folder, paper } = bench
    const [lastNames] = await store.log({ acts: ['names'], limit: 1 })
    const names = n === undefined ? undefined : (await store.log({ acts: ['names'], limit: 1e6 })).find((entry) => entry.n === n)
    if (names) {
      await undoNames(names.n, store, folder, () => stampOf(options))
      print(options.json ? `${JSON.stringify({ names: names.n })}\n` : `${reviewWordsOf[paper.language].namesChanged}\n`)
      return
    }
    const decisions = await wanted(n, options, bench, lastNames?.n)
    const judgements = await store.judge(decisions, stampOf(options))
    print(options.json ? `${JSON.stringify(judgements, null, 2)}\n` : `${judgements.map((it) => judgementLine(it, paper)).join('\n')}\n`)
  })
}

async function wanted(n: number | undefined, { command, redo, why }: UndoOptions, { store }: Bench, lastNames: number | undefined): Promise<Decision[]> {
  const all = await store.judgements({ all: true, limit: 1e9 })
  if (n !== undefined && command !== true) return undo(n, all, why)
  if (n !== undefined) return undoBatch(all.find((it) => it.n === n)?.batch ?? n, all, why)
  const batch = redo === true ? lastUndo(all) : lastCommand(all)
  const names = lastNames === undefined ? '' : ` The last change of names is ${lastNames}: \`kroniek undo ${lastNames}\`.`
  if (batch === undefined) throw new DecisionError('nothing-to-undo', redo === true ? 'No undo stands that could be taken back.' : `No decision stands that could be taken back.${names}`)
  return undoBatch(batch, all, why)
}

// Bodies that every state has: "het Afghaanse leger" is `military:AF` without a row of its own.
import type { ActorType } from '../model/actor.ts'
import { readTable } from './tsv.ts'

export interface StateBody {
  /** First part of the actor id: `military`. */
  readonly id: string
  readonly type: ActorType
  readonly name: { readonly en: string; readonly nl: string }
  readonly words: readonly string[]
}

export function readStateBodies(text: string): StateBody[] {
  return readTable(text, 'state-bodies.tsv').map(({ cells }) => ({
    id: cells.id!,
    type: cells.type as ActorType,
    name: { en: cells.name_en!, nl: cells.name_nl! },
    words: [cells.name_en!, cells.name_nl!, ...(cells.words ?? '').split('|')].filter(Boolean),
  }))
}

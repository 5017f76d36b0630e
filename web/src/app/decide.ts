// Deciding from the desk: one command to the server, every screen asked anew, one key to take it back.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { post } from '../api/client.ts'
import type { Judgement } from '../api/types.ts'
import { useLanguage } from './language.tsx'
import { useNotices } from './notices.tsx'

export type Decision =
  | { readonly kind: 'accept'; readonly claim: string; readonly why?: string }
  | { readonly kind: 'reject'; readonly claim: string; readonly why: string }
  | { readonly kind: 'correct'; readonly claim: string; readonly value: string; readonly why?: string }
  | { readonly kind: 'choose'; readonly claim: string; readonly why: string }
  | { readonly kind: 'nothing'; readonly source: string; readonly start: number; readonly end: number }
  | { readonly kind: 'done'; readonly source: string }
  | { readonly kind: 'add'; readonly source: string; readonly start: number; readonly end: number; readonly quote: string; readonly about: string; readonly field: string; readonly typed: string }
  | { readonly kind: 'same' | 'different' | 'unsure'; readonly a: string; readonly b: string; readonly why?: string }

export function useDecide() {
  const queries = useQueryClient()
  const { words } = useLanguage()
  const { say } = useNotices()
  const undo = useUndo()
  return useMutation({
    mutationFn: (decisions: readonly Decision[]) => post<{ judgements: readonly Judgement[] }>('judgements', { decisions }),
    onSuccess: async ({ judgements }, decisions) => {
      const batch = judgements[0]?.batch
      say({ kind: 'done', text: `${decisions.length > 1 ? `${decisions.length}× ` : ''}${nameOf(decisions[0]!.kind, words)} · ${words.saved}`, undo: batch === undefined ? undefined : () => undo.mutate({ batch }) })
      await queries.invalidateQueries()
    },
    onError: (error) => say({ kind: 'failed', text: `${words.failed}: ${error.message}` }),
  })
}

export function useUndo() {
  const queries = useQueryClient()
  const { words } = useLanguage()
  const { say } = useNotices()
  return useMutation({
    mutationFn: (what: { readonly batch?: number; readonly redo?: boolean }) => post<{ undone: number | null }>('undo', what),
    onSuccess: async ({ undone }) => {
      say({ kind: 'done', text: undone === null ? words.none : words.undone })
      await queries.invalidateQueries()
    },
    onError: (error) => say({ kind: 'failed', text: `${words.failed}: ${error.message}` }),
  })
}

function nameOf(kind: Decision['kind'], { claim, reader, event, dossier }: ReturnType<typeof useLanguage>['words']): string {
  const names: Readonly<Record<Decision['kind'], string>> = { accept: claim.accept, reject: claim.reject, correct: claim.correct, choose: event.choose, nothing: reader.nothingHere, done: reader.markDone, add: reader.addAs, same: dossier.same, different: '≠', unsure: '?' }
  return names[kind]
}

// Deciding from the desk: one command to the server, every screen asked anew, one key to take it back.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { get, post } from '../api/client.ts'
import type { AlikeAnswer, Judgement } from '../api/types.ts'
import { useLanguage } from './language.tsx'
import { useNotices, type Offer } from './notices.tsx'

export type Decision =
  | { readonly kind: 'accept'; readonly claim: string; readonly why?: string }
  | { readonly kind: 'reject'; readonly claim: string; readonly why: string }
  | { readonly kind: 'correct'; readonly claim: string; readonly value: string; readonly why?: string }
  | { readonly kind: 'choose'; readonly claim: string; readonly why: string }
  | { readonly kind: 'nothing'; readonly source: string; readonly start: number; readonly end: number }
  | { readonly kind: 'done'; readonly source: string }
  | { readonly kind: 'add'; readonly source: string; readonly start: number; readonly end: number; readonly quote: string; readonly about: string; readonly field: string; readonly typed: string }
  | { readonly kind: 'same' | 'different' | 'unsure'; readonly a: string; readonly b: string; readonly why?: string }

/** `offers`: whether a rejection looks for those that are wrong alike. */
export function useDecide({ offers = true } = {}) {
  const queries = useQueryClient()
  const { words } = useLanguage()
  const { say } = useNotices()
  const undo = useUndo()
  return useMutation({
    mutationFn: (decisions: readonly Decision[]) => post<{ judgements: readonly Judgement[] }>('judgements', { decisions }),
    onSuccess: async ({ judgements }, decisions) => {
      const batch = judgements[0]?.batch
      const done = { kind: 'done' as const, text: `${decisions.length > 1 ? `${decisions.length}× ` : ''}${nameOf(decisions[0]!.kind, words)} · ${words.saved}`, undo: batch === undefined ? undefined : () => undo.mutate({ batch }) }
      say(done)
      await queries.invalidateQueries()
      const offer = offers ? await alikeTo(decisions) : null
      // Only while nothing else was decided or said since.
      if (offer) say({ ...done, offer }, done)
    },
    onError: (error) => say({ kind: 'failed', text: `${words.failed}: ${error.message}` }),
  })
}

/** What is wrong alike to what was rejected; null where nothing is, or nobody can say. */
async function alikeTo(decisions: readonly Decision[]): Promise<Offer | null> {
  const rejected = decisions.flatMap((it) => (it.kind === 'reject' ? it : [])).slice(0, 9)
  const answers = await Promise.all(rejected.map(({ claim }) => get<AlikeAnswer>(`claims/${encodeURIComponent(claim)}/alike`).catch(() => null)))
  const shown = new Map(answers.flatMap((answer) => answer?.shown ?? []).map((it) => [it.claim.id, it]))
  const [first] = answers
  return shown.size === 0 ? null : { shown: [...shown.values()].slice(0, 500), words: first?.words ?? '', why: rejected[0]!.why }
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

// What every answer of the server goes through: waiting in words, errors with a way out, then the answer.
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useLanguage } from '../app/language.tsx'

export function Answer<T>({ query, children }: { readonly query: UseQueryResult<T>; readonly children: (data: T) => ReactNode }) {
  const { words } = useLanguage()
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.isError) return <div className="problem" role="alert"><p>{query.error.message}</p><button type="button" onClick={() => void query.refetch()}>{words.again}</button></div>
  return <p className="quiet" role="status">{words.loading}</p>
}

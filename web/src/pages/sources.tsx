// All articles, newest first.
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { get } from '../api/client.ts'
import type { Paged, SourceCard } from '../api/types.ts'
import { useLanguage } from '../app/language.tsx'
import { fromText, titleOf } from '../parts/words.ts'

export function SourcesPage() {
  const { language, words } = useLanguage()
  const query = useInfiniteQuery({ queryKey: ['sources'], initialPageParam: '', queryFn: ({ pageParam }) => get<Paged<SourceCard>>('sources', { cursor: pageParam, limit: 50 }), getNextPageParam: (last: { readonly next: string | null }) => last.next })
  const items = query.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <div className="page">
      <h1>{words.sources.title}</h1>
      {query.isError ? <p role="alert" className="problem">{query.error.message}</p> : null}
      <ul className="list">{items.map((source) => <li key={source.id}><Link to="/read/$id" params={{ id: source.id }} lang={source.language}>{titleOf(source)}</Link> <small>{fromText(source, language)}</small></li>)}</ul>
      {query.hasNextPage ? <button type="button" disabled={query.isFetching} onClick={() => void query.fetchNextPage()}>{words.more}</button> : null}
    </div>
  )
}

// Actors, most spoken of first, by name.
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { labelOf } from '../../../src/view/labels.ts'
import { get } from '../api/client.ts'
import type { ActorRef, Paged } from '../api/types.ts'
import { useLanguage } from '../app/language.tsx'

export function ActorsPage() {
  const { language, words } = useLanguage()
  const { q = '' } = useSearch({ from: '/actors' })
  const navigate = useNavigate()
  const query = useInfiniteQuery({ queryKey: ['actors', q], initialPageParam: '', placeholderData: keepPreviousData, queryFn: ({ pageParam }) => get<Paged<ActorRef>>('actors', { q, cursor: pageParam }), getNextPageParam: (last: { readonly next: string | null }) => last.next })
  const items = query.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <div className="page">
      <h1>{words.actors.title}</h1>
      <label className="inline">{words.actors.filter} <input type="search" value={q} onChange={(event) => void navigate({ to: '/actors', search: { q: event.target.value }, replace: true })} /></label>
      {query.isError ? <p role="alert" className="problem">{query.error.message}</p> : null}
      <div className="scroll"><table>
        <thead><tr><th scope="col">{words.actors.filter}</th><th scope="col">{words.actors.kind}</th><th scope="col" className="number">{words.actors.articles}</th></tr></thead>
        <tbody>{items.map((actor) => <tr key={actor.cluster}><td><Link to="/dossier" search={{ actor: actor.cluster }}>{actor.name}</Link>{actor.local ? <small> {words.actors.local}</small> : null}</td><td>{labelOf('actor', actor.type, language)}</td><td className="number">{actor.sources}</td></tr>)}</tbody>
      </table></div>
      {!query.isPending && items.length === 0 ? <p className="quiet">{words.none}</p> : null}
      {query.hasNextPage ? <button type="button" disabled={query.isFetching} onClick={() => void query.fetchNextPage()}>{words.more}</button> : null}
    </div>
  )
}

// Who did what and when, newest first; what can be taken back has its button.
import { useInfiniteQuery } from '@tanstack/react-query'
import { recordWordsOf } from '../../../src/view/record/words.ts'
import { get } from '../api/client.ts'
import type { LogEntry, Paged } from '../api/types.ts'
import { useUndo } from '../app/decide.ts'
import { useLanguage } from '../app/language.tsx'

const undoable = new Set(['accept', 'reject', 'correct', 'add', 'choose', 'nothing', 'done', 'same', 'different', 'unsure'])

export function LogPage() {
  const { language, words } = useLanguage()
  const undo = useUndo()
  const query = useInfiniteQuery({ queryKey: ['log'], initialPageParam: '', queryFn: ({ pageParam }) => get<Paged<LogEntry>>('log', { cursor: pageParam }), getNextPageParam: (last: { readonly next: string | null }) => last.next })
  const items = query.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <div className="page">
      <h1>{words.log.title}</h1>
      {query.isError ? <p role="alert" className="problem">{query.error.message}</p> : null}
      <div className="scroll"><table>
        <thead><tr><th scope="col" className="number">#</th><th scope="col">{words.log.when}</th><th scope="col">{words.log.who}</th><th scope="col">{words.log.what}</th><th scope="col"><span className="hidden">{words.log.undo}</span></th></tr></thead>
        <tbody>{items.map((entry) => (
          <tr key={entry.n}>
            <td className="number">{entry.n}</td>
            <td><time dateTime={entry.at}>{new Date(entry.at).toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB')}</time></td>
            <td>{entry.who}</td>
            <td>{recordWordsOf[language].act[entry.act] ?? entry.act} <small><code>{summary(entry)}</code></small></td>
            <td>{undoable.has(entry.act) ? <button type="button" className="plain" onClick={() => undo.mutate({ batch: entry.n })}>{words.log.undo}</button> : null}</td>
          </tr>
        ))}</tbody>
      </table></div>
      {query.hasNextPage ? <button type="button" disabled={query.isFetching} onClick={() => void query.fetchNextPage()}>{words.more}</button> : null}
    </div>
  )
}

function summary({ payload }: LogEntry): string {
  if (payload === null) return '—'
  const { target, sources } = payload as { target?: string; sources?: readonly string[] }
  return target ?? (sources === undefined ? '' : sources.length > 3 ? `${sources.length}×` : sources.join(' '))
}

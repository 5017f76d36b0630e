// Where one comes in: what is here, where to begin, what contradicts.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { labelOf } from '../../../src/view/labels.ts'
import { get } from '../api/client.ts'
import type { ActorRef, ConflictList, Paged, SourceCard, Status } from '../api/types.ts'
import { useLanguage } from '../app/language.tsx'
import { ConflictCard } from '../parts/conflict.tsx'
import { Answer } from '../parts/panel.tsx'
import { fromText, titleOf } from '../parts/words.ts'

const groups = 'armed_group,faction,criminal_group,organisation'

export function OverviewPage() {
  const { language, words } = useLanguage()
  const status = useQuery({ queryKey: ['status'], queryFn: () => get<Status>('status') })
  const actors = useQuery({ queryKey: ['actors', 'groups'], queryFn: () => get<Paged<ActorRef>>('actors', { limit: 6, type: groups }) })
  const conflicts = useQuery({ queryKey: ['contradictions', 'first'], queryFn: () => get<ConflictList>('contradictions', { limit: 200 }) })
  const recent = useQuery({ queryKey: ['sources', 'recent'], queryFn: () => get<Paged<SourceCard>>('sources', { limit: 8 }) })
  const t = words.overview
  const first = actors.data?.items[0]
  const newest = recent.data?.items[0]
  return (
    <div className="page">
      <h1>{t.title}</h1>
      <Answer query={status}>{({ counts }) => (
        <>
          <ul className="counts">{(['sources', 'origins', 'actors', 'events', 'claims', 'judgements'] as const).map((key) => <li key={key}><b>{counts[key].toLocaleString(language)}</b> {t[key]}</li>)}</ul>
          {counts.sources === 0 ? <p className="lead">{t.empty} <Link to="/add">{words.add.title}</Link></p> : null}
        </>
      )}</Answer>
      <section className="start" aria-labelledby="start">
        <h2 id="start">{t.start}</h2>
        <ol>
          <li>{first ? <Link to="/dossier" search={{ actor: first.cluster }}>{t.steps[0]} <b>{first.name}</b></Link> : <Link to="/actors">{t.steps[0]}</Link>}</li>
          <li><Link to="/add">{t.steps[1]}</Link></li>
          <li>{newest ? <Link to="/read/$id" params={{ id: newest.id }} hash="refused">{t.steps[2]}</Link> : t.steps[2]}</li>
        </ol>
      </section>
      <div className="columns">
        <section>
          <h2>{t.contradictions}</h2>
          <Answer query={conflicts}>{({ conflicts: list }) => (list.length === 0 ? <p className="quiet">{words.none}</p> : <>{list.slice(0, 4).map((conflict, index) => <ConflictCard key={index} conflict={conflict} quotes={false} />)}</>)}</Answer>
        </section>
        <section>
          <h2>{t.groups}</h2>
          <Answer query={actors}>{({ items }) => <ul className="list">{items.map((actor) => <li key={actor.cluster}><Link to="/dossier" search={{ actor: actor.cluster }}>{actor.name}</Link> <small>{labelOf('actor', actor.type, language)} · {actor.sources} {words.actors.articles}</small></li>)}</ul>}</Answer>
          <h2>{t.recent}</h2>
          <Answer query={recent}>{({ items }) => <ul className="list">{items.map((source) => <li key={source.id}><Link to="/read/$id" params={{ id: source.id }} lang={source.language}>{titleOf(source)}</Link> <small>{fromText(source, language)}</small></li>)}</ul>}</Answer>
        </section>
      </div>
    </div>
  )
}

// Who are they: everything the record says of one actor, value beside value, each with its quote.
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { labelOf } from '../../../src/view/labels.ts'
import { countOf, recordWordsOf } from '../../../src/view/record/words.ts'
import { get } from '../api/client.ts'
import type { ActorRef, Dossier, DossierAnswer } from '../api/types.ts'
import { useLanguage } from '../app/language.tsx'
import { useNotices } from '../app/notices.tsx'
import { FigureChart } from '../chart/figures.tsx'
import { ClaimRow } from '../parts/claim.tsx'
import { ConflictCard } from '../parts/conflict.tsx'
import { EventLine } from '../parts/eventLine.tsx'
import { Answer } from '../parts/panel.tsx'
import { Field } from '../parts/values.tsx'
import { summaryOf } from '../text/summary.ts'

export function DossierPage() {
  const { words } = useLanguage()
  const { actor = '', private: privates } = useSearch({ from: '/dossier' })
  const query = useQuery({ queryKey: ['dossier', actor, privates], queryFn: () => get<DossierAnswer>('dossier', { actor, private: privates === '1' ? '1' : undefined }), enabled: actor !== '' })
  return actor === '' ? <p className="page"><Link to="/actors">{words.actors.title}</Link></p> : <Answer query={query}>{(answer) => ('dossier' in answer ? <DossierView dossier={answer.dossier} /> : <WhoIsMeant found={answer.found} />)}</Answer>
}

function DossierView({ dossier }: { readonly dossier: Dossier }) {
  const { language, words } = useLanguage()
  const { say } = useNotices()
  const t = words.dossier
  const known = recordWordsOf[language]
  const { actor } = dossier
  const copy = (): void => {
    const { markdown, notes } = summaryOf(dossier, language, location.origin)
    void navigator.clipboard.writeText(markdown).then(() => say({ kind: 'done', text: t.copied.replace('{n}', String(notes)) }), (error: Error) => say({ kind: 'failed', text: error.message }))
  }
  const others = dossier.names.filter(({ name }) => name !== actor.name)
  return (
    <div className="page dossier">
      <header>
        <p className="quiet">{labelOf('actor', actor.type, language)} · {t.inArticles} {countOf(actor.sources, 'article', language)}</p>
        <h1>{actor.name}</h1>
        {others.length > 0 ? <p className="names">{t.alsoKnown} {others.map(({ name, sources }) => <span key={name}><b>{name}</b> <small>({sources})</small> </span>)}</p> : null}
        <p className="buttons"><button type="button" className="main" onClick={copy}>{t.copy}</button> <Link className="button" to="/chronology" search={{ actor: actor.cluster }}>{t.seeAll}</Link></p>
        <p className="quiet">{dossier.weak.single} {t.single}{dossier.weak.anonymous > 0 ? ` · ${dossier.weak.anonymous} ${known.weakAnonymous}` : ''}</p>
      </header>
      {dossier.contradictions.length > 0 ? <section><h2>{t.contradictions} <small>{dossier.contradictions.length}</small></h2>{dossier.contradictions.map((conflict, index) => <ConflictCard key={index} conflict={conflict} />)}</section> : null}
      <div className="columns">
        <div>
          {dossier.facts.length > 0 ? <section><h2>{t.facts}</h2>{dossier.facts.map((field) => <Field key={field.field} field={field} />)}</section> : null}
          {dossier.relations.length > 0 ? <section><h2>{t.relations}</h2>{dossier.relations.map((field) => <Field key={field.field} field={field} />)}</section> : null}
        </div>
        <div>
          {dossier.figures.length > 0 ? <section><h2>{t.figures}</h2>{dossier.figures.map((series) => <FigureChart key={series.field} series={series} />)}</section> : null}
          <section><h2>{t.events}</h2>
            {dossier.events.map(({ part, events, total }) => (
              <section key={part}><h3 className="part">{known.part[part]} <small>{total}</small></h3>{events.map((event) => <EventLine key={event.id} event={event} {...(event.members ? { note: t.members } : {})} />)}</section>
            ))}
          </section>
          {dossier.said.length > 0 ? <section><h2>{t.said}</h2>{dossier.said.map((shown) => <ClaimRow key={shown.claim.id} shown={shown} />)}</section> : null}
          {dossier.saidOfIt.length > 0 ? <section><h2>{t.saidOfIt}</h2>{dossier.saidOfIt.map((shown) => <ClaimRow key={shown.claim.id} shown={shown} />)}</section> : null}
        </div>
      </div>
    </div>
  )
}

function WhoIsMeant({ found }: { readonly found: Extract<DossierAnswer, { readonly found: unknown }>['found'] }) {
  const { language, words } = useLanguage()
  const { actor } = useSearch({ from: '/dossier' })
  const list: readonly ActorRef[] = found.kind === 'none' ? found.near : found.all
  return (
    <div className="page">
      <h1>{actor}</h1>
      <p>{found.kind === 'none' ? words.dossier.none : found.kind === 'many' ? words.dossier.many : words.dossier.private}</p>
      {found.kind === 'private'
        ? <p><Link className="button" to="/dossier" search={{ actor: actor ?? '', private: '1' }}>{words.dossier.showAnyway}</Link></p>
        : <ul className="list">{list.map((it) => <li key={it.cluster}><Link to="/dossier" search={{ actor: it.cluster }}>{it.name}</Link> <small>{labelOf('actor', it.type, language)} · {it.sources} {words.actors.articles}</small></li>)}</ul>}
    </div>
  )
}

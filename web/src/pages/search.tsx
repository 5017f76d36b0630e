// Full text with facets; the address holds the question.
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { recordWordsOf } from '../../../src/view/record/words.ts'
import { get } from '../api/client.ts'
import type { SearchAnswer } from '../api/types.ts'
import { useLanguage } from '../app/language.tsx'
import { Answer } from '../parts/panel.tsx'
import { QuoteText } from '../parts/text.tsx'
import { fromText, titleOf } from '../parts/words.ts'

export function SearchPage() {
  const { language, words } = useLanguage()
  const { q = '', order, cursor } = useSearch({ from: '/search' })
  const navigate = useNavigate()
  const query = useQuery({ queryKey: ['search', q, order, cursor], queryFn: () => get<SearchAnswer>('search', { q, order, cursor, limit: 20 }), enabled: q !== '' })
  const also = (term: string): { to: '/search'; search: { q: string } } => ({ to: '/search', search: { q: `${q} ${term}` } })
  const t = words.search
  return (
    <div className="page">
      <h1>{t.title}</h1>
      <form className="ask" onSubmit={(event) => { event.preventDefault(); void navigate({ to: '/search', search: { q: String(new FormData(event.currentTarget).get('q')) } }) }}>
        <input key={q} name="q" type="search" defaultValue={q} aria-label={t.title} autoFocus={q === ''} /><button type="submit" className="main">{t.title}</button>
      </form>
      <p className="quiet"><code>{t.tips}</code></p>
      {q === '' ? null : <Answer query={query}>{(answer) => (
        <div className="columns wide-first">
          <section>
            {answer.problems.map((problem, index) => <p key={index} className="problem">«{problem.words}»: {recordWordsOf[language].problem[problem.code]}</p>)}
            {answer.actors.filter(({ found }) => found.kind !== 'one').map(({ asked }) => <p key={asked} className="problem">{recordWordsOf[language].unclear}: «{asked}»</p>)}
            <p>{answer.total.toLocaleString(language)}{answer.more ? '+' : ''} {t.hits} · {order === 'date' ? <Link to="/search" search={{ q, order: 'rank' }}>{t.byRank}</Link> : <Link to="/search" search={{ q, order: 'date' }}>{t.byDate}</Link>}</p>
            <ol className="hits">{answer.hits.map(({ source, quotes }) => (
              <li key={source.id}>
                <h3><Link to="/read/$id" params={{ id: source.id }} search={quotes[0]?.marks[0] ? { at: `${quotes[0].marks[0].start}-${quotes[0].marks[0].end}` } : {}} lang={source.language}>{titleOf(source)}</Link></h3>
                <p className="quiet">{fromText(source, language)}</p>
                {quotes.map((quote) => <blockquote key={quote.start}><QuoteText quote={quote} language={source.language} /></blockquote>)}
              </li>
            ))}</ol>
          </section>
          {answer.facets ? <aside className="facets">
            <Facet title={t.who} items={answer.facets.actors.map(({ value, articles }) => ({ value, articles, term: `actor:"${value}"` }))} link={also} />
            <Facet title={t.outlet} items={answer.facets.outlets.map((it) => ({ ...it, term: `bron:"${it.value}"` }))} link={also} />
            <Facet title={t.year} items={answer.facets.years.map((it) => ({ ...it, term: `van:${it.value} tot:${it.value}` }))} link={also} />
            <Facet title={t.language} items={answer.facets.languages.map((it) => ({ ...it, term: `taal:${it.value}` }))} link={also} />
          </aside> : null}
        </div>
      )}</Answer>}
    </div>
  )
}

function Facet({ title, items, link }: { readonly title: string; readonly items: readonly { readonly value: string; readonly articles: number; readonly term: string }[]; readonly link: (term: string) => { to: '/search'; search: { q: string } } }) {
  return items.length === 0 ? null : <section><h3>{title}</h3><ul className="list">{items.map(({ value, articles, term }) => <li key={value}><Link {...link(term)}>{value}</Link> <small>{articles}</small></li>)}</ul></section>
}

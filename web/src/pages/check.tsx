// Check a figure: the claims of the record beside the sentence. The verdict is the person's.
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { valueText } from '../../../src/view/record/claim.ts'
import { recordWordsOf } from '../../../src/view/record/words.ts'
import { post } from '../api/client.ts'
import type { BucketName, CheckAnswer } from '../api/types.ts'
import { useLanguage } from '../app/language.tsx'
import { useNotices } from '../app/notices.tsx'
import { ClaimRow } from '../parts/claim.tsx'
import { Answer } from '../parts/panel.tsx'
import { fromText, titleOf } from '../parts/words.ts'

const bucketNames: readonly BucketName[] = ['same', 'compatible', 'differs', 'otherUnit', 'otherPeriod', 'otherEvent']

export function CheckPage() {
  const { language, words } = useLanguage()
  const { say } = useNotices()
  const { q = '' } = useSearch({ from: '/check' })
  const navigate = useNavigate()
  const t = words.check
  const known = recordWordsOf[language]
  const query = useQuery({ queryKey: ['check', q], queryFn: () => post<CheckAnswer>('check', { sentence: q }), enabled: q !== '' })
  const card = ({ figures }: CheckAnswer): string => [`**${q}**`, ...figures.flatMap((figure) => bucketNames.flatMap((name) => figure.buckets[name].length === 0 ? [] : [`\n${known.bucket[name]}:`, ...figure.buckets[name].map(({ claim: shown }) => `- ${valueText(shown, language)} — «${shown.claim.evidence.map(({ quote }) => quote).join(' … ')}» — ${titleOf(shown.source)}, ${fromText(shown.source, language)} ${shown.source.url ?? ''} ${location.origin}/read/${shown.source.id}?at=${shown.claim.evidence[0]?.start}-${shown.claim.evidence[0]?.end}`)])), `\n${known.verdict}`].join('\n')
  return (
    <div className="page">
      <h1>{t.title}</h1>
      <form className="ask" onSubmit={(event) => { event.preventDefault(); void navigate({ to: '/check', search: { q: String(new FormData(event.currentTarget).get('q')) } }) }}>
        <input key={q} name="q" defaultValue={q} placeholder={t.placeholder} aria-label={t.ask} autoFocus /><button type="submit" className="main">{t.go}</button>
      </form>
      {q === '' ? <p className="quiet">{known.verdict}</p> : <Answer query={query}>{(answer) => answer.figures.length === 0 ? <p className="problem">{known.noFigure}</p> : (
        <>
          <p className="buttons"><button type="button" onClick={() => void navigator.clipboard.writeText(card(answer)).then(() => say({ kind: 'done', text: words.claim.copied }))}>{t.copy}</button></p>
          {answer.figures.map((figure, index) => (
            <section key={index}>
              {bucketNames.map((name) => figure.buckets[name].length === 0 ? null : <section key={name} className={`bucket ${name}`}><h2>{known.bucket[name]} <small>{figure.buckets[name].length}</small></h2>{figure.buckets[name].map(({ claim: shown }) => <ClaimRow key={shown.claim.id} shown={shown} withValue withField />)}</section>)}
              {bucketNames.every((name) => figure.buckets[name].length === 0) ? <p>{known.noClaims}</p> : null}
            </section>
          ))}
          <p className="quiet">{known.verdict}</p>
        </>
      )}</Answer>}
    </div>
  )
}

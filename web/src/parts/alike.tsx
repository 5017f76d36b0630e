// "And these 9 alike": claims that the same rule read in the same way as one that was rejected, to look at, and to reject together.
import { useEffect, useRef, useState } from 'react'
import { fieldLabel, valueText } from '../../../src/view/record/claim.ts'
import { useDecide } from '../app/decide.ts'
import { useKeys } from '../app/keys.ts'
import { useLanguage } from '../app/language.tsx'
import type { Offer } from '../app/notices.tsx'
import { QuoteText } from './text.tsx'
import { fromText } from './words.ts'

export function AlikeOffer({ offer, onOpen }: { readonly offer: Offer; readonly onOpen: (open: boolean) => void }) {
  const { language, words } = useLanguage()
  const t = words.alike
  const decide = useDecide({ offers: false })
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  const [left, leave] = useState<ReadonlySet<string>>(new Set())
  const show = (is: boolean): void => {
    setOpen(is)
    onOpen(is)
  }
  useKeys({ A: () => show(true) })
  useEffect(() => { if (open) dialog.current?.showModal() }, [open])
  const chosen = offer.shown.filter(({ claim }) => !left.has(claim.id))
  const [first] = offer.shown
  const send = (): void => decide.mutate(chosen.map(({ claim }) => ({ kind: 'reject', claim: claim.id, why: offer.why })))
  return (
    <>
      <button type="button" onClick={() => show(true)}>{t.offer.replace('{n}', String(offer.shown.length))} <kbd>A</kbd></button>
      {open ? (
        <dialog ref={dialog} className="sheet alike" aria-labelledby="alike-title" onClose={() => show(false)}>
          <h2 id="alike-title">{t.title.replace('{n}', String(offer.shown.length))}</h2>
          <p className="quiet">{t.why.replace('{words}', offer.words)}{first ? <> {fieldLabel(first.claim.field, language)} · <code>{first.claim.because}</code></> : null}</p>
          <ul className="list">{offer.shown.map(({ claim, source, quotes }) => (
            <li key={claim.id}><label className="alike-one"><input type="checkbox" checked={!left.has(claim.id)} onChange={() => leave((now) => new Set(now.has(claim.id) ? [...now].filter((it) => it !== claim.id) : [...now, claim.id]))} />
              <span><strong className="value">{valueText({ claim, source }, language)}</strong> <small>{fromText(source, language)}</small>{quotes.slice(0, 1).map((quote) => <blockquote key={quote.start}><QuoteText quote={quote} language={source.language} /></blockquote>)}</span></label></li>
          ))}</ul>
          <p className="buttons"><button type="button" className="main" autoFocus disabled={chosen.length === 0 || decide.isPending} onClick={send}>{t.reject.replace('{n}', String(chosen.length))}</button><button type="button" onClick={() => dialog.current?.close()}>{words.claim.cancel}</button></p>
        </dialog>
      ) : null}
    </>
  )
}

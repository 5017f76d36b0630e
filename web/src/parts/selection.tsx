// Adding by selection: mark words, say which field of which event or group they fill; the quote is checked against the text by the server.
import { useEffect, useMemo, useState, type RefObject } from 'react'
import { fieldLabel, valueText } from '../../../src/view/record/claim.ts'
import type { LanguageId } from '../../../src/model/source.ts'
import type { Shown, SourceAnswer } from '../api/types.ts'
import { useDecide } from '../app/decide.ts'
import { useLanguage } from '../app/language.tsx'
import { offersIn } from '../text/offers.ts'

const eventFields = ['event.casualty.killed', 'event.casualty.wounded', 'event.date', 'event.place', 'event.role.target', 'event.role.weapon', 'event.casualty.abducted', 'event.casualty.arrested']
const actorFields = ['fact.size', 'fact.goal', 'fact.area', 'fact.leader', 'fact.alias']

interface Selected { readonly start: number; readonly end: number; readonly quote: string }

export function Selection({ source, within }: { readonly source: SourceAnswer; readonly within: RefObject<HTMLDivElement | null> }) {
  const { language, words } = useLanguage()
  const decide = useDecide()
  const [selected, select] = useState<Selected | null>(null)
  const text = source.reading.source.text
  useEffect(() => {
    const listen = (): void => {
      const found = selectionIn(within.current, text)
      if (found !== undefined) select(found)
    }
    document.addEventListener('mouseup', listen)
    document.addEventListener('keyup', listen)
    return () => {
      document.removeEventListener('mouseup', listen)
      document.removeEventListener('keyup', listen)
    }
  }, [within, text])
  const targets = useMemo(() => targetsOf(source, language), [source, language])
  const nearest = selected === null ? [] : nearestFirst(targets, selected.start)
  const [about, setAbout] = useState('')
  const target = nearest.find((it) => it.about === about) ?? nearest[0]
  if (selected === null || target === undefined) return null
  const offers = offersIn(source, selected)
  const add = (field: string): void => {
    decide.mutate([{ kind: 'add', source: source.card.id, ...selected, about: target.about, field, typed: offers.find((it) => it.field === field && it.quote === selected.quote)?.typed ?? selected.quote }])
    select(null)
  }
  // What the words were read as comes first.
  const read = new Set(offers.map(({ field }) => field))
  const fields = (target.kind === 'event' ? eventFields : actorFields).toSorted((a, b) => Number(read.has(b)) - Number(read.has(a)))
  return (
    <div className="selection" role="dialog" aria-label={words.reader.addAs}>
      <p><b>{words.reader.selected}:</b> <q lang={source.card.language}>{selected.quote.length > 120 ? `${selected.quote.slice(0, 120)}…` : selected.quote}</q> <button type="button" className="plain" aria-label={words.close} onClick={() => select(null)}>×</button></p>
      <p><label>{words.reader.addAs} <select value={target.about} onChange={(event) => setAbout(event.target.value)}>{nearest.map((it) => <option key={it.about} value={it.about}>{it.text}</option>)}</select></label></p>
      <p className="buttons">{fields.map((field) => <button key={field} type="button" className={read.has(field) ? 'main' : ''} onClick={() => add(field)}>{fieldLabel(field, language)}</button>)}</p>
    </div>
  )
}

export interface Target {
  readonly about: string
  readonly kind: 'event' | 'actor'
  readonly text: string
  readonly near: number
}

/** Events and named actors of the article, to which something can be added. */
export function targetsOf(source: SourceAnswer, language: LanguageId): Target[] {
  const events = source.claims.filter(({ claim }) => claim.field === 'event').map((it): Target => ({ about: it.claim.about, kind: 'event', text: valueText({ ...it, source: source.card } as Shown, language), near: it.claim.evidence[0]?.start ?? 0 }))
  const actors = source.actors.filter(({ key }) => key !== null).map(({ id, name, start }): Target => ({ about: id, kind: 'actor', text: name, near: start }))
  return [...events, ...actors]
}

export function nearestFirst(targets: readonly Target[], start: number): Target[] {
  return targets.toSorted((a, b) => Number(b.kind === 'event') - Number(a.kind === 'event') || Math.abs(a.near - start) - Math.abs(b.near - start))
}

/** The selected stretch of the kept text; null when nothing is selected, undefined when the selection lies elsewhere (and the panel stays). */
function selectionIn(root: HTMLElement | null, text: string): Selected | null | undefined {
  const selection = getSelection()
  if (!root || !selection || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!root.contains(range.commonAncestorContainer)) return undefined
  if (selection.isCollapsed) return null
  const [start, end] = [placeOf(range.startContainer, range.startOffset), placeOf(range.endContainer, range.endOffset)]
  if (start === null || end === null || end <= start) return null
  const quote = text.slice(start, end)
  const trimmed = quote.trim()
  return trimmed === '' ? null : { start: start + quote.indexOf(trimmed), end: start + quote.indexOf(trimmed) + trimmed.length, quote: trimmed }
}

/** Place in the kept text of a place in the page. */
function placeOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node.children[Math.min(offset, node.children.length - 1)]?.closest<HTMLElement>('[data-at]') ?? node.closest<HTMLElement>('[data-at]') : node.parentElement?.closest<HTMLElement>('[data-at]')
  const at = element?.dataset['at']
  return at === undefined ? null : Number(at) + (node instanceof Text ? offset : 0)
}

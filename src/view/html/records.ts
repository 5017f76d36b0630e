// The records beside the text: who, what, when and where, according to whom; each line with its sentence, its band and its rule.
import type { LanguageId } from '../../model/source.ts'
import type { Band, Reading } from '../../reading/reading.ts'
import { outline, type Card, type RecordKind, type RecordRef, type Row, type Section } from '../outline.ts'
import { passagesOf, piecesOfPassage } from '../passage.ts'
import type { Span } from '../../model/span.ts'
import { wordsOf } from '../words.ts'
import { escape } from './escape.ts'
import { recordId } from './marks.ts'

const signs: Readonly<Record<Band, string>> = { solid: '●', likely: '◐', doubtful: '○' }

/** All sections of one reading, what is only doubtful included: the page can hide it. */
export function recordList(reading: Reading, article: number, language: LanguageId): string {
  const words = wordsOf[language]
  const sections = outline(reading, { language, all: true })
  if (sections.every(({ key }) => key === 'issues')) return `<p class="nothing">${escape(words.nothing)}</p>${sections.map(sectionHtml).join('')}`
  return sections.map(sectionHtml).join('')

  function sectionHtml({ key, title, cards }: Section): string {
    return `<section class="part" data-part="${key}"><h3>${escape(title)}${key === 'who' || key === 'what' ? '' : ` <small>${cards.reduce((sum, { rows }) => sum + rows.length, 0)}</small>`}</h3>${cards.map(cardHtml).join('')}</section>`
  }

  function cardHtml({ title, detail, band, rows, spans, because, record }: Card): string {
    const head = title === '' && detail === '' ? '' : `<h4>${bandHtml(band)}${escape(title)}${detail === '' ? '' : ` <span class="detail">${escape(detail)}</span>`}</h4>`
    if (record === null) return `<div class="card">${head}<ul>${rows.map(lineHtml).join('')}</ul></div>`
    const lines = rows.length === 0 ? '' : `<dl>${rows.map(({ label, value, by, band: of }) => `<div><dt>${escape(label)}</dt><dd>${bandHtml(of)}${escape(value)}${byHtml(by)}</dd></div>`).join('')}</dl>`
    return `<div class="card">${opener(record, band)}${head}${lines}${quotes([...spans, ...rows.flatMap((row) => row.spans)])}${ruleHtml(because)}</div></div>`
  }

  function lineHtml({ label, value, by, band, spans, because, record }: Row): string {
    const words_ = `<p>${bandHtml(band)}${label === '' ? '' : `<span class="label">${escape(label)}</span> `}${escape(value)}${byHtml(by)}</p>`
    return record === null ? `<li>${words_}</li>` : `<li>${opener(record, band)}${words_}${quotes(spans)}${ruleHtml(because)}</div></li>`
  }

  function opener(record: RecordRef, band: Band | null): string {
    return `<div class="record ${record.kind}${band === null ? '' : ` ${band}`}" id="${recordId(article, record)}" tabindex="0" role="group" aria-label="${escape(kindName(record.kind))}">`
  }

  function kindName(kind: RecordKind): string {
    return words.page.kind[kind]
  }

  function quotes(spans: readonly Span[]): string {
    return passagesOf(reading, spans).map((passage) => `<blockquote lang="${reading.source.language}">${piecesOfPassage(reading, passage, 600).map(({ text, marked }) => (marked ? `<b>${escape(text)}</b>` : escape(text))).join('')}</blockquote>`).join('')
  }

  function bandHtml(band: Band | null): string {
    return band === null ? '' : `<span class="band ${band}" role="img" aria-label="${escape(words.band[band])}" title="${escape(words.band[band])}">${signs[band]}</span> `
  }

  function byHtml(by: string): string {
    return by === '' ? '' : ` <span class="by">${escape(by)}</span>`
  }

  function ruleHtml(because: string): string {
    return because === '' ? '' : `<p class="rule">${escape(words.page.rule)} <code>${escape(because)}</code></p>`
  }
}

/** What the signs mean, once for the page. */
export function legendHtml(language: LanguageId): string {
  const { bands, band } = wordsOf[language]
  return `<p class="legend">${escape(bands)}: ${(['solid', 'likely', 'doubtful'] as const).map((it) => `<span class="band ${it}" aria-hidden="true">${signs[it]}</span> ${escape(band[it])}`).join(' &nbsp; ')}</p>`
}

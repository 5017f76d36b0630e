// The error report: each miss and each false record, marked in its own text. It quotes texts that are not ours: never commit it.
import type { Reading } from '../src/reading/reading.ts'
import type { Item } from './scorer.ts'

export function errorReport(items: readonly Item[], readings: ReadonlyMap<string, Reading>): string {
  const wrong = items.filter(({ status }) => status === 'fn' || status === 'fp')
  const sections = [...groupByDocument(wrong)].map(([doc, list]) => {
    const text = readings.get(doc)?.source.text ?? ''
    const rows = list.map((item) => `<tr class="${item.status}"><td>${item.status === 'fn' ? 'missed' : 'false'}</td><td>${escape(item.cat)}</td><td>${escape(item.label)}</td><td>${escape(item.reason ?? '')}</td><td>${context(text, item.start)}</td></tr>`)
    return `<details open><summary>${escape(doc)} · ${list.length}</summary><table>${rows.join('')}</table></details>`
  })
  return `<!doctype html><meta charset="utf-8"><title>Kroniek: misses and false records</title>
<style>body{font:14px/1.5 system-ui,sans-serif;margin:2rem}table{border-collapse:collapse;width:100%}td{border-bottom:1px solid #ccc;padding:.3rem .6rem;vertical-align:top}.fn td:first-child{color:#8a4b00}.fp td:first-child{color:#a00}mark{background:#ffe08a}summary{font-weight:600;margin-top:1rem;cursor:pointer}</style>
<h1>Misses and false records</h1>${sections.join('\n')}\n`
}

function groupByDocument(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(item.doc, [...groups.get(item.doc) ?? [], item])
  return groups
}

function context(text: string, start: number | null): string {
  if (start === null || text === '') return ''
  return `${escape(text.slice(Math.max(0, start - 120), start))}<mark>${escape(text.slice(start, start + 60))}</mark>${escape(text.slice(start + 60, start + 180))}`
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

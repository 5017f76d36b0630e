// Which parts the page shows: one box a kind, plus one for what is only doubtful; all by keyboard, all on without the script.
import type { LanguageId } from '../../model/source.ts'
import type { SectionKey } from '../outline.ts'
import { wordsOf } from '../words.ts'
import { escape } from './escape.ts'

const parts: readonly Exclude<SectionKey, 'issues'>[] = ['who', 'what', 'sums', 'statements', 'refused', 'unread']

export function filterHtml(language: LanguageId): string {
  const { page, band } = wordsOf[language]
  const boxes = [...parts.map((key) => ({ key, label: page.part[key] })), { key: 'doubtful', label: band.doubtful }]
  return `<fieldset class="filter"><legend>${escape(page.show)}</legend>${boxes.map(({ key, label }) => `<label><input type="checkbox" data-show="${key}" checked> ${escape(label)}</label>`).join('')}</fieldset>`
}

// The lint of the codebook: what a type checker cannot see.
import { eventTypes } from './events/index.ts'
import { propertyTypes } from './properties/index.ts'
import { relationTypes } from './relations/index.ts'
import { ruleRows } from './rules.ts'

/** Types without a label or without words in a language, ids used twice, rules without an example sentence. Empty when all is well. */
export function schemeProblems(): string[] {
  const problems: string[] = []
  const types = [...eventTypes, ...relationTypes, ...propertyTypes]
  for (const { id, labels, meaning } of types) {
    if (meaning.trim() === '') problems.push(`${id}: no meaning`)
    for (const language of ['nl', 'en'] as const) if (labels[language].trim() === '') problems.push(`${id}: no label in ${language}`)
  }
  for (const { id, frames } of types) {
    const [dutch, english] = [frames.nl.length > 0, frames.en.length > 0]
    if (dutch !== english) problems.push(`${id}: words in one language only`)
  }
  const seen = new Set<string>()
  for (const { id, language, example, word } of ruleRows()) {
    const key = `${language} ${id}`
    if (seen.has(key)) problems.push(`${key}: two rules with this id`)
    seen.add(key)
    if (example.trim() === '') problems.push(`${key}: no example sentence`)
    if (word !== word.toLowerCase()) problems.push(`${key}: "${word}" is not in lower case`)
  }
  return problems
}

/** Event types by language, with how many rules each has: holes are seen here. */
export function coverage(): { readonly type: string; readonly nl: number; readonly en: number }[] {
  return [...eventTypes, ...relationTypes, ...propertyTypes].map(({ id, frames }) => ({ type: id, nl: frames.nl.length, en: frames.en.length }))
}

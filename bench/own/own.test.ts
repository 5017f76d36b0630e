// Our own sentences must be sound trees whose words rebuild their text; a yardstick with faults measures nothing.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseConllu, type TreeSentence } from '../../train/conllu.ts'

const LABEL = /(?:^|\|)Entity=([^|]+)/

describe.each(['nl', 'en'])('our own sentences, %s', (language) => {
  const content = readFileSync(fileURLToPath(new URL(`${language}.conllu`, import.meta.url)), 'utf8')
  const trees = parseConllu(content)

  it('are thirty, each with its own id, under a header with the licence', () => {
    expect(trees).toHaveLength(30)
    expect(new Set(trees.map(({ id }) => id)).size).toBe(30)
    expect(content.slice(0, 400)).toContain('CC0')
  })

  it.each(trees.map((tree) => [tree.id, tree] as const))('%s is a tree whose words rebuild its text', (_, tree) => {
    expect(tree.heads.filter((head) => head < 0)).toHaveLength(1)
    expect(tree.rels[tree.heads.indexOf(-1)]).toBe('root')
    tree.heads.forEach((_head, i) => expect(stepsToRoot(tree, i)).toBeLessThan(tree.heads.length))
    const rebuilt = tree.forms.map((form, i) => form + (tree.misc[i]!.includes('SpaceAfter=No') ? '' : ' ')).join('')
    expect(rebuilt.trimEnd()).toBe(tree.text)
  })

  it('have names that begin before they go on', () => {
    for (const { misc } of trees) {
      const labels = misc.map((cell) => LABEL.exec(cell)?.[1] ?? 'O')
      labels.forEach((label, i) => {
        expect(label).toMatch(/^(?:O|[BI]-(?:PER|ORG|LOC|MISC))$/)
        if (label.startsWith('I-')) expect([`B-${label.slice(2)}`, label]).toContain(labels[i - 1])
      })
    }
  })
})

function stepsToRoot({ heads }: TreeSentence, from: number): number {
  let steps = 0
  for (let i = from; heads[i]! >= 0 && steps < heads.length; i = heads[i]!) steps++
  return steps
}

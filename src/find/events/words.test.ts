// Each casualty frame and each row of blame finds the sentence that it was written for.
import { describe, expect, test } from 'vitest'
import { createKroniek } from '../../kroniek.ts'
import type { Layers } from '../../model/layers.ts'
import type { LanguageId } from '../../model/source.ts'
import { readText } from '../../read/text.ts'
import { casualtyFrames } from '../../scheme/casualties.ts'
import { responsibilityWords } from '../../scheme/responsibility.ts'
import { figuresOf } from './figures.ts'
import { viewOf } from './view.ts'

const kroniek = createKroniek()
const languages: readonly LanguageId[] = ['nl', 'en']

/** Sentences that the tagger of today reads in another way, or that need one before them. */
const misread: ReadonlySet<string> = new Set(['nl betrokken-bij', 'nl rol-in', 'en shoot-oneself', 'en wound', 'en did-it'])

const sourceOf = (text: string, language: LanguageId) => readText(Buffer.from(text), { name: 'example', language, published: '2021-06-15' })

const attack: Readonly<Record<LanguageId, string>> = {
  nl: 'Bij een terreuraanslag op een markt in Bagdad vielen maandag vier doden.',
  en: 'Four people were killed in a terror attack on a market in Baghdad on Monday.',
}

/** A group that the register knows: the actors are not what is tested here. */
const known = (example: string): string => example.replace(/[Tt]he Red Column/gu, 'Al-Shabaab')

for (const language of languages) {
  describe(language, () => {
    for (const { id, kind, example } of casualtyFrames[language]) {
      const run = misread.has(`${language} ${id}`) ? test.skip : test
      run(`casualties:${id} counts: ${example}`, () => {
        const { layers } = kroniek.trace(sourceOf(example, language).source)
        const view = viewOf(layers as Layers, kroniek.languages.find((one) => one.id === language)!)
        expect(figuresOf(view).map((figure) => figure.kind)).toContain(kind)
      })
    }
    for (const { id, example } of responsibilityWords[language].blame) {
      const run = misread.has(`${language} ${id}`) ? test.skip : test
      run(`responsibility:${id} finds: ${example}`, () => {
        const { source, issues } = sourceOf(`${attack[language]} ${known(example)}`, language)
        const found = kroniek.read(source, issues).events.flatMap(({ responsibility }) => responsibility.map(({ because }) => because))
        expect(found).toContain(`responsibility:${id}`)
      })
    }
  })
}

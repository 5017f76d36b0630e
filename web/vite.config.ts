// Builds the desk's pages into dist/web. Of the codebook only its labels go to the browser.
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { actorTypeLabels } from '../src/scheme/actorTypes.ts'
import { eventTypes } from '../src/scheme/events/index.ts'
import { propertyTypes } from '../src/scheme/properties/index.ts'
import { relationTypes } from '../src/scheme/relations/index.ts'

/** Puts the labels in the place of `src/view/labels.ts`, which would bring every word of the codebook with it. */
function labelsOnly(): Plugin {
  const of = (types: readonly { readonly id: string; readonly labels: object }[]) => Object.fromEntries(types.map(({ id, labels }) => [id, labels]))
  const labels = { event: of(eventTypes), relation: of(relationTypes), property: of(propertyTypes), actor: actorTypeLabels }
  return {
    name: 'labels-only',
    enforce: 'pre',
    load: (id) => (id.endsWith('/src/view/labels.ts') ? `const labels = ${JSON.stringify(labels)};\nexport function labelOf(kind, id, language) { return labels[kind][id]?.[language] ?? id }` : undefined),
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [labelsOnly()],
  build: { outDir: '../dist/web', emptyOutDir: true, assetsInlineLimit: 0, reportCompressedSize: true },
})

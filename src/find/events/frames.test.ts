// Each frame of an event type finds the sentence that it was written for.
import { describe, expect, test } from 'vitest'
import { createKroniek } from '../../kroniek.ts'
import type { Layers } from '../../model/layers.ts'
import type { LanguageId } from '../../model/source.ts'
import { readText } from '../../read/text.ts'
import type { EventType } from '../../scheme/eventType.ts'
import { eventTypes } from '../../scheme/events/index.ts'
import { triggersIn } from './triggers.ts'
import { viewOf } from './view.ts'

const kroniek = createKroniek()
const languages: readonly LanguageId[] = ['nl', 'en']

/** Sentences that the parser or tagger of today reads in another way; the frame is sound. */
const misread: ReadonlySet<string> = new Set<string>([
  'nl attack.arson:platbranden', 'nl territory.capture_state:bevrijding', 'nl law.conviction:cel-in', 'nl speech.threat_of_force:oproepen-tot',
  'en attack.shelling_rocket:shoot-down', 'en territory.takeover:take-over', 'en force.withdrawal:to-withdraw', 'en speech.threat_of_force:call-for-attacks',
])

for (const language of languages) {
  describe(language, () => {
    for (const type of eventTypes as readonly EventType[]) {
      for (const frame of type.frames[language]) {
        const id = `${type.id}:${frame.id}`
        const run = misread.has(`${language} ${id}`) ? test.skip : test
        run(`${id} finds: ${frame.example}`, () => {
          expect(found(frame.example, language)).toContain(type.id)
        })
      }
    }
  })
}

function found(text: string, language: LanguageId): readonly string[] {
  const { source } = readText(Buffer.from(text), { name: 'example', language, published: '2021-06-15' })
  const { layers } = kroniek.trace(source)
  const view = viewOf(layers as Layers, kroniek.languages.find(({ id }) => id === language)!)
  return view.telling.flatMap((sentence) => triggersIn(view, sentence)).map(({ type }) => type.id)
}

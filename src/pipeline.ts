// The order of reading, in one place, with the reasons. Printed by `kroniek stages`.
import { checkOrder, stage, type Stage } from './stage.ts'
import { entitiesOf } from './text/engine.ts'
import { withinReach } from './text/reach.ts'
import { findDates } from './find/when/index.ts'
import { findQuantities } from './find/counts/index.ts'
import { findPlaces } from './find/places/findPlaces.ts'
import { predicates } from './find/clauses/index.ts'
import { actors } from './find/actors/index.ts'
import { sayings } from './find/sayings/index.ts'
import { events } from './find/events/index.ts'
import { relations } from './find/relations/index.ts'
import { facts } from './find/facts/index.ts'
import { statements } from './find/statements/index.ts'
import { unread } from './find/unread/index.ts'

export const pipeline: readonly Stage[] = [
  // Everything stands on tokens and trees, so they come first.
  stage({
    name: 'sentences', needs: ['source'], gives: ['sentences'],
    run({ source: { text, blocks } }, { engine }) {
      const reach = withinReach(text, blocks)
      return { sentences: engine.analyse(text, reach.blocks), ...(reach.left && { issues: [{ code: 'too-long', at: reach.left, limit: reach.left.start }] }) }
    },
  }),
  stage({
    name: 'entities', needs: ['sentences'], gives: ['entities'],
    run: ({ sentences }) => ({ entities: entitiesOf(sentences) }),
  }),
  // The ground: what is counted, when, where. None of it looks at the others.
  stage({
    name: 'when', needs: ['source', 'sentences'], gives: ['dates'],
    run: ({ source, sentences }, { language }) => ({ dates: findDates(sentences, source.text, source.published, language.when, language.numbers) }),
  }),
  stage({
    name: 'counts', needs: ['source', 'sentences'], gives: ['quantities'],
    run: ({ source, sentences }, { language }) => ({ quantities: findQuantities(sentences, source.text, language.numbers) }),
  }),
  stage({
    name: 'places', needs: ['source', 'sentences'], gives: ['places'],
    run: ({ source, sentences }, { language, gazetteer }) => ({ places: findPlaces(sentences, source.text, language.places, gazetteer) }),
  }),
  // Clauses before actors: reference needs to know subjects and objects.
  predicates,
  // Actors after places: "de Syrische regering" is a country's.
  actors,
  // Who says what, before any record: each record asks who says it.
  sayings,
  // Records.
  events,
  relations,
  facts,
  // Statements after events: only what bears on an event, a group or a named voice is kept.
  statements,
  // Last, since it lists what led to no record.
  unread,
]

checkOrder(pipeline)

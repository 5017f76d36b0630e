// Stage: relations between the actors of a text, as the text tells them.
import { stage } from '../../stage.ts'
import { viewOf } from '../frames/view.ts'
import { findRelations } from './find.ts'

export const relations = stage({
  name: 'relations',
  needs: ['source', 'sentences', 'predicates', 'actors', 'actorMentions', 'dates', 'places', 'sayings', 'events'],
  gives: ['relations'],
  run: (layers, { language }) => findRelations(viewOf(layers, language)),
})

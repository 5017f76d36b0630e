// Stage: facts about groups, as the text tells them: names, founding, size, goals, area, targets.
import { stage } from '../../stage.ts'
import { viewOf } from '../frames/view.ts'
import { findFacts } from './find.ts'

export const facts = stage({
  name: 'facts',
  needs: ['source', 'sentences', 'predicates', 'actors', 'actorMentions', 'dates', 'places', 'quantities', 'sayings', 'events'],
  gives: ['facts'],
  run: (layers, { language }) => findFacts(viewOf(layers, language)),
})

// Stage: sayings, who says what; and the source chain of any record.
import { stage } from '../../stage.ts'
import { findSayings } from './find.ts'
import { triedOf } from './tried.ts'
import { viewOf } from './view.ts'

export { findSayings } from './find.ts'
export { viewOf } from './view.ts'
export { actorAt, linksOf, sayingsOver, type SaidContext } from './chain.ts'
export { saidOf, type SaidOptions } from './said.ts'

export const sayings = stage({
  name: 'sayings',
  needs: ['sentences', 'predicates', 'entities'],
  gives: ['sayings'],
  run({ sentences, predicates, entities }, { language }) {
    const view = viewOf(sentences, predicates, entities, language.sayings, language.clauses)
    const found = findSayings(view)
    return { sayings: found, tried: () => triedOf(view, found) }
  },
})

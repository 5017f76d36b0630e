// Stage: predicates of all sentences.
import { stage } from '../../stage.ts'
import { findPredicates } from './predicates.ts'

export const predicates = stage({
  name: 'predicates',
  needs: ['sentences'],
  gives: ['predicates'],
  run: ({ sentences }, { language }) => ({ predicates: findPredicates(sentences, language.clauses) }),
})

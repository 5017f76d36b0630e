// The clause view over the tree, as all rule stages use it.
export { clauseSpan, cuesAt, predicateAt, predicateOver } from './clause.ts'
export { datelineEnd } from './dateline.ts'
export { cueWords, isDefinite } from './cues.ts'
export { argumentsOfNoun, conjuncts, firstConjunct, modifiersOf, nounPhrase, possessor, prepOf, spanOf, type Phrase } from './phrase.ts'
export { findPredicates } from './predicates.ts'
export { predicates } from './stage.ts'
export { ancestors, childrenOf, hasFeat, headOf, lemmaOf, relOf, subtree, treeOf } from './tree.ts'

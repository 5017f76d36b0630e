// The interface of a language: each part is data in a file of its own, `lang/<id>/<part>.ts`.
import type { LanguageId } from '../model/source.ts'
import type { TextWords } from './text.ts'
import type { WhenWords } from './when.ts'
import type { NumberWords } from './numbers.ts'
import type { PlaceWords } from './places.ts'
import type { ActorWords } from './actors.ts'
import type { ClauseWords } from './clauses.ts'
import type { SayingWords } from './sayings.ts'

export interface Language {
  readonly id: LanguageId
  readonly name: string
  readonly text: TextWords
  readonly when: WhenWords
  readonly numbers: NumberWords
  readonly places: PlaceWords
  readonly actors: ActorWords
  readonly clauses: ClauseWords
  readonly sayings: SayingWords
}

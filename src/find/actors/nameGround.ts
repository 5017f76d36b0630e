// What the names of a document are found by.
import type { Register } from '../../ground/register.ts'
import type { ActorWords } from '../../lang/actors.ts'

export interface NameGround {
  readonly words: ActorWords
  readonly register: Pick<Register, 'find' | 'named'>
  /** Whether a word is the name of a big town: the recogniser takes those for people. */
  readonly isTown: (text: string) => boolean
  readonly text: string
  /** Sentences of claims, blame and violence: there capitals alone may name a body. */
  readonly deeds: ReadonlySet<number>
}

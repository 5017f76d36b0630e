// Frames: a word of a language with the roles that its arguments fill. All rules over the tree are rows of this shape.

/**
 * Where an argument is found: `agent`, `patient`, `recipient` of a verb (voice already undone), an oblique or noun modifier by its
 * adposition (`op`, `van`, `door`, `against`), `possessor` ("hun", "'s", "van"), `modifier` (adjective or compound part), `complement`,
 * `self` for a word that names its own filler ("de zelfmoordterrorist").
 */
export type Slot = 'agent' | 'patient' | 'recipient' | 'complement' | 'possessor' | 'modifier' | 'clause' | 'self' | `prep:${string}`

export interface Frame {
  /** Unique in its file; the record's `because` is `<scheme file>/<id>`. */
  readonly id: string
  /** Lemma of the head word: a verb (joined: `opeisen`), or a noun. `-aanslag` also matches compounds that end so. */
  readonly word: string
  readonly pos: 'verb' | 'noun' | 'adj'
  /** Which slot fills which role of the type. The first listed slot that is filled wins. */
  readonly roles: Readonly<Record<string, Slot | readonly Slot[]>>
  /** Roles without which the frame makes no record. */
  readonly needs?: readonly string[]
  /** A light verb's noun: "een aanslag plegen" is `word: 'aanslag'` under `plegen`. */
  readonly light?: readonly string[]
  /** Verbs that count only with the noun as their subject or means: a bomb kills and destroys; what destroys a bomb is no bombing. */
  readonly does?: readonly string[]
  /** Lemma that must (not) stand among the word's dependents. */
  readonly with?: readonly string[]
  readonly unless?: readonly string[]
  /** Own sentence that the frame was written for. */
  readonly example: string
}

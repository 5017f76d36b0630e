// The words by which a language's text is cut into sentences and tokens.

export interface TextWords {
  /** Abbreviations that something always follows: after "dr." no sentence ends. Lower case, with their points. */
  readonly before: ReadonlySet<string>
  /** Abbreviations only where a number follows; elsewhere they are words: "no. 5", "No." */
  readonly beforeNumbers: ReadonlySet<string>
  /** Abbreviations that may close a sentence: "enz.", "U.S."; one ends only before a word that opens sentences. */
  readonly anywhere: ReadonlySet<string>
  /** Words that open sentences, lower case: after an abbreviation a capital alone proves nothing. */
  readonly openers: ReadonlySet<string>
  /** Words that begin with an apostrophe, lower case: "'s", "'t". */
  readonly apostrophes: ReadonlySet<string>
  /** True where "IS-linked" is three tokens, as in the English treebanks. */
  readonly splitsHyphens: boolean
  /** First parts that stay with what follows all the same: "non-", "anti-". */
  readonly hyphenPrefixes: ReadonlySet<string>
  /** Where a word is cut in two or more, by its lower-case form: "cannot" after 3. */
  readonly cuts: ReadonlyMap<string, readonly number[]>
  /** The ending that is a token of its own: "'s", "n't". Matched at a word's end. */
  readonly endings: RegExp | null
  /** True where a verb has a capital only as the first word: news in English writes its titles otherwise. */
  readonly verbsAreSmall: boolean
  /** Past forms that are nouns as well, which a tagger mistakes: "shot". */
  readonly pasts: ReadonlySet<string>
  /** Particles of separable verbs, longest first; none in languages that write them apart. */
  readonly particles: readonly string[]
}

export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''))
}

// Whether a state of affairs is said to hold at all: what is only tried, wished, feared or asked is refused with its reason.
import type { Cue } from '../../model/predicate.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { RefusalCode } from '../../scheme/refusals.ts'

/** A sentence that ends in a question mark tells nothing, whatever the tree makes of it. */
export function isAsked({ tokens }: Sentence): boolean {
  return tokens.findLast(({ form }) => !/^["'“”‘’»)]$/u.test(form))?.form === '?'
}

/** Code of the refusal by the kind of cue. A hedge ("zou", "waarschijnlijk") is none: it goes into `said`. */
const codes: Readonly<Partial<Record<Cue['kind'], RefusalCode>>> = {
  attempt: 'only-attempted', foiled: 'only-attempted', plan: 'only-planned', wish: 'only-wished', fear: 'only-feared', threat: 'only-threatened',
  expectation: 'only-expected', future: 'only-expected', conditional: 'only-conditional', hypothetical: 'only-conditional', question: 'only-asked', imperative: 'only-wished',
}

/** The refusal's code; null when the state is said to hold (or not to), however unsurely. */
export function notHeld(cues: readonly Cue[], except: ReadonlySet<Cue['kind']> = new Set()): RefusalCode | null {
  for (const { kind } of cues) {
    const code = codes[kind]
    if (code !== undefined && !except.has(kind)) return code
  }
  return null
}

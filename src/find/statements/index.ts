// Stage: statements, the sayings worth a record: who says what, to whom, about whom.
import type { Saying } from '../../model/predicate.ts'
import { evidenceOf, hull, type Evidence, type Span } from '../../model/span.ts'
import type { Band, Said, Statement } from '../../reading/reading.ts'
import { stage } from '../../stage.ts'
import { contextOf } from '../events/context.ts'
import { viewOf } from '../events/view.ts'
import { topOfContent } from '../sayings/found.ts'
import { saidOf, type SaidContext } from '../sayings/index.ts'
import { actorsIn, isBetweenSides, isPassedOn, isRelevant, type About, type StatementLayers } from './relevance.ts'

/** Weight of words of conflict from which a text is about one; and by the thousand characters, for a few lines have no room for more. */
const enough = 9
const dense = 20

/** Events that make what is said around them matter; a protest or a verdict alone does not. */
const violent = /^(?:attack|abduction|clash|plot|coup)\./u

/** A quotation is shown whole up to here; longer ones are cut at the sentence. */
const longest = 500

export function findStatements(layers: StatementLayers, language: SaidContext['language'], about: About): Statement[] {
  if (about === 'nothing') return []
  const context: SaidContext = { ...layers, language }
  const found: Statement[] = []
  const seen = new Set<string>()
  for (const saying of layers.sayings) {
    if (!isRelevant(layers, saying, about) || isPassedOn(layers, saying)) continue
    const said = saidBy(context, saying)
    const speaker = said.chain.at(-1)
    // One record for one source and one sentence: "zei dat hij denkt dat" is said once.
    const key = `${saying.sentence} ${saying.denial} ${speaker?.actor ?? speaker?.text ?? ''}`
    if (seen.has(key)) continue
    seen.add(key)
    const whom = aboutWhom.has(saying.act) ? actorsIn(layers, saying).find(({ id }) => id !== speaker?.actor) : undefined
    found.push({
      id: `st${found.length + 1}`,
      said,
      content: spansOf(layers.source.text, saying.content),
      evidence: evidenceFor(layers.source.text, saying),
      to: saying.medium?.text ?? null,
      about: whom?.id ?? null,
      because: saying.because.replace('saying/', 'statement/'),
      band: bandOf(saying, said),
    })
  }
  return found
}

const aboutWhom: ReadonlySet<string> = new Set(['assess', 'warn', 'threaten', 'accuse', 'suspect', 'deny', 'fear', 'expect'])

function saidBy(context: SaidContext, saying: Saying): Said {
  // Of a quotation over several sentences the one with the reporting words is judged.
  const part = saying.content.find(({ sentence }) => sentence === saying.sentence) ?? saying.content[0]!
  const said = saidOf(context, part.sentence, topOfContent(context.predicates, part) ?? part.first, { of: saying })
  // "zegt dat er geen bom was": who says no denies, by whatever verb.
  return saying.denial && telling.has(said.act) ? { ...said, act: 'deny', polarity: 'NEG' } : said
}

/** Acts of plain telling. */
const telling: ReadonlySet<Said['act']> = new Set(['state', 'report', 'confirm', 'assert'])

function spansOf(text: string, parts: readonly Span[]): Evidence[] {
  const found: Evidence[] = []
  let length = 0
  for (const part of parts) {
    if (found.length > 0 && length + part.end - part.start > longest) break
    found.push(evidenceOf(text, part.end - part.start > longest ? { start: part.start, end: part.start + cutAt(text, part) } : part))
    length += part.end - part.start
  }
  return found
}

/** A cut never parts a word. */
function cutAt(text: string, { start }: Span): number {
  const space = text.lastIndexOf(' ', start + longest)
  return space > start ? space - start : longest
}

/** Source, cue and what of the content stands in their sentence as one stretch; the rest of the content beside it. */
function evidenceFor(text: string, saying: Saying): Evidence[] {
  const here = saying.content.filter(({ sentence }) => sentence === saying.sentence)
  const frame: Span[] = [saying.cue, ...(saying.source === undefined || saying.source.sentence !== saying.sentence ? [] : [saying.source]), ...(saying.medium === undefined ? [] : [saying.medium])]
  return spansOf(text, [hull([...frame, ...here]), ...saying.content.filter(({ sentence }) => sentence !== saying.sentence)])
}

function bandOf(saying: Saying, { chain }: Said): Band {
  // Hearsay about who did it rests on nobody; an expectation or appearance is at least the outlet's own.
  if (saying.source === undefined) return saying.act === 'report' ? 'doubtful' : 'likely'
  const speaker = chain.at(-1)
  if (saying.because.endsWith('/object')) return 'likely'
  return speaker?.actor !== null || speaker.anonymous ? 'solid' : 'likely'
}

export const statements = stage({
  name: 'statements',
  needs: ['source', 'sentences', 'predicates', 'sayings', 'actors', 'actorMentions', 'events', 'dates', 'quantities', 'places'],
  gives: ['statements'],
  run: (layers, { language }) => {
    const { conflict } = contextOf(viewOf(layers, language))
    const about = layers.events.length === 0 ? (1000 * conflict >= dense * layers.source.text.length ? 'groups' : 'nothing') : isBetweenSides(layers) || conflict >= enough || layers.events.some(({ type }) => violent.test(type)) ? 'conflict' : 'events'
    return { statements: findStatements(layers, language, about) }
  },
})

// A run over a sentence as a person asks about it: tokens and tree, what the stages found, what each rule made of each word, and what became a record.
import type { Issue, Refusal } from '../model/issue.ts'
import type { Layers } from '../model/layers.ts'
import type { Sentence } from '../model/sentence.ts'
import type { LanguageId } from '../model/source.ts'
import type { Tried } from '../model/tried.ts'
import type { EventRecord, Said } from '../reading/reading.ts'
import { issueMessage } from '../reading/issueMessage.ts'
import { refusalReason } from '../scheme/refusals.ts'
import { kindWord, outcomeWords } from './outcomeWords.ts'
import { paint, type Paper, type Style } from './paper.ts'
import { safe } from './safe.ts'

/** What the parts are called; what stands in them are the names that rules and readings use. */
const titles = {
  nl: {
    sentence: 'Zin', noParser: 'geen ontleder geladen', notNamed: 'niet genoemd', open: 'opengelaten',
    dates: 'Data', quantities: 'Aantallen', places: 'Plaatsen', actors: 'Actoren', clauses: 'Zinsdelen', whoSays: 'Wie zegt het',
    rules: 'Wat elke regel ervan maakte', noRules: 'Geen regel is er voor', events: 'Gebeurtenissen', relations: 'Relaties', facts: 'Gegevens', sums: 'Optelsommen', statements: 'Uitspraken', refused: 'Geweigerd', issues: 'Let op',
    nothing: 'Geen records.',
  },
  en: {
    sentence: 'Sentence', noParser: 'no parser loaded', notNamed: 'not named', open: 'open',
    dates: 'Dates', quantities: 'Quantities', places: 'Places', actors: 'Actors', clauses: 'Clauses', whoSays: 'Who says',
    rules: 'What each rule made of it', noRules: 'No rule is for', events: 'Events', relations: 'Relations', facts: 'Facts', sums: 'Sums', statements: 'Statements', refused: 'Refused', issues: 'Issues',
    nothing: 'No records.',
  },
} as const satisfies Readonly<Record<LanguageId, Readonly<Record<string, string>>>>

export interface Explained {
  readonly layers: Partial<Layers>
  readonly tried: readonly Tried[]
  readonly refusals: readonly Refusal[]
  readonly issues: readonly Issue[]
}

export function explained(run: Explained, language: LanguageId, paper: Paper): string {
  const { layers, tried, refusals, issues } = run
  const words = titles[language]
  const part = (title: string, lines: readonly string[]): string => (lines.length === 0 ? '' : `${paint('bold', title, paper)}\n${lines.map((line) => `  ${line}`).join('\n')}\n\n`)
  const records = [
    part(words.events, (layers.events ?? []).flatMap((event) => eventLines(layers, event))),
    part(words.relations, (layers.relations ?? []).map(({ id, type, from, to, said, band, because }) => `${id}  ${nameOf(layers, from)} ${type} ${nameOf(layers, to)}  ${chainOf(said)}  ${band}  ${because}`)),
    part(words.facts, (layers.facts ?? []).map(({ id, property, actor, value, said, band, because }) => `${id}  ${nameOf(layers, actor)} ${property}: ${safe(value)}  ${chainOf(said)}  ${band}  ${because}`)),
    part(words.sums, (layers.aggregates ?? []).map(({ id, what, quantity, because }) => `${id}  ${what}: ${safe(quantity.text ?? '')}  ${because}`)),
    part(words.statements, (layers.statements ?? []).map(({ id, said, because }) => `${id}  ${chainOf(said)}  ${because}`)),
  ].join('')
  return [
    ...(layers.sentences ?? []).map((it) => part(`${words.sentence} ${it.index + 1}${it.parsed ? '' : ` (${words.noParser})`}`, tree(it))),
    part(words.dates, (layers.dates ?? []).map(({ text, granularity, earliest, latest, because }) => `«${safe(text)}» ${granularity} ${earliest ?? '…'}–${latest ?? '…'}  ${because}`)),
    part(words.quantities, (layers.quantities ?? []).map(({ text, kind, value, because }) => `«${safe(text)}» ${kind} ${value.op} ${bounds(value)}  ${because}`)),
    part(words.places, (layers.places ?? []).map(({ text, label, country, relation, precision, because }) => `«${safe(text)}» ${label} ${country ?? ''} ${relation} ${precision}  ${because}`)),
    part(words.actors, (layers.actorMentions ?? []).map(({ text, actor, candidates = [], how, sure, because }) => `«${safe(text)}» → ${actor === null ? `${words.open} (${candidates.join(', ')})` : `${nameOf(layers, actor)} (${layers.actors?.find(({ id }) => id === actor)?.type ?? ''})`}  ${how} ${sure}  ${because}`)),
    part(words.clauses, (layers.predicates ?? []).map(({ lemma, passive, args, cues, sentence }) => {
      const filled = args.map(({ role, token, prep }) => `${prep ? `${prep}:` : `${role}=`}${formAt(layers, sentence, token)}`)
      return `${lemma}${passive ? ' (passive)' : ''} ${filled.join(' ')}${cues.length > 0 ? `  [${cues.map(({ kind, text }) => `${kind} «${safe(text)}»`).join(', ')}]` : ''}`
    })),
    part(words.whoSays, (layers.sayings ?? []).map(({ source, cue, act, because }) => `${source ? safe(source.text) : `(${words.notNamed})`} ${act} «${safe(cue.text)}»  ${because}`)),
    part(words.rules, ruleLines(layers, tried, language, paper)),
    records === '' ? `${words.nothing}\n\n` : records,
    part(words.refused, refusals.map(({ code, detail, because }) => `${refusalReason(code, language, safe(detail ?? '…'))}  ${because}`)),
    part(words.issues, issues.map((issue) => `${issue.code}  ${safe(issueMessage(issue, language))}`)),
  ].join('')
}

/** What came of a rule, from most to least. */
const ranks: readonly (readonly [mark: string, style: Style])[] = [['✓', 'green'], ['✗', 'yellow'], ['·', 'dim']]

function rankOf({ outcome: { code } }: Tried): number {
  return code === 'record' || code === 'said' ? 0 : code === 'refused' ? 1 : 2
}

/** Word by word: the rules that looked at it, those that made something first; and the words that no rule is for. */
function ruleLines(layers: Partial<Layers>, tried: readonly Tried[], language: LanguageId, paper: Paper): string[] {
  return (layers.sentences ?? []).flatMap(({ index, tokens }) => {
    const here = tried.filter(({ sentence }) => sentence === index)
    const lines = tokens.flatMap((token) => {
      const rows = here.filter((one) => one.token === token.index).sort((a, b) => rankOf(a) - rankOf(b))
      return rows.length === 0 ? [] : [`«${safe(token.form)}» ${safe(token.joined ?? token.lemma)}`, ...rows.map((row) => ruleLine(layers, row, language, paper))]
    })
    const silent = tokens.filter((token) => (token.upos === 'VERB' || token.upos === 'NOUN') && !here.some((one) => one.token === token.index || one.slots.some((slot) => slot.token === token.index)))
    return silent.length === 0 ? lines : [...lines, `${titles[language].noRules}: ${silent.map((token) => `«${safe(token.form)}» ${safe(token.joined ?? token.lemma)}`).join(', ')}`]
  })
}

function ruleLine(layers: Partial<Layers>, row: Tried, language: LanguageId, paper: Paper): string {
  const [mark, style] = ranks[rankOf(row)]!
  const slots = row.slots.map(({ role, slot, token }) => `${role}=${formAt(layers, row.sentence, token)} (${slot})`).join(' ')
  return `  ${paint(style, `${mark} ${kindWord(row.kind, language)} ${row.rule}: ${outcomeWords(row.outcome, formAt(layers, row.sentence, row.token), language)}`, paper)}${slots === '' ? '' : `\n        ${slots}`}`
}

function eventLines(layers: Partial<Layers>, event: EventRecord): string[] {
  const { id, type, realis, trigger, said, date, places, roles, responsibility, casualties, band, because } = event
  return [
    `${id}  ${type} ${realis} «${safe(trigger.quote)}»  ${chainOf(said)}  ${band}  ${because}`,
    ...(date ? [`    date: ${date.earliest ?? '…'}–${date.latest ?? '…'}  ${date.because}`] : []),
    ...places.map(({ label, text, band: sure, because: rule }) => `    place: ${safe(text)} → ${label ?? ''}  ${sure}  ${rule}`),
    ...roles.map(({ role, text, because: rule }) => `    ${role}: ${safe(text)}  ${rule}`),
    ...responsibility.map(({ basis, actor, said: by, because: rule }) => `    ${basis}: ${actor === null ? '–' : nameOf(layers, actor)}  ${chainOf(by)}  ${rule}`),
    ...casualties.map(({ kind, quantity, said: by, because: rule }) => `    ${kind}: ${quantity.op} ${bounds(quantity)}  ${chainOf(by)}  ${rule}`),
  ]
}

/** "outlet → de minister state CERTAIN": who says it, in whose words, how firmly. */
function chainOf({ chain, act, certainty, polarity }: Said): string {
  return `[${chain.map(({ text, kind }) => (text === null ? kind : safe(text))).join(' → ')}: ${act} ${certainty}${polarity === 'NEG' ? ' NEG' : ''}]`
}

/** "8..", "6..8", "8": lowest, best and highest, without those that are not known. */
function bounds({ low, best, high }: { readonly low?: number | null; readonly best?: number | null; readonly high?: number | null }): string {
  if (low === high && low !== null && low !== undefined) return String(low)
  const middle = best === null || best === undefined ? '' : String(best)
  return low === null && high === null ? middle : `${low ?? ''}..${middle === '' ? '' : `${middle}..`}${high ?? ''}`
}

function nameOf({ actors = [] }: Partial<Pick<Layers, 'actors'>>, id: string): string {
  return safe(actors.find((actor) => actor.id === id)?.name ?? id)
}

function formAt({ sentences = [] }: Partial<Layers>, sentence: number, token: number): string {
  return safe(sentences[sentence]?.tokens[token]?.form ?? '')
}

/** One token a line: form, lemma, tag, features, and the word it hangs on. */
function tree({ tokens }: Sentence): string[] {
  const width = (get: (index: number) => string): number => Math.max(...tokens.map((_, index) => get(index).length))
  const form = width((index) => safe(tokens[index]!.form))
  const lemma = width((index) => safe(tokens[index]!.joined ?? tokens[index]!.lemma))
  return tokens.map((token) => `${String(token.index).padStart(3)} ${safe(token.form).padEnd(form)}  ${safe(token.joined ?? token.lemma).padEnd(lemma)}  ${token.upos.padEnd(5)} ${token.rel.padEnd(12)} ← ${token.head < 0 ? 'root' : safe(tokens[token.head]!.form)}${token.entity === 'O' ? '' : `  ${token.entity}`}${token.feats ? `  ${token.feats}` : ''}`)
}

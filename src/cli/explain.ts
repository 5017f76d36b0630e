// `kroniek explain`: tokens and tree of a sentence, what each stage saw, and why a record was made or refused.
import { styleText } from 'node:util'
import { text as readStream } from 'node:stream/consumers'
import type { LanguageId } from '../model/source.ts'
import type { Layers } from '../model/layers.ts'
import type { Sentence } from '../model/sentence.ts'
import { createKroniek } from '../kroniek.ts'
import { readText } from '../read/index.ts'
import { safe } from '../view/safe.ts'
import { colourWanted, print, viewLanguage } from './output.ts'
import { issueMessage } from '../reading/issueMessage.ts'
import { refusalReason } from '../scheme/refusals.ts'

/** What the parts are called; what stands in them are the names that rules and readings use. */
const titles = {
  nl: {
    sentence: 'Zin', noParser: 'geen ontleder geladen', notNamed: 'niet genoemd', open: 'opengelaten',
    dates: 'Data', quantities: 'Aantallen', places: 'Plaatsen', actors: 'Actoren', clauses: 'Zinsdelen', whoSays: 'Wie zegt het', events: 'Gebeurtenissen', relations: 'Relaties', facts: 'Gegevens', sums: 'Optelsommen', statements: 'Uitspraken', refused: 'Geweigerd', issues: 'Let op',
  },
  en: {
    sentence: 'Sentence', noParser: 'no parser loaded', notNamed: 'not named', open: 'open',
    dates: 'Dates', quantities: 'Quantities', places: 'Places', actors: 'Actors', clauses: 'Clauses', whoSays: 'Who says', events: 'Events', relations: 'Relations', facts: 'Facts', sums: 'Sums', statements: 'Statements', refused: 'Refused', issues: 'Issues',
  },
} as const satisfies Readonly<Record<LanguageId, Readonly<Record<string, string>>>>

export async function explainCommand(sentence: string, options: { language?: LanguageId; published?: string; json?: boolean; lang?: LanguageId; color?: boolean }): Promise<void> {
  const text = sentence === '-' ? await readStream(process.stdin) : sentence
  const { source } = readText(text, { name: 'explain', ...(options.language ? { language: options.language } : {}), ...(options.published ? { published: options.published } : {}) })
  const kroniek = createKroniek()
  const { layers, refusals, issues } = kroniek.trace(source)
  if (options.json) {
    print(`${JSON.stringify({ ...layers, refusals, issues }, null, 2)}\n`)
    return
  }
  const view = viewLanguage(options, source.language)
  const words = titles[view]
  const bold = (title: string): string => (colourWanted(options) ? styleText('bold', title, { validateStream: false }) : title)
  const part = (title: string, lines: readonly string[]): string => (lines.length === 0 ? '' : `${bold(title)}\n${lines.map((line) => `  ${line}`).join('\n')}\n\n`)

  for (const it of layers.sentences ?? []) print(part(`${words.sentence} ${it.index + 1}${it.parsed ? '' : ` (${words.noParser})`}`, tree(it)))
  print(part(words.dates, (layers.dates ?? []).map(({ text: said, earliest, latest, granularity, because }) => `«${safe(said)}» ${granularity} ${earliest ?? '…'}–${latest ?? '…'}  ${because}`)))
  print(part(words.quantities, (layers.quantities ?? []).map(({ text: said, kind, value, because }) => `«${safe(said)}» ${kind} ${value.op} ${bounds(value)}  ${because}`)))
  print(part(words.places, (layers.places ?? []).map(({ text: said, label, country, relation, precision, because }) => `«${safe(said)}» ${label} ${country ?? ''} ${relation} ${precision}  ${because}`)))
  print(part(words.actors, (layers.actorMentions ?? []).map(({ text: said, actor, candidates = [], how, sure, because }) => `«${safe(said)}» → ${actor === null ? `${words.open} (${candidates.join(', ')})` : nameOf(layers, actor)}  ${how} ${sure}  ${because}`)))
  print(part(words.clauses, (layers.predicates ?? []).map(({ lemma, passive, args, cues, sentence: index }) => {
    const tokens = layers.sentences?.[index]?.tokens ?? []
    const filled = args.map(({ role, token, prep }) => `${prep ? `${prep}:` : `${role}=`}${safe(tokens[token]?.form ?? '')}`)
    return `${lemma}${passive ? ' (passive)' : ''} ${filled.join(' ')}${cues.length > 0 ? `  [${cues.map(({ kind, text: said }) => `${kind} «${safe(said)}»`).join(', ')}]` : ''}`
  })))
  print(part(words.whoSays, (layers.sayings ?? []).map(({ source: who, cue, act, because }) => `${who ? safe(who.text) : `(${words.notNamed})`} ${act} «${safe(cue.text)}»  ${because}`)))
  print(part(words.events, (layers.events ?? []).map(({ type, realis, trigger, roles, responsibility, casualties, band, because }) => `${type} ${realis} «${safe(trigger.quote)}» ${band}  ${because}${[
    ...roles.map(({ role, text: said, because: rule }) => `\n    ${role}: ${safe(said)}  ${rule}`),
    ...responsibility.map(({ basis, actor, because: rule }) => `\n    ${basis}: ${actor === null ? '–' : nameOf(layers, actor)}  ${rule}`),
    ...casualties.map(({ kind, quantity, because: rule }) => `\n    ${kind}: ${quantity.op} ${bounds(quantity)}  ${rule}`),
  ].join('')}`)))
  print(part(words.relations, (layers.relations ?? []).map(({ type, from, to, band, because }) => `${nameOf(layers, from)} ${type} ${nameOf(layers, to)} ${band}  ${because}`)))
  print(part(words.facts, (layers.facts ?? []).map(({ property, actor, value, band, because }) => `${nameOf(layers, actor)} ${property}: ${safe(value)} ${band}  ${because}`)))
  print(part(words.sums, (layers.aggregates ?? []).map(({ what, quantity, because }) => `${what}: ${safe(quantity.text ?? '')}  ${because}`)))
  print(part(words.statements, (layers.statements ?? []).map(({ said, because }) => `${said.chain.map(({ text: name, kind }) => (name === null ? kind : safe(name))).join(' → ')} ${said.act} ${said.certainty}  ${because}`)))
  print(part(words.refused, refusals.map(({ code, detail, because }) => `${refusalReason(code, view, detail)}  ${because}`)))
  print(part(words.issues, issues.map((issue) => `${issue.code}  ${safe(issueMessage(issue, view))}`)))
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

/** One token a line: form, lemma, tag, features, and the word it hangs on. */
function tree({ tokens }: Sentence): string[] {
  const width = (get: (index: number) => string): number => Math.max(...tokens.map((_, index) => get(index).length))
  const form = width((index) => safe(tokens[index]!.form))
  const lemma = width((index) => safe(tokens[index]!.joined ?? tokens[index]!.lemma))
  return tokens.map((token) => `${String(token.index).padStart(3)} ${safe(token.form).padEnd(form)}  ${safe(token.joined ?? token.lemma).padEnd(lemma)}  ${token.upos.padEnd(5)} ${token.rel.padEnd(12)} ← ${token.head < 0 ? 'root' : safe(tokens[token.head]!.form)}${token.entity === 'O' ? '' : `  ${token.entity}`}${token.feats ? `  ${token.feats}` : ''}`)
}

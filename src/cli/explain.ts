// `kroniek explain`: tokens and tree of a sentence, what each stage saw, and why a record was made or refused.
import { styleText } from 'node:util'
import { text as readStream } from 'node:stream/consumers'
import type { LanguageId } from '../model/source.ts'
import type { Layers } from '../model/layers.ts'
import type { Sentence } from '../model/sentence.ts'
import { createKroniek } from '../kroniek.ts'
import { readText } from '../read/index.ts'
import { safe } from '../view/safe.ts'
import { colourWanted, print } from './output.ts'
import { refusalReason } from '../scheme/refusals.ts'

export async function explainCommand(sentence: string, options: { language?: LanguageId; published?: string; json?: boolean; color?: boolean }): Promise<void> {
  const text = sentence === '-' ? await readStream(process.stdin) : sentence
  const { source } = readText(text, { name: 'explain', ...(options.language ? { language: options.language } : {}), ...(options.published ? { published: options.published } : {}) })
  const kroniek = createKroniek()
  const { layers, refusals, issues } = kroniek.trace(source)
  if (options.json) {
    print(`${JSON.stringify({ ...layers, refusals, issues }, null, 2)}\n`)
    return
  }
  const bold = (words: string): string => (colourWanted(options) ? styleText('bold', words, { validateStream: false }) : words)
  const part = (title: string, lines: readonly string[]): string => (lines.length === 0 ? '' : `${bold(title)}\n${lines.map((line) => `  ${line}`).join('\n')}\n\n`)

  for (const it of layers.sentences ?? []) print(part(`Sentence ${it.index}${it.parsed ? '' : ' (no parser loaded)'}`, tree(it)))
  print(part('Dates', (layers.dates ?? []).map(({ text: words, earliest, latest, granularity, because }) => `«${safe(words)}» ${granularity} ${earliest ?? '…'}–${latest ?? '…'}  ${because}`)))
  print(part('Quantities', (layers.quantities ?? []).map(({ text: words, kind, value, because }) => `«${safe(words)}» ${kind} ${value.op} ${value.low ?? ''}/${value.best ?? ''}/${value.high ?? ''}  ${because}`)))
  print(part('Places', (layers.places ?? []).map(({ text: words, label, country, relation, precision, because }) => `«${safe(words)}» ${label} ${country ?? ''} ${relation} ${precision}  ${because}`)))
  print(part('Actors', (layers.actorMentions ?? []).map(({ text: words, actor, candidates = [], how, sure, because }) => `«${safe(words)}» → ${actor === null ? `open (${candidates.join(', ')})` : nameOf(layers, actor)}  ${how} ${sure}  ${because}`)))
  print(part('Clauses', (layers.predicates ?? []).map(({ lemma, passive, args, cues, sentence: index }) => {
    const tokens = layers.sentences?.[index]?.tokens ?? []
    const filled = args.map(({ role, token, prep }) => `${prep ? `${prep}:` : `${role}=`}${safe(tokens[token]?.form ?? '')}`)
    return `${lemma}${passive ? ' (passive)' : ''} ${filled.join(' ')}${cues.length > 0 ? `  [${cues.map(({ kind, text: words }) => `${kind} «${safe(words)}»`).join(', ')}]` : ''}`
  })))
  print(part('Who says', (layers.sayings ?? []).map(({ source: who, cue, act, because }) => `${who ? safe(who.text) : '(not named)'} ${act} «${safe(cue.text)}»  ${because}`)))
  print(part('Events', (layers.events ?? []).map(({ type, realis, trigger, roles, responsibility, casualties, band, because }) => `${type} ${realis} «${safe(trigger.quote)}» ${band}  ${because}${[
    ...roles.map(({ role, text: words, because: rule }) => `\n    ${role}: ${safe(words)}  ${rule}`),
    ...responsibility.map(({ basis, actor, because: rule }) => `\n    ${basis}: ${actor === null ? '–' : nameOf(layers, actor)}  ${rule}`),
    ...casualties.map(({ kind, quantity, because: rule }) => `\n    ${kind}: ${quantity.op} ${quantity.low ?? ''}/${quantity.best ?? ''}/${quantity.high ?? ''}  ${rule}`),
  ].join('')}`)))
  print(part('Relations', (layers.relations ?? []).map(({ type, from, to, band, because }) => `${nameOf(layers, from)} ${type} ${nameOf(layers, to)} ${band}  ${because}`)))
  print(part('Facts', (layers.facts ?? []).map(({ property, actor, value, band, because }) => `${nameOf(layers, actor)} ${property}: ${safe(value)} ${band}  ${because}`)))
  print(part('Sums', (layers.aggregates ?? []).map(({ what, quantity, because }) => `${what}: ${safe(quantity.text ?? '')}  ${because}`)))
  print(part('Statements', (layers.statements ?? []).map(({ said, because }) => `${said.chain.map(({ text: words, kind }) => (words === null ? kind : safe(words))).join(' → ')} ${said.act} ${said.certainty}  ${because}`)))
  print(part('Refused', refusals.map(({ code, detail, because }) => `${refusalReason(code, source.language, detail)}  ${because}`)))
  print(part('Issues', issues.map(({ code, ...rest }) => `${code} ${JSON.stringify(rest)}`)))
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

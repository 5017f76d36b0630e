// The demo in the terminal: one group out of a dozen articles, figures side by side, and what was refused.
import { styleText } from 'node:util'
import type { LanguageId } from '../model/source.ts'
import type { Reading } from '../reading/reading.ts'
import type { Dossier, EventGroup, Told } from './dossier.ts'
import { labelOf } from './labels.ts'
import { actorNames, casualtyText, chainText, dateText, figure, hedgeText, placeText, responsibilityText } from './plain.ts'
import { safe, shorten } from './safe.ts'
import { wordsOf } from './words.ts'
import type { Said } from '../reading/reading.ts'

export interface DemoOptions {
  readonly language: LanguageId
  readonly colour: boolean
  readonly width: number
  readonly seconds: number
}

const texts = {
  nl: {
    intro: 'Twaalf voorbeeldartikelen, door de makers geschreven (niets ervan is gebeurd). Kroniek las ze net, zonder netwerk.',
    question: 'Wie zijn', different: 'lezingen naast elkaar, geen is gekozen', more: 'Verder kijken', refused: 'Wat op een bewering leek en geweigerd is', unread: 'zinnen die iets lijken te zeggen en nog niet gelezen zijn',
    tips: ['kroniek demo --html demo.html       dezelfde artikelen met gemarkeerde tekst', 'kroniek read uw-artikel.txt         uw eigen artikel', 'kroniek explain "…"                 waarom een zin zo gelezen is'],
  },
  en: {
    intro: 'Twelve example articles, written by the makers (nothing in them happened). Kroniek just read them, without a network.',
    question: 'Who are', different: 'tellings side by side, none is chosen', more: 'Go on', refused: 'What looked like a claim and was refused', unread: 'sentences that look as if they say something and are not read yet',
    tips: ['kroniek demo --html demo.html       the same articles with marked text', 'kroniek read your-article.txt       your own article', 'kroniek explain "…"                 why a sentence was read so'],
  },
} as const

export function terminalDemo(dossier: Dossier, readings: readonly Reading[], { language, colour, width, seconds }: DemoOptions): string {
  const say = texts[language]
  const words = wordsOf[language]
  const paint = (style: 'bold' | 'dim' | 'cyan' | 'yellow', text: string): string => (colour ? styleText(style, text, { validateStream: false }) : text)
  const quote = (text: string): string => paint('dim', `“${shorten(text, width - 10)}”`)
  const from = ({ source }: Reading): string => paint('dim', `[${safe(source.outlet ?? source.name)}, ${source.published?.edtf ?? source.published?.earliest ?? '?'}]`)
  const by = (reading: Reading, said: Said): string => {
    const parts = [said.evidentiality === 'ASSERTED' ? '' : `${words.by} ${chainText(said, actorNames(reading), words)}`, hedgeText(said)].filter(Boolean)
    return parts.length > 0 ? ` · ${safe(parts.join(' · '))}` : ''
  }
  const told = ({ reading, record }: Told<{ said: Said; evidence: { quote: string }[] }>, title: string): string => `  ${safe(title)}${by(reading, record.said)} ${from(reading)}\n      ${quote(record.evidence[0]!.quote)}`

  const event = ({ tellings }: EventGroup): string => {
    const first = tellings[0]!.record
    const head = `  ${paint('cyan', labelOf('event', first.type, language))} · ${safe(dateText(first.date, words))} · ${safe(placeText(first, words))}${tellings.length > 1 ? ` · ${tellings.length} ${say.different}` : ''}`
    const lines = tellings.flatMap(({ reading, record }) => {
      const name = actorNames(reading)
      const parts = [
        ...(record.realis === 'accomplished' ? [] : [words.realis[record.realis]]),
        ...record.casualties.map((it) => `${casualtyText(it, language, words)}${by(reading, it.said)}`),
        ...record.responsibility.map((it) => responsibilityText(it, name, words)),
      ]
      return [`    ${from(reading)} ${safe(parts.join('; '))}`, `      ${quote(record.evidence[0]!.quote)}`]
    })
    return [head, ...lines].join('\n')
  }

  const refusals = readings.flatMap((reading) => reading.refusals.map((record) => ({ reading, record })))
  const unread = readings.reduce((sum, { signals }) => sum + signals.length, 0)
  return `${[
    say.intro,
    `${paint('bold', `${say.question} ${safe(dossier.name)}?`)}\n  ${words.alsoKnown}: ${dossier.names.map(safe).join(' · ')}\n  ${words.inArticles} ${dossier.readings.length} ${words.of} ${readings.length} ${words.articles}`,
    `${paint('bold', words.facts)}\n${dossier.facts.map((it) => told(it, `${labelOf('property', it.record.property, language)}: ${it.record.quantity ? figure(it.record.quantity, language) : shorten(it.record.value, 80)}`)).join('\n')}`,
    `${paint('bold', words.relations)}\n${dossier.relations.map((it) => { const name = actorNames(it.reading); return told(it, `${name(it.record.from)} — ${labelOf('relation', it.record.type, language)} → ${name(it.record.to)}`) }).join('\n')}`,
    `${paint('bold', words.what)}\n${dossier.events.map(event).join('\n')}`,
    `${paint('bold', say.refused)}\n${refusals.map(({ reading, record }) => `  ${paint('yellow', '✗')} ${safe(record.reason)} ${from(reading)}\n      ${quote(record.evidence.quote)}`).join('\n')}`,
    `${readings.length} ${words.articles} · ${seconds.toFixed(1)} s · ${unread} ${say.unread}`,
    `${paint('bold', say.more)}\n${say.tips.map((tip) => `  ${tip}`).join('\n')}`,
  ].join('\n\n')}\n`
}

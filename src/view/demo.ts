// The demo in the terminal: one group out of a dozen articles, figures side by side, and what was refused.
import type { Reading } from '../reading/reading.ts'
import type { Dossier } from './dossier.ts'
import { articles, fromText, terminalGroup } from './group.ts'
import { outline } from './outline.ts'
import { paint, wrapped } from './paper.ts'
import { heading, type TerminalOptions } from './terminal.ts'

const texts = {
  nl: {
    intro: 'Twaalf voorbeeldartikelen, door de makers geschreven: niets ervan is gebeurd. Kroniek las ze zojuist, zonder netwerk. Dit zeggen ze samen over één groep.',
    more: 'Verder kijken', refused: 'Geweigerd, en waarom', rest: 'en nog', rest2: 'andere', unread: 'zinnen die iets lijken te zeggen en niet gelezen zijn', seconds: 's',
    tips: ['kroniek demo --html demo.html   dezelfde artikelen, met gemarkeerde tekst', 'kroniek read uw-artikel.txt     uw eigen artikel', 'kroniek explain "…"             waarom een zin zo gelezen is'],
  },
  en: {
    intro: 'Twelve example articles, written by the makers: nothing in them happened. Kroniek just read them, without a network. This is what they say together of one group.',
    more: 'Go on', refused: 'Refused, and why', rest: 'and', rest2: 'others', unread: 'sentences that look as if they say something and were not read', seconds: 's',
    tips: ['kroniek demo --html demo.html   the same articles, with marked text', 'kroniek read your-article.txt   your own article', 'kroniek explain "…"             why a sentence was read so'],
  },
} as const

const refusalsShown = 8

export function terminalDemo(dossier: Dossier, readings: readonly Reading[], options: TerminalOptions & { readonly seconds: number }): string {
  const { language, seconds } = options
  const say = texts[language]
  const refused = readings.flatMap((reading) => outline(reading, options).filter(({ key }) => key === 'refused').flatMap(({ cards }) => cards.map(({ rows: [row] }) => ({ reading, reason: row!.value }))))
  const unread = readings.reduce((sum, { signals }) => sum + signals.length, 0)
  const lines = refused.slice(0, refusalsShown).flatMap(({ reading, reason }) => wrapped(`${reason} [${fromText(reading, language)}]`, 4, 4, options).map((line, index) => `  ${index === 0 ? paint('yellow', '✗', options) : ' '} ${line}`))
  const rest = refused.length > refusalsShown ? [paint('dim', `    ${say.rest} ${refused.length - refusalsShown} ${say.rest2}`, options)] : []
  return `${[
    wrapped(say.intro, 0, 0, options).join('\n'),
    terminalGroup(dossier, readings.length, options).trimEnd(),
    [heading(say.refused, options), ...lines, ...rest].join('\n'),
    paint('dim', `${articles(readings.length, language)} · ${seconds.toFixed(1)} ${say.seconds} · ${unread} ${say.unread}`, options),
    [heading(say.more, options), ...say.tips.map((tip) => `  ${tip}`)].join('\n'),
  ].join('\n\n')}\n`
}

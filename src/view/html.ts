// One self-contained page: each article's text with its highlights, and the records beside it. No request leaves it.
import { createHash } from 'node:crypto'
import type { LanguageId } from '../model/source.ts'
import type { Reading } from '../reading/reading.ts'
import { articleText } from './html/text.ts'
import { filterHtml } from './html/filter.ts'
import { legendHtml, recordList } from './html/records.ts'
import { titleOf } from './plain.ts'
import { escape } from './html/escape.ts'
import { script } from './html/script.ts'
import { style } from './html/style.ts'
import { wordsOf } from './words.ts'

/** The page as one string. Source text is only ever escaped text; the one script is allowed by its hash. */
export function htmlPage(readings: readonly Reading[], language: LanguageId): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'; base-uri 'none'; form-action 'none'`
  const title = readings.length === 1 ? titleOf(readings[0]!.source) : 'Kroniek'
  const words = wordsOf[language]
  const contents = readings.length < 2 ? '' : `<nav aria-label="${escape(words.page.contents)}"><ol>${readings.map(({ source }, index) => `<li><a href="#a${index}"><span lang="${source.language}">${escape(titleOf(source))}</span></a></li>`).join('')}</ol></nav>`
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#a0-records">${escape(words.page.skip)}</a>
<header class="top"><h1>Kroniek</h1>${filterHtml(language)}${legendHtml(language)}<p class="hint">${escape(words.page.hint)}</p></header>
${contents}
<main>
${readings.map((reading, index) => `<article id="a${index}" aria-labelledby="a${index}-title">
<div class="text" lang="${reading.source.language}">${articleText(reading, index, language)}</div>
<aside class="records" id="a${index}-records" tabindex="0" aria-label="${escape(`${words.records} ${index + 1}`)}">${recordList(reading, index, language)}</aside>
</article>`).join('\n')}
</main>
<footer><p>${escape(words.page.made)}</p></footer>
<script>${script}</script>
</body>
</html>
`
}

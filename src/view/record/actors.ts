// Actors as a list, and what to say when a name means several, a private person, or nobody.
import type { ActorRef, Found } from '../../query/who.ts'
import { labelOf } from '../labels.ts'
import { paint, paintedLines, wrapped } from '../paper.ts'
import { safe } from '../safe.ts'
import { heading, type TerminalOptions } from '../terminal.ts'
import { countOf, recordWordsOf } from './words.ts'

export function actorsText(actors: readonly ActorRef[], next: number | null, options: TerminalOptions): string {
  const words = recordWordsOf[options.language]
  if (actors.length === 0) return `${words.nothing}\n`
  return `${[heading(words.sections.actors, options), ...actorLines(actors, options), ...(next === null ? [] : [paint('dim', `  ${words.next} --offset ${next}`, options)])].join('\n')}\n`
}

export function actorLines(actors: readonly ActorRef[], options: TerminalOptions): string[] {
  const width = Math.min(Math.floor(options.width / 2.5), Math.max(...actors.map(({ name }) => safe(name).length)))
  return actors.flatMap(({ name, type, sources, cluster }) => {
    const what = `${labelOf('actor', type, options.language)} · ${countOf(sources, 'article', options.language)}`
    // The id is what to ask with when names are alike: below where there is no room beside.
    const beside = 4 + Math.max(width, safe(name).length) + what.length
    if (beside > options.width) return [...paintedLines('cyan', name, 2, options), ...wrapped(what, 4, 4, options).map((line) => `    ${line}`), ...paintedLines('dim', cluster, 4, options)]
    const line = `  ${paint('cyan', safe(name).padEnd(width), options)}  ${what}`
    return beside + cluster.length + 3 > options.width ? [line, ...paintedLines('dim', cluster, 4, options)] : [`${line} ${paint('dim', `· ${safe(cluster)}`, options)}`]
  })
}

/** Why no dossier follows; lines for standard error. */
export function notOneActor(asked: string, found: Exclude<Found<ActorRef>, { kind: 'one' }>, options: TerminalOptions): string {
  const words = recordWordsOf[options.language]
  switch (found.kind) {
    case 'many': return [`"${safe(asked)}": ${words.meant}:`, ...actorLines(found.all, options)].join('\n')
    case 'private': return `${found.all.map(({ name }) => safe(name)).join(', ')}: ${words.private}.`
    case 'none': return [`${words.unknown} "${safe(asked)}".`, ...(found.near.length === 0 ? [] : [`${words.near}:`, ...actorLines(found.near, options)])].join('\n')
  }
}

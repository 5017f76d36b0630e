// Actors as a list, and what to say when a name means several, a private person, or nobody.
import type { ActorRef, Found } from '../../query/who.ts'
import { labelOf } from '../labels.ts'
import { paint } from '../paper.ts'
import { safe } from '../safe.ts'
import { heading, type TerminalOptions } from '../terminal.ts'
import { countOf, recordWordsOf } from './words.ts'

export function actorsText(actors: readonly ActorRef[], next: number | null, options: TerminalOptions): string {
  const words = recordWordsOf[options.language]
  if (actors.length === 0) return `${words.nothing}\n`
  return `${[heading(words.sections.actors, options), ...actorLines(actors, options), ...(next === null ? [] : [paint('dim', `  ${words.next} --offset ${next}`, options)])].join('\n')}\n`
}

export function actorLines(actors: readonly ActorRef[], options: TerminalOptions): string[] {
  const width = Math.min(44, Math.max(...actors.map(({ name }) => safe(name).length)))
  return actors.map(({ name, type, sources, cluster }) => `  ${paint('cyan', safe(name).padEnd(width), options)}  ${labelOf('actor', type, options.language)} · ${countOf(sources, 'article', options.language)} ${paint('dim', `· ${safe(cluster)}`, options)}`)
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

// The cases of reference, through the real engine: text, then whom its words mean.
import type { ActorMention, DocumentActor } from '../../src/model/actor.ts'
import type { LanguageId } from '../../src/model/source.ts'
import { actors as stage } from '../../src/find/actors/index.ts'
import { predicates } from '../../src/find/clauses/index.ts'
import { findPlaces } from '../../src/find/places/findPlaces.ts'
import { entitiesOf } from '../../src/text/engine.ts'
import type { CaseKind } from './case.ts'
import { groundOf, sourceOf } from './ground.ts'

export const referenceCases: CaseKind = {
  name: 'reference',
  files: ['nl', 'en'].map((id) => new URL(`../../src/find/reference/${id}.cases.txt`, import.meta.url)),
  lines({ text, language, expected }) {
    const found = read(text, language)
    return expected.map((line) => asRead(line, text, found))
  },
}

interface Found {
  readonly actors: readonly DocumentActor[]
  readonly actorMentions: readonly ActorMention[]
}

function read(text: string, id: LanguageId): Found {
  const ground = groundOf(id)
  const source = sourceOf(text, id)
  const sentences = ground.engine.analyse(text, source.blocks)
  const layers = { source, sentences, entities: entitiesOf(sentences), places: findPlaces(sentences, text, ground.language.places, ground.gazetteer) }
  Object.assign(layers, predicates.run(layers as never, ground))
  return stage.run(layers as never, ground) as never
}

/** The line as it would hold; itself where it does. */
function asRead(line: string, text: string, { actors, actorMentions }: Found): string {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const mentionOf = (words: string): ActorMention | undefined => {
    const [, form = '', nth = '1'] = /^(.*?)(?:#(\d+))?$/u.exec(words.trim())!
    let from = -1
    for (let count = 0; count < Number(nth); count++) from = text.indexOf(form, from + 1)
    // The words may be quoted with or without their article.
    return actorMentions.find(({ start, end }) => start === from && end === from + form.length) ?? actorMentions.find(({ start, end }) => end === from + form.length && start < from && from - start <= 4)
  }
  const actorOf = (words: string): DocumentActor | undefined => byId.get(mentionOf(words)?.actor ?? '')
  const called = (actor: DocumentActor, name: string): boolean => [actor.name, ...actor.names.map((it) => it.text)].some((it) => it.toLowerCase() === name.toLowerCase())
  /** Whom the words mean: `-` where they mention nobody, `?` where whom is left open. */
  const meant = (words: string): string => `${words} -> ${mentionOf(words) === undefined ? '-' : actorOf(words)?.name ?? '?'}`

  const differ = /^(.*) != (.*)$/u.exec(line)
  if (differ) {
    const [one, two] = [actorOf(differ[1]!), actorOf(differ[2]!)]
    return one !== undefined && two !== undefined && one !== two ? line : meant(one === undefined ? differ[1]! : differ[2]!)
  }
  const typed = /^(.*) : (\w+)$/u.exec(line)
  if (typed) {
    const actor = actorOf(typed[1]!)
    return actor === undefined ? meant(typed[1]!) : `${typed[1]} : ${actor.type}`
  }
  const links = /^(.*?) -> (.*?)(?: \((\w+\/[\w/-]+)\))?$/u.exec(line)
  if (links) {
    const [, words = '', name = '', rule] = links
    const mention = mentionOf(words)
    const actor = actorOf(words)
    if (actor === undefined || name === '-' || name === '?') return meant(words)
    const owner = /^members of (.*)$/u.exec(name)
    const right = owner ? actor.type === 'members_of' && actor.of !== undefined && called(byId.get(actor.of)!, owner[1]!) : called(actor, name)
    return `${right ? `${words} -> ${name}` : meant(words)}${rule === undefined ? '' : ` (${mention?.because ?? ''})`}`
  }
  const [, words = '', name = ''] = /^(.*) of (.*)$/u.exec(line)!
  const owner = byId.get(actorOf(words)?.of ?? '')
  return owner === undefined ? meant(words) : `${words} of ${called(owner, name) ? name : owner.name}`
}

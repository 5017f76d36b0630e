// The cases beside this file, through the real engine: text, then whom its words mean.
import { describe, expect, it } from 'vitest'
import type { ActorMention, DocumentActor } from '../../model/actor.ts'
import type { LanguageId } from '../../model/source.ts'
import { casesOf, groundOf, sourceOf } from '../../../tests/cases.ts'
import { entitiesOf } from '../../text/engine.ts'
import { findPlaces } from '../places/findPlaces.ts'
import { actors as stage } from '../actors/index.ts'
import { predicates } from '../clauses/index.ts'

function read(text: string, id: LanguageId): { actors: readonly DocumentActor[]; actorMentions: readonly ActorMention[] } {
  const ground = groundOf(id)
  const source = sourceOf(text, id)
  const sentences = ground.engine.analyse(text, source.blocks)
  const layers = { source, sentences, entities: entitiesOf(sentences), places: findPlaces(sentences, text, ground.language.places, ground.gazetteer) }
  Object.assign(layers, predicates.run(layers as never, ground))
  return stage.run(layers as never, ground) as never
}

/** What a line expects, beside what is there: equal when the case holds. */
function judge(line: string, text: string, { actors, actorMentions }: ReturnType<typeof read>): { got: string; want: string } {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const mentionOf = (words: string): ActorMention | undefined => {
    const [, form = '', nth = '1'] = /^(.*?)(?:#(\d+))?$/u.exec(words.trim())!
    let from = -1
    for (let count = 0; count < Number(nth); count++) from = text.indexOf(form, from + 1)
    // The words may be quoted with or without their article.
    return actorMentions.find(({ start, end }) => start === from && end === from + form.length) ?? actorMentions.find(({ start, end }) => end === from + form.length && start < from && from - start <= 4)
  }
  const actorOf = (mention: ActorMention | undefined): DocumentActor | undefined => (mention === undefined || mention.actor === null ? undefined : byId.get(mention.actor))
  const called = (actor: DocumentActor, name: string): boolean => [actor.name, ...actor.names.map((it) => it.text)].some((it) => it.toLowerCase() === name.toLowerCase())
  const shown = (actor: DocumentActor | undefined): string => (actor === undefined ? 'nobody' : actor.names.map((it) => it.text).join(' / '))

  const differ = /^(.*) != (.*)$/u.exec(line)
  if (differ) {
    const [one, two] = [actorOf(mentionOf(differ[1]!)), actorOf(mentionOf(differ[2]!))]
    return { got: one === undefined || two === undefined ? `${shown(one)} / ${shown(two)}` : one === two ? `same: ${shown(one)}` : 'two', want: 'two' }
  }
  const typed = /^(.*) : (\w+)$/u.exec(line)
  if (typed) return { got: actorOf(mentionOf(typed[1]!))?.type ?? 'nobody', want: typed[2]! }
  const links = /^(.*?) -> (.*?)(?: \((\w+\/[\w/-]+)\))?$/u.exec(line)
  if (links) {
    const [, words = '', name = '', rule] = links
    const mention = mentionOf(words)
    const actor = actorOf(mention)
    if (name === '-') return { got: mention === undefined ? '-' : `${mention.text}: ${shown(actor)}`, want: '-' }
    if (name === '?') return { got: mention !== undefined && actor === undefined ? '?' : shown(actor), want: '?' }
    const owner = /^members of (.*)$/u.exec(name)
    const right = actor !== undefined && (owner ? actor.type === 'members_of' && actor.of !== undefined && called(byId.get(actor.of)!, owner[1]!) : called(actor, name))
    return { got: `${right ? name : shown(actor)}${rule === undefined ? '' : ` (${mention?.because ?? ''})`}`, want: `${name}${rule === undefined ? '' : ` (${rule})`}` }
  }
  const belongs = /^(.*) of (.*)$/u.exec(line)!
  const owner = byId.get(actorOf(mentionOf(belongs[1]!))?.of ?? '')
  return { got: owner !== undefined && called(owner, belongs[2]!) ? belongs[2]! : shown(owner), want: belongs[2]! }
}

for (const file of ['./nl.cases.txt', './en.cases.txt']) {
  describe(`reference, ${file}`, () => {
    for (const { title, language, text, expected, todo } of casesOf(new URL(file, import.meta.url))) {
      (todo ? it.fails : it)(title, () => {
        const found = read(text, language)
        const judged = expected.map((line) => ({ line, ...judge(line, text, found) }))
        expect(judged.map(({ line, got }) => `${line} | ${got}`)).toEqual(judged.map(({ line, want }) => `${line} | ${want}`))
      })
    }
  })
}

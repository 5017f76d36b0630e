// The stage that finds who is spoken of: names, descriptions and words that refer back, each tied to an actor with a reason.
import { stage } from '../../stage.ts'
import type { BlockRole } from '../../model/source.ts'
import type { SayingWords } from '../../lang/sayings.ts'
import type { Name } from './found.ts'
import { armedByText } from './armed.ts'
import { collect } from './collect.ts'
import { partsOf } from './cluster.ts'
import { deedSentences } from './deedBodies.ts'
import { bySentence, namesOf } from './names.ts'
import { refer } from '../reference/refer.ts'

export { actorAt, actorsAt, actorsIn, mentionsIn } from './at.ts'

/** Blocks without news: a photographer is no actor, and a list of other articles speaks of other things. */
const silent: ReadonlySet<BlockRole> = new Set(['credit', 'boilerplate', 'dateline'])

/** Smaller places share their names with too many people. */
const bigTown = 15_000

/** Verbs whose subject says something in so many words. */
function speechVerbs({ verbs }: SayingWords): ReadonlySet<string> {
  return new Set(verbs.filter(({ takes, act }) => takes.includes('speech') && act !== 'fear' && act !== 'expect').map(({ word }) => word))
}

export const actors = stage({
  name: 'actors',
  needs: ['source', 'sentences', 'entities', 'places', 'predicates'],
  gives: ['actors', 'actorMentions'],
  run: ({ source, sentences, entities, places, predicates }, { language, register, gazetteer }) => {
    const { actors: words, id } = language
    const read = sentences.filter(({ block }) => !silent.has(source.blocks[block]?.role ?? 'body'))
    const inRead = new Set(read.map(({ index }) => index))
    // The recogniser takes towns and peoples for persons.
    const isTown = (text: string): boolean => gazetteer.demonym(text) !== undefined || gazetteer.named(text).some(({ place, match }) => match === 'name' && (place.kind === 'country' || (place.population ?? 0) >= bigTown))
    const { names, joined } = namesOf(read, entities.filter(({ sentence }) => inRead.has(sentence)), places, { words, register, text: source.text, isTown, deeds: deedSentences(read, predicates, id) })
    const called = new Map<string, Name>()
    for (const name of names.flat()) if (!called.has(partsOf(name.text).join(' '))) called.set(partsOf(name.text).join(' '), name)
    const placesIn = bySentence(places)
    const speech = { verbs: speechVerbs(language.sayings), according: new Set([...language.sayings.accordingTo].map((word) => word.split(' ').at(-1)!)) }
    const ground = { speech, words, register, nameCalled: (text: string) => called.get(partsOf(text).join(' ')) }
    const found = read.flatMap((sentence, at) => collect(sentence, names[at]!, joined[at]!, placesIn.get(sentence.index) ?? [], ground))
    const referred = refer(found, sentences, { id, words, text: source.text, isHeadline: (at) => source.blocks[sentences[at]?.block ?? -1]?.role === 'headline' })
    return { ...referred, actors: armedByText({ ...referred, sentences, predicates }, words) }
  },
})

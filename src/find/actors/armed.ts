// Groups that only the text introduces: armed where it says so, by their name, their fighters or their deeds; never by the sound of a name.
import type { ActorWords, ArmsWords } from '../../lang/actors.ts'
import type { ActorMention, DocumentActor } from '../../model/actor.ts'
import type { Cue, Predicate } from '../../model/predicate.ts'
import type { Sentence } from '../../model/sentence.ts'
import { actorAt } from './at.ts'
import { lexiconOf } from './lexicon.ts'

/** A deed under one of these was not done, or is only said by some. */
const unsure: ReadonlySet<Cue['kind']> = new Set(['negation', 'never', 'denial', 'possible', 'probable', 'reportative', 'conditional', 'hypothetical', 'question', 'wish', 'fear', 'expectation'])

/** Whom only fighters fight: a body that "fights" a firm or a law does so with words. */
const forces: ReadonlySet<DocumentActor['type']> = new Set(['state_military', 'police_security', 'armed_group', 'armed_group_unnamed', 'faction', 'members_of'])

export interface Told {
  readonly actors: readonly DocumentActor[]
  readonly actorMentions: readonly ActorMention[]
  readonly sentences: readonly Sentence[]
  readonly predicates: readonly Predicate[]
}

/** The same actors, with the type that the text gives to each of its own groups. */
export function armedByText(told: Told, words: ActorWords): DocumentActor[] {
  const armed = new Set([...byName(told.actors, words), ...byFighters(told, words), ...byDeeds(told, words)])
  return told.actors.map((actor) => (actor.type === 'organisation' && actor.registered === undefined && armed.has(actor.id) ? { ...actor, type: 'armed_group' as const } : actor))
}

function byName(actors: readonly DocumentActor[], { arms, inNames }: ActorWords): string[] {
  return actors.filter(({ names }) => names.some(({ text, kind }) => {
    const parts = text.split(/\s+/u)
    if (kind === 'description' || parts.some((part) => arms.notHeads.test(part))) return false
    // The head stands last, or right before the first small word: "Leger van het Woud".
    const small = parts.findIndex((part) => inNames.includes(part.toLowerCase()))
    return arms.heads.test(parts.at(-1)!) || (small > 0 && arms.heads.test(parts[small - 1]!))
  })).map(({ id }) => id)
}

/** "strijders van X", "X-strijders" as the text's own words for X's people. */
function byFighters({ actors, actorMentions, sentences }: Told, words: ActorWords): string[] {
  const members = new Map(actors.flatMap(({ id, type, of }) => (type === 'members_of' && of !== undefined ? [[id, of] as const] : [])))
  return actorMentions.flatMap(({ actor, sentence, token, first, last }) => {
    const group = actor === null ? undefined : members.get(actor)
    if (group === undefined) return []
    const { tokens } = sentences[sentence]!
    const nouns = [token, ...tokens.slice(first, last + 1).map(({ index }) => index)].map((at) => lexiconOf(words).at(tokens, at)?.noun)
    return nouns.some((noun) => noun !== undefined && words.arms.fighters.includes(noun)) ? [group] : []
  })
}

function byDeeds({ actors, actorMentions, sentences, predicates }: Told, { arms }: ActorWords): string[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  return predicates.flatMap((predicate) => {
    const { args, cues } = predicate
    const sentence = sentences[predicate.sentence]!
    const at = (token: number): DocumentActor | undefined => byId.get(actorAt(actorMentions, sentence, token)?.actor ?? '')
    const doer = args.find(({ role }) => role === 'agent')
    if (doer === undefined || cues.some(({ kind }) => unsure.has(kind)) || !isDeed(predicate, sentence, arms, at)) return []
    const actor = at(doer.token)
    return actor === undefined ? [] : [actor.type === 'members_of' && actor.of !== undefined ? actor.of : actor.id]
  })
}

function isDeed({ lemma, args }: Predicate, { tokens }: Sentence, arms: ArmsWords, at: (token: number) => DocumentActor | undefined): boolean {
  const objects = (prep: string): readonly number[] => args.filter((arg) => (prep === '' ? arg.role === 'patient' : arg.prep === prep)).map(({ token }) => token)
  const isAttack = (token: number): boolean => arms.attacks.test(tokens[token]!.form)
  return arms.deeds.includes(lemma) && objects('').length > 0
    || arms.carries.includes(lemma) && objects('').some(isAttack)
    || arms.threatens.some(({ verb, prep }) => verb === lemma && objects(prep).some(isAttack))
    || arms.fights.some(({ verb, prep }) => verb === lemma && objects(prep).some((token) => forces.has(at(token)?.type ?? 'person')))
}

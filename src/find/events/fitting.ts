// What a word means hangs on who does it and to whom: named rules, each with the sentence it was written for.
import { attackerNouns, peopleNouns } from '../../scheme/contexts.ts'
import type { EventType, Role } from '../../scheme/eventType.ts'
import { captiveNouns, forceNouns, territoryNouns, vehicleNouns } from '../../scheme/guardWords.ts'
import type { RefusalCode } from '../../scheme/refusals.ts'
import { targetTypeOf } from '../../scheme/targets.ts'
import { weaponTypeOf } from '../../scheme/weapons.ts'
import type { ActorType } from '../../model/actor.ts'
import type { Sentence } from '../../model/sentence.ts'
import { childrenOf, prepOf, relOf } from '../clauses/index.ts'
import { isKnown } from './known.ts'
import { namesViolence, triggersIn, type Trigger } from './triggers.ts'
import type { View } from './view.ts'
import { holds, nounWords, wordSet } from './vocabulary.ts'

type Actor = ActorType | undefined

/** A trigger with what the rules ask about the fillers of its roles. */
interface Look {
  readonly view: View
  readonly sentence: Sentence
  readonly trigger: Trigger
  /** Whether a filler of the role passes. */
  fits(role: Role, test: (token: number, actor: Actor) => boolean, sureOnly?: boolean): boolean
}

interface FittingRule {
  readonly id: string
  readonly of: (type: EventType) => boolean
  readonly pos?: 'verb' | 'noun'
  /** True when the trigger does not mean what its frame says. */
  readonly unfit: (look: Look) => boolean
  readonly refuse: RefusalCode
  /** Own sentence that must stay empty. */
  readonly against: string
}

export const armed: ReadonlySet<ActorType> = new Set(['armed_group', 'armed_group_unnamed', 'faction', 'state_military', 'police_security', 'members_of', 'unknown_attackers'])
export const forces: ReadonlySet<ActorType> = new Set(['armed_group', 'armed_group_unnamed', 'faction', 'state_military', 'members_of', 'state', 'government'])
const bodies: ReadonlySet<ActorType> = new Set(['state', 'government', 'igo', 'media_outlet', 'agency', 'company'])

const family = (name: EventType['family']) => ({ family: one }: EventType): boolean => one === name
const kind = (...ids: readonly string[]) => ({ id }: EventType): boolean => ids.some((one) => id === one || id.startsWith(`${one}.`))

export const fittingRules: readonly FittingRule[] = [
  { id: 'soldiers-withdraw', of: kind('force.withdrawal'), pos: 'verb', refuse: 'figurative', against: 'De toeristen vertrokken uit het land.',
    unfit: (look) => !look.fits('actor', (token, actor) => military(look, token) || actor === 'state_military' || (look.trigger.frame.id !== 'troepen-vertrekken' && actor !== undefined && forces.has(actor))) },
  { id: 'courts-judge-people', of: family('law'), refuse: 'figurative', against: 'De minister veroordeelde het geweld.',
    unfit: (look) => look.trigger.roles.subject !== undefined && !look.fits('subject', (token, actor) => actor === undefined ? isPersonWord(look, token) : !bodies.has(actor)) },
  { id: 'sentenced-as-epithet', of: family('law'), refuse: 'too-thin', against: 'De veroordeelde man woont nu in Veldstad.',
    unfit: ({ sentence, trigger: { own } }) => own !== null && relOf(sentence.tokens[own.token]!) === 'amod' },
  { id: 'people-are-captives', of: kind('abduction.kidnapping', 'release.captives'), refuse: 'figurative', against: 'Bij de brand kwam rook vrij.',
    unfit: (look) => look.trigger.roles.victim !== undefined && !look.fits('victim', (token, actor) => actor !== undefined || isPersonWord(look, token)) },
  { id: 'people-are-hostages', of: kind('abduction.hostage_siege'), pos: 'verb', refuse: 'figurative', against: 'De partij houdt de begroting gegijzeld.',
    unfit: (look) => look.trigger.roles.victim !== undefined && !look.fits('victim', (token, actor) => actor !== undefined || isPersonWord(look, token) || isVehicle(look, token) || words(look, token).some((one) => targetTypeOf(one, look.view.language) !== null)) },
  { id: 'suspects-are-no-captives', of: kind('release.captives'), refuse: 'suspect-released', against: 'De politie liet de verdachte na verhoor weer vrij.', unfit: (look) => !setFree(look) },
  { id: 'places-are-taken', of: kind('territory.takeover', 'territory.capture_state'), refuse: 'figurative', against: 'De zangeres veroverde de eerste prijs.',
    unfit: (look) => look.trigger.roles.object !== undefined && !look.fits('object', (token, actor) => isTerritory(look, token, actor)) },
  { id: 'no-growing-power', of: kind('territory.takeover'), refuse: 'figurative', against: 'De beweging kreeg steeds meer macht.',
    unfit: ({ sentence, trigger: { frame, own } }) => frame.id === 'macht-grijpen' && own !== null && sentence.tokens.slice(own.token + 1, own.token + 6).some(({ form }) => /^(?:meer|minder|more|less)$/iu.test(form)) },
  { id: 'armed-people-fight', of: kind('clash.battle'), pos: 'verb', refuse: 'figurative', against: 'De buurt strijdt tegen zwerfvuil.',
    unfit: (look) => look.trigger.frame.id !== 'er-wordt-gevochten' && !(['side_a', 'side_b'] as const).some((side) => look.fits(side, (token, actor) => military(look, token) || (actor !== undefined && (armed.has(actor) || forces.has(actor))))) && !isDated(look) },
  { id: 'besiegers-are-armed', of: kind('clash.offensive'), pos: 'verb', refuse: 'figurative', against: 'Boze fans omsingelden de bus.',
    unfit: (look) => look.trigger.roles.side_a !== undefined && !look.fits('side_a', (token, actor) => military(look, token) || (actor !== undefined && (armed.has(actor) || forces.has(actor))) || isAttacker(look, token, actor) || (actor === 'identity_group' && /^\p{Lu}/u.test(look.sentence.tokens[token]!.form))) },
  { id: 'fights-have-people', of: kind('clash.battle'), refuse: 'figurative', against: 'Het leger vecht tegen de droogte.',
    unfit: (look) => look.trigger.roles.side_b !== undefined && !look.fits('side_b', (token, actor) => actor !== undefined || military(look, token) || isPersonWord(look, token)) },
  { id: 'bombed-with-bombs', of: kind('attack.airstrike'), refuse: 'figurative', against: 'Jongeren worden gebombardeerd met reclames.',
    unfit: (look) => look.trigger.roles.weapon !== undefined && !look.fits('weapon', (token) => words(look, token).some((one) => weaponTypeOf(one, look.view.language) !== null)) },
  { id: 'one-man-against-a-terrorist', of: kind('attack'), pos: 'verb', refuse: 'attacker-stopped', against: 'Een voorbijganger viel de terrorist aan.',
    unfit: (look) => look.fits('target', (token, actor) => isAttacker(look, token, actor)) && !look.fits('perpetrator', (token, actor) => military(look, token) || (actor !== undefined && forces.has(actor))) },
  { id: 'vehicles-are-hijacked', of: kind('abduction.hijacking'), refuse: 'figurative', against: 'De discussie werd gekaapt door een luidruchtige groep.',
    unfit: (look) => look.trigger.roles.target !== undefined && !look.fits('target', (token) => isVehicle(look, token)) },
  { id: 'attacker-is-shot', of: kind('attack'), pos: 'verb', refuse: 'attacker-stopped', against: 'De politie schoot de schutter dood.',
    unfit: (look) => look.fits('victim', (token, actor) => isAttacker(look, token, actor) || attackedJustBefore(look, token), true) && (look.trigger.roles.perpetrator === undefined || look.fits('perpetrator', (_, actor) => actor === 'police_security' || actor === 'state_military')) },
  { id: 'protest-as-motive', of: kind('protest'), pos: 'noun', refuse: 'too-thin', against: 'Uit protest tegen de nieuwe wet weigerde hij te eten.',
    unfit: ({ sentence, trigger: { token } }) => /^(?:uit|als)$/u.test(prepOf(sentence, token) ?? '') && sentence.tokens[token - 1]?.upos === 'ADP' },
  { id: 'governments-fall', of: kind('territory.government_fall'), refuse: 'figurative', against: 'Het leger verjaagt de vogels van het vliegveld.',
    unfit: (look) => look.trigger.roles.object !== undefined && !look.fits('object', (token, actor) => isRuler(look, token, actor)) },
  { id: 'fighting-told-thinly', of: (type) => kind('clash')(type) && type.id !== 'clash.series', pos: 'verb', refuse: 'too-thin', against: 'De soldaten vechten.',
    unfit: (look) => look.trigger.roles.side_b === undefined && look.trigger.roles.target === undefined && look.view.datesOf(look.sentence.index).length === 0 && !look.view.placesOf(look.sentence.index).some(({ how, precision }) => how !== 'demonym' && !wide.has(precision)) },
  { id: 'fight-noun-alone', of: (type) => kind('clash')(type) && type.id !== 'clash.series', pos: 'noun', refuse: 'too-thin', against: 'Gevechten maken mensen bang.',
    unfit: (look) => sidesOf(look.trigger) < 2 && !isDated(look) && !look.view.placesOf(look.sentence.index).some(({ how }) => how !== 'demonym') && !look.trigger.light },
  { id: 'a-war-they-help-in', of: kind('clash.battle'), pos: 'noun', refuse: 'too-thin', against: 'De Franse soldaten hielpen in de strijd tegen de rebellen.',
    unfit: ({ sentence, trigger: { token, roles, light } }) => roles.side_a === undefined && light === null && /^(?:strijd|fight|battle)$/u.test(sentence.tokens[token]!.lemma) && /^(?:in|bij|voor)$/u.test(prepOf(sentence, token) ?? '') && isKnown(sentence, token) && childrenOf(sentence, token).some(({ index }) => /^(?:tegen|against)$/u.test(prepOf(sentence, index) ?? '')) },
  { id: 'speech-says-something', of: family('speech'), refuse: 'too-thin', against: 'De minister waarschuwde.',
    unfit: ({ view, sentence, trigger: { roles, own } }) => roles.addressee === undefined && roles.about === undefined && own?.args.every(({ role }) => role !== 'clause') === true && !view.layers.sayings.some(({ sentence: at, cue, content }) => at === sentence.index && cue.token === own.token && content.length > 0) },
  { id: 'warned-of-violence', of: kind('speech.warning'), refuse: 'figurative', against: 'De minister waarschuwde voor hogere prijzen.',
    unfit: (look) => look.trigger.roles.about !== undefined && !look.fits('about', (token) => namesViolence(look.view, look.sentence, token)) },
  { id: 'threatened-with-a-weapon', of: kind('speech'), refuse: 'too-thin', against: 'De man dreigde met een mes.',
    unfit: (look) => look.trigger.frame.id === 'dreigen' && look.trigger.own?.args.some(({ prep, token }) => prep === 'met' && words(look, token).some((one) => weaponTypeOf(one, look.view.language) !== null || one.endsWith('wapen'))) === true },
]

/** Null when the fillers fit what the frame says; else the code of the first rule that refuses. */
export function unfitting(view: View, sentence: Sentence, trigger: Trigger): RefusalCode | null {
  const look: Look = {
    view, sentence, trigger,
    fits: (role, test, sureOnly = false) => (trigger.roles[role] ?? []).some(({ token, loose }) => !(sureOnly && loose) && test(token, actorTypeAt(view, sentence, token))),
  }
  return fittingRules.find(({ of, pos, unfit }) => of(trigger.type) && (pos === undefined || pos === trigger.frame.pos) && unfit(look))?.refuse ?? null
}

function actorTypeAt(view: View, sentence: Sentence, token: number): Actor {
  const actor = view.mentionAt(sentence.index, token)?.actor
  return actor ? view.actors.get(actor)?.type : undefined
}

const wide: ReadonlySet<string> = new Set(['country', 'supranational', 'informal_region'])

function words({ sentence }: Look, token: number): readonly string[] {
  return nounWords(sentence.tokens[token]!)
}

function isTarget(look: Look, token: number, ...types: readonly string[]): boolean {
  return words(look, token).some((one) => types.includes(targetTypeOf(one, look.view.language) ?? ''))
}

function among({ view, sentence }: Look, token: number, list: Readonly<Record<'nl' | 'en', string>>): boolean {
  return holds(wordSet(list[view.language]), sentence, sentence.tokens[token]!)
}

function military(look: Look, token: number): boolean {
  return isTarget(look, token, 'military', 'armed_group', 'peacekeeper_ngo') || among(look, token, forceNouns)
}

function isVehicle(look: Look, token: number): boolean {
  return isTarget(look, token, 'transport', 'aviation', 'maritime', 'government', 'business', 'education') || among(look, token, vehicleNouns)
}

function isRuler(look: Look, token: number, actor: Actor): boolean {
  if (actor !== undefined) return !armed.has(actor) && actor !== 'civilians' && actor !== 'identity_group'
  if (look.sentence.tokens[token]!.upos === 'NUM') return false
  return isPersonWord(look, token) || isTarget(look, token, 'government', 'political_party')
}

function isAttacker(look: Look, token: number, actor: Actor): boolean {
  return actor === 'person_perpetrator' || among(look, token, attackerNouns)
}

/** "stabbed three passers-by before police shot him": he who did what was told just before, in this sentence or the last. */
function attackedJustBefore({ view, sentence, trigger }: Look, token: number): boolean {
  const actor = view.mentionAt(sentence.index, token)?.actor ?? null
  if (actor === null) return false
  return [sentence, ...view.telling.filter(({ index }) => index === sentence.index - 1)].some((one) => triggersIn(view, one).some((deed) => deed.type.family === 'violence' && (one !== sentence || deed.token < trigger.token)
    && (deed.roles.perpetrator ?? []).some((doer) => view.mentionAt(one.index, doer.token)?.actor === actor)))
}

function isPersonWord(look: Look, token: number): boolean {
  const word = look.sentence.tokens[token]!
  return word.upos === 'PROPN' || word.upos === 'PRON' || word.upos === 'NUM' || among(look, token, peopleNouns) || among(look, token, attackerNouns) || /(?:verdachte|er|ist|ling|suspect)$/u.test(word.lemma)
}

/** "IS heeft Mosul ingenomen": a bare name that is no person's, or a word for a place. */
function isTerritory(look: Look, token: number, actor: Actor): boolean {
  const word = look.sentence.tokens[token]!
  if (among(look, token, territoryNouns) || look.view.placesOf(look.sentence.index).some(({ start, end }) => start <= word.start && word.end <= end)) return true
  if (word.upos !== 'PROPN') return false
  return (actor === undefined || actor === 'state') && look.fits('actor', (doer, type) => military(look, doer) || (type !== undefined && forces.has(type)))
}

function sidesOf({ roles }: Trigger): number {
  return [...roles.side_a ?? [], ...roles.side_b ?? []].length
}

function isDated({ view, sentence }: Look): boolean {
  return view.datesOf(sentence.index).some(({ kind: dated }) => dated === 'absolute' || dated === 'relative')
}

/** Set free by who held them, or said or told before to be captives: not a suspect let go, not smoke or a job that comes free. */
function setFree(look: Look): boolean {
  const { view, sentence, trigger } = look
  if (sentence.tokens[trigger.token]!.lemma.startsWith('evacu')) return true
  const captives = wordSet(captiveNouns[view.language])
  if (look.fits('victim', (token) => among(look, token, captiveNouns))) return true
  if (look.fits('actor', (token, actor) => among(look, token, attackerNouns) || (actor !== undefined && (actor.startsWith('armed') || actor === 'faction')))) return true
  if (look.fits('victim', (token, actor) => isAttacker(look, token, actor))) return false
  return view.telling.some((one) => one.index <= sentence.index + 1 && (triggersIn(view, one).some(({ type }) => type.id.startsWith('abduction.')) || one.tokens.some((token) => holds(captives, one, token))))
}


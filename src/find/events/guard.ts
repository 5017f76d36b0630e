// Words with a life outside conflict count only where something says that this is conflict or violence against the public.
import { attackerNouns, peopleNouns } from '../../scheme/contexts.ts'
import type { RefusalCode } from '../../scheme/refusals.ts'
import { targetTypeOf } from '../../scheme/targets.ts'
import { weaponTypeOf } from '../../scheme/weapons.ts'
import { relOf } from '../clauses/index.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { ActorType } from '../../model/actor.ts'
import type { TextContext } from './context.ts'
import { namesViolence, type Trigger } from './triggers.ts'
import type { View } from './view.ts'
import { holds, nounWords, wordSet } from './vocabulary.ts'

const killing: ReadonlySet<string> = new Set(['doden', 'to-kill'])

/** From here on the text is about conflict, whatever else it says. */
const enough = 9
/** Below this nothing in the text but the word itself speaks of conflict. */
const little = 3

const armed: ReadonlySet<ActorType> = new Set(['armed_group', 'armed_group_unnamed', 'faction', 'state_military', 'police_security', 'members_of', 'unknown_attackers'])

/** Null when a word with a life outside conflict may count; else why not. */
export function isPublicMatter(view: View, sentence: Sentence, trigger: Trigger, { conflict }: TextContext): RefusalCode | null {
  const { type, roles, frame } = trigger
  const own = ownEvidence(view, sentence, trigger)
  if (type.family === 'violence') {
    // "Seven people were killed": by whom or what is not said, so another word must tell that it was violence.
    if (killing.has(frame.id) && roles.perpetrator === undefined && conflict < 2 * enough && !(roles.victim ?? []).some(({ token }) => hasOffice(view, sentence, token))) return 'too-thin'
    if (conflict >= enough && (own > 0 || conflict >= 2 * enough || type.id.startsWith('clash'))) return null
    if (conflict >= little && own >= (conflict >= 2 * little ? 2 : 3)) return null
    return conflict >= enough ? 'too-thin' : privateMatter(view, sentence, trigger) ? 'private-crime' : 'no-conflict'
  }
  // A warning or threat that names violence speaks for itself.
  if (type.family === 'speech' && conflict >= little && (roles.about ?? []).some(({ token }) => namesViolence(view, sentence, token))) return null
  // "Na de aanslag zijn drie verdachten opgepakt", "zestig betogers": the sentence itself says what it is about.
  if (type.family === 'law' && conflict >= little && ([sentence, view.sentences[sentence.index - 1] ?? sentence].some((one) => one.block === sentence.block && one.tokens.some(({ upos, index }) => upos === 'NOUN' && !(one === sentence && index === trigger.token) && namesViolence(view, one, index, true))) || (roles.subject ?? []).some(({ token }) => /^(?:betoger|demonstrant|activist|terrorist|jihadist|rebel|protester|demonstrator|militant)/u.test(sentence.tokens[token]!.lemma)))) return null
  if (type.family === 'law' || type.family === 'speech') return conflict >= enough ? null : 'no-conflict'
  // Protest and politics stand in many texts; talks and takeovers need conflict around them.
  if (type.id.startsWith('protest')) return conflict >= little || roles.against !== undefined ? null : 'no-conflict'
  const parties = (roles.party?.length ?? 0) + (roles.about?.length ?? 0)
  if (type.id.startsWith('diplo') && conflict >= little && parties >= 2) return null
  return conflict >= enough || (conflict >= little && own >= 2) ? null : 'no-conflict'
}

const forces: ReadonlySet<ActorType> = new Set(['armed_group', 'armed_group_unnamed', 'faction', 'state_military', 'members_of', 'state', 'government'])

/** What a word means hangs on who does it: soldiers leave a country, courts condemn people and not deeds. */
export function unfitting(view: View, sentence: Sentence, { type, roles, frame, own, light }: Trigger): RefusalCode | null {
  const fits = (role: keyof typeof roles, test: (token: number, actor: ActorType | undefined) => boolean, sureOnly = false): boolean => (roles[role] ?? []).some(({ token, loose }) => {
    if (sureOnly && loose) return false
    const actor = view.mentionAt(sentence.index, token)?.actor
    return test(token, actor ? view.actors.get(actor)?.type : undefined)
  })
  const word = (token: number): readonly string[] => nounWords(sentence.tokens[token]!)
  const military = (token: number): boolean => word(token).some((one) => ['military', 'armed_group', 'peacekeeper_ngo'].includes(targetTypeOf(one, view.language) ?? '')) || word(token).some((one) => /(?:troep|troepen|leger|troop|forces|wapen|weapon)$/u.test(one))
  if (type.id === 'force.withdrawal' && frame.pos === 'verb' && !fits('actor', (token, actor) => military(token) || actor === 'state_military' || (frame.id !== 'troepen-vertrekken' && actor !== undefined && forces.has(actor)))) return 'figurative'
  if (type.family === 'law' && roles.subject && !fits('subject', (token, actor) => actor !== undefined ? !['state', 'government', 'igo', 'media_outlet', 'agency', 'company'].includes(actor) : isPersonWord(view, sentence, token))) return 'figurative'
  if (type.id === 'abduction.kidnapping' && roles.victim && !fits('victim', (token, actor) => actor !== undefined || isPersonWord(view, sentence, token))) return 'figurative'
  if (type.family === 'law' && own !== null && relOf(sentence.tokens[own.token]!) === 'amod') return 'too-thin'
  if (type.id === 'release.captives' && roles.victim && !fits('victim', (token, actor) => actor !== undefined || isPersonWord(view, sentence, token))) return 'figurative'
  if (type.id === 'territory.takeover' || type.id === 'territory.capture_state') {
    const place = (token: number): boolean => view.placesOf(sentence.index).some(({ start, end }) => start <= sentence.tokens[token]!.start && sentence.tokens[token]!.end <= end) || word(token).some((one) => /^(?:stad|dorp|land|gebied|terrein|wijk|provincie|macht|hoofdstad|grondgebied|vliegveld|basis|luchthaven|city|town|village|country|territory|area|district|province|power|capital|ground|airport|base|region|control)$/u.test(one))
    if (roles.object && !fits('object', (token) => place(token))) return 'figurative'
  }
  // "strijdt tegen onrecht": a fight has somebody armed on one side.
  if (type.id === 'clash.battle' && frame.pos === 'verb' && !fits('side_a', (token, actor) => military(token) || (actor !== undefined && (armed.has(actor) || forces.has(actor)))) && !fits('side_b', (token, actor) => military(token) || (actor !== undefined && (armed.has(actor) || forces.has(actor)))) && !dated(view, sentence)) return 'figurative'
  if (type.id === 'clash.battle' && roles.side_b && !fits('side_b', (token, actor) => actor !== undefined || military(token) || isPersonWord(view, sentence, token))) return 'figurative'
  // "gebombardeerd met reclames": what it was done with is no weapon.
  if (type.id === 'attack.airstrike' && roles.weapon && !fits('weapon', (token) => word(token).some((one) => weaponTypeOf(one, view.language) !== null))) return 'figurative'
  // The police shoot the gunman: that ends an attack and is none.
  const isAttacker = (token: number, actor: ActorType | undefined): boolean => actor === 'person_perpetrator' || holds(wordSet(attackerNouns[view.language]), sentence, sentence.tokens[token]!)
  // "om op de terrorist in te rijden": one man against a terrorist is no attack on the public.
  if (type.id.startsWith('attack') && frame.pos === 'verb' && fits('target', isAttacker) && !fits('perpetrator', (token, actor) => military(token) || (actor !== undefined && forces.has(actor)))) return 'attacker-stopped'
  if (type.id === 'abduction.hijacking' && roles.target && !fits('target', (token) => word(token).some((one) => ['transport', 'aviation', 'maritime', 'government', 'business', 'education'].includes(targetTypeOf(one, view.language) ?? '') || /(?:auto|wagen|taxi|trein|truck|car|tanker|toestel)$/u.test(one)))) return 'figurative'
  if (type.id.startsWith('attack') && frame.pos === 'verb' && fits('victim', isAttacker, true) && (roles.perpetrator === undefined || fits('perpetrator', (_, actor) => actor === 'police_security' || actor === 'state_military'))) return 'attacker-stopped'
  if (type.id === 'territory.government_fall' && roles.object && !fits('object', (token, actor) => actor !== undefined || isPersonWord(view, sentence, token) || word(token).some((one) => ['government', 'political_party'].includes(targetTypeOf(one, view.language) ?? '')))) return 'figurative'
  // Who fights must be told with whom, where or when.
  if (type.id.startsWith('clash') && type.id !== 'clash.series' && frame.pos === 'verb' && roles.side_b === undefined && roles.target === undefined && view.datesOf(sentence.index).length === 0 && !view.placesOf(sentence.index).some(({ how, precision }) => how !== 'demonym' && precision !== 'country' && precision !== 'supranational' && precision !== 'informal_region')) return 'too-thin'
  if (type.id.startsWith('clash') && frame.pos === 'noun' && type.id !== 'clash.series' && [...roles.side_a ?? [], ...roles.side_b ?? []].length < 2 && view.datesOf(sentence.index).length === 0 && !view.placesOf(sentence.index).some(({ how }) => how !== 'demonym') && !light) return 'too-thin'
  if (type.family === 'speech' && roles.addressee === undefined && roles.about === undefined && own?.args.every(({ role }) => role !== 'clause') === true && !view.layers.sayings.some(({ sentence: at, cue, content }) => at === sentence.index && cue.token === own.token && content.length > 0)) return 'too-thin'
  if (type.id === 'speech.warning' && roles.about && !fits('about', (token) => namesViolence(view, sentence, token))) return 'figurative'
  if (frame.id === 'dreigen' && own?.args.some(({ prep, token }) => prep === 'met' && word(token).some((one) => weaponTypeOf(one, view.language) !== null || one.endsWith('wapen'))) === true) return 'too-thin'
  return null
}

function dated(view: View, { index }: Sentence): boolean {
  return view.datesOf(index).some(({ kind }) => kind === 'absolute' || kind === 'relative')
}

function isPersonWord(view: View, sentence: Sentence, token: number): boolean {
  const word = sentence.tokens[token]!
  return word.upos === 'PROPN' || word.upos === 'PRON' || word.upos === 'NUM' || holds(wordSet(peopleNouns[view.language]), sentence, word) || holds(wordSet(attackerNouns[view.language]), sentence, word) || /(?:verdachte|er|ist|ling|suspect)$/u.test(word.lemma)
}

/** "burgemeester Jansen", "Jansen, a journalist": an office in the phrase or right beside it. */
function hasOffice(view: View, sentence: Sentence, token: number): boolean {
  return sentence.tokens.slice(Math.max(0, token - 5), token + 7).some((near) => (near.upos === 'NOUN' || near.upos === 'PROPN') && nounWords(near).some((one) => ['government', 'journalist', 'political_party', 'diplomatic', 'religious'].includes(targetTypeOf(one.toLowerCase(), view.language) ?? '')))
}

const gathering = /^(?:festival|muziekfestival|feest|concert|bruiloft|demonstratie|betoging|markt|kerstmarkt|menigte|mensenmassa|voetganger|parade|party|wedding|rally|market|crowd|protest|pedestrian)$/u

const publicPlaces: ReadonlySet<string> = new Set(['religious', 'government', 'diplomatic', 'military', 'police', 'aviation', 'journalist', 'education'])

/** What the trigger itself brings: an armed actor, a public target, a weapon, several victims. */
function ownEvidence(view: View, sentence: Sentence, { roles, frame }: Trigger): number {
  let weight = 0
  const people = wordSet(peopleNouns[view.language])
  // Several victims, or a public place: more than a quarrel.
  if (view.quantitiesOf(sentence.index).some(({ kind, noun, value, end }) => {
    if (kind !== 'count' || (value.low ?? value.best ?? 0) < 3) return false
    const counted = noun === undefined ? sentence.tokens.find(({ start }) => start > end) : sentence.tokens[noun]
    return counted !== undefined && (holds(people, sentence, counted) || /^(?:dode|doden|gewonde|gewonden|slachtoffer|gelovig|dead|death|victim|casualty)/iu.test(counted.lemma))
  })) weight += 3
  if (frame.pos === 'noun' && sentence.tokens.some((token) => token.upos === 'NOUN' && nounWords(token).some((one) => publicPlaces.has(targetTypeOf(one, view.language) ?? '')))) weight += 1
  for (const [role, filled] of Object.entries(roles)) {
    for (const { token, slot } of filled ?? []) {
      const mention = view.mentionAt(sentence.index, token)
      const actor = mention?.actor ? view.actors.get(mention.actor) : undefined
      if (actor && armed.has(actor.type)) weight += 2
      const word = sentence.tokens[token]!
      if (holds(wordSet(attackerNouns[view.language]), sentence, word) && slot !== 'self') weight += 1
      if (role === 'target' || role === 'victim') {
        const target = nounWords(word).map((one) => targetTypeOf(one, view.language)).find((one) => one !== null)
        if (target && target !== 'civilians') weight += 2
        else if (target) weight += gathering.test(word.lemma) ? 2 : 1
        if (actor && ['government', 'state', 'institution', 'igo', 'political_party', 'identity_group', 'media_outlet'].includes(actor.type)) weight += 2
        const count = view.quantitiesOf(sentence.index).find(({ noun, kind }) => noun === token && kind === 'count')
        if (count && (count.value.low ?? count.value.best ?? 0) >= 3) weight += 2
        // A named person is news; one with an office is a public target.
        if (actor?.type === 'person' && mention?.how !== 'pronoun') weight += hasOffice(view, sentence, token) ? 3 : 1
      }
      if (role === 'weapon' && nounWords(word).some((one) => weaponTypeOf(one, view.language) !== null)) weight += 1
    }
  }
  return weight
}

/** One ordinary person against another. */
function privateMatter(view: View, sentence: Sentence, { roles }: Trigger): boolean {
  const people = wordSet(peopleNouns[view.language])
  return [...roles.victim ?? [], ...roles.target ?? []].some(({ token }) => holds(people, sentence, sentence.tokens[token]!))
}

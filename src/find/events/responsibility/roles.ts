// Who did it by the grammar of the event's own words: the subject of the deed, "door …", "van …".
import type { Predicate } from '../../../model/predicate.ts'
import type { Sentence } from '../../../model/sentence.ts'
import type { Said } from '../../../reading/reading.ts'
import type { Slot } from '../../../scheme/frame.ts'
import { responsibilityWords } from '../../../scheme/responsibility.ts'
import { childrenOf, nounPhrase } from '../../clauses/index.ts'
import type { Cluster } from '../cluster.ts'
import { evidenceOfTrigger, type Telling } from '../telling.ts'
import type { Trigger } from '../triggers.ts'
import type { View } from '../view.ts'
import { basisOf, speakerOf } from './basis.ts'
import { beyondSlots } from './beyondSlots.ts'
import type { Blame } from './blame.ts'
import { doubted } from './doubt.ts'
import { isHeldOnly } from './held.ts'
import { isAttackerNoun, isClaimant, isLawful, isUnlikely, isUnnamed, speakerBehind, spokesFor } from './who.ts'
import { isNotBut, isOption, spoken } from './words.ts'

/** Roles whose filler is who did it, by event family. */
const doers = ['perpetrator', 'actor', 'authority', 'side_a', 'side_b', 'party', 'participant', 'speaker'] as const

export function* byRoles(view: View, clusters: readonly Cluster[]): Generator<Blame> {
  for (const cluster of clusters) for (const telling of cluster.tellings) yield* ofTelling(view, clusters, cluster, telling)
}

/** What fills a role, or is reached beyond it. */
interface Filler {
  readonly token: number
  readonly slot: Slot
  readonly actor?: string
}

function* ofTelling(view: View, clusters: readonly Cluster[], cluster: Cluster, telling: Telling): Generator<Blame> {
  const { trigger } = telling
  const { frame, type } = trigger
  const sentence = view.sentences[trigger.sentence]!
  const verb = trigger.own ?? trigger.light
  const told = verb?.token ?? trigger.token
  // "insurgents who continue to ambush convoys": a habit, told beside an event, is not who did that one.
  if (verb && telling !== cluster.tellings[0] && /^(?:continue|keep|blijven|doorgaan)$/u.test(sentence.tokens[sentence.tokens[verb.token]!.head]?.lemma ?? '')) return
  if ((verb && isBlamedBy(view, verb)) || isOption(sentence, told) || isOfAnother(sentence, trigger)) return
  for (const role of doers) {
    const fillers: Filler[] = [...trigger.roles[role] ?? []]
    if (role === 'perpetrator' && type.family === 'violence') fillers.push(...beyondSlots(view, sentence, trigger).map((one) => ({ ...one, slot: 'agent' as const })))
    for (const { token, slot, actor: named } of fillers) {
      if (role === 'perpetrator' && verb !== null && isWrongAntecedent(view, sentence, verb, token)) continue
      // "the party against" of a clash stands in its own slot; a bare object of "fight" too
      if (slot === 'self' && frame.leaning && !telling.definite && cluster.tellings[0] !== telling) continue
      const mention = named === undefined ? view.mentionAt(trigger.sentence, token) : undefined
      if (mention?.sure === 'doubtful') continue
      // "X said it had planted the bomb": a pronoun that may be another's is the speaker himself.
      const speaker = role === 'perpetrator' && (mention === undefined || mention.actor === null || (mention.how === 'pronoun' && mention.sure !== 'solid')) ? speakerBehind(view, trigger.sentence, token, told) : null
      const given = named ?? speaker ?? mention?.actor ?? null
      if (given === null) continue
      // "De Taliban zeggen dat hun strijders …": what its own people did a group says of itself.
      const actor = ofSpeaker(view, trigger.sentence, told, given) ?? given
      // "de opstand tegen de president" is not his.
      if (frame.series && slot !== 'prep:tussen' && slot !== 'prep:between') continue
      if (role === 'perpetrator' && isLawful(view, actor) && view.actors.get(actor)?.type !== 'government' && (telling.realis !== 'accomplished' || telling !== cluster.tellings[0])) continue
      if (role === 'perpetrator' && (isUnlikely(view, actor) || (mention?.how === 'definite' && isHeldOnly(view, clusters, actor, trigger.sentence)))) continue
      if (trigger.light && preparing.test(trigger.light.lemma) && telling.realis === 'accomplished') continue
      // "Vermoedelijk kwam de aanval van het leger": where it came from is what the clause says, and how surely.
      const isOrigin = (slot === 'prep:van' || slot === 'prep:from') && trigger.clause !== null && /^(?:komen|come)$/u.test(trigger.clause.lemma) && trigger.clause.token < token
      // "X, not Y, carried out the attack": Y is named as who did not.
      if (isNotBut(view, sentence, token) === true) continue
      const heard = ofFigureOnly(sentence, told, spoken(view, trigger.sentence, isOrigin ? trigger.clause.token : told))
      const said: Said = verb !== null && isGainsaid(view, sentence, verb) ? { ...heard, act: 'deny', polarity: 'NEG' } : verb !== null && isConfessed(sentence, verb, heard) ? { ...heard, act: 'claim_responsibility' } : heard
      // A pronoun that may mean the government leaves it open who did it, unless it says so of itself.
      if (mention?.how === 'pronoun' && mention.sure !== 'solid' && !isClaimant(view, actor) && speakerOf(said)?.actor !== actor) continue
      // "de aanslagen van Jansen" takes it as known who did it, whoever speaks; "als hij iets te maken heeft met zijn aanslagen" does not.
      const presupposed = telling.definite && !isOrigin && (slot === 'prep:van' || slot === 'prep:by' || slot === 'prep:door' || slot === 'possessor')
      if (presupposed && (said.special !== 'NONE' || said.polarity === 'UNDERSPECIFIED' || said.certainty !== 'CERTAIN')) continue
      const basis = doubted(view, sentence, token, presupposed && said.polarity !== 'NEG' ? 'asserted' : basisOf(view, said, actor, telling))
      // "If the group carried out the attack, talks will end": said of nobody.
      if (role === 'perpetrator' && ((basis !== 'asserted' && said.special !== 'NONE') || (telling.definite && verb !== null && isIf(sentence, verb)))) continue
      // "said they will destroy": who threatens has not claimed a deed.
      if (basis !== 'asserted' && (said.time === 'FUTURE' || ahead.has(telling.realis))) continue
      // "de schutter" in what somebody says blames nobody, and neither does "a man".
      if (basis !== 'asserted' && slot === 'self') continue
      // Gunmen of whom the police tell are the doers by the word of the police.
      if (basis.startsWith('accused') && isUnnamed(view, actor) && !(trigger.own !== null && mention?.how === 'noun' && isAttackerNoun(view, sentence, token))) continue
      const blame: Blame = { cluster, actor, basis, said, evidence: evidenceOfTrigger(view, trigger), because: `${trigger.because}/${role}`, named: mention?.sure !== 'likely', at: { sentence: trigger.sentence, token } }
      // Only deeds are blamed on somebody; who else took part is told or left out.
      if (basis !== 'asserted' && (type.family !== 'violence' || role !== 'perpetrator')) {
        if (type.family !== 'violence' && basis !== 'denied' && said.certainty === 'CERTAIN') yield { ...blame, basis: 'asserted' }
        continue
      }
      yield blame
    }
  }
}

function ofSpeaker(view: View, sentence: number, told: number, actor: string): string | null {
  const group = view.actors.get(actor)?.type === 'members_of' ? view.actors.get(actor)?.of : undefined
  const source = group === undefined ? undefined : speakerOf(spoken(view, sentence, told))
  if (group === undefined || source === undefined || !isClaimant(view, group)) return null
  return source.actor === group || source.affiliation === group || (source.actor !== null && spokesFor(view, source.actor) === group) ? group : null
}

/** The clause begins with "als" or "if". */
function isIf(sentence: Sentence, { token }: Predicate): boolean {
  return childrenOf(sentence, token).some(({ rel, form }) => rel === 'mark' && /^(?:als|indien|if)$/iu.test(form))
}

/** "De groep spreekt tegen dat ze de aanslag heeft gepleegd": the tree takes the particle of the denial for an adposition. */
function isGainsaid(view: View, { tokens }: Sentence, { token, under, sentence }: Predicate): boolean {
  const over = view.predicateAt(sentence, under)
  return over !== undefined && over.lemma === 'spreken' && tokens.some(({ form, index }) => index > over.token && index < token && form === 'tegen' && /^(?:dat|,)$/u.test(tokens[index + 1]?.form ?? ''))
}

/** "heeft bekend dat hij de aanslag heeft gepleegd", where the tagger took the participle for an adjective. */
function isConfessed({ tokens }: Sentence, { token, finite }: Predicate, said: Said): boolean {
  const over = tokens[tokens[token]!.head]
  return finite && over !== undefined && over.form === 'bekend' && speakerOf(said) === undefined && tokens.some(({ head, rel, lemma }) => head === over.index && rel === 'aux' && lemma === 'hebben')
}

/** "neighbours of Miller, the man who carried out the attack", "a café in Madrid, Spain, which killed 13": "who" and "which" go back to what stands right before them, not over its comma, and a country there is an address. */
function isWrongAntecedent(view: View, sentence: Sentence, { token: verb, rel }: Predicate, doer: number): boolean {
  if (rel !== 'acl:relcl' || doer > verb) return false
  const pronoun = sentence.tokens.slice(doer + 1, verb).find(({ form, upos }) => upos !== 'DET' && /^(?:who|which|that|die|dat)$/iu.test(form))?.index
  if (pronoun === undefined) return false
  const last = sentence.tokens[pronoun - 1]!.form === ',' ? pronoun - 2 : pronoun - 1
  const nearest = view.mentionAt(sentence.index, last)
  const over = sentence.tokens.slice(doer + 1, last).some(({ form }) => form === ',')
  if (over && nearest !== undefined && nearest.actor !== view.mentionAt(sentence.index, doer)?.actor && !(nearest.first <= doer && doer <= nearest.last)) return true
  return last === doer && sentence.tokens[doer - 1]?.form === ',' && sentence.tokens[doer - 2]?.upos === 'PROPN' && view.actors.get(nearest?.actor ?? '')?.type === 'state'
}

const ahead: ReadonlySet<string> = new Set(['planned', 'threatened', 'feared', 'hypothetical'])

/** "did a good job repelling the attack": another verb stands between the doing and the deed. */
function isOfAnother(sentence: Sentence, { light, token }: Trigger): boolean {
  return light !== null && light.token < token && sentence.tokens.slice(light.token + 1, token).some(({ upos, rel }) => upos === 'VERB' && rel !== 'amod' && rel !== 'compound:prt')
}

/** Who prepared it need not have done it. */
const preparing = /^(?:voorbereiden|plannen|beramen|plan|plot|prepare)$/u

/** "accused the army of shelling the village", "charged with killing": whom the verb blames, not its subject, is the doer; the words of blame tell it. */
function isBlamedBy(view: View, verb: Predicate): boolean {
  // "De man die de aanslag pleegde, is veroordeeld": a relative clause tells it by itself.
  if (verb.rel === 'acl:relcl') return false
  const over = view.predicateAt(verb.sentence, verb.under)
  // "Suspected militants killed": an adjective taken for a verb.
  if (over?.token === 0 && over.passive && verb.args.some(({ role, inherited }) => role === 'agent' && inherited !== true)) return false
  return over !== undefined && responsibilityWords[view.language].blame.some(({ words, who, basis }) => (who !== 'agent' || (basis === 'admitted' && !verb.finite)) && words.includes(over.lemma.toLowerCase()))
}

/** "stabbed reportedly several people": the word behind the verb and before a number doubts the number, not who did it. */
function ofFigureOnly(sentence: Sentence, verb: number, said: Said): Said {
  if (speakerOf(said) !== undefined || said.evidentiality !== 'REPORTED') return said
  const doubting = said.cues.map(({ start }) => sentence.tokens.find((token) => token.start === start)).filter((token) => token !== undefined)
  const [word] = doubting
  if (doubting.length !== 1 || word === undefined || word.upos !== 'ADV' || word.index <= verb) return said
  const figure = sentence.tokens[word.index + 1]
  if (figure === undefined || nounPhrase(sentence, word.index).first < verb || !['NUM', 'ADJ', 'DET'].includes(figure.upos)) return said
  return { ...said, chain: said.chain.filter(({ kind }) => kind === 'outlet'), act: 'assert', certainty: 'CERTAIN', evidentiality: 'ASSERTED' }
}

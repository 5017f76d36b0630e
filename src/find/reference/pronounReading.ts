// Pronouns and words like them ("daarvan", "beiden"): whom they mean, and when people outside the cast may be meant as well.
import type { Found } from '../actors/found.ts'
import type { Member } from './cast.ts'
import { isGroup } from './kinds.ts'
import { ruleId, settle } from './meant.ts'
import { adverbMeant, pronounMeant } from './pronouns.ts'
import { ruledOut, ruledOutBySubject } from './ruledOut.ts'
import { pointAt, type Meant, type Scene } from './scene.ts'

export function pronounReading(scene: Scene, found: Found): Meant | null {
  const row = found.pronoun!
  const choice = pronounMeant(found, row, scene.cast.recent(), pointAt(scene, found), ruledOut(scene, found))
  const rule = `reference/${row.rule}`
  // People who are no actors may be meant as well: "de spelers", of whom this stage knows nothing.
  if (found.number === 'plural' && choice !== undefined && 'member' in choice && othersMeant(scene, found, choice.member)) return { member: null, candidates: [choice.member], how: found.how, sure: 'doubtful', because: ruleId(scene, rule) }
  const settled = settle(scene, found, choice, found.how, rule)
  if (settled?.member && row.gender !== undefined && row.takes[0] === 'person' && settled.member.number === 'singular' && !isGroup(settled.member)) settled.member.gender ??= row.gender
  return settled
}

/** A plural of people outside the cast that was the subject since `member` was spoken of. */
function othersMeant(scene: Scene, found: Found, member: Member): boolean {
  if (joinedSubject(scene, found, member)) return true
  const here = otherSubject(scene, found.sentence, found.token)
  // "Jongeren sluiten zich aan bij de groep omdat ze …": the subject is at least as much in mind, wherever the other stands
  const subject = here >= 0 && scene.sentences[found.sentence]!.tokens[here]!.rel.startsWith('nsubj')
  if (here >= 0) return member.last.sentence < found.sentence || (!member.last.subject && (subject || member.last.token < here))
  if (found.sentence === 0 || member.last.sentence >= found.sentence) return false
  const { tokens } = scene.sentences[found.sentence - 1]!
  const before = otherSubject(scene, found.sentence - 1, tokens.length)
  return before >= 0 && (member.last.sentence < found.sentence - 1 || !member.last.subject)
}

/** "A en B bestrijden de rebellen. Zij …": who was the subject together is at least as much in mind as the rebels. */
function joinedSubject(scene: Scene, found: Found, member: Member): boolean {
  if (found.sentence === 0 || member.last.sentence !== found.sentence - 1 || member.last.subject) return false
  const { tokens } = scene.sentences[found.sentence - 1]!
  const heads = scene.headsIn.get(found.sentence - 1)
  return tokens.some(({ head, rel, index }) => rel === 'conj' && heads?.has(index) === true && tokens[head]?.rel.startsWith('nsubj') === true && tokens[head]!.index !== member.last.token)
}

function otherSubject(scene: Scene, sentence: number, before: number): number {
  const heads = scene.headsIn.get(sentence)
  const { tokens } = scene.sentences[sentence]!
  const passed = scene.passed.get(sentence)?.findLast((at) => at < before && /^(?:nsubj|obj)/u.test(tokens[at]!.rel))
  if (passed !== undefined) return passed
  return scene.sentences[sentence]!.tokens.findLastIndex(({ index, upos, rel, form }) => index < before && upos === 'NOUN' && rel.startsWith('nsubj') && heads?.has(index) !== true && scene.ground.words.peopleEnd.some((end) => form.toLowerCase().endsWith(end)))
}

export function adverbReading(scene: Scene, found: Found): Meant | null {
  const choice = adverbMeant(scene.cast.recent(), pointAt(scene, found), { split: found.because.includes('-') }, ruledOutBySubject(scene, found))
  return settle(scene, found, choice, 'pronoun', `reference/${found.because}`)
}

export function bothReading(scene: Scene, found: Found): Meant | null {
  const pair = scene.cast.recent().filter((member) => found.sentence - member.last.sentence <= 1 && (member.named || member.type === 'person')).slice(0, 2)
  return pair.length < 2 ? null : { member: null, candidates: pair.toReversed(), how: 'pronoun', sure: 'likely', because: ruleId(scene, `reference/${found.because}`) }
}

// Whom a pronoun means: number and kind must agree, the nearest subject comes first, and two that fit alike leave it open.
import type { Found } from '../actors/found.ts'
import type { PronounRow } from '../../lang/actors.ts'
import type { Member } from './cast.ts'
import { choose, type Choice, type Point } from './salience.ts'
import { isGroup, isMedium, isPerson, isPower, isSet, isState } from './kinds.ts'

export function pronounMeant(found: Found, row: PronounRow, recent: readonly Member[], point: Point, ruledOut: (member: Member) => boolean): Choice {
  const reach = row.possessive === true || row.number === 'singular' ? 2 : 3
  const agreeing = recent.filter((member) => point.sentence - member.last.sentence <= reach && agrees(member, found, row) && !ruledOut(member))
  // "zijn" is a man's where there is one: whether a name of a group is neuter nobody can tell.
  const people = row.form === 'zijn' ? agreeing.filter(isPerson) : []
  const fitting = people.length > 0 ? people : agreeing
  if (row.near === true) return nearest(fitting, point)
  if (row.takes.length === 1 && row.takes[0] === 'group' && row.possessive !== true) return thing(fitting, point)
  // Who the sentence just before was about outranks whoever the text was about earlier.
  const justBefore = found.number === 'plural' && point.subject && fitting.some(({ last }) => last.subject && last.sentence >= point.sentence - 1)
  return choose(fitting, point, (member) => {
    // Within the sentence a subject binds a possessive: "de groep breidt haar macht uit".
    const bound = member.last.sentence === point.sentence && member.last.subject ? (row.possessive === true ? 1 : 0.5) : 0
    const plain = isPerson(member) || isSet(member) || isGroup(member) ? 0.3 : 0
    // Several people are rather a set than a body.
    const many = found.number === 'plural' && isSet(member) && !(member.last.inner && row.possessive !== true) ? (row.possessive === true ? 0.3 : 0.6) : 0
    // "minder mensen" are hardly ever taken up once the text has gone on.
    const weak = member.labels.has('weak') && point.sentence > member.last.sentence + 1 ? 0.6 : 0
    // Who was "ze" before is so again rather than a group that is named for the first time.
    const known = row.gender !== undefined && found.number === 'singular' && member.gender === row.gender ? 0.8 : 0
    const older = justBefore && member.last.sentence < point.sentence - 1 ? 0.6 : 0
    return bound + plain + many + known - weak - older
  }, 0.8)
}

function agrees(member: Member, { number }: Found, { takes, gender, possessive, form, near, verbs }: PronounRow): boolean {
  const power = isPower(member) || (isState(member) && (possessive === true || near === true || verbs !== undefined))
  if (number === 'singular') {
    if (takes.includes('person') && isPerson(member)) return gender === undefined || member.gender === undefined || member.gender === gender
    if (!takes.includes('group')) return false
    // "zijn" and "haar" take a group only where nobody else could own: the noun's gender is not known for names.
    return (isGroup(member) || power) && (form !== 'zijn' || member.last.subject)
  }
  if (takes.includes('set') && isSet(member)) return true
  // A government is one; soldiers and police may be several.
  const force = member.type === 'police_security' || member.type === 'state_military'
  return takes.includes('group') && (isGroup(member) || (force && (possessive !== true || member.last.subject)) || ((form === 'their' || form === 'they' || form === 'them') && power && member.last.subject) || (possessive !== true && spokenOfAsMany(member)))
}

/** "De regering …, zij zeggen", "de Russen …, ze": a body or a people of a state that the sentence was about. */
function spokenOfAsMany(member: Member): boolean {
  return member.last.subject && (isPower(member) || (isState(member) && member.last.plural))
}

/** "it" is a thing far more often than a body: only as a subject, after a subject, with one that fits; else it means nobody here. */
function thing(fitting: readonly Member[], point: Point): Choice {
  const subjects = fitting.filter((member) => member.last.subject && !isMedium(member) && point.sentence - member.last.sentence <= 1)
  // "The army spoke of nine dead. The Front said it had …": the subject of its own sentence comes first.
  const here = subjects.filter(({ last }) => last.sentence === point.sentence)
  const [only, second] = here.length > 0 ? here : subjects
  return point.subject && only !== undefined && second === undefined ? { member: only, sure: 'likely' } : undefined
}

/** "diens", "die": what was named last. */
function nearest(fitting: readonly Member[], { sentence }: Point): Choice {
  const [last, second] = [...fitting].sort((a, b) => b.last.sentence - a.last.sentence || b.last.token - a.last.token)
  if (last === undefined || sentence - last.last.sentence > 1) return undefined
  return { member: last, sure: second === undefined || second.last.sentence < last.last.sentence ? 'solid' : 'likely' }
}

/** "daarvan", "er … bij": the body that something is part of or joins; the nearest that is no person. */
export function adverbMeant(recent: readonly Member[], point: Point, words: { readonly split: boolean }, ruledOut: (member: Member) => boolean): Choice {
  const fitting = recent.filter((member) => (isGroup(member) || member.type === 'igo') && point.sentence - member.last.sentence <= 2 && !ruledOut(member))
  // "daarvan" takes up what was just said; "er … bij" what the text is about.
  if (!words.split) {
    const here = fitting.filter((member) => member.last.sentence === point.sentence && member.last.token < point.token)
    if (here.length > 0) return nearest(here.filter((member) => !member.last.subject).length > 0 ? here.filter((member) => !member.last.subject) : here, point)
  }
  return choose(fitting, point)
}

// Tells boilerplate from news in a list of units: by cue words, by position at the end, and by the shape of link lists.
import { boilerplateRules, messageHead, messageStamp, messageWords, postFoot, postHead, type BoilerplateRule } from './boilerplate-rules.ts'
import type { Unit } from './units.ts'

const longestRule = Math.max(...boilerplateRules.map((rule) => rule.longest))
const innerEnd = /[.?!]["'”’]?\s+["'“‘]?\p{Lu}/u
const listItem = /^(?:[•‣▪●○·*–—-]\s|\d{1,2}[.)]\s)/
const fullStop = /[.;,…]["'”’»)\]]*$/

/** For each unit: does it belong to the page and not to the article? `settled` units (captions, credits, datelines) are left alone. */
export function findBoilerplate(units: readonly Unit[], settled: (index: number) => boolean): boolean[] {
  const found = units.map(() => false)
  for (const [i, unit] of units.entries()) {
    if (settled(i) || found[i]) continue
    if (unit.text.length <= 160 && messageStamp.test(unit.text)) {
      found[i] = true
      const before = units[i - 1]
      if (before && !settled(i - 1) && before.text.length <= 400 && (before.paragraph === unit.paragraph || messageWords.test(before.text))) found[i - 1] = true
      takeUpTo(units, i, messageHead, found, settled)
      continue
    }
    if (postFoot.test(unit.text)) takeUpTo(units, i, postHead, found, settled)
    const rule = ruleFor(unit, 'anywhere')
    if (!rule) continue
    found[i] = true
    if (rule.list && /[:|>»]$|^\P{P}{0,40}$/u.test(unit.text)) takeList(units, i, found, settled)
  }
  takeTail(units, found, settled)
  return found
}

/** Never news, wherever it stands. */
export function isPageFurniture(unit: Unit): boolean {
  return ruleFor(unit, 'anywhere') !== undefined
}

function ruleFor(unit: Unit, where: BoilerplateRule['where']): BoilerplateRule | undefined {
  if (unit.text.length > longestRule) return undefined
  return boilerplateRules.find(
    (rule) => rule.where === where && unit.text.length <= rule.longest && !(rule.single && innerEnd.test(unit.text)) && rule.match.test(unit.text),
  )
}

/** Everything from the head of an embedded message down to its foot, when the head is near. */
function takeUpTo(units: readonly Unit[], foot: number, head: RegExp, found: boolean[], settled: (index: number) => boolean): void {
  for (let i = foot - 1; i >= 0 && foot - i <= 12; i--) {
    if (settled(i)) return
    if (units[i]!.text.length > 100 || !head.test(units[i]!.text)) continue
    for (let k = i; k < foot; k++) found[k] = true
    return
  }
}

/** Titles of other articles under "Lees ook:": no full stop, in the same paragraph, as a list, or one short line. */
function takeList(units: readonly Unit[], head: number, found: boolean[], settled: (index: number) => boolean): void {
  let taken = 0
  for (let i = head + 1; i < units.length; i++) {
    const unit = units[i]!
    const title = unit.text.length <= 140 && !fullStop.test(unit.text)
    const item = listItem.test(unit.text) && unit.text.length <= 200
    const together = unit.paragraph === units[head]!.paragraph
    // Without list marks only the first paragraph below is sure to be a title; a second line may be a heading of the article.
    if (settled(i) || !(item || (title && (together || taken === 0 || (units[i - 1]!.paragraph === unit.paragraph && !listItem.test(units[i - 1]!.text)))))) return
    found[i] = true
    taken++
  }
}

/** From the end backwards, for as long as all that follows is boilerplate. */
function takeTail(units: readonly Unit[], found: boolean[], settled: (index: number) => boolean): void {
  let i = units.length - 1
  while (i > 0) {
    if (found[i] || settled(i)) {
      i--
      continue
    }
    if (ruleFor(units[i]!, 'tail')) {
      found[i--] = true
      continue
    }
    const head = listHeadAbove(units, i, found)
    if (head < 0) return
    for (let k = head; k <= i; k++) if (!settled(k)) found[k] = true
    i = head - 1
  }
}

/** The line that announces the list of titles which ends at `last`, or -1. */
function listHeadAbove(units: readonly Unit[], last: number, found: readonly boolean[]): number {
  for (let i = last; i > 0 && last - i < 30; i--) {
    const unit = units[i]!
    if (i < last && (found[i] || ruleFor(unit, 'tail')?.list)) return unit.text.length <= 80 || /[:?>»]$/.test(unit.text) || found[i] ? i : -1
    if (unit.text.length > 160 || (fullStop.test(unit.text) && !listItem.test(unit.text))) return -1
  }
  return -1
}

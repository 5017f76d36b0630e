// The rows of the date grammar as patterns: read once into elements, matched at one piece, longest reading first.
import type { Piece } from '../counts/pieces.ts'
import type { Shape, WhenRule } from '../../lang/when.ts'
import type { Expression } from './value.ts'

export type Slot = string | number | readonly number[]

/** A mention of an earlier layer that starts at some piece. */
export interface Part {
  readonly first: number
  /** Piece after the last one. */
  readonly next: number
  readonly shape: Shape
  readonly make: Expression
  readonly rule: string
}

export interface Match {
  readonly next: number
  readonly slots: Readonly<Record<string, Slot>>
  readonly parts: readonly Part[]
}

type Element =
  | { readonly kind: 'one'; readonly words: ReadonlySet<string>; readonly classes: readonly string[] }
  | { readonly kind: 'part'; readonly shapes: ReadonlySet<string> }
  | { readonly kind: 'maybe'; readonly body: readonly Element[] }

export interface Pattern {
  readonly rule: WhenRule
  readonly elements: readonly Element[]
  readonly starts: Starts
}

/** What a match of the pattern can begin with, so that most patterns are not tried at most pieces. */
export interface Starts { readonly words: readonly string[]; readonly classes: readonly string[]; readonly part: boolean }

/** How the pieces of one sentence look to a pattern. */
export interface Table {
  readonly pieces: readonly Piece[]
  /** Readings of the class at the piece, longest first. */
  readonly classAt: (name: string, at: number) => readonly { readonly next: number; readonly value: Slot }[]
  readonly partsAt: (at: number) => readonly Part[]
}

export function readPattern(rule: WhenRule): Pattern {
  const tokens = rule.match.replaceAll('[', ' [ ').replaceAll(']', ' ] ').split(/\s+/).filter(Boolean)
  const stack: Element[][] = [[]]
  for (const token of tokens) {
    if (token === '[') stack.push([])
    else if (token === ']') {
      const body = stack.pop()!
      if (stack.length === 0) throw new RangeError(`Rule ${rule.id}: a ] without [ in "${rule.match}"`)
      stack.at(-1)!.push({ kind: 'maybe', body })
    } else stack.at(-1)!.push(elementOf(token))
  }
  if (stack.length !== 1) throw new RangeError(`Rule ${rule.id}: a [ without ] in "${rule.match}"`)
  return { rule, elements: stack[0]!, starts: startsOf(stack[0]!) }
}

function startsOf(elements: readonly Element[]): Starts {
  const words: string[] = []
  const classes: string[] = []
  let part = false
  for (const element of elements) {
    if (element.kind === 'one') {
      words.push(...element.words)
      classes.push(...element.classes)
    } else if (element.kind === 'part') part = true
    else {
      const inner = startsOf(element.body)
      words.push(...inner.words)
      classes.push(...inner.classes)
      part ||= inner.part
      // An optional part may be left out, so what follows may begin the match too.
      continue
    }
    break
  }
  return { words, classes, part }
}

function elementOf(token: string): Element {
  if (token.startsWith('<') && token.endsWith('>')) return { kind: 'part', shapes: new Set(token.slice(1, -1).split('|')) }
  const options = token.split('|')
  return { kind: 'one', words: new Set(options.filter(option => !isClass(option))), classes: options.filter(isClass) }
}

function isClass(option: string): boolean {
  return /^[A-Z]{1,}$/.test(option)
}

interface State { readonly next: number; readonly slots: Record<string, Slot>; readonly parts: readonly Part[] }

/** The longest match of the pattern that starts at piece `at`. */
export function matchAt({ elements }: Pattern, table: Table, at: number): Match | undefined {
  let best: State | undefined
  walk(elements, 0, { next: at, slots: {}, parts: [] }, state => {
    if (state.next > at && (!best || state.next > best.next)) best = state
  })
  return best

  function walk(list: readonly Element[], index: number, state: State, done: (state: State) => void): void {
    const element = list[index]
    if (!element) return done(state)
    if (element.kind === 'maybe') {
      walk(element.body, 0, state, inner => walk(list, index + 1, inner, done))
      return walk(list, index + 1, state, done)
    }
    if (element.kind === 'part') {
      for (const part of table.partsAt(state.next)) {
        if (element.shapes.has(part.shape) || (part.shape !== 'aside' && element.shapes.has('any'))) walk(list, index + 1, { ...state, next: part.next, parts: [...state.parts, part] }, done)
      }
      return
    }
    const piece = table.pieces[state.next]
    if (!piece) return
    if (element.words.has(piece.lower)) walk(list, index + 1, { ...state, next: state.next + 1 }, done)
    for (const name of element.classes) {
      for (const { next, value } of table.classAt(name, state.next)) {
        const key = name in state.slots ? `${name}2` : name
        walk(list, index + 1, { ...state, next, slots: { ...state.slots, [key]: value } }, done)
      }
    }
  }
}

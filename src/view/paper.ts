// Lines for a terminal: wrapped at the width, indented, painted only where colours are wanted.
import { styleText } from 'node:util'
import type { Band } from '../reading/reading.ts'
import type { Piece } from './passage.ts'
import { safe } from './safe.ts'

export type Style = 'bold' | 'dim' | 'cyan' | 'yellow' | 'green' | 'red' | 'underline' | 'strikethrough'

export interface Paper {
  readonly colour: boolean
  readonly width: number
}

export function paint(style: Style, text: string, { colour }: Paper): string {
  return colour ? styleText(style, text, { validateStream: false }) : text
}

export function bandMark(band: Band, paper: Paper): string {
  return band === 'solid' ? paint('green', '●', paper) : band === 'likely' ? paint('yellow', '◐', paper) : paint('red', '○', paper)
}

/** `text` over lines of the width: the first after `first` columns that stand there already, the others after `rest` spaces. */
export function wrapped(text: string, first: number, rest: number, { width }: Paper): string[] {
  const lines: string[] = []
  let line = ''
  let room = width - first
  for (const word of safe(text).split(' ').filter(Boolean)) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = ''
      room = width - rest
    }
    line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines
}

/** Wrapped and painted, each line after `indent` spaces. */
export function paintedLines(style: Style, text: string, indent: number, paper: Paper): string[] {
  return wrapped(text, indent, indent, paper).map((line) => ' '.repeat(indent) + paint(style, line, paper))
}

/** A quotation over lines, with the evidence marked: underlined, or between ‹ › where there is no colour. */
export function quotation(pieces: readonly Piece[], indent: number, paper: Paper): string {
  const whole = pieces.every(({ text, marked }) => marked || !/[\p{L}\p{N}]/u.test(text))
  const characters = ['“', ...pieces.flatMap(({ text, marked }) => {
    const words = safe(text)
    return marked && !whole && !paper.colour ? [`‹${words}›`] : [words]
  }), '”'].join('')
  const lines = wrapped(characters, indent, indent, paper)
  if (!paper.colour) return lines.map((line) => ' '.repeat(indent) + line).join('\n')
  // The marked words are found again by counting what is not a space: wrapping changes nothing else.
  const marks = ['“', ...pieces.flatMap(({ text, marked }) => [...safe(text)].filter((it) => it !== ' ').map(() => marked && !whole)), '”'].map((it) => it === true)
  let at = 0
  return lines.map((line) => {
    let out = ''
    let run = ''
    let marked = false
    const flush = (): void => {
      if (run !== '') out += marked ? paint('underline', run, paper) : paint('dim', run, paper)
      run = ''
    }
    for (const character of line) {
      const now: boolean = character === ' ' ? marked : marks[at++] === true
      if (now !== marked) {
        flush()
        marked = now
      }
      run += character
    }
    flush()
    return ' '.repeat(indent) + out
  }).join('\n')
}

// From the lines of a PDF to paragraphs: gaps between lines, larger letters, broken words, running heads and page numbers.

export interface PdfLine {
  readonly text: string
  /** Height on the page, from below. */
  readonly y: number
  /** Size of the letters. */
  readonly height: number
  /** Where the line begins, and how far it runs. */
  readonly x: number
  readonly width: number
}

/** Text of all pages: lines of a paragraph joined, paragraphs with a blank line between. */
export function joinPages(pages: readonly (readonly PdfLine[])[]): string {
  const furniture = runningLines(pages)
  const paragraphs: string[] = []
  let current = ''
  let last: PdfLine | undefined
  for (const page of pages) {
    const lines = page.filter((line) => !furniture.has(shape(line.text)) && !/^(?:(?:pagina|page|blz\.?)\s*)?\d{1,4}(?:\s*(?:\/|van|of)\s*\d{1,4})?$/i.test(line.text))
    const step = usualStep(lines)
    const widest = lines.reduce((most, line) => Math.max(most, line.width), 0)
    for (const [i, line] of lines.entries()) {
      if (current !== '' && last && (i > 0 ? newParagraph(last, line, step, widest) : endsParagraph(last.text))) {
        paragraphs.push(current)
        current = ''
      }
      current = current === '' ? line.text : joined(current, line.text)
      last = line
    }
  }
  if (current !== '') paragraphs.push(current)
  return paragraphs.join('\n\n')
}

function newParagraph(last: PdfLine, line: PdfLine, step: number, widest: number): boolean {
  const gap = last.y - line.y
  // A jump upwards is the next column, where a sentence may go on.
  if (gap < 0) return endsParagraph(last.text)
  if (Math.abs(last.height - line.height) > Math.max(last.height, line.height) * 0.15) return true
  if (step > 0 && gap > step * 1.35) return true
  // Without gaps a paragraph shows by its first line, which is set in, or by its last, which is short.
  if (!endsParagraph(last.text)) return false
  const indent = line.x - last.x
  return (indent > line.height * 0.7 && indent < line.height * 6) || last.width < widest * 0.75
}

function endsParagraph(text: string): boolean {
  return /[.!?:]["'”’)]*$/.test(text)
}

/** The usual distance between two lines, which half of them keep or go under. */
function usualStep(lines: readonly PdfLine[]): number {
  const steps: number[] = []
  for (let i = 1; i < lines.length; i++) {
    const step = lines[i - 1]!.y - lines[i]!.y
    if (step > 0) steps.push(step)
  }
  steps.sort((a, b) => a - b)
  return steps[Math.floor((steps.length - 1) / 2)] ?? 0
}

/** A word broken at the end of a line is one word again; "Noord-\nSyrië" keeps its hyphen. */
function joined(before: string, line: string): string {
  if (/\p{L}\u00ad$/u.test(before)) return before.slice(0, -1) + line
  if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line)) return before.slice(0, -1) + line
  if (/\p{L}-$/u.test(before) && /^\p{Lu}/u.test(line)) return before + line
  return `${before} ${line}`
}

/** Lines that stand at the top or the bottom of three pages or more, page numbers aside. */
function runningLines(pages: readonly (readonly PdfLine[])[]): Set<string> {
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const line of new Set([page[0], page[1], page[page.length - 2], page[page.length - 1]].map((it) => it && shape(it.text)))) {
      if (line) counts.set(line, (counts.get(line) ?? 0) + 1)
    }
  }
  return new Set([...counts].filter(([, count]) => count >= 3 && count >= pages.length * 0.5).map(([line]) => line))
}

function shape(text: string): string {
  return text.length > 100 ? text : text.replace(/\d+/g, '0')
}

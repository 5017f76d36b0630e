// Entities as strings "first-last KIND", so that two sets of them can be compared.

export function spansOf(labels: readonly string[]): string[] {
  const spans: string[] = []
  let first = -1
  let kind = ''
  const close = (after: number): void => {
    if (first >= 0) spans.push(`${first}-${after - 1} ${kind}`)
    first = -1
  }
  labels.forEach((label, i) => {
    if (first >= 0 && label === `I-${kind}`) return
    close(i)
    if (label !== 'O') {
      first = i
      kind = label.slice(2)
    }
  })
  close(labels.length)
  return spans
}

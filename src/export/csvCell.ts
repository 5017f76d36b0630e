// Cells and rows of CSV (RFC 4180), safe to open in a spreadsheet.

/** What makes a spreadsheet take a cell for a formula, in ordinary and in full-width signs. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/** Numbers stay numbers; a text that would be a formula gets an apostrophe before it. */
export function cell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  // Control characters but tab and line break have no place in a table.
  const plain = value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu, '')
  const safe = formula.test(plain) ? `'${plain}` : plain
  return /[",\r\n\t;]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

export function row(cells: readonly Parameters<typeof cell>[0][]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

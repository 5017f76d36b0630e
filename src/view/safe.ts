// Source text made harmless for a terminal: no escape sequences, no direction overrides, no line breaks inside a quote.

/** Control characters (C0, C1, DEL), bidirectional overrides and zero-width characters become visible or go. */
export function safe(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f]/gu, '\ufffd')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
}

/** `text` cut to `limit` characters at a word, with an ellipsis. */
export function shorten(text: string, limit: number): string {
  const clean = safe(text).trim()
  if (clean.length <= limit) return clean
  const cut = clean.lastIndexOf(' ', limit - 1)
  return `${clean.slice(0, cut > limit / 2 ? cut : limit - 1)}…`
}

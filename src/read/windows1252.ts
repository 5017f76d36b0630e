// The Windows-1252 code page, both ways: the runtime's own decoder differs between versions of Node for bytes 80-9F.

/** Characters of the bytes 80-9F; the five unused ones stand for themselves, as in the WHATWG standard. */
const high = '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

const bytesOf = new Map<number, number>()
for (let i = 0; i < high.length; i++) bytesOf.set(high.charCodeAt(i), 0x80 + i)

export function characterOf(byte: number): string {
  return byte >= 0x80 && byte <= 0x9f ? high[byte - 0x80]! : String.fromCharCode(byte)
}

/** The byte that stands for this character code, or -1. C1 controls count too: they are what Latin-1 made of the same bytes. */
export function byteOf(code: number): number {
  return code <= 0xff ? code : (bytesOf.get(code) ?? -1)
}

export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) {
    const codes = Array.from(bytes.subarray(at, at + 8192), (byte) => characterOf(byte).charCodeAt(0))
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}

// Bytes to text: byte order marks, UTF-8, UTF-16 and Windows-1252, also when one file mixes them.
import { characterOf, decodeWindows1252 } from './windows1252.ts'

export interface Decoded {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  /** Bytes that were no UTF-8 in a file that otherwise is; each was read as Windows-1252. */
  readonly strays: number
}

/** What the first bytes say a file is, when that is no text. The words go into the message. */
const magic: readonly (readonly [name: string, ...bytes: number[]])[] = [
  ['PNG', 0x89, 0x50, 0x4e, 0x47],
  ['JPEG', 0xff, 0xd8, 0xff],
  ['GIF', 0x47, 0x49, 0x46, 0x38],
  ['gzip', 0x1f, 0x8b],
  ['ZIP', 0x50, 0x4b, 0x03, 0x04],
  ['ZIP', 0x50, 0x4b, 0x05, 0x06],
  ['RAR', 0x52, 0x61, 0x72, 0x21],
  ['7-Zip', 0x37, 0x7a, 0xbc, 0xaf],
  ['MP3', 0x49, 0x44, 0x33],
  ['Ogg', 0x4f, 0x67, 0x67, 0x53],
  ['ELF', 0x7f, 0x45, 0x4c, 0x46],
  ['SQLite', 0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20],
]

/** Name of the kind of file when these bytes are no text, `''` when they are not text but of no known kind, null for text. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const [name, ...start] of magic) if (start.every((byte, i) => bytes[i] === byte)) return name
  if (markOf(bytes) || wideOf(bytes)) return null
  const head = bytes.subarray(0, 65_536)
  let controls = 0
  for (const byte of head) if (byte < 0x20 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1b) controls++
  return controls > 4 && controls > head.length * 0.02 ? '' : null
}

/** Never throws: bytes that are no UTF-8 are read as Windows-1252, which has a character for every byte. */
export function decode(bytes: Uint8Array): Decoded {
  const mark = markOf(bytes)
  if (mark) return decodeAs(mark.encoding, bytes.subarray(mark.length))
  const wide = wideOf(bytes)
  return decodeAs(wide ?? 'utf-8', bytes)
}

function decodeAs(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): Decoded {
  if (encoding === 'utf-16le') return { text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes), encoding, strays: 0 }
  if (encoding === 'utf-16be') {
    const swapped = new Uint8Array(bytes.length - (bytes.length % 2))
    for (let i = 0; i + 1 < bytes.length; i += 2) {
      swapped[i] = bytes[i + 1]!
      swapped[i + 1] = bytes[i]!
    }
    return { text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(swapped), encoding, strays: 0 }
  }
  const { strays, sequences } = strayBytes(bytes)
  if (strays.length === 0) return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), encoding, strays: 0 }
  // A Windows-1252 file may hold a pair that happens to be UTF-8; a UTF-8 file with one bad paste holds many.
  if (sequences <= strays.length) return { text: decodeWindows1252(bytes), encoding: 'windows-1252', strays: 0 }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const parts: string[] = []
  let done = 0
  for (const at of strays) {
    if (at > done) parts.push(decoder.decode(bytes.subarray(done, at)))
    parts.push(characterOf(bytes[at]!))
    done = at + 1
  }
  parts.push(decoder.decode(bytes.subarray(done)))
  return { text: parts.join(''), encoding, strays: strays.length }
}

/** Positions of bytes that belong to no UTF-8 sequence, and the number of sequences of two bytes and more that do. */
function strayBytes(bytes: Uint8Array): { strays: number[]; sequences: number } {
  const strays: number[] = []
  let sequences = 0
  for (let i = 0; i < bytes.length; ) {
    const length = bytes[i]! < 0x80 ? 1 : sequenceLength(bytes, i)
    if (length === 0) strays.push(i++)
    else {
      if (length > 1) sequences++
      i += length
    }
  }
  return { strays, sequences }
}

/** Length of the valid UTF-8 sequence that starts at `i`, or 0: no overlong forms, no surrogates, nothing above U+10FFFF. */
export function sequenceLength(bytes: Uint8Array | readonly number[], i: number): 0 | 1 | 2 | 3 | 4 {
  const lead = bytes[i]!
  if (lead < 0x80) return 1
  const second = bytes[i + 1] ?? 0
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (lead < 0xc2 || lead > 0xf4 || second < low || second > high) return 0
  if (lead < 0xe0) return 2
  if (!continues(bytes[i + 2])) return 0
  if (lead < 0xf0) return 3
  return continues(bytes[i + 3]) ? 4 : 0
}

function continues(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf
}

function markOf(bytes: Uint8Array): { encoding: 'utf-8' | 'utf-16le' | 'utf-16be'; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

/** UTF-16 without a mark shows as a zero in nearly every other place. */
function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 4096)
  const half = Math.floor(head.length / 2)
  if (half < 4) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < half * 2; i++) {
    if (head[i] !== 0) continue
    if (i % 2 === 0) even++
    else odd++
  }
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be'
  return null
}

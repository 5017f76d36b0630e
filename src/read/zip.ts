// Looks into a ZIP file before anything unpacks it: how many files, how large they say they are, and whether that is true.
import { inflateRawSync } from 'node:zlib'
import { megabytes } from './limits.ts'

export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  /** Offset of the local header. */
  readonly at: number
}

export type ZipLook =
  | { readonly ok: true; readonly entries: readonly ZipEntry[] }
  | { readonly ok: false; readonly why: 'damaged' | 'bomb'; readonly detail: string }

export interface ZipLimits {
  readonly files: number
  readonly bytes: number
}

/** Reads the table of contents only. Sizes in it may lie, so `unpackEntry` never unpacks more than it was promised. */
export function lookIntoZip(bytes: Uint8Array, most: ZipLimits): ZipLook {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end < 0) return { ok: false, why: 'damaged', detail: 'no table of contents' }
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > most.files) return { ok: false, why: 'bomb', detail: `${count} files` }
  const entries: ZipEntry[] = []
  let total = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return { ok: false, why: 'damaged', detail: 'broken table of contents' }
    const nameLength = view.getUint16(at + 28, true)
    const entry: ZipEntry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    }
    total += entry.unpacked
    if (total > most.bytes) return { ok: false, why: 'bomb', detail: `more than ${megabytes(most.bytes)}` }
    entries.push(entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { ok: true, entries }
}

/** The bytes of one file, or null when they are damaged or more than the table of contents says. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) return null
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  const packed = bytes.subarray(from, from + entry.packed)
  if (entry.method === 0) return packed.length === entry.unpacked ? packed : null
  if (entry.method !== 8) return null
  try {
    const unpacked = inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) })
    return unpacked.length === entry.unpacked ? unpacked : null
  } catch {
    return null
  }
}

/** The end record stands in the last 64 KB; a comment may follow it. */
function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 65_558; at--) if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}

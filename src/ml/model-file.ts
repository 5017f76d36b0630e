// The file of a model: a magic word, a version, a small JSON header, named blocks of bytes and a SHA-256 over all of it.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { ModelError } from './errors.ts'

export const FORMAT_VERSION = 1
const MAGIC = 'KRONIEKM'
const FIXED = MAGIC.length + 8
const DIGEST = 32

export interface ModelHeader {
  readonly language: string
  readonly task: string
  /** Version of the model itself, counted up with each training that ships. */
  readonly version: string
  /** Label sets, thresholds and counts: whatever the task needs to know besides weights. */
  readonly settings: Readonly<Record<string, unknown>>
}

export interface ModelFile extends ModelHeader {
  readonly blocks: ReadonlyMap<string, Uint8Array>
  /** First 16 hex digits of the SHA-256. */
  readonly checksum: string
  readonly bytes: number
}

export function packModel(header: ModelHeader, blocks: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...blocks].map(([name, bytes]) => ({ name, bytes: bytes.length }))
  const json = Buffer.from(JSON.stringify({ ...header, blocks: names }), 'utf8')
  const head = Buffer.alloc(FIXED)
  head.write(MAGIC, 'latin1')
  head.writeUInt32LE(FORMAT_VERSION, MAGIC.length)
  head.writeUInt32LE(json.length, MAGIC.length + 4)
  const body = Buffer.concat([head, json, ...blocks.values()])
  return Buffer.concat([body, createHash('sha256').update(body).digest()])
}

/** @throws ModelError when the file is missing, cut off, damaged or no model of ours. */
export function readModelFile(file: string, language: string, task: string): ModelFile {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') throw new ModelError('missing', file, `The ${language} ${task} model is not there; install Kroniek again or make it with "npm run train -- ${language} ${task}"`)
    throw new ModelError('unreadable', file, `The ${language} ${task} model cannot be read: ${code ?? String(error)}`)
  }
  return unpackModel(bytes, file, language, task)
}

export function unpackModel(bytes: Buffer, file: string, language: string, task: string): ModelFile {
  const again = `get the file again or make it with "npm run train -- ${language} ${task}"`
  if (bytes.length < FIXED) throw new ModelError(MAGIC.startsWith(bytes.toString('latin1', 0, MAGIC.length)) ? 'truncated' : 'foreign', file, `This file is too short to be a model; ${again}`)
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new ModelError('foreign', file, `This file is no Kroniek model; ${again}`)
  const version = bytes.readUInt32LE(MAGIC.length)
  if (version !== FORMAT_VERSION) throw new ModelError('version', file, `This model has format ${version}, this Kroniek reads format ${FORMAT_VERSION}; ${again}`)
  const headEnd = FIXED + bytes.readUInt32LE(MAGIC.length + 4)
  if (headEnd + DIGEST > bytes.length) throw new ModelError('truncated', file, `This model was cut off; ${again}`)
  const header = parseHeader(bytes.toString('utf8', FIXED, headEnd), file, again)
  let at = headEnd
  const blocks = new Map<string, Uint8Array>()
  for (const { name, bytes: size } of header.blocks) {
    blocks.set(name, bytes.subarray(at, at + size))
    at += size
  }
  if (at + DIGEST > bytes.length) throw new ModelError('truncated', file, `This model was cut off: ${at + DIGEST} bytes expected, ${bytes.length} found; ${again}`)
  const digest = createHash('sha256').update(bytes.subarray(0, at)).digest()
  if (!digest.equals(bytes.subarray(at, at + DIGEST)) || bytes.length !== at + DIGEST) throw new ModelError('damaged', file, `This model is damaged, its checksum does not fit; ${again}`)
  if (header.language !== language || header.task !== task) throw new ModelError('mismatch', file, `This is a model for ${header.language} ${header.task}, not for ${language} ${task}; ${again}`)
  return { ...header, blocks, checksum: digest.toString('hex').slice(0, 16), bytes: bytes.length }
}

function parseHeader(json: string, file: string, again: string): ModelHeader & { blocks: { name: string; bytes: number }[] } {
  try {
    const header = JSON.parse(json) as ModelHeader & { blocks: { name: string; bytes: number }[] }
    if (Array.isArray(header.blocks) && header.blocks.every(({ bytes }) => Number.isInteger(bytes) && bytes >= 0)) return header
  } catch {
    // Falls through to the same message: broken JSON and strange JSON are one trouble to the reader.
  }
  throw new ModelError('damaged', file, `This model's header is damaged; ${again}`)
}

/** @throws ModelError when the block is not there, which only a model of another make can cause. */
export function blockOf(model: ModelFile, name: string): Uint8Array {
  const block = model.blocks.get(name)
  if (block === undefined) throw new ModelError('foreign', `${model.language}/${model.task}`, `This model has no part "${name}"`)
  return block
}

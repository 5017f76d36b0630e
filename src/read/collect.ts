// From what was typed (files, folders, globs, `-`) to a list of inputs; what cannot be opened is named and the rest goes on.
import { readFile, readdir, realpath, stat } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { SourceError } from './errors.ts'
import { extensions } from './format.ts'
import { limits, megabytes } from './limits.ts'
import { readSidecar, sidecarName, type SidecarFields } from './sidecar.ts'

export interface Input {
  /** Path as it was typed or found, or `-` for standard input. */
  readonly name: string
  /** What the sidecar says; empty without one. */
  readonly known: SidecarFields
  /** The bytes, read when they are asked for: a folder may hold more than memory does. @throws SourceError */
  readonly load: () => Promise<Uint8Array>
}

export interface Collected {
  readonly inputs: readonly Input[]
  /** Paths that cannot be opened, patterns that match nothing, sidecars that cannot be used. */
  readonly problems: readonly SourceError[]
}

export interface CollectOptions {
  /** Read `X.meta.json` beside `X.txt`. On unless told otherwise. */
  readonly sidecars?: boolean
  /** Where `-` comes from; `process.stdin` when left out. */
  readonly stdin?: AsyncIterable<Uint8Array | string>
  /** Folder that relative paths start from. */
  readonly folder?: string
}

/** Inputs in the order that was typed, the files of a folder by name; a file that is named twice comes once. */
export async function collect(arguments_: readonly string[], options: CollectOptions = {}): Promise<Collected> {
  const inputs: Input[] = []
  const problems: SourceError[] = []
  const seen = new Set<string>()
  const folder = options.folder ?? process.cwd()
  const add = async (path: string): Promise<void> => {
    const real = await realpath(resolve(folder, path)).catch(() => resolve(folder, path))
    if (seen.has(real)) return
    seen.add(real)
    const known = options.sidecars === false ? {} : await sidecarOf(path, folder, problems)
    inputs.push({ name: path, known, load: () => load(path, folder) })
  }
  for (const argument of arguments_) {
    if (argument === '-') {
      if (!seen.has('-')) inputs.push({ name: '-', known: {}, load: () => loadStream(options.stdin ?? process.stdin) })
      seen.add('-')
      continue
    }
    const info = await stat(resolve(folder, argument)).catch((cause: unknown) => cause as NodeJS.ErrnoException)
    if (!(info instanceof Error)) {
      if (info.isDirectory()) for (const path of await filesIn(argument, folder, problems)) await add(path)
      else await add(argument)
      continue
    }
    if (/[*?[{]/.test(argument) && info.code === 'ENOENT') {
      const found = await glob(argument, folder, problems)
      if (found.length === 0) problems.push(new SourceError('unreadable', argument, 'nothing matches'))
      for (const path of found) await add(path)
      continue
    }
    problems.push(new SourceError('unreadable', argument, reason(info), info))
  }
  return { inputs, problems }
}

/** Files of a known kind in a folder and the folders in it; names that begin with a dot are passed over. */
async function filesIn(top: string, folder: string, problems: SourceError[]): Promise<string[]> {
  const found: string[] = []
  const visited = new Set<string>()
  const walk = async (path: string): Promise<void> => {
    const here = resolve(folder, path)
    // A link back to a folder that is being read would go round for ever.
    const real = await realpath(here).catch(() => here)
    if (visited.has(real)) return
    visited.add(real)
    let names: string[]
    try {
      names = (await readdir(here)).sort()
    } catch (cause) {
      problems.push(new SourceError('unreadable', path, reason(cause), cause))
      return
    }
    for (const name of names) {
      if (name.startsWith('.') || name === 'node_modules') continue
      const child = join(path, name)
      const info = await stat(resolve(folder, child)).catch((cause: unknown) => cause as Error)
      if (info instanceof Error) {
        if (isArticle(name)) problems.push(new SourceError('unreadable', child, reason(info), info))
      } else if (info.isDirectory()) await walk(child)
      else if (info.isFile() && isArticle(name)) found.push(child)
    }
  }
  await walk(top)
  return found
}

/** A readme tells of its folder; who wants it read names it. */
function isArticle(name: string): boolean {
  return Object.hasOwn(extensions, extname(name).toLowerCase()) && !/^readme\./i.test(name)
}

/** `*`, `?`, `[abc]`, `{a,b}` and `**`, for shells that hand the pattern on. */
async function glob(pattern: string, folder: string, problems: SourceError[]): Promise<string[]> {
  const parts = pattern.split(/[\\/]/)
  const plain = parts.findIndex((part) => /[*?[{]/.test(part))
  const base = plain === 0 ? '.' : parts.slice(0, plain).join(sep) || sep
  const match = globPattern(parts.slice(plain).join('/'))
  const matches = (path: string): boolean => match.test(path.split(sep).join('/').slice(base === '.' ? 0 : base.length + (base.endsWith(sep) ? 0 : 1)))
  const met: SourceError[] = []
  const all = await filesIn(base, folder, met)
  // What lies beside the pattern is none of its business; a folder may hold what matches only where the pattern goes down into folders.
  problems.push(...met.filter(({ source }) => matches(source) || parts.slice(plain).length > 1 && extname(source) === ''))
  return all.filter(matches)
}

export function globPattern(pattern: string): RegExp {
  let source = ''
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i]!
    if (character === '*' && pattern[i + 1] === '*') {
      const slash = pattern[i + 2] === '/'
      source += slash ? '(?:[^/]+/)*' : '.*'
      i += slash ? 2 : 1
    } else if (character === '*') source += '[^/]*'
    else if (character === '?') source += '[^/]'
    else if (character === '{' && pattern.indexOf('}', i) > 0) {
      const end = pattern.indexOf('}', i)
      source += `(?:${pattern.slice(i + 1, end).split(',').map(escaped).join('|')})`
      i = end
    } else if (character === '[' && pattern.indexOf(']', i + 2) > 0) {
      const end = pattern.indexOf(']', i + 2)
      source += `[${pattern.slice(i + 1, end).replace(/^!/, '^').replace(/[\\[\]]/g, '\\$&')}]`
      i = end
    } else source += escaped(character)
  }
  return new RegExp(`^${source}$`, 'u')
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

async function sidecarOf(path: string, folder: string, problems: SourceError[]): Promise<SidecarFields> {
  const name = sidecarName(path)
  let json: string
  try {
    json = await readFile(resolve(folder, name), 'utf8')
  } catch (cause) {
    // No sidecar is the usual case; one that is there and cannot be read is worth a word.
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') problems.push(new SourceError('unreadable', name, reason(cause), cause))
    return {}
  }
  try {
    const { fields, wrong } = readSidecar(json)
    for (const date of wrong) problems.push(new SourceError('published', name, date))
    return fields
  } catch (cause) {
    problems.push(new SourceError('unreadable', name, reason(cause), cause))
    return {}
  }
}

async function load(path: string, folder: string): Promise<Uint8Array> {
  try {
    const full = resolve(folder, path)
    const info = await stat(full)
    if (!info.isFile()) throw new SourceError('unreadable', path, 'not a file')
    if (info.size > limits.textBytes) throw new SourceError('too-large', path, megabytes(info.size))
    return await readFile(full)
  } catch (cause) {
    throw cause instanceof SourceError ? cause : new SourceError('unreadable', path, reason(cause), cause)
  }
}

async function loadStream(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const part of stream) {
      const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part
      length += bytes.length
      if (length > limits.textBytes) throw new SourceError('too-large', '-', megabytes(limits.textBytes))
      parts.push(bytes)
    }
  } catch (cause) {
    throw cause instanceof SourceError ? cause : new SourceError('unreadable', '-', reason(cause), cause)
  }
  return Buffer.concat(parts)
}

/** What the system says, without codes: "no such file", "no permission". */
function reason(cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException | undefined)?.code
  const known: Readonly<Record<string, string>> = { ENOENT: 'no such file or folder', EACCES: 'no permission', EPERM: 'no permission', EISDIR: 'a folder', ELOOP: 'a link that goes round', EMFILE: 'too many files open' }
  return (code && known[code]) ?? (cause instanceof Error ? cause.message.split('\n')[0]!.slice(0, 120) : 'unknown reason')
}

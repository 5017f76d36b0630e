// Inputs of commands: from files, folders, globs and standard input to sources, with a clear word on each that fails.
import type { LanguageId } from '../model/source.ts'
import { collect } from '../read/collect.ts'
import { readSource, SourceError, type ReadOptions, type ReadResult } from '../read/index.ts'

export type SourceOptions = Omit<ReadOptions, 'name'>

/** One input that could not be read, and why, in words for a person. */
export interface Failure {
  readonly name: string
  readonly message: string
}

export interface Inputs {
  readonly names: readonly string[]
  readonly failures: readonly Failure[]
}

export async function inputsOf(patterns: readonly string[], messages: LanguageId = 'en'): Promise<Inputs> {
  const { inputs, problems } = await collect(patterns)
  return { names: inputs.map(({ name }) => name), failures: problems.map((problem) => ({ name: problem.source, message: problem.messageIn(messages) })) }
}

/**
 * Reads one input by its name, with what a sidecar beside it says; the options go before that.
 * Returns the failure instead of throwing when the input, not Kroniek, is at fault.
 */
export async function sourceOf(name: string, options: SourceOptions, messages: LanguageId = 'en'): Promise<ReadResult | Failure> {
  try {
    const { inputs: [input], problems: [problem] } = await collect([name])
    if (input === undefined) return { name, message: problem?.messageIn(messages) ?? name }
    return await sourceFrom(await input.load(), { ...input.known, ...options, name }, messages)
  } catch (error) {
    return failureOf(error, name, messages)
  }
}

/** Reads bytes that are at hand; returns the failure instead of throwing when they are at fault. */
export async function sourceFrom(bytes: Uint8Array, options: ReadOptions, messages: LanguageId = 'en'): Promise<ReadResult | Failure> {
  try {
    return await readSource(bytes, options)
  } catch (error) {
    return failureOf(error, options.name, messages)
  }
}

function failureOf(error: unknown, name: string, messages: LanguageId): Failure {
  if (error instanceof SourceError) return { name, message: error.messageIn(messages) }
  throw error
}

// A worker thread of `kroniek read` and `kroniek add`: one reader, kept for all its files.
import { workerData } from 'node:worker_threads'
import type { Reading } from '../reading/reading.ts'
import type { Failure } from './inputs.ts'
import { hereReader, type Given, type ReaderOptions } from './readers.ts'

const reader = hereReader(workerData as ReaderOptions)

export default function read(input: string | Given): Promise<Reading | Failure> {
  return reader.read(input)
}

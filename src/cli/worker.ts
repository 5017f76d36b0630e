// A worker thread of `kroniek read`: one reader, kept for all its files.
import { workerData } from 'node:worker_threads'
import type { Reading } from '../reading/reading.ts'
import type { Failure } from './inputs.ts'
import { hereReader, type ReaderOptions } from './readers.ts'

const reader = hereReader(workerData as ReaderOptions)

export default function read(name: string): Promise<Reading | Failure> {
  return reader.read(name)
}

// JSONL: everything, one record a line, checked by schema/export.schema.json.
import { canonical } from '../record/canonical.ts'
import type { Format } from './format.ts'

export const jsonl: Format = {
  id: 'jsonl',
  files: ['kroniek.jsonl'],
  open({ file, head }) {
    const out = file('kroniek.jsonl')
    // Keys in one order, so that equal records give equal bytes.
    const line = (record: unknown): void => out.write(`${canonical(record)}\n`)
    line(head)
    return {
      write({ source, actors, events, claims }) {
        for (const record of [source, ...actors, ...events, ...claims]) line(record)
      },
      close({ clusters, judgements }) {
        for (const record of [...clusters, ...judgements]) line(record)
      },
    }
  },
}

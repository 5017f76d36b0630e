import fc from 'fast-check'
import { describe, it } from 'vitest'
import { SourceError } from './errors.ts'
import { readSource } from './index.ts'

describe('any bytes at all', () => {
  it('throw nothing but a SourceError, whatever they begin with', { timeout: 120_000 }, async () => {
    const start = fc.constantFrom('', '%PDF-1.4\n', 'PK\u0003\u0004', '<html>', '<p>', '{\\rtf', '---\n')
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), async (first, rest) => {
        try {
          await readSource(Uint8Array.from([...new TextEncoder().encode(first), ...rest]), { name: 'bron', language: 'en' })
        } catch (error) {
          if (!(error instanceof SourceError)) throw error
        }
      }),
      { numRuns: 120 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { binaryKind, decode } from './decode.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('decoding', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decode(utf8('opgeëist'))).toEqual({ text: 'opgeëist', encoding: 'utf-8', strays: 0 })
    expect(decode(utf8('\ufeffopgeëist')).text).toBe('opgeëist')
  })

  it('reads UTF-16 in both orders, with a mark or seen from its zeros', () => {
    const little = new Uint8Array(Buffer.from('Een aanval in Idlib', 'utf16le'))
    const big = new Uint8Array(Buffer.from('Een aanval in Idlib', 'utf16le').swap16())
    expect(decode(little)).toMatchObject({ text: 'Een aanval in Idlib', encoding: 'utf-16le' })
    expect(decode(big)).toMatchObject({ text: 'Een aanval in Idlib', encoding: 'utf-16be' })
    expect(decode(Uint8Array.from([0xff, 0xfe, ...little]))).toMatchObject({ text: 'Een aanval in Idlib', encoding: 'utf-16le' })
    expect(decode(Uint8Array.from([0xfe, 0xff, ...big]))).toMatchObject({ text: 'Een aanval in Idlib', encoding: 'utf-16be' })
  })

  it('reads Windows-1252, curly quotes and euro sign included', () => {
    const bytes = Uint8Array.from([0x93, 0x6f, 0x70, 0x67, 0x65, 0xeb, 0x69, 0x73, 0x74, 0x94, 0x20, 0x80])
    expect(decode(bytes)).toEqual({ text: '“opgeëist” €', encoding: 'windows-1252', strays: 0 })
  })

  it('reads one stray byte in a UTF-8 text as Windows-1252 and counts it', () => {
    const bytes = Uint8Array.from([...utf8('België, Syrië en Roemeni'), 0xeb, ...utf8(' doen mee')])
    expect(decode(bytes)).toEqual({ text: 'België, Syrië en Roemenië doen mee', encoding: 'utf-8', strays: 1 })
  })

  it('tells pictures, archives and other bytes from text', () => {
    expect(binaryKind(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]))).toBe('PNG')
    expect(binaryKind(Uint8Array.from({ length: 400 }, (_, i) => i % 7))).toBe('')
    expect(binaryKind(utf8('Gewone tekst\u0000met een nul'))).toBeNull()
  })
})

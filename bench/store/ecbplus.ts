// ECB+ as texts with their event mentions: tokens put back into sentences, and which real event each validated mention is about.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shared } from '../shared.ts'

export interface Mention {
  readonly start: number
  readonly end: number
  /** The real event, the same id in every text; a mention without one stands alone. */
  readonly instance: string
}

export interface EcbText {
  readonly id: string
  readonly topic: string
  readonly text: string
  readonly mentions: readonly Mention[]
}

export const ecbFolder = shared('data', 'ecbplus')
export const ecbIsHere = existsSync(join(ecbFolder, 'ECBplus_coreference_sentences.csv'))

export function ecbTexts(): EcbText[] {
  const validated = new Set(readFileSync(join(ecbFolder, 'ECBplus_coreference_sentences.csv'), 'utf8').trim().split(/\r?\n/).slice(1))
  return readdirSync(ecbFolder).filter((name) => /^\d+$/.test(name)).toSorted((a, b) => Number(a) - Number(b)).flatMap((topic) =>
    readdirSync(join(ecbFolder, topic)).filter((name) => name.endsWith('.xml')).toSorted().map((name) => {
      const file = name.slice(topic.length + 1, -'.xml'.length)
      return { topic, ...parsed(readFileSync(join(ecbFolder, topic, name), 'utf8'), `${topic}_${file}`, (sentence) => validated.has(`${topic},${file},${sentence}`)) }
    }))
}

function parsed(xml: string, id: string, isValidated: (sentence: string) => boolean): Omit<EcbText, 'topic'> {
  const spans = new Map<string, { start: number; end: number; sentence: string }>()
  let [text, last] = ['', '']
  for (const [, tokenId, sentence, raw] of xml.matchAll(/<token t_id="(\d+)" sentence="(\d+)"[^>]*>([^<]*)<\/token>/g)) {
    const word = unescaped(raw!).replace(/^(?:``|'')$/, '"')
    const glued = /^[.,;:!?)%]$|^'(?:s|re|ve|ll|d|m)?$|^n't$/.test(word) || /[($]$/.test(text)
    text += text === '' ? '' : sentence !== last ? (/[.!?"]$/.test(text) ? ' ' : '\n\n') : glued ? '' : ' '
    spans.set(tokenId!, { start: text.length, end: text.length + word.length, sentence: sentence! })
    text += word
    last = sentence!
  }
  const instances = new Map<string, string>()
  for (const [, kind, attributes, body] of xml.matchAll(/<(CROSS_DOC_COREF|INTRA_DOC_COREF)\s([^>]*)>([\s\S]*?)<\/\1>/g)) {
    const note = /note="([^"]+)"/.exec(attributes!)?.[1]
    const relation = /r_id="([^"]+)"/.exec(attributes!)?.[1]
    const instance = kind === 'CROSS_DOC_COREF' && note ? note : `${id}/r${relation}`
    for (const [, mention] of body!.matchAll(/<source m_id="(\d+)"/g)) instances.set(mention!, instance)
  }
  const mentions = [...xml.matchAll(/<((?:NEG_)?ACTION_\w+) m_id="(\d+)"[^>]*>([\s\S]*?)<\/\1>/g)].flatMap(([, , mention, body]) => {
    const tokens = [...body!.matchAll(/t_id="(\d+)"/g)].flatMap(([, token]) => spans.get(token!) ?? [])
    if (tokens.length === 0 || !isValidated(tokens[0]!.sentence)) return []
    return [{ start: Math.min(...tokens.map(({ start }) => start)), end: Math.max(...tokens.map(({ end }) => end)), instance: instances.get(mention!) ?? `${id}/m${mention}` }]
  })
  return { id, text, mentions }
}

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' })[name]!)
}

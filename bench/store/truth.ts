// What a record of generated articles holds, against what they were made from. The templates are not written after the rules, so much is missed; what is wrong counts.
import { createHash } from 'node:crypto'
import { identityKey } from '../../src/record/identity-key.ts'
import type { Store } from '../../src/store/store.ts'
import { generate } from './generate.ts'

export interface Found {
  readonly told: number
  readonly right: number
  /** Claims of another figure, or of another group. */
  readonly wrong: number
}

export interface Truth {
  readonly killed: Found
  readonly responsible: Found
  /** Copies that share the origin of the text they were made from. */
  readonly copies: Found
}

export const fileText = (document: { readonly title?: string; readonly text: string }): string => `${document.title ?? ''}\n\n${document.text}`

export async function truthOf(store: Store, count: number): Promise<Truth> {
  const [killed, responsible, copies] = [tally(), tally(), tally()]
  const origins: string[] = []
  for (const { document, origin } of generate(count)) {
    const id = `s_${createHash('sha256').update(fileText(document)).digest('hex').slice(0, 12)}`
    origins.push(id)
    const source = await store.source(id)
    if (!source) continue
    const [event] = document.events!
    const figures = (await store.claims({ source: id, field: 'event.casualty.killed' })).map(({ low }) => low)
    counted(killed, event!.killed !== undefined, figures.map((low) => low === event!.killed?.number))
    const group = event!.responsible?.actor
    const key = group && identityKey({ type: 'armed_group', registered: null, country: null, names: [{ text: group, kind: 'name' }] }, id)
    const named = (await store.claims({ source: id, field: 'event.responsibility' })).flatMap(({ parties }) => parties.filter(({ as }) => as === 'responsible').map((it) => it.key))
    counted(responsible, key !== undefined, named.map((it) => it === key))
    const first = await store.source(origins[origin]!)
    if (first) counted(copies, origins[origin] !== id, source.origin === id ? [] : [source.origin === first.origin])
  }
  return { killed, responsible, copies }
}

interface Tally { told: number; right: number; wrong: number }
const tally = (): Tally => ({ told: 0, right: 0, wrong: 0 })

function counted(into: Tally, told: boolean, fits: readonly boolean[]): void {
  if (told) into.told++
  if (told && fits.includes(true)) into.right++
  into.wrong += fits.filter((fit) => !fit).length
}

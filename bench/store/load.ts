// Fills a record with generated articles whose readings are put by hand: what the store costs, without reading.
import type { Incoming, Store } from '../../src/store/store.ts'
import { copyKeysOf } from '../../src/origins/keys.ts'
import { literalIncoming } from '../../tests/literal.ts'
import { generate } from './generate.ts'

const batch = 50
const stamp = { by: 'bench', at: '2031-01-01T00:00:00.000Z' }

export interface Loaded {
  readonly documents: number
  readonly claims: number
  /** Seconds inside `store.add` only. */
  readonly seconds: number
  /** Of the last tenth. */
  readonly lastSeconds: number
  /** Processor time inside `store.add`. */
  readonly cpuSeconds: number
}

export async function load(store: Store, count: number, onEach: (done: number) => void = () => {}): Promise<Loaded> {
  let [claims, seconds, lastSeconds, cpuSeconds, done] = [0, 0, 0, 0, 0]
  const ids: string[] = []
  let waiting: Incoming[] = []
  const keep = async (): Promise<void> => {
    const [began, before] = [performance.now(), process.cpuUsage()]
    await store.add(waiting, stamp)
    const took = (performance.now() - began) / 1000
    seconds += took
    const { user, system } = process.cpuUsage(before)
    cpuSeconds += (user + system) / 1e6
    done += waiting.length
    if (done > count * 0.9) lastSeconds += took
    waiting = []
    onEach(done)
  }
  for (const { document, origin } of generate(count)) {
    const incoming = literalIncoming(document)
    ids.push(incoming.told.reading.source.id)
    claims += incoming.told.claims.length
    waiting.push({ ...incoming, copyKeys: copyKeysOf(document), origin: ids[origin]! })
    if (waiting.length === batch) await keep()
  }
  if (waiting.length > 0) await keep()
  return { documents: done, claims, seconds, lastSeconds, cpuSeconds }
}

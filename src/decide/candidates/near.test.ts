import { expect, it } from 'vitest'
import { demoRecord, stampAt } from '../../../tests/record.ts'
import { mayBeSame } from './near.ts'

it('finds other tellings of an event, and none that somebody decided about', async () => {
  const record = await demoRecord()
  try {
    const attacks = (await record.store.events({ type: 'attack' })).filter(({ place, from }) => place?.startsWith('Gao') && from === '2024-03-14')
    const others = attacks.slice(1).map(({ id }) => id)
    const found = await mayBeSame(record.store, [attacks[0]!])
    expect(found.map(({ event }) => event.id)).toEqual(expect.arrayContaining(others))
    expect(found.every(({ event }) => event.place?.startsWith('Gao'))).toBe(true)
    await record.store.judge(others.map((other) => ({ kind: 'different', target: attacks[0]!.id, other })), stampAt('2031-02-01T00:00:00.000Z'))
    const after = (await mayBeSame(record.store, [attacks[0]!])).map(({ event }) => event.id)
    expect(others.some((id) => after.includes(id))).toBe(false)
  } finally {
    await record.close()
  }
})

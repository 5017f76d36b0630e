// Every view of an answer, in both languages, at two widths: nothing wider than the paper, nothing undefined, no control characters.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoRecord, type RecordForTest } from '../../../tests/record.ts'
import { mayBeSame } from '../../decide/candidates/near.ts'
import { listConflicts } from '../../query/conflicts.ts'
import { dossier } from '../../query/dossier.ts'
import { eventAnswer } from '../../query/event.ts'
import { listEvents } from '../../query/events.ts'
import { newsSince } from '../../query/news.ts'
import { search } from '../../query/search.ts'
import { findActor, listActors } from '../../query/who.ts'
import { actorText } from './actor.ts'
import { actorsText, notOneActor } from './actors.ts'
import { contradictionsText } from './contradictions.ts'
import { eventsText, eventText, timelineText } from './event.ts'
import { newsText } from './news.ts'
import { searchText } from './search.ts'

let record: RecordForTest
beforeAll(async () => { record = await demoRecord() })
afterAll(() => record.close())

describe.each([['nl', 80], ['en', 80], ['nl', 120], ['en', 120]] as const)('in %s at %i columns', (language, width) => {
  it.each([false, true])('all: %s', async (all) => {
    const paper = { language, width, colour: false, all }
    const { store } = record
    const actors = await listActors(store, '', { privates: true })
    const many = await findActor(store, 'FRH')
    const texts = [
      actorsText(actors, 40, paper), notOneActor('FRH', many as Extract<typeof many, { kind: 'many' }>, paper),
      eventsText(await listEvents(store, { newest: true }), paper), timelineText(await listEvents(store, { figure: 'lowest' }), paper), contradictionsText(await listConflicts(store), paper),
      newsText(await newsSince(store, 0), paper), searchText(await search(store, 'aanslag'), 0, paper),
      ...await Promise.all(actors.map(async (actor) => actorText(await dossier(store, actor), [], paper))),
      ...await Promise.all((await store.events({})).map(async (event) => eventText(await eventAnswer(store, event.id), await mayBeSame(store, [event]), paper))),
    ]
    const lines = texts.flatMap((text) => text.split('\n'))
    expect(lines.filter((line) => line.length > width)).toEqual([])
    // oxlint-disable-next-line no-control-regex
    expect(lines.filter((line) => /undefined|NaN|\[object|null|[\u0000-\u001f]/.test(line))).toEqual([])
  })
})

// All calculations by the names that the rows of the languages use.
import type { MakerName } from '../../../lang/when.ts'
import { ago, ahead, lasting, span } from './ago.ts'
import { afterDate, afterEvent, clock, dayThatYear, nearEvent, shift, sinceThen, that, weekdayFrom } from './anchored.ts'
import { century, day, dayRange, decade, month, monthInYear, named, numeric, quarter, season, seasonInYear, year } from './calendar.ts'
import { dayInWeek, dayref, edge, night, nightBetween, partOfDay, unit, weekday, weekdayNight } from './deictic.ts'
import { approx, range, relation, vague } from './range.ts'
import type { Maker } from './slots.ts'

export const makers: Readonly<Record<MakerName, Maker>> = {
  day, dayRange, numeric, month, year, decade, century, season, quarter, named,
  weekday, weekdayNight, nightBetween, dayref, unit, dayInWeek, monthInYear, seasonInYear, edge, partOfDay, night,
  ago, span, ahead, lasting,
  shift, afterDate, afterEvent, nearEvent, that, dayThatYear, sinceThen, weekdayFrom, clock,
  range, relation, approx, vague,
}

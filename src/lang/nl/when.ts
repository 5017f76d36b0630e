// Dutch words of time, and the grammar of Dutch dates as rows.
import type { WhenRule, WhenWords } from '../when.ts'

const DAYS: Readonly<Record<string, number>> = { maandag: 1, dinsdag: 2, woensdag: 3, donderdag: 4, vrijdag: 5, zaterdag: 6, zondag: 7 }
const PARTS = ['ochtend', 'morgen', 'voormiddag', 'middag', 'namiddag', 'avond', 'vooravond']

/** "vrijdagavond": every weekday with every part of the day. */
function joined(parts: readonly string[]): Record<string, number> {
  return Object.fromEntries(Object.entries(DAYS).flatMap(([day, number]) => parts.map(part => [day + part, number])))
}

/** "gisteravond" and its kind. */
function dayrefs(): Record<string, number> {
  const offsets: Readonly<Record<string, number>> = { gister: -1, gisteren: -1, eergister: -2, eergisteren: -2, overmorgen: 2 }
  const list: Record<string, number> = { gisteren: -1, gister: -1, eergisteren: -2, vandaag: 0, heden: 0, overmorgen: 2, vanochtend: 0, vanmorgen: 0, vanmiddag: 0, vanavond: 0, hedenavond: 0, morgenochtend: 1, morgenmiddag: 1, morgenavond: 1, 'de dag van vandaag': 0 }
  for (const [word, offset] of Object.entries(offsets)) for (const part of [...PARTS, 'nacht']) list[word + part] = offset
  return list
}

const absolute: readonly WhenRule[] = [
  { id: 'numeric', match: 'NUMERIC', make: 'numeric', shape: 'day', example: 'Het bericht is van 14-02-2018.' },
  { id: 'numeric-short', match: 'DAYMONTH', make: 'numeric', shape: 'day', after: ['op', 'sinds', 'vanaf', 'tot', 'd', 'dd', '.', 'van', 'datum', ...Object.keys(DAYS)], example: 'De zitting is op maandag 4/6.' },
  { id: 'day-month-year', match: '[WEEKDAY|WEEKDAYPART [,]] DAY MONTH [,] YEAR|SHORTYEAR', make: 'day', shape: 'day', example: 'Op 14 februari 2018 ontplofte een bom bij de markt.' },
  { id: 'day-short-month-year', match: '[WEEKDAY [,]] DAY SHORTMONTH [.] [,] YEAR|SHORTYEAR', make: 'day', shape: 'day', example: 'De foto is van 14 feb. 2018.' },
  { id: 'day-month', match: '[WEEKDAY|WEEKDAYPART [,]] DAY MONTH', make: 'day', shape: 'day', example: 'De brug is op 9 april opgeblazen.' },
  { id: 'day-month-past', match: '[PAST|LAST] [WEEKDAY|WEEKDAYPART [,]] DAY MONTH jl|jongstleden|ll [.]', make: 'day', shape: 'day', with: { dir: -1 }, example: 'Sinds 3 maart jl. is de grens dicht.' },
  { id: 'day-month-past', match: 'PAST|LAST [WEEKDAY|WEEKDAYPART [,]] DAY MONTH', make: 'day', shape: 'day', with: { dir: -1 }, example: 'Afgelopen 3 maart viel de stad.' },
  { id: 'day-month-next', match: '[NEXT] [WEEKDAY|WEEKDAYPART [,]] DAY MONTH as|aanstaande [.]', make: 'day', shape: 'day', with: { dir: 1 }, example: 'De stemming is op 3 maart a.s.' },
  { id: 'day-month-next', match: 'NEXT DAY MONTH', make: 'day', shape: 'day', with: { dir: 1 }, example: 'Komende 3 maart vertrekt de missie.' },
  { id: 'day-short-month', match: '[WEEKDAY [,]] DAY SHORTMONTH [.]', make: 'day', shape: 'day', example: 'Gezien op 3 mrt. bij de haven.' },
  { id: 'day-range', match: '[van] DAY tot|en|-|–|t/m|of DAY MONTH [YEAR|SHORTYEAR]', make: 'dayRange', shape: 'days', example: 'Van 3 tot 5 mei zwegen de wapens.' },
  { id: 'day-range', match: '[van] DAY tot en met DAY MONTH [YEAR|SHORTYEAR]', make: 'dayRange', shape: 'days', example: 'Van 3 tot en met 5 mei zwegen de wapens.' },
  { id: 'day-range', match: '[van] DAY t / m DAY MONTH [YEAR|SHORTYEAR]', make: 'dayRange', shape: 'days', example: 'De tentoonstelling is er van 3 t/m 5 mei.' },
  { id: 'night-of-dates', match: '[de] nacht van DAY op DAY MONTH [YEAR|SHORTYEAR]', make: 'dayRange', shape: 'days', example: 'In de nacht van 3 op 4 mei brandde het depot.' },
  { id: 'month-year', match: 'MONTH [van] [het] [jaar] YEAR|SHORTYEAR', make: 'month', shape: 'month', example: 'In juni 2017 viel de stad.' },
  { id: 'month', match: 'MONTH', make: 'month', shape: 'month', example: 'In juni viel de stad.' },
  { id: 'month-past', match: 'PAST|LAST MONTH', make: 'month', shape: 'month', with: { dir: -1 }, example: 'Afgelopen juni viel de stad.' },
  { id: 'month-next', match: 'NEXT MONTH', make: 'month', shape: 'month', with: { dir: 1 }, example: 'Komende juni trekken de troepen weg.' },
  { id: 'year', match: '[het jaar] YEAR|SHORTYEAR', make: 'year', shape: 'year', example: 'In 2012 begon de opstand.' },
  { id: 'decade', match: '[de] jaren DECADE|TENS', make: 'decade', shape: 'decade', example: 'In de jaren tachtig streden zij tegen de bezetter.' },
  { id: 'decade', match: 'DECADE|TENS jaren', make: 'decade', shape: 'decade', after: ['de', 'begin', 'eind'], notAfter: ['afgelopen', 'laatste'], example: 'Eind tachtiger jaren viel de muur.' },
  { id: 'century', match: '[de] ORDINAL eeuw', make: 'century', shape: 'century', example: 'De vete begon in de negentiende eeuw.' },
  { id: 'season-year', match: '[de|het] SEASON [van] YEAR|SHORTYEAR', make: 'season', shape: 'season', example: 'In de zomer van 2014 rukten zij op.' },
  { id: 'season-past', match: '[de|het] PAST|LAST SEASON', make: 'season', shape: 'season', with: { dir: -1 }, example: 'Afgelopen winter vroren de wegen dicht.' },
  { id: 'season-this', match: 'THIS SEASON', make: 'season', shape: 'season', example: 'Dit najaar begon het beleg.' },
  { id: 'season', match: 'de|het SEASON', make: 'season', shape: 'season', after: ['in', 'sinds', 'vanaf', 'tijdens', 'tot'], example: 'In het voorjaar begint het offensief.' },
  { id: 'season-next', match: 'NEXT SEASON', make: 'season', shape: 'season', with: { dir: 1 }, example: 'Komend voorjaar wordt er gestemd.' },
  { id: 'quarter', match: '[het] ORDINAL kwartaal [van] [YEAR]', make: 'quarter', shape: 'season', example: 'In het derde kwartaal van 2019 daalde het aantal.' },
  { id: 'named', match: 'NAMED [YEAR]', make: 'named', shape: 'day', example: 'Na 9/11 veranderde het beleid.' },
]

const relative: readonly WhenRule[] = [
  { id: 'weekday', match: 'WEEKDAY|WEEKDAYPART', make: 'weekday', shape: 'weekday', notAfter: ['elke', 'iedere', 'zwarte', 'goede', 'witte', 'bloedige'], example: 'Vrijdag sloeg een granaat in.' },
  { id: 'weekday-last', match: 'PAST|LAST WEEKDAY|WEEKDAYPART', make: 'weekday', shape: 'weekday', with: { dir: -1 }, example: 'Afgelopen vrijdag sloeg een granaat in.' },
  { id: 'weekday-last', match: 'WEEKDAY|WEEKDAYPART jl|jongstleden|ll [.]', make: 'weekday', shape: 'weekday', with: { dir: -1 }, example: 'Vrijdag jl. sloeg een granaat in.' },
  { id: 'weekday-next', match: 'NEXT WEEKDAY|WEEKDAYPART', make: 'weekday', shape: 'weekday', with: { dir: 1 }, example: 'Komende vrijdag beslist de raad.' },
  { id: 'weekday-next', match: 'WEEKDAY|WEEKDAYPART aanstaande', make: 'weekday', shape: 'weekday', with: { dir: 1 }, example: 'Vrijdag aanstaande beslist de raad.' },
  { id: 'weekday-next', match: 'WEEKDAY|WEEKDAYPART a . s [.]', make: 'weekday', shape: 'weekday', with: { dir: 1 }, example: 'Vrijdag a.s. beslist de raad.' },
  { id: 'weekday-night', match: 'WEEKDAYNIGHT', make: 'weekdayNight', shape: 'days', example: 'Zaterdagnacht klonken schoten.' },
  { id: 'weekday-night-last', match: 'PAST|LAST WEEKDAYNIGHT', make: 'weekdayNight', shape: 'days', with: { dir: -1 }, example: 'Afgelopen zaterdagnacht klonken schoten.' },
  { id: 'night-between', match: '[de] nacht van [PAST] WEEKDAY op WEEKDAY', make: 'nightBetween', shape: 'days', example: 'In de nacht van dinsdag op woensdag klonken schoten.' },
  { id: 'night-between', match: '[van] WEEKDAY [-] op WEEKDAYNIGHT', make: 'nightBetween', shape: 'days', example: 'Van dinsdag- op woensdagnacht klonken schoten.' },
  { id: 'night-between', match: '[van] WEEKDAY op WEEKDAY [nacht]', make: 'nightBetween', shape: 'days', example: 'Dinsdag op woensdag nacht klonken schoten.' },
  { id: 'dayref', match: 'DAYREF', make: 'dayref', shape: 'day', example: 'Gisteravond is de noodtoestand afgekondigd.' },
  { id: 'tomorrow', match: 'morgen [ochtend|middag|avond|vroeg]', make: 'dayref', shape: 'day', notAfter: ['de', 'een', 'elke', 'iedere', 'deze', 'op', "'s", 's', 'goede', 'die', 'diezelfde'], with: { offset: 1 }, example: 'Morgen vergadert de raad.' },
  { id: 'tonight', match: 'vannacht', make: 'night', shape: 'days', with: { from: -1, to: 0 }, example: 'Vannacht zijn drie huizen beschoten.' },
  { id: 'last-night', match: 'de afgelopen|voorbije|vorige nacht', make: 'night', shape: 'days', with: { from: -1, to: 0 }, example: 'In de afgelopen nacht zijn drie huizen beschoten.' },
  { id: 'last-unit', match: 'LAST UNIT', make: 'unit', shape: 'period', with: { dir: -1 }, example: 'Vorige week is de top begonnen.' },
  { id: 'past-unit', match: '[de|het] PAST UNIT', make: 'unit', shape: 'period', with: { dir: -1, rolling: 1 }, example: 'Het afgelopen jaar is het rustig gebleven.' },
  { id: 'this-unit', match: 'THIS UNIT', make: 'unit', shape: 'period', example: 'Deze maand zijn er verkiezingen geweest.' },
  { id: 'weekend', match: 'het weekend|weekeinde', make: 'unit', shape: 'period', with: { unit: 'weekend' }, after: ['in', 'tijdens', 'sinds'], example: 'In het weekend bleef het onrustig.' },
  { id: 'week-end-of-year', match: 'het jaar', make: 'unit', shape: 'year', with: { unit: 'year' }, after: ['van', 'in'], ahead: ['.', ',', ';', ')'], example: 'Voor het einde van het jaar moet het akkoord er zijn.' },
  { id: 'next-unit', match: 'NEXT UNIT', make: 'unit', shape: 'period', with: { dir: 1 }, notAfter: ['de', 'een'], example: 'Volgende week begint het proces.' },
  { id: 'day-in-last-week', match: 'vorige|voorgaande week WEEKDAY|WEEKDAYPART', make: 'dayInWeek', shape: 'day', with: { dir: -1 }, example: 'Vorige week woensdag werd de brug geraakt.' },
  { id: 'day-in-last-week', match: 'WEEKDAY|WEEKDAYPART vorige week', make: 'dayInWeek', shape: 'day', with: { dir: -1 }, example: 'Woensdag vorige week werd de brug geraakt.' },
  { id: 'day-in-last-week', match: 'WEEKDAY|WEEKDAYPART van vorige week', make: 'dayInWeek', shape: 'day', with: { dir: -1 }, example: 'Op woensdag van vorige week werd de brug geraakt.' },
  { id: 'day-in-next-week', match: 'volgende week WEEKDAY|WEEKDAYPART', make: 'dayInWeek', shape: 'day', with: { dir: 1 }, example: 'Volgende week dinsdag dient de zaak.' },
  { id: 'day-in-next-week', match: 'WEEKDAY|WEEKDAYPART volgende week', make: 'dayInWeek', shape: 'day', with: { dir: 1 }, example: 'Dinsdag volgende week dient de zaak.' },
  { id: 'day-in-this-week', match: 'WEEKDAY|WEEKDAYPART van deze week', make: 'dayInWeek', shape: 'day', example: 'Op dinsdag van deze week viel het besluit.' },
  { id: 'month-last-year', match: 'vorig jaar MONTH', make: 'monthInYear', shape: 'month', with: { dir: -1 }, example: 'Vorig jaar oktober bezetten zij de mijn.' },
  { id: 'month-last-year', match: 'MONTH [van] vorig jaar', make: 'monthInYear', shape: 'month', with: { dir: -1 }, example: 'In oktober vorig jaar bezetten zij de mijn.' },
  { id: 'month-last-year', match: 'vorig jaar in MONTH', make: 'monthInYear', shape: 'month', with: { dir: -1 }, example: 'Vorig jaar in oktober bezetten zij de mijn.' },
  { id: 'month-this-year', match: 'MONTH [van] dit jaar', make: 'monthInYear', shape: 'month', example: 'In februari van dit jaar keerden zij terug.' },
  { id: 'month-next-year', match: 'MONTH [van] volgend|komend jaar', make: 'monthInYear', shape: 'month', with: { dir: 1 }, example: 'In februari volgend jaar loopt het mandaat af.' },
  { id: 'season-last-year', match: 'vorig jaar SEASON', make: 'seasonInYear', shape: 'season', with: { dir: -1 }, example: 'Vorig jaar zomer was de weg nog open.' },
  { id: 'season-last-year', match: '[de|het] SEASON van vorig jaar', make: 'seasonInYear', shape: 'season', with: { dir: -1 }, example: 'In de zomer van vorig jaar was de weg nog open.' },
  { id: 'season-this-year', match: '[de|het] SEASON van dit jaar', make: 'seasonInYear', shape: 'season', example: 'In de lente van dit jaar begon het beleg.' },
  { id: 'ago', match: '[FUZZ] N UNIT|UNITS|SMALLUNIT AGO', make: 'ago', shape: 'vague', example: 'Ruim drie jaar geleden splitste de groep zich af.' },
  { id: 'ago', match: '[FUZZ] FEW UNIT|UNITS|SMALLUNIT AGO', make: 'ago', shape: 'vague', example: 'Enkele maanden geleden keerde zij terug.' },
  { id: 'ago-half', match: '[FUZZ] [een] half UNIT AGO', make: 'ago', shape: 'vague', with: { low: 0.5, high: 0.5 }, example: 'Een half jaar geleden keerde zij terug.' },
  { id: 'ago-half', match: '[FUZZ] N en een half UNIT AGO', make: 'ago', shape: 'vague', example: 'Twee en een half jaar geleden keerde zij terug.' },
  { id: 'ago-range', match: '[FUZZ] N tot|à|of N UNIT|UNITS AGO', make: 'ago', shape: 'vague', example: 'Drie à vier jaar geleden was hier nog een school.' },
  { id: 'ago-many', match: 'UNITS AGO', make: 'ago', shape: 'vague', with: { low: 2, high: 50 }, example: 'Jaren geleden was hier nog een school.' },
  { id: 'span', match: '[de|het] PAST N|FEW UNIT|UNITS|SMALLUNIT', make: 'span', shape: 'period', example: 'De afgelopen twee weken is er niet geschoten.' },
  { id: 'span-many', match: '[de] PAST UNITS', make: 'span', shape: 'period', example: 'De afgelopen maanden is er veel geschoten.' },
  { id: 'ahead', match: 'over FUZZ N|FEW UNIT|UNITS', make: 'ahead', shape: 'vague', example: 'Over ongeveer drie maanden vertrekt de missie.' },
  { id: 'ahead', match: 'over N|FEW UNIT|UNITS', make: 'ahead', shape: 'vague', example: 'Over drie weken vertrekt de missie.' },
  { id: 'within', match: 'binnen N|FEW UNIT|UNITS', make: 'ahead', shape: 'vague', with: { within: 1 }, example: 'Binnen twee weken moeten zij weg zijn.' },
  { id: 'lasting', match: 'al [FUZZ] N|FEW UNIT|UNITS [lang]', make: 'lasting', shape: 'period', example: 'Er wordt al vijf jaar gevochten.' },
  { id: 'lasting-many', match: 'al UNITS [lang]', make: 'lasting', shape: 'period', example: 'Er wordt al jaren gevochten.' },
  { id: 'lasting-many', match: 'al [een] tijdje|tijd', make: 'lasting', shape: 'period', with: { unit: 'year' }, example: 'De spanning loopt al een tijdje op.' },
  { id: 'lasting', match: '[al] [FUZZ] N UNIT|UNITS durende', make: 'lasting', shape: 'period', example: 'De vijf jaar durende oorlog is voorbij.' },
  { id: 'lasting-many', match: '[al] UNITS durende', make: 'lasting', shape: 'period', example: 'Na een maanden durende belegering gaf de stad zich over.' },
]

const anchored: readonly WhenRule[] = [
  { id: 'shift-later', match: '[FUZZ] N|FEW UNIT|UNITS|SMALLUNIT LATER', make: 'shift', shape: 'vague', with: { dir: 1 }, example: 'Twee dagen later werd hij gepakt.' },
  { id: 'shift-earlier', match: '[FUZZ] N|FEW UNIT|UNITS|SMALLUNIT EARLIER', make: 'shift', shape: 'vague', with: { dir: -1 }, example: 'Twee dagen eerder was hij nog gezien.' },
  { id: 'shift-half-later', match: 'een half UNIT LATER', make: 'shift', shape: 'vague', with: { dir: 1, count: 0.5 }, example: 'Een half jaar later werd hij gepakt.' },
  { id: 'next-day', match: '[de] volgende|daaropvolgende dag|ochtend|middag|avond|morgen', make: 'shift', shape: 'day', with: { dir: 1, count: 1 }, example: 'De volgende dag werd hij gepakt.' },
  { id: 'next-day', match: 'de dag|ochtend|avond erna|daarna|daarop', make: 'shift', shape: 'day', with: { dir: 1, count: 1 }, example: 'De dag erna werd hij gepakt.' },
  { id: 'next-day', match: 'een dag erna|daarna', make: 'shift', shape: 'day', with: { dir: 1, count: 1 }, example: 'Een dag daarna werd hij gepakt.' },
  { id: 'previous-day', match: 'de dag ervoor|daarvoor|tevoren', make: 'shift', shape: 'day', with: { dir: -1, count: 1 }, example: 'De dag ervoor was hij nog gezien.' },
  { id: 'previous-day', match: 'de avond ervoor|daarvoor|tevoren', make: 'shift', shape: 'day', with: { dir: -1, count: 1 }, example: 'De avond ervoor was hij nog gezien.' },
  { id: 'following-unit', match: 'de|het volgende|daaropvolgende UNIT', make: 'shift', shape: 'period', with: { dir: 1, count: 1, 'unit-wide': 1 }, example: 'Het volgende jaar viel de stad.' },
  { id: 'following-unit', match: 'de|het UNIT erna|daarna|erop|daarop', make: 'shift', shape: 'period', with: { dir: 1, count: 1, 'unit-wide': 1 }, example: 'Het jaar daarop viel de stad.' },
  { id: 'previous-unit', match: 'de|het UNIT ervoor|daarvoor', make: 'shift', shape: 'period', with: { dir: -1, count: 1, 'unit-wide': 1 }, example: 'Het jaar ervoor was de stad gevallen.' },
  { id: 'after-event', match: '[FUZZ] N|FEW UNIT|UNITS|SMALLUNIT AFTER EVENT', make: 'afterEvent', shape: 'vague', with: { dir: 1 }, example: 'Drie weken na de staatsgreep werd gestemd.' },
  { id: 'before-event', match: '[FUZZ] N|FEW UNIT|UNITS|SMALLUNIT BEFORE EVENT', make: 'afterEvent', shape: 'vague', with: { dir: -1 }, example: 'Twee dagen voor de staatsgreep vertrok hij.' },
  { id: 'day-after-event', match: 'de|een dag na EVENT', make: 'nearEvent', shape: 'vague', with: { from: 1, to: 1 }, example: 'De dag na de staatsgreep bleef het stil.' },
  { id: 'day-before-event', match: 'de|een dag|avond|vooravond voor|vóór EVENT', make: 'nearEvent', shape: 'vague', with: { from: -1, to: -1 }, example: 'De dag voor de staatsgreep bleef het stil.' },
  { id: 'part-after-event', match: 'de|een avond|nacht|ochtend|middag|morgen na EVENT', make: 'nearEvent', shape: 'vague', with: { from: 0, to: 1 }, example: 'De avond na de staatsgreep bleef het stil.' },
  { id: 'day-of-event', match: 'de|een dag|avond|ochtend|middag|nacht van EVENT', make: 'nearEvent', shape: 'vague', with: { from: 0, to: 0 }, notAfter: ['sinds'], example: 'Op de dag van de staatsgreep was hij in het buitenland.' },
  { id: 'that-day', match: 'THAT dag|avond|ochtend|middag|nacht|morgen', make: 'that', shape: 'day', with: { unit: 'day' }, example: 'Die avond vielen er nog meer schoten.' },
  { id: 'that-year', match: 'THAT jaar', make: 'that', shape: 'year', with: { unit: 'year' }, example: 'Dat jaar viel ook de hoofdstad.' },
  { id: 'that-week', match: 'THAT week', make: 'that', shape: 'period', with: { unit: 'week' }, example: 'Die week viel ook de hoofdstad.' },
  { id: 'that-month', match: 'THAT maand', make: 'that', shape: 'month', with: { unit: 'month' }, example: 'Die maand viel ook de hoofdstad.' },
  { id: 'that-weekend', match: 'THAT weekend|weekeinde', make: 'that', shape: 'period', with: { unit: 'weekend' }, example: 'Dat weekend viel ook de hoofdstad.' },
  { id: 'day-that-year', match: 'DAY MONTH [van] THAT jaar', make: 'dayThatYear', shape: 'day', example: 'Op 4 november dat jaar viel ook de hoofdstad.' },
  { id: 'month-that-year', match: 'MONTH [van] THAT jaar', make: 'dayThatYear', shape: 'month', example: 'In november van dat jaar viel ook de hoofdstad.' },
  { id: 'month-next-year', match: 'MONTH het jaar erop|daarop|erna|daarna', make: 'dayThatYear', shape: 'month', with: { dir: 1 }, example: 'In maart het jaar daarop viel ook de hoofdstad.' },
  { id: 'since-then', match: 'sindsdien', make: 'sinceThen', shape: 'vague', example: 'Sindsdien is het rustig.' },
  { id: 'since-then', match: 'sinds toen', make: 'sinceThen', shape: 'vague', example: 'Sinds toen is het rustig.' },
]

const clockTimes: readonly WhenRule[] = [
  { id: 'clock', match: '[ROUND] TIME [uur|u] [BYPART]', make: 'clock', shape: 'clock', notAhead: ['euro', 'miljoen', 'miljard', 'procent', '%', 'kilometer', 'meter', 'dollar', 'mensen'], after: ['om', 'rond', 'omstreeks', 'tegen', 'vanaf', 'tot', 'sinds', 'avond', 'ochtend', 'middag', ',', 'na', 'voor'], example: 'Het luchtalarm ging om 03.45 uur af.' },
  { id: 'clock', match: '[ROUND] TIME uur|u|gmt [BYPART]', make: 'clock', shape: 'clock', example: 'Omstreeks 03.45 uur ging het luchtalarm af.' },
  { id: 'clock', match: 'ROUND HOUR uur [BYPART]', make: 'clock', shape: 'clock', example: 'Rond zes uur ging het luchtalarm af.' },
  { id: 'clock', match: 'HOUR uur BYPART', make: 'clock', shape: 'clock', example: "Het was drie uur 's nachts." },
  { id: 'clock-half', match: '[ROUND] half HOUR [BYPART]', make: 'clock', shape: 'clock', notAhead: ['miljoen', 'miljard', 'jaar'], example: 'Om half vijf ging het luchtalarm af.' },
  { id: 'clock-quarter', match: '[ROUND] kwart|vijf|tien voor|over [half] HOUR [BYPART]', make: 'clock', shape: 'clock', example: 'Om kwart over zes ging het luchtalarm af.' },
  { id: 'midnight', match: '[ROUND] middernacht', make: 'clock', shape: 'clock', with: { night: 1 }, example: 'Rond middernacht ging het luchtalarm af.' },
]

const vague: readonly WhenRule[] = [
  { id: 'never', match: '[nog] nooit [eerder]', make: 'vague', shape: 'vague', with: { kind: 'never', upto: 'published' }, example: 'De stad is nog nooit ingenomen.' },
  { id: 'never', match: 'geen enkele keer', make: 'vague', shape: 'vague', with: { kind: 'never', upto: 'published' }, example: 'Geen enkele keer werd er geschoten.' },
  { id: 'frequency', match: 'met enige|zekere|grote regelmaat', make: 'vague', shape: 'vague', with: { kind: 'frequency' }, example: 'Met enige regelmaat wordt de weg beschoten.' },
  { id: 'frequency', match: 'elke|iedere|ieder|elk UNIT|SMALLUNIT|NIGHT|DAYPART|WEEKDAY', make: 'vague', shape: 'vague', with: { kind: 'frequency' }, example: 'Elke week wordt de weg beschoten.' },
  { id: 'frequency', match: 'regelmatig|geregeld|dagelijks|wekelijks|maandelijks|jaarlijks|vaak|dikwijls|soms|herhaaldelijk|steeds vaker', make: 'vague', shape: 'vague', with: { kind: 'frequency' }, example: 'De weg wordt dagelijks beschoten.' },
  { id: 'frequency', match: 'N|FEW|meerdere keer|keren|maal per UNIT', make: 'vague', shape: 'vague', with: { kind: 'frequency' }, example: 'Twee keer per maand komt er een konvooi.' },
  { id: 'frequency', match: 'per UNIT|SMALLUNIT', make: 'vague', shape: 'vague', with: { kind: 'frequency' }, example: 'Er komen tien wagens per dag langs.' },
  { id: 'duration', match: '[FUZZ] N|FEW UNIT|UNITS|SMALLUNIT lang', make: 'vague', shape: 'vague', with: { kind: 'duration' }, example: 'Drie dagen lang werd er geschoten.' },
  { id: 'duration', match: '[FUZZ] N|FEW UNIT|UNITS|SMALLUNIT', make: 'vague', shape: 'vague', with: { kind: 'duration' }, notAhead: ['oud', 'oude', 'jong', 'jonge', 'ouder', 'jonger'], example: 'Hij zat 310 dagen vast.' },
  { id: 'duration', match: 'dagenlang|wekenlang|maandenlang|jarenlang|urenlang|eeuwenlang|decennialang|jarenlange|maandenlange|wekenlange|dagenlange|urenlange', make: 'vague', shape: 'vague', with: { kind: 'duration' }, example: 'Het dorp was wekenlang afgesloten.' },
  { id: 'now', match: 'nu|momenteel|tegenwoordig|thans|inmiddels|intussen|ondertussen', make: 'vague', shape: 'vague', with: { upto: 'published' }, example: 'Momenteel is de weg dicht.' },
  { id: 'now', match: 'op dit moment', make: 'vague', shape: 'vague', with: { upto: 'published' }, example: 'Op dit moment is de weg dicht.' },
  { id: 'then', match: 'toen|destijds|indertijd', make: 'vague', shape: 'vague', with: { upto: 'published', relation: 'before' }, example: 'Destijds was de weg open.' },
  { id: 'formerly', match: 'vroeger|ooit|voorheen|eerder|onlangs|recent|recentelijk|kortgeleden|pas geleden', make: 'vague', shape: 'vague', with: { granularity: 'vague_period', upto: 'published', relation: 'before' }, notAhead: ['dan'], example: 'Onlangs is de weg geopend.' },
  { id: 'formerly', match: '[de] PAST tijd|periode', make: 'vague', shape: 'vague', with: { granularity: 'vague_period', upto: 'published', relation: 'during' }, example: 'De afgelopen tijd is het onrustig.' },
  { id: 'soon', match: 'binnenkort|weldra|spoedig', make: 'vague', shape: 'vague', with: { granularity: 'vague_period', relation: 'after' }, example: 'Binnenkort opent de weg.' },
]

/** Parts of stretches, and clock times beside their day. */
const parts: readonly WhenRule[] = [
  { id: 'edge', match: 'EDGE <month|year|decade|season|century|period>', make: 'edge', shape: 'period', example: 'Begin 2019 viel het laatste dorp.' },
  { id: 'edge', match: 'EDGE <day>', make: 'partOfDay', shape: 'day', example: 'Eerder vandaag viel het laatste dorp.' },
  { id: 'part-of-day', match: '[de|het] DAYPART van <day|weekday>', make: 'partOfDay', shape: 'day', example: 'In de ochtend van 3 mei viel het laatste dorp.' },
  { id: 'night-of-day', match: '[de] nacht van <day|weekday>', make: 'partOfDay', shape: 'days', with: { night: 1 }, example: 'In de nacht van vrijdag viel het laatste dorp.' },
  { id: 'day-with-part', match: '<day|weekday> BYPART [BYPART]', make: 'partOfDay', shape: 'day', example: "Vrijdag in de namiddag viel het laatste dorp." },
  { id: 'day-with-part', match: '<day|weekday> [laat|vroeg] in de DAYPART', make: 'partOfDay', shape: 'day', example: 'Vrijdag laat in de avond viel het laatste dorp.' },
  { id: 'day-with-clock', match: '<day|weekday|days> [,] <clock>', make: 'partOfDay', shape: 'day', example: 'Dinsdagmiddag rond 16.10 uur viel het laatste dorp.' },
  { id: 'clock-with-day', match: '<clock> [op] <day|weekday>', make: 'partOfDay', shape: 'day', example: 'Om half vijf op dinsdagmiddag viel het laatste dorp.' },
]

const ranges: readonly WhenRule[] = [
  { id: 'between', match: 'tussen <any> en|tot <any>', make: 'range', shape: 'vague', example: 'Tussen 2015 en 2018 zaten zij in de bergen.' },
  { id: 'from-to', match: 'van <any> tot|t/m|naar <any>', make: 'range', shape: 'vague', example: 'Van 2015 tot 2018 zaten zij in de bergen.' },
  { id: 'from-to', match: '[van] <any> tot en met <any>', make: 'range', shape: 'vague', example: 'Van maandag tot en met woensdag was de weg dicht.' },
  { id: 'from-to', match: '[van] <any> t / m <any>', make: 'range', shape: 'vague', example: 'Maandag t/m woensdag was de weg dicht.' },
  { id: 'from-to', match: '<month|year|day> -|–|tot <month|year|day>', make: 'range', shape: 'vague', example: 'De burgeroorlog (1991-2002) eiste veel levens.' },
]

const relations: readonly WhenRule[] = [
  { id: 'since', match: 'sinds|vanaf|sedert <any>', make: 'relation', shape: 'vague', with: { relation: 'since' }, example: 'Sinds 2014 is de stad bezet.' },
  { id: 'by', match: 'uiterlijk [op|in] <any>', make: 'relation', shape: 'vague', with: { relation: 'by' }, example: 'Uiterlijk 30 september moeten zij weg zijn.' },
  { id: 'by', match: 'tegen <month|year|period|day|weekday>', make: 'relation', shape: 'vague', with: { relation: 'by' }, example: 'Tegen eind mei moet de stad vrij zijn.' },
  { id: 'by', match: 'voor|vóór het einde|eind van <month|year|period|season>', make: 'relation', shape: 'vague', with: { relation: 'by', ahead: 1 }, example: 'Voor het einde van het jaar moet het akkoord er zijn.' },
  { id: 'before', match: 'voor|vóór <month|year|decade|day|weekday|days>', make: 'relation', shape: 'vague', with: { relation: 'before' }, example: 'Voor 2011 was het hier rustig.' },
  { id: 'after', match: 'na <month|year|decade|day|weekday|days|season>', make: 'relation', shape: 'vague', with: { relation: 'after' }, example: 'Na 2011 was het hier onrustig.' },
  { id: 'until', match: 'tot [en] [met] [in|aan|op] <any>', make: 'relation', shape: 'vague', with: { relation: 'until' }, example: 'Tot 2011 was het hier rustig.' },
  { id: 'until', match: 'tot diep in <any>', make: 'relation', shape: 'vague', with: { relation: 'until' }, example: 'Tot diep in 2011 was het hier rustig.' },
  { id: 'during', match: 'tijdens|gedurende <season|year|month|period|decade|days>', make: 'relation', shape: 'vague', with: { relation: 'during' }, example: 'Gedurende 2011 was het hier onrustig.' },
  { id: 'about', match: 'rond|omstreeks|ongeveer|circa <day|month|year|weekday|period>', make: 'approx', shape: 'vague', example: 'Omstreeks 2011 werd het hier onrustig.' },
]

export const when: WhenWords = {
  id: 'nl',
  numericOrder: 'dmy',
  classes: {
    WEEKDAY: DAYS,
    WEEKDAYPART: joined(PARTS),
    WEEKDAYNIGHT: joined(['nacht']),
    MONTH: { januari: 1, februari: 2, maart: 3, april: 4, mei: 5, juni: 6, juli: 7, augustus: 8, september: 9, oktober: 10, november: 11, december: 12 },
    SHORTMONTH: { jan: 1, feb: 2, febr: 2, mrt: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, okt: 10, nov: 11, dec: 12 },
    SEASON: { lente: 1, voorjaar: 1, zomer: 2, herfst: 3, najaar: 3, winter: 4 },
    NAMED: { '9/11': 20010911, kerst: 1225, kerstmis: 1225, 'eerste kerstdag': 1225, 'tweede kerstdag': 1226, kerstavond: 1224, oudejaarsavond: 1231, oudjaarsavond: 1231, oudejaarsdag: 1231, 'oud en nieuw': 1231, oudejaarsnacht: 1231, nieuwjaarsdag: 101, nieuwjaarsnacht: 101, bevrijdingsdag: 505, koningsdag: 427, sinterklaasavond: 1205 },
    DECADE: { twintig: 20, dertig: 30, veertig: 40, vijftig: 50, zestig: 60, zeventig: 70, tachtig: 80, negentig: 90, nul: 2000, dertiger: 30, veertiger: 40, vijftiger: 50, zestiger: 60, zeventiger: 70, tachtiger: 80, negentiger: 90 },
    DAYREF: dayrefs(),
    DAYPART: { ochtend: 1, morgen: 1, voormiddag: 1, vroegte: 1, middag: 2, namiddag: 2, avond: 3, vooravond: 3 },
    NIGHT: { nacht: 4 },
    BYPART: { "'s nachts": 4, "'s ochtends": 1, "'s morgens": 1, "'s middags": 2, "'s avonds": 3, 'in de ochtend': 1, 'in de middag': 2, 'in de namiddag': 2, 'in de avond': 3, 'in de nacht': 4, 'in de vroege ochtend': 1, "'s avonds laat": 3, "'s ochtends vroeg": 1, 'lokale tijd': 0, 'plaatselijke tijd': 0, 'nederlandse tijd': 0 },
    UNIT: { dag: 'day', week: 'week', maand: 'month', jaar: 'year', kwartaal: 'quarter', weekend: 'weekend', weekeinde: 'weekend', decennium: 'decade', eeuw: 'century', etmaal: 'day' },
    UNITS: { dagen: 'day', weken: 'week', maanden: 'month', jaren: 'year', decennia: 'decade', eeuwen: 'century', kwartalen: 'quarter', jaartjes: 'year', nachten: 'day', avonden: 'day' },
    SMALLUNIT: { uur: 'hour', uren: 'hour', uurtje: 'hour', minuut: 'minute', minuten: 'minute', seconden: 'minute', seconde: 'minute', kwartier: 'minute' },
    FEW: { enkele: 2, 'een paar': 2, 'een aantal': 2, meerdere: 2, verschillende: 2, verscheidene: 2, ettelijke: 2, paar: 2, luttele: 2 },
    HALF: { anderhalf: 1.5, anderhalve: 1.5 },
    FUZZ: {
      ruim: 'more', 'meer dan': 'more', dik: 'more', minstens: 'more', zeker: 'more', bijna: 'less', krap: 'less', 'een kleine': 'less', 'minder dan': 'less', 'nog geen': 'less',
      "zo'n": 'about', ongeveer: 'about', circa: 'about', pakweg: 'about', 'naar schatting': 'about', rond: 'about', precies: 'exact', exact: 'exact', pas: 'about', 'op de kop af': 'exact', inmiddels: 'about', 'nu al': 'about',
    },
    ORDINAL: {
      eerste: 1, tweede: 2, derde: 3, vierde: 4, vijfde: 5, zesde: 6, zevende: 7, achtste: 8, negende: 9, tiende: 10, elfde: 11, twaalfde: 12, dertiende: 13, veertiende: 14, vijftiende: 15, zestiende: 16, zeventiende: 17, achttiende: 18, negentiende: 19, twintigste: 20, eenentwintigste: 21,
      '7e': 7, '12e': 12, '13e': 13, '14e': 14, '15e': 15, '16e': 16, '17e': 17, '18e': 18, '19e': 19, '20e': 20, '21e': 21, '16de': 16, '17de': 17, '18de': 18, '19de': 19, '20ste': 20, '21ste': 21, '1e': 1, '2e': 2, '3e': 3, '4e': 4,
    },
    EDGE: {
      begin: 'start', 'begin van': 'start', 'het begin van': 'start', start: 'start', 'de start van': 'start', medio: 'middle', half: 'middle', midden: 'middle', halverwege: 'middle', 'het midden van': 'middle', 'midden in': 'middle',
      eind: 'end', einde: 'end', 'eind van': 'end', 'einde van': 'end', 'het eind van': 'end', 'het einde van': 'end', eerder: 'earlier', later: 'later', 'in de loop van': 'middle', 'de eerste helft van': 'half1', 'de tweede helft van': 'half2', vroeg: 'start', 'vroeg in': 'start', laat: 'end', 'laat in': 'end',
    },
    LAST: { vorig: -1, vorige: -1, verleden: -1 },
    PAST: { afgelopen: -1, voorbije: -1, laatste: -1 },
    THIS: { deze: 0, dit: 0 },
    NEXT: { komende: 1, komend: 1, volgende: 1, volgend: 1, aanstaande: 1, aankomende: 1, aankomend: 1, eerstvolgende: 1 },
    AGO: { geleden: -1, terug: -1 },
    LATER: { later: 1, daarna: 1, erna: 1, nadien: 1, 'na dato': 1 },
    EARLIER: { eerder: -1, daarvoor: -1, ervoor: -1, 'van tevoren': -1, tevoren: -1, voordien: -1 },
    AFTER: { na: 1, nadat: 1, sinds: 1, 'na afloop van': 1 },
    BEFORE: { voor: -1, 'vóór': -1, 'voorafgaand aan': -1, voordat: -1 },
    THAT: { dat: 0, die: 0, datzelfde: 0, diezelfde: 0, hetzelfde: 0, dezelfde: 0 },
    ROUND: { rond: 0, om: 0, omstreeks: 0, tegen: 0, 'rond de klok van': 0, 'iets na': 0, 'iets voor': 0, 'kort na': 0, 'kort voor': 0, 'even na': 0, 'even voor': 0, 'vlak voor': 0, 'vlak na': 0, vanaf: 0 },
  },
  capital: [],
  daySuffix: ['e', 'ste', 'de'],
  yearBefore: ['in', 'sinds', 'uit', 'vanaf', 'jaar', 'anno', 'eind', 'begin', 'medio', 'half', 'na', 'voor', 'vóór', 'tot', 'tegen', 'van', 'tussen', 'rond', 'omstreeks', 'al', 'met', 'of', 'naar', 'pas', 'eindejaar', 'halverwege', 'op', 'voorjaar', 'najaar'],
  yearLink: ['en', 'of', ',', '-', '–', 'tot', '/', 'met'],
  future: ['zal', 'zullen', 'gaat', 'gaan'],
  eventStart: ['de', 'het', 'een', 'die', 'dat', 'deze', 'dit', 'zijn', 'haar', 'hun'],
  eventEnd: ['liet', 'zei', 'zegt', 'maakte', 'ging', 'gaf', 'kreeg', 'nam', 'brak', 'vond', 'kwamen', 'begon', 'volgde', 'bleef', 'stond', 'nog', 'eiste', 'eist', 'meldde', 'vertrok', 'stierf', 'pakte', 'trok', 'verklaarde', 'riep', 'sloeg', 'sprak', 'zag', 'liep', 'reed', 'deed', 'gebeurde', 'ontploften', 'ontplofte', 'arresteerde', 'overleed', 'werkte', 'zit', 'zitten', 'staat', 'blijft', 'komt', 'gaat', 'is', 'leek', 'kreeg', 'hield', 'verscheen', 'leidde', 'kondigde'],
  eventLink: ['op', 'in', 'van', 'bij', 'tegen', 'te', 'door'],
  layers: [absolute, relative, anchored, clockTimes, vague, parts, ranges, relations],
}

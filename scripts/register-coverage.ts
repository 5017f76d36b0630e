// Measures which share of the groups and bodies that news names the register knows: re3d, MUC-4 dev and Dutch youth news. `-- --unknown` lists what is missing.
import { existsSync, readFileSync } from 'node:fs'
import { loadGazetteer } from '../src/ground/gazetteer.ts'
import { loadRegister } from '../src/ground/register.ts'

const data = new URL('../../shared/data/', import.meta.url)
const showUnknown = process.argv.includes('--unknown')
const register = loadRegister()
const gazetteer = loadGazetteer()
if (!existsSync(data)) {
  console.error('The corpora of ../shared/data are not here; there is nothing to measure.')
  process.exit(1)
}

const words = (text: string): { form: string }[] => (text.match(/(?:\p{L}\.){2,}|[\p{L}\p{N}.&/’'-]*[\p{L}\p{N}]|[^\s]/gu) ?? []).map((form) => ({ form }))

class Tally {
  known = 0
  total = 0
  readonly unknown = new Map<string, number>()
  add(name: string, known: boolean): void {
    this.total++
    if (known) this.known++
    else this.unknown.set(name, (this.unknown.get(name) ?? 0) + 1)
  }
  report(title: string): void {
    console.log(`${title}: ${this.known} of ${this.total} (${((100 * this.known) / Math.max(1, this.total)).toFixed(1)}%)`)
    if (!showUnknown) return
    const list = [...this.unknown].sort((a, b) => b[1] - a[1]).slice(0, 120)
    console.log(`  unknown: ${list.map(([name, count]) => `${name} ${count}`).join('; ')}\n`)
  }
}

/** Generic words in a heading of capitals or an annotated phrase: "the army", "rebels" name no group. */
const GENERIC = /^(?:the |a |an |some |other |these |those )?(?:[a-z-]+ )*(?:army|forces?|groups?|police|rebels?|militants?|government|fighters?|troops|regime|military|opposition|people|soldiers?|members?|authorities|officials?|insurgents?|militias?|terrorists?|guerrillas?|civilians?|families|organi[sz]ations?|services?|party|parties|leadership|council|ministers?|ministry|team|side|units?|units|countries|states|coalition|partners?|allies|committee|courts?|university|hospital|company|companies)$/

/** Capitalised words that begin a phrase without naming anyone. */
const OPENERS = /^(?:the|a|an|we|they|it|our|his|her|their|its|us|he|she|i|many|some|most|all|about|local|young|other|more|several|witnesses|refugees|volunteers|donors|soldiers|residents|activists|families|people|group|army|navy|foreign|government|air|police|officers|noncommissioned|two|three|another|both|women|men|children|civilians|fighters|militants|rebels|officials|leaders|members|citizens|those|these|each|states|countries)$/i

/** A name: some capitalised word that is not the people of a country and not just the beginning of a sentence. */
function isName(value: string): boolean {
  if (GENERIC.test(value)) return false
  return words(value).some(({ form }, at) => /^\p{Lu}/u.test(form) && !gazetteer.demonym(form) && !(at === 0 && OPENERS.test(form)) && !/^(?:Coalition|Government|Army|Navy|Group|Forces|Muslims?|Sunnis?|Shia|Shiite|Kurds?|Kurdish|Arabs?|Christians?|Yazidis?)$/.test(form))
}

const re3d = new Tally()
for (const line of readFileSync(new URL('re3d/entities.jsonl', data), 'utf8').split('\n')) {
  if (line.trim() === '') continue
  const { type, value } = JSON.parse(line) as { type: string; value: string }
  if (type !== 'Organisation' || !isName(value)) continue
  re3d.add(value, register.find(words(value)).length > 0 || words(value).some(({ form }) => register.compoundPrefix(form) !== undefined))
}
re3d.report('re3d, organisations with a name')

for (const [file, title] of [['muc4_full.dev.jsonl', 'MUC-4 dev'], ['muc4_full.train.jsonl', 'MUC-4 train']] as const) {
  const muc = new Tally()
  for (const line of readFileSync(new URL(file, data), 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const { templates } = JSON.parse(line) as { templates: readonly Record<string, unknown>[] }
    for (const template of templates) {
      for (const { alts } of (template.perp_organization_id ?? []) as readonly { readonly alts: readonly { readonly s?: string }[] }[]) {
        const names = alts.map(({ s }) => s).filter((name): name is string => name !== undefined)
        if (names.every((name) => GENERIC.test(name.toLowerCase()))) continue
        muc.add(names[0]!, names.some((name) => register.find(words(name), { anyCase: true }).length > 0))
      }
    }
  }
  muc.report(`${title}, perpetrating organisations with a name`)
}

/** Sentences that speak of violence or of armed groups; only there is a capitalised name asked for. */
const CONFLICT = /aanslag|aanval|bom|terreur|terroris|rebel|strijder|militie|leger|gijzel|oorlog|opstand|extremis|jihad|beweging|groepering|terreurgroep/i
const raw = new Tally()
const seen = new Map<string, { count: number; known: boolean }>()
for (const line of readFileSync(new URL('raw_nl/articles.jsonl', data), 'utf8').split('\n')) {
  if (line.trim() === '') continue
  const { text } = JSON.parse(line) as { text: string }
  for (const sentence of text.split(/(?<=[.!?])\s+|\n+/)) {
    if (!CONFLICT.test(sentence)) continue
    const tokens = words(sentence)
    const hits = register.find(tokens)
    for (let at = 1; at < tokens.length; at++) {
      const { form } = tokens[at]!
      // Abbreviations, and names right after the word for a group: what can only be a body of some kind.
      const abbreviation = /^(?:\p{Lu}{2,6}|\p{Lu}{2,5}-\p{Lu})$/u.test(form)
      const afterGroup = /(?:groep|groepering|beweging|militie|organisatie|persbureau|partij|rebellen|strijders)$/i.test(tokens[at - 1]!.form) && /^\p{Lu}\p{L}/u.test(form)
      const compound = /^\p{Lu}[\p{L}-]*-?(?:strijders?|rebellen|leiders?|aanslagen|aanslag|aanvallen|terroristen|leden|beweging|militie)$/u.test(form)
      if (!abbreviation && !afterGroup && !compound) continue
      if (gazetteer.demonym(form) || (!abbreviation && gazetteer.named(form).some(({ place }) => place.kind === 'country'))) continue
      const known = hits.some(({ first, last }) => first <= at && at <= last) || register.compoundPrefix(form) !== undefined
      raw.add(form, known)
      const entry = seen.get(form) ?? { count: 0, known }
      entry.count++
      seen.set(form, entry)
    }
  }
}
raw.report('Dutch youth news, abbreviations, compounds and names after a group word in sentences on conflict')

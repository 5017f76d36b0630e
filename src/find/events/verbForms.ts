// Forms of the scheme's verbs: a lemmatiser that has never seen "doodden" or "kaapten" is helped by the verbs that the frames know.
import { casualtyFrames } from '../../scheme/casualties.ts'
import type { EventType } from '../../scheme/eventType.ts'
import { eventTypes } from '../../scheme/events/index.ts'
import { responsibilityWords } from '../../scheme/responsibility.ts'
import type { LanguageId } from '../../model/source.ts'

/** Past singular, past plural, participle of strong verbs; only those that frames use. */
const strong: Readonly<Record<LanguageId, string>> = {
  nl: 'blazen:blies,bliezen,geblazen steken:stak,staken,gestoken schieten:schoot,schoten,geschoten vallen:viel,vielen,gevallen nemen:nam,namen,genomen grijpen:greep,grepen,gegrepen slaan:sloeg,sloegen,geslagen rijden:reed,reden,gereden '
    + 'houden:hield,hielden,gehouden brengen:bracht,brachten,gebracht komen:kwam,kwamen,gekomen laten:liet,lieten,gelaten vechten:vocht,vochten,gevochten dringen:drong,drongen,gedrongen trekken:trok,trokken,getrokken geven:gaf,gaven,gegeven '
    + 'leggen:legde,legden,gelegd spreken:sprak,spraken,gesproken lopen:liep,liepen,gelopen krijgen:kreeg,kregen,gekregen sluiten:sloot,sloten,gesloten winnen:won,wonnen,gewonnen sterven:stierf,stierven,gestorven hangen:hing,hingen,gehangen '
    + 'staan:stond,stonden,gestaan gaan:ging,gingen,gegaan roepen:riep,riepen,geroepen snijden:sneed,sneden,gesneden halen:haalde,haalden,gehaald eisen:eiste,eisten,geëist verjagen:verjoeg,verjoegen,verjaagd wegjagen:wegjoeg,wegjoegen,weggejaagd verdrijven:verdreef,verdreven,verdreven bezwijken:bezweek,bezweken,bezweken '
    + 'vernielen:vernielde,vernielden,vernield verliezen:verloor,verloren,verloren binnenvallen:binnenviel,binnenvielen,binnengevallen vergeven:vergaf,vergaven,vergeven',
  en: 'blow:blew,blown shoot:shot,shot fight:fought,fought strike:struck,stricken take:took,taken fall:fell,fallen slay:slew,slain drive:drove,driven hold:held,held find:found,found stand:stood,stood set:set,set beat:beat,beaten '
    + 'withdraw:withdrew,withdrawn throw:threw,thrown break:broke,broken lead:led,led put:put,put speed:sped,sped lose:lost,lost overthrow:overthrew,overthrown bring:brought,brought lay:laid,laid go:went,gone keep:kept,kept flee:fled,fled '
    + 'seek:sought,sought swear:swore,sworn leave:left,left',
}

const made = new Map<LanguageId, ReadonlyMap<string, readonly string[]>>()

/** Infinitives of the scheme of which `form` may be a form. */
export function infinitivesOf(form: string, language: LanguageId): readonly string[] {
  let forms = made.get(language)
  if (!forms) {
    const all = new Map<string, string[]>()
    const add = (one: string, verb: string): void => { if (one !== verb) all.set(one, [...new Set([...(all.get(one) ?? []), verb])]) }
    const listed = new Set<string>()
    for (const entry of strong[language].split(' ')) {
      const [verb, past] = entry.split(':') as [string, string]
      listed.add(verb)
      for (const one of past.split(',')) add(one, verb)
    }
    for (const verb of simpleVerbs(language)) if (!listed.has(verb)) for (const one of language === 'nl' ? weakDutch(verb) : weakEnglish(verb)) add(one, verb)
    forms = all
    made.set(language, forms)
  }
  const word = form.toLowerCase()
  return forms.get(word) ?? (language === 'nl' ? joined(word, forms) : [])
}

/** "opblies", "aanviel", "opgeblazen": a particle and a form of the simple verb, where the frames know the two joined. */
function joined(word: string, forms: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const particle = particles.exec(word)?.[0]
  const simple = particle === undefined ? [] : forms.get(word.slice(particle.length)) ?? []
  const known = wholeVerbs()
  return simple.map((verb) => `${particle}${verb}`).filter((verb) => known.has(verb))
}

let whole: ReadonlySet<string> | undefined

function wholeVerbs(): ReadonlySet<string> {
  whole ??= simpleVerbs('nl')
  return whole
}

const particles = /^(?:aan|af|binnen|dood|goed|in|mee|neer|om|op|over|plat|samen|terecht|terug|toe|uit|vast|voor|vrij|weg)(?=\p{L}{4})/u

/** Every verb of the frames, and of a separable one its verb without the particle. */
function simpleVerbs(language: LanguageId): ReadonlySet<string> {
  const verbs = new Set<string>()
  const add = (word: string): void => {
    const first = word.split(' ')[0]!
    verbs.add(first)
    if (language === 'nl') verbs.add(first.replace(particles, ''))
  }
  for (const type of eventTypes as readonly EventType[]) for (const frame of type.frames[language]) if (frame.pos === 'verb') for (const word of [frame.word, ...(frame.also ?? [])]) add(word)
  for (const { words } of responsibilityWords[language].blame) for (const word of words) add(word)
  for (const { pos, words } of casualtyFrames[language]) if (pos === 'verb') for (const word of words.split(' ')) add(word)
  return verbs
}

/** "doden" → dood, doodt, doodde, doodden, gedood. */
function weakDutch(verb: string): readonly string[] {
  if (!verb.endsWith('en')) return []
  let stem = verb.slice(0, -2)
  if (/([bdfgklmnprst])\1$/u.test(stem)) stem = stem.slice(0, -1)
  else if (/[^aeiou][aeou][bdfgklmnprstvz]$/u.test(stem) && !/(?:el|er|en|em|ig)$/u.test(stem)) stem = `${stem.slice(0, -2)}${stem.at(-2)}${stem.at(-2)}${stem.at(-1)}`
  const written = stem.replace(/v$/u, 'f').replace(/z$/u, 's')
  const hard = /[tkfschpx]$/u.test(stem) && !/[vz]$/u.test(stem)
  const d = hard ? 't' : 'd'
  const prefix = /^(?:be|ge|er|her|ont|ver)/u.test(verb) ? '' : 'ge'
  return [written, written.endsWith('t') ? written : `${written}t`, `${written}${d}e`, `${written}${d}en`, `${prefix}${written}${written.endsWith(d) ? '' : d}`]
}

/** "stab" → stabs, stabbed, stabbing. */
function weakEnglish(verb: string): readonly string[] {
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/u.test(verb) && verb.length <= 5 ? `${verb}${verb.at(-1)}` : verb
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  if (/[^aeiou]y$/u.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  return [`${verb}s`, `${doubled}ed`, `${doubled}ing`]
}

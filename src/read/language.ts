// Which language a text is in: a vote of function words, enough for whole articles and with no model to load.
import type { LanguageId } from '../model/source.ts'

/** Names as the message gives them. */
const others = {
  de: 'German', fr: 'French', es: 'Spanish', pt: 'Portuguese', it: 'Italian', af: 'Afrikaans', fy: 'Frisian',
  da: 'Danish or Norwegian', sv: 'Swedish', pl: 'Polish', tr: 'Turkish', id: 'Indonesian', ro: 'Romanian', fi: 'Finnish', hu: 'Hungarian', cs: 'Czech',
} as const
type Other = keyof typeof others

/** Frequent words of each language. A word that several have counts for each of them, so the rest decides. */
const words: Record<LanguageId | Other, string> = {
  nl: 'de het een en van ik te dat die in is niet zijn op aan met als voor had er maar om hem dan zou of wat mijn men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze nog zal kan werd worden wordt waren was geen omdat iets veel na tegen onder zij hij wij hun meer al jaar volgens tussen twee eerste waarbij sinds echter waar wie welk welke moet toen hier dus want alleen ons onze weer komt nu zegt bent ben nog toch zelf mag gaat',
  en: 'the of and to a in is it you that he was for on are with as i his they be at one have this from or had by but some what there we out other were all your when up use how said an each she which do their time if will way about many then them would like so these her long make see him two has more could been who its now than first after also not no into over year people',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei seit',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son aux été cette ont mais comme ou nous leur même elle deux ces être fait après selon',
  es: 'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo fue según',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre',
  it: 'di e il la che in a per è un del non una i le con si da della al sono ha come più dei nel gli alla anche ma ai delle dal lo su o questo stato hanno dopo essere',
  af: "die en van 'n in het is nie te dat vir met op sy hy wat om was as aan hulle sal ook wees deur ons daar kan na by maar jy ek tot moet nog uit toe word gesê polisie waar teen baie haar hierdie dié",
  fy: "de it fan en yn dat te in op is foar mei net hy ek wie oan troch har as der om sy wurde hat hawwe bij sa mar nei dy't wurdt ûnder oer binne jier",
  da: 'og i det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da fra du ud sin dem os op efter blev ved være også',
  sv: 'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också efter eller nu sin där vid mot ska skulle',
  pl: 'w i na z się do nie to że jest o jak po za od przez dla ale przy może oraz był była są tym tego które który także już',
  tr: 've bir bu da de için ile olarak daha çok olan en gibi sonra kadar ise ne o var değil ancak diye olduğu tarafından',
  id: 'yang dan di dengan untuk dari ini pada itu tidak dalam akan ke adalah oleh sebagai telah juga karena ada mereka bahwa',
  ro: 'și de în la a cu pe nu din că este pentru care o un se mai au fost sunt ce al ale prin după sau',
  fi: 'ja on ei se että hän oli ovat joka mutta kun myös niin ole kuin sen tämä hänen mukaan jo',
  hu: 'a az és hogy nem is egy ez volt meg csak már de mint vagy még lehet ki után szerint',
  cs: 'a se v na je že o s z do to i za by jsou k jako ale po od pro který jeho které už při',
}

const votes = new Map<string, (LanguageId | Other)[]>()
for (const [language, list] of Object.entries(words) as [LanguageId | Other, string][]) {
  for (const word of new Set(list.split(' '))) votes.set(word, [...(votes.get(word) ?? []), language])
}

export interface LanguageGuess {
  /** The more likely of the two that are read. */
  readonly language: LanguageId
  readonly sure: boolean
  /** Another language, in an English word, when the text is plainly in that one. */
  readonly other?: string
}

/** So much of a text decides; more words change nothing. */
const enough = 20_000

export function guessLanguage(text: string): LanguageGuess {
  const sample = text.length > enough ? text.slice(0, enough) : text
  const found = sample.toLowerCase().match(/['’]n(?=\s)|\p{L}+(?:['’]\p{L}{1,2})?/gu) ?? []
  const score = new Map<LanguageId | Other, number>()
  /** Words that only one of the languages has. */
  const own = new Map<LanguageId | Other, number>()
  for (const word of found) {
    const languages = votes.get(word.replace('’', "'"))
    // A word of few languages says more than one of many.
    if (languages) for (const language of languages) score.set(language, (score.get(language) ?? 0) + 1 / Math.sqrt(languages.length))
    if (languages?.length === 1) own.set(languages[0]!, (own.get(languages[0]!) ?? 0) + 1)
  }
  const of = (language: LanguageId | Other): number => score.get(language) ?? 0
  const language: LanguageId = of('en') > of('nl') ? 'en' : 'nl'
  const best = of(language)
  const script = foreignScript(sample)
  if (script) return { language, sure: false, other: script }
  const [rival, rivalScore] = (Object.keys(others) as Other[]).map((it) => [it, of(it)] as const).reduce((a, b) => (b[1] > a[1] ? b : a))
  // Refusing a text that could be read is worse than reading one that could not: only a clear majority over many words refuses.
  // Dutch shares most of its short words with Afrikaans and Frisian, so the rival must show words that are its own.
  const owned = own.get(rival) ?? 0
  if (found.length >= 15 && rivalScore > best * 1.15 && rivalScore > found.length * 0.12 && owned >= 3 && owned > found.length * 0.08) return { language, sure: false, other: others[rival] }
  const runnerUp = Math.max(of(language === 'nl' ? 'en' : 'nl'), rivalScore)
  const sure = found.length >= 8 && best > found.length * 0.1 && best > runnerUp * 1.2
  return { language, sure }
}

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/gu, 'a language in Cyrillic script'],
  [/\p{Script=Arabic}/gu, 'a language in Arabic script'],
  [/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/gu, 'Chinese, Japanese or Korean'],
  [/\p{Script=Hebrew}/gu, 'Hebrew'],
  [/\p{Script=Greek}/gu, 'Greek'],
  [/\p{Script=Devanagari}/gu, 'a language in Devanagari script'],
]

function foreignScript(text: string): string | undefined {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  for (const [letters, name] of scripts) {
    const count = text.match(letters)?.length ?? 0
    if (count >= 20 && count > latin) return name
  }
  return undefined
}

// The words of the commands that keep a record safe, in Dutch and English.
import type { LanguageId } from '../model/source.ts'
import type { ErasureProblem } from '../privacy/erasing.ts'

const nl = {
  toErase: (n: number) => (n === 1 ? 'Dit artikel wordt gewist, met alles wat eruit gelezen en erover besloten is:' : `Deze ${n} artikelen worden gewist, met alles wat eruit gelezen en erover besloten is:`),
  naming: (who: string, n: number) => `"${who}" staat in ${n === 1 ? 'één artikel' : `${n} artikelen`}. Om de naam te wissen ${n === 1 ? 'gaat dat artikel' : 'gaan die artikelen'} weg, met alles wat eruit gelezen en erover besloten is:`,
  namedInLog: (who: string) => `"${who}" staat in geen artikel meer, wel in wat het logboek van een namenbestand bewaarde; daaruit gaat de naam weg.`,
  copies: (n: number) => (n === 1 ? 'Eén bijna gelijk artikel blijft staan; wis het apart als het ook weg moet:' : `${n} bijna gelijke artikelen blijven staan; wis ze apart als ze ook weg moeten:`),
  really: 'Dit kan niet worden teruggedraaid. Wissen? (ja/nee) ', yes: 'ja',
  needsYes: 'Niets gewist. Met --yes wordt gewist zonder te vragen.',
  erased: (n: number) => `${n === 1 ? '1 artikel' : `${n} artikelen`} gewist. Er blijft een merkteken zonder inhoud: dat hier iets gewist is, wanneer en door wie.`,
  noBackups: 'Geen bekende reservekopie bevat het nog. Kopieën die buiten Kroniek om zijn gemaakt, kent Kroniek niet.',
  backups: 'Het staat nog in deze reservekopieën; verwijder ze of maak ze opnieuw:', unknownBackups: 'Deze reservekopieën zijn bekend maar niet te lezen of er niet; kijk zelf:',
  originals: 'Het bestand waaruit het gelezen is, staat er nog:', inNames: (file: string) => `Ook uit ${file} gehaald, en uit wat het logboek daarvan bewaarde.`,
  notErased: {
    none: (what: string, near: readonly string[]) => `Niets gevonden voor "${what}": geen artikel met dat id, pad of adres, en niemand met die naam.${near.length > 0 ? ` Lijkt op: ${near.join(', ')}.` : ''}`,
    ambiguous: (what: string, near: readonly string[]) => `Meer dan één artikel begint met ${what}: ${near.join(', ')}.`,
    'no-person': (what: string) => `"${what}" is geen persoon. Wis artikelen met hun id, pad of adres.`,
  },
  backedUp: (file: string, sources: number) => `Reservekopie: ${file} (${sources} artikelen)`,
  restored: (sources: number, folder: string) => `Teruggezet: ${sources} artikelen in ${folder}`, aside: (file: string) => `Het archief dat er stond, staat nu in ${file}`,
  erasedAgain: (n: number) => `${n === 1 ? '1 artikel dat' : `${n} artikelen die`} sinds de kopie gewist ${n === 1 ? 'was, is' : 'waren, zijn'} opnieuw gewist.`,
  healthy: 'Geen gebreken gevonden.', findings: (n: number) => `${n === 1 ? '1 bevinding' : `${n} bevindingen`}:`,
}

export type KeepWords = Omit<typeof nl, 'notErased'> & { readonly notErased: Readonly<Record<ErasureProblem['code'], (what: string, near: readonly string[]) => string>> }

const en: KeepWords = {
  toErase: (n) => (n === 1 ? 'This article is erased, with all that was read in it and decided of it:' : `These ${n} articles are erased, with all that was read in them and decided of them:`),
  naming: (who, n) => `"${who}" stands in ${n === 1 ? 'one article' : `${n} articles`}. To erase the name, ${n === 1 ? 'that article goes' : 'those articles go'}, with all that was read and decided:`,
  namedInLog: (who) => `"${who}" stands in no article any more, but in what the log kept of a names file; the name goes from there.`,
  copies: (n) => (n === 1 ? 'One near copy stays; erase it too if it must go:' : `${n} near copies stay; erase them too if they must go:`),
  really: 'This cannot be taken back. Erase? (yes/no) ', yes: 'yes',
  needsYes: 'Nothing erased. With --yes it is done without asking.',
  erased: (n) => `${n === 1 ? '1 article' : `${n} articles`} erased. A mark without content stays: that something was erased here, when and by whom.`,
  noBackups: 'No backup that is known of still holds it. Copies made outside Kroniek are not known to Kroniek.',
  backups: 'These backups still hold it; delete them or make them anew:', unknownBackups: 'These backups are known but cannot be read or are gone; look for yourself:',
  originals: 'The file it was read from is still there:', inNames: (file) => `Taken out of ${file} too, and out of what the log kept of it.`,
  notErased: {
    none: (what, near) => `Nothing found for "${what}": no article of that id, path or address, and nobody of that name.${near.length > 0 ? ` Resembles: ${near.join(', ')}.` : ''}`,
    ambiguous: (what, near) => `More than one article begins with ${what}: ${near.join(', ')}.`,
    'no-person': (what) => `"${what}" is no person. Erase articles by id, path or address.`,
  },
  backedUp: (file, sources) => `Backup: ${file} (${sources} articles)`,
  restored: (sources, folder) => `Restored: ${sources} articles in ${folder}`, aside: (file) => `The record that stood there is now ${file}`,
  erasedAgain: (n) => `${n === 1 ? '1 article that was' : `${n} articles that were`} erased since the copy ${n === 1 ? 'is' : 'are'} erased again.`,
  healthy: 'Nothing wrong found.', findings: (n) => `${n === 1 ? '1 finding' : `${n} findings`}:`,
}

export const keepWords: Readonly<Record<LanguageId, KeepWords>> = { nl, en }

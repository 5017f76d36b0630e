// What the doctor finds, and what to do about it, in Dutch and English.
import type { LanguageId } from '../model/source.ts'
import type { Fault, StoreErrorCode } from '../store/store.ts'
import type { Around } from '../store/sqlite/surroundings.ts'

export type FindingCode = Around['code'] | Fault['code'] | `cannot-open:${StoreErrorCode}` | 'backup-list' | 'log-shortened' | 'names-file'

export interface FindingWords { readonly what: string; readonly todo: string }

const restore = { nl: 'Zet een reservekopie terug: kroniek restore <bestand>. Wat er nu staat blijft bewaard.', en: 'Put back a backup: kroniek restore <file>. What stands there now is kept.' }

const nl: Readonly<Record<Exclude<FindingCode, `cannot-open:${string}`>, FindingWords>> = {
  'no-record': { what: 'Hier staat geen archief.', todo: 'kroniek init maakt er een; kroniek restore <bestand> zet een reservekopie terug.' },
  'database-gone': { what: 'Er ligt wel een logboek van de database (-wal), maar de database zelf is weg.', todo: `Zet kroniek.db terug als die verplaatst is: er kan nog werk in de -wal staan. ${restore.nl}` },
  'journal-gone': { what: 'Het logboek van de database (-wal) is weggehaald terwijl de database niet netjes was afgesloten: wat er het laatst in kwam kan ontbreken.', todo: 'Zet het -wal-bestand terug als het er nog is, of een reservekopie. Kopieer een archief met kroniek backup, niet door het bestand te kopiëren.' },
  'open-to-others': { what: 'Anderen op deze computer konden dit lezen.', todo: 'Hersteld: alleen u kunt erbij.' },
  'not-yours': { what: 'Dit bestand is van een andere gebruiker.', todo: 'Zet het op uw naam (chown), of werk als die gebruiker.' },
  'network-share': { what: 'Het archief staat op een netwerkschijf. Daar werken de sloten van de database niet: twee programma\'s tegelijk kunnen het beschadigen.', todo: 'Verplaats de map naar een eigen schijf, en zet reservekopieën op het netwerk.' },
  leftover: { what: 'Overgebleven van iets dat is afgebroken.', todo: 'Kan weg als er geen Kroniek meer loopt.' },
  unreadable: { what: 'De database is beschadigd.', todo: restore.nl },
  'text-changed': { what: 'Een tekst is anders dan toen hij werd toegevoegd.', todo: restore.nl },
  'quote-changed': { what: 'Een citaat klopt niet met de tekst.', todo: restore.nl },
  'claim-changed': { what: 'Een bewering is veranderd buiten Kroniek om.', todo: restore.nl },
  'judgement-changed': { what: 'Een besluit is veranderd buiten Kroniek om.', todo: restore.nl },
  'log-broken': { what: 'Het logboek klopt niet: er is een regel veranderd of weggehaald.', todo: restore.nl },
  'derived-differs': { what: 'Wat uit het archief wordt afgeleid, klopt er niet mee.', todo: 'kroniek doctor --rebuild maakt het opnieuw; er gaat niets verloren.' },
  'reference-lost': { what: 'Iets verwijst naar wat er niet is.', todo: restore.nl },
  'backup-list': { what: 'De lijst van reservekopieën is niet te lezen.', todo: 'Hernoem het bestand; kroniek backup begint een nieuwe lijst. Onthoud zelf welke kopieën er zijn.' },
  'log-shortened': { what: 'Het logboek is korter dan, of anders dan, toen deze reservekopie werd gemaakt: er ontbreekt werk.', todo: 'Is het archief zelf teruggezet of gekopieerd buiten kroniek restore om? Vergelijk met de reservekopie en zet die zo nodig terug.' },
  'names-file': { what: 'Het bestand met uw eigen namen heeft een fout.', todo: 'Verbeter de regel; tot dan telt hij niet.' },
}

const en: typeof nl = {
  'no-record': { what: 'There is no record here.', todo: 'kroniek init makes one; kroniek restore <file> puts back a backup.' },
  'database-gone': { what: 'The journal of the database (-wal) is there, but the database itself is gone.', todo: `Put kroniek.db back if it was moved: the -wal may hold work. ${restore.en}` },
  'journal-gone': { what: 'The journal of the database (-wal) was taken away while the database was not closed properly: what came in last may be missing.', todo: 'Put the -wal file back if you have it, or a backup. Copy a record with kroniek backup, not by copying the file.' },
  'open-to-others': { what: 'Others on this machine could read this.', todo: 'Put right: only you can.' },
  'not-yours': { what: 'This file belongs to another user.', todo: 'Make it yours (chown), or work as that user.' },
  'network-share': { what: 'The record is on a network share, where the locks of the database do not hold: two programs at once can damage it.', todo: 'Move the folder to a disk of this machine, and put backups on the share.' },
  leftover: { what: 'Left over from something that was broken off.', todo: 'May go when no Kroniek runs any more.' },
  unreadable: { what: 'The database is damaged.', todo: restore.en },
  'text-changed': { what: 'A text differs from the one that was added.', todo: restore.en },
  'quote-changed': { what: 'A quote does not fit the text.', todo: restore.en },
  'claim-changed': { what: 'A claim was changed outside Kroniek.', todo: restore.en },
  'judgement-changed': { what: 'A decision was changed outside Kroniek.', todo: restore.en },
  'log-broken': { what: 'The log does not fit: a line was changed or taken out.', todo: restore.en },
  'derived-differs': { what: 'What follows from the record does not fit it.', todo: 'kroniek doctor --rebuild makes it anew; nothing is lost.' },
  'reference-lost': { what: 'Something points to what is not there.', todo: restore.en },
  'backup-list': { what: 'The list of backups cannot be read.', todo: 'Rename the file; kroniek backup begins a new list. Keep in mind which copies there are.' },
  'log-shortened': { what: 'The log is shorter than, or different from, when this backup was made: work is missing.', todo: 'Was the record itself put back or copied outside kroniek restore? Compare it with the backup, and restore that if need be.' },
  'names-file': { what: 'The file with your own names has a fault.', todo: 'Mend the row; until then it does not count.' },
}

const opening: Readonly<Record<LanguageId, string>> = { nl: 'Het archief kan niet worden geopend.', en: 'The record cannot be opened.' }

export function findingWords(code: FindingCode, language: LanguageId): FindingWords {
  if (!code.startsWith('cannot-open:')) return (language === 'nl' ? nl : en)[code as keyof typeof nl]
  return { what: opening[language], todo: code === 'cannot-open:damaged' ? restore[language] : '' }
}

// What stands around a record, looked at before it is opened: side files that are gone, rights that are too wide, a folder where it cannot work.
import { chmodSync, existsSync, readdirSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { databaseName } from './open.ts'

export interface Around {
  readonly code: 'no-record' | 'database-gone' | 'journal-gone' | 'open-to-others' | 'not-yours' | 'network-share' | 'leftover'
  readonly where: string
  /** Already put right by looking. */
  readonly repaired: boolean
}

/** File systems of other machines, where the locks of a write-ahead database do not hold: NFS, SMB, CIFS, SMB2, AFS, Ceph, 9P. */
const remote: ReadonlySet<number> = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x00c36400, 0x01021997])

/** Makes what is open to others private; changes nothing else. */
export function lookAround(folder: string): Around[] {
  const file = join(folder, databaseName)
  const found: Around[] = []
  const say = (code: Around['code'], where: string, repaired = false): void => { found.push({ code, where, repaired }) }
  if (!existsSync(folder)) return [{ code: 'no-record', where: folder, repaired: false }]
  const there = (side: string): boolean => existsSync(`${file}${side}`)
  if (!there('')) say(there('-wal') ? 'database-gone' : 'no-record', file)
  // Both side files come and go together: one without the other was taken away by something else.
  else if (there('-shm') && !there('-wal')) say('journal-gone', `${file}-wal`)
  const names = readdirSync(folder)
  for (const name of names.filter((it) => it.startsWith('restoring-') || it.endsWith('.part'))) say('leftover', join(folder, name))
  for (const path of [folder, ...names.map((name) => join(folder, name))]) {
    const about = statSync(path, { throwIfNoEntry: false })
    // A side file may go while we look.
    if (about === undefined || process.platform === 'win32') continue
    const { mode, uid } = about
    if (uid !== process.getuid?.()) say('not-yours', path)
    else if ((mode & 0o077) !== 0) {
      chmodSync(path, mode & 0o700)
      say('open-to-others', path, true)
    }
  }
  if (remote.has(Number(statfsSync(folder).type) >>> 0)) say('network-share', folder)
  return found
}

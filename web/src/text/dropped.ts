// What was dropped or chosen, folders walked to the bottom, each file under its path; what a system hides is left out.

export interface Dropped {
  readonly file: File
  /** Path inside what was dropped. */
  readonly name: string
}

const hidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')

export function chosenFiles(list: FileList | null): Dropped[] {
  return [...list ?? []].map((file) => ({ file, name: file.webkitRelativePath || file.name })).filter(({ name }) => !hidden(name))
}

/** Entries must be asked for before anything is waited for: a drop holds them for a moment only. */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return chosenFiles(transfer.files)
  const found: Dropped[] = []
  for (const entry of entries) await walk(entry, found)
  return found
}

async function walk(entry: FileSystemEntry, found: Dropped[]): Promise<void> {
  if (hidden(entry.name)) return
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, fail) => (entry as FileSystemFileEntry).file(resolve, fail))
    found.push({ file, name: entry.fullPath.replace(/^\//, '') })
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  // A folder is given in parts, until an empty one.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, fail) => reader.readEntries(resolve, fail))
    if (some.length === 0) return
    for (const it of some.toSorted((a, b) => a.name.localeCompare(b.name))) await walk(it, found)
  }
}

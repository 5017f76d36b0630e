// How much of a source is read: limits that keep time and memory bounded whatever is given.

export const limits = {
  /** Characters of kept text; what follows is not read, and an issue `too-long` says so. */
  characters: 2_000_000,
  /** Bytes of a plain text file; of a longer one only the first `characters` are looked at. */
  textBytes: 512 * 1024 * 1024,
  /** Bytes of an HTML page, a PDF or a DOCX file. */
  fileBytes: 64 * 1024 * 1024,
  /** Characters of HTML that are parsed; pages of real news stay under a twentieth of this. */
  htmlCharacters: 10_000_000,
  /** Depth of nested HTML elements; deeper ones are read as if they stood at this depth. */
  htmlDepth: 100,
  /** Elements of an HTML page; the words of further ones are read as if they stood in the last. */
  htmlElements: 30_000,
  /** Cleaned HTML in which the article is searched for; in longer pages the part that the page itself marks is taken. */
  readabilityCharacters: 2_000_000,
  /** The same for elements: the search takes time with their square, and pages of news have some thousands. */
  readabilityElements: 8_000,
  /** Bytes that a DOCX may unpack to. */
  unpackedBytes: 128 * 1024 * 1024,
  /** Bytes of the parts of a DOCX that are parsed; a parsed document takes many times its size. */
  parsedBytes: 12 * 1024 * 1024,
  /** Files inside a DOCX. */
  packedFiles: 5_000,
  /** Pages of a PDF. */
  pages: 2_000,
} as const

/** A size for a message. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_048_576)} MB`
}

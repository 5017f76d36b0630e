// Which format these bytes are in: their first bytes say so, and only then the name of the file.
import { SourceError } from './errors.ts'
import type { SourceFormat } from './options.ts'

/** Endings of the files that a folder is searched for. */
export const extensions: Readonly<Record<string, SourceFormat>> = {
  '.txt': 'text', '.text': 'text', '.md': 'text',
  '.html': 'html', '.htm': 'html', '.xhtml': 'html',
  '.pdf': 'pdf', '.docx': 'docx',
}

/** @throws SourceError for a kind of file that is known and not read. */
export function formatOf(bytes: Uint8Array, name: string): SourceFormat {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  if (/^\s{0,8}%PDF-/.test(head) || head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\u0003\u0004')) return 'docx'
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) {
    // A DOCX with a password is wrapped in the old kind of container.
    const wide = Buffer.from('EncryptedPackage', 'utf16le')
    throw Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wide) ? new SourceError('encrypted', name) : new SourceError('unknown-format', name, 'old Word: save it as DOCX')
  }
  if (head.startsWith('{\\rtf')) throw new SourceError('unknown-format', name, 'RTF: save it as DOCX')
  if (looksLikeHtml(head)) return 'html'
  const format = extensions[/\.[a-z0-9]+$/i.exec(name)?.[0].toLowerCase() ?? '']
  // A file that is called PDF or DOCX and does not begin like one holds something else.
  return format === 'html' ? 'html' : 'text'
}

/** A page or a pasted piece of one begins with a tag; a text that merely mentions tags does not. */
function looksLikeHtml(head: string): boolean {
  const start = head.replace(/\u0000/g, '').replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*/, '')
  if (/^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return true
  return /^(?:<!--|<(?:p|div|article|section|main|h[1-6]|blockquote|figure|ul|ol|table|span|meta|title|header)(?:\s[^<]*)?>)/i.test(start) && /<\/[a-z0-9]+\s*>|<p[\s>]|<br/i.test(start)
}

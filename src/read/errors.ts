// What can make a source unreadable, and what the reader of the message can do about it.

export type SourceErrorCode =
  | 'empty' | 'binary' | 'encrypted' | 'scanned' | 'zip-bomb' | 'no-article' | 'unknown-format'
  | 'too-large' | 'damaged' | 'language' | 'published' | 'unreadable'

export type MessageLanguage = 'nl' | 'en'

/** Each code: what is wrong and what to do. `detail` is filled in where the sentence needs it. */
const sentences: Record<SourceErrorCode, Record<MessageLanguage, (detail: string) => string>> = {
  empty: {
    en: () => 'holds no text. Check that the right file was given.',
    nl: () => 'bevat geen tekst. Controleer of dit het juiste bestand is.',
  },
  binary: {
    en: (detail) => `is not a text${detail ? ` (it looks like ${detail})` : ''}. Give plain text, HTML, PDF or DOCX.`,
    nl: (detail) => `is geen tekst${detail ? ` (het lijkt op ${detail})` : ''}. Geef platte tekst, HTML, PDF of DOCX.`,
  },
  encrypted: {
    en: () => 'is locked with a password. Save a copy without password and give that.',
    nl: () => 'is met een wachtwoord beveiligd. Bewaar een kopie zonder wachtwoord en geef die.',
  },
  scanned: {
    en: () => 'is a PDF without text, probably a scan. Run text recognition (OCR) over it first.',
    nl: () => 'is een PDF zonder tekst, waarschijnlijk een scan. Laat er eerst tekstherkenning (OCR) op los.',
  },
  'zip-bomb': {
    en: (detail) => `unpacks to more than an article can be (${detail}) and was not opened.`,
    nl: (detail) => `wordt uitgepakt groter dan een artikel kan zijn (${detail}) en is niet geopend.`,
  },
  'no-article': {
    en: () => 'is HTML in which no article was found. Give the page of the article itself, or paste its text.',
    nl: () => 'is HTML waarin geen artikel is gevonden. Geef de pagina van het artikel zelf, of plak de tekst.',
  },
  'unknown-format': {
    en: (detail) => `is of a kind that is not read${detail ? ` (${detail})` : ''}. Give plain text, HTML, PDF or DOCX.`,
    nl: (detail) => `is van een soort die niet wordt gelezen${detail ? ` (${detail})` : ''}. Geef platte tekst, HTML, PDF of DOCX.`,
  },
  'too-large': {
    en: (detail) => `is too large (${detail}). Split it into articles.`,
    nl: (detail) => `is te groot (${detail}). Splits het in artikelen.`,
  },
  damaged: {
    en: (detail) => `cannot be opened: the file is damaged${detail ? ` (${detail})` : ''}. Try to save it again.`,
    nl: (detail) => `kan niet worden geopend: het bestand is beschadigd${detail ? ` (${detail})` : ''}. Probeer het opnieuw te bewaren.`,
  },
  language: {
    en: (detail) => `seems to be in ${detail}; only Dutch and English are read. If that is wrong, name the language (nl or en).`,
    nl: (detail) => `lijkt geschreven in ${detail}; alleen Nederlands en Engels worden gelezen. Klopt dat niet, noem dan de taal (nl of en).`,
  },
  published: {
    en: (detail) => `was given the publication date "${detail}", which is no date. Write 2021, 2021-08 or 2021-08-27.`,
    nl: (detail) => `kreeg als publicatiedatum "${detail}", en dat is geen datum. Schrijf 2021, 2021-08 of 2021-08-27.`,
  },
  unreadable: {
    en: (detail) => `cannot be read (${detail}).`,
    nl: (detail) => `kan niet worden gelezen (${detail}).`,
  },
}

/** A source that cannot be read. The message names it and says what to do; `messageIn` says it in Dutch. */
export class SourceError extends Error {
  readonly code: SourceErrorCode
  /** Name of the source: its path, `-`, or the name that the caller gave. */
  readonly source: string
  readonly detail: string

  constructor(code: SourceErrorCode, source: string, detail = '', cause?: unknown) {
    super(`${called(source, 'en')} ${sentences[code].en(detail)}`, cause === undefined ? undefined : { cause })
    this.name = 'SourceError'
    this.code = code
    this.source = source
    this.detail = detail
  }

  messageIn(language: MessageLanguage): string {
    return `${called(this.source, language)} ${sentences[this.code][language](this.detail)}`
  }
}

function called(source: string, language: MessageLanguage): string {
  return source === '-' ? (language === 'nl' ? 'De standaardinvoer' : 'Standard input') : source
}

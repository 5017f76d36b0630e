// The words of an issue, in the language of the text: the issue is data, its wording is here.
import type { Issue } from '../model/issue.ts'
import type { LanguageId } from '../model/source.ts'

export function issueMessage(issue: Issue, language: LanguageId): string {
  const say = (nl: string, en: string): string => (language === 'nl' ? nl : en)
  switch (issue.code) {
    case 'date-open': return say(`"${issue.said}": ${issue.candidates.length} dagen passen, geen is gekozen`, `"${issue.said}": ${issue.candidates.length} days fit, none is chosen`)
    case 'actor-ambiguous': return say(`Kan ${issue.candidates.join(' of ')} zijn; opengelaten`, `May be ${issue.candidates.join(' or ')}; left open`)
    case 'model-missing': return say(`Model ${issue.model} ontbreekt (${issue.cause}); er is gelezen met wat er wel is`, `Model ${issue.model} is missing (${issue.cause}); read with what is left`)
    case 'stage-failed': return say(`Stap ${issue.stage} is mislukt: ${issue.cause}`, `Stage ${issue.stage} failed: ${issue.cause}`)
    case 'text-repaired': return say(`${issue.count} beschadigde tekens hersteld (${issue.kind})`, `${issue.count} damaged characters repaired (${issue.kind})`)
    case 'published-no-date': return say(`De tekst geeft als publicatiedatum "${issue.said}"; dat is geen datum en is niet gebruikt`, `The text gives "${issue.said}" as its publication date; that is no date and was not used`)
    case 'published-unknown': return say('Publicatiedatum onbekend: "gisteren" en "vrijdag" blijven open. Geef hem met --published', 'Publication date unknown: "yesterday" and "Friday" stay open. Give it with --published')
    case 'language-unsure': return say(`Taal onzeker, gelezen als ${issue.guess === 'nl' ? 'Nederlands' : 'Engels'}. Geef haar op met --language`, `Language unsure, read as ${issue.guess === 'nl' ? 'Dutch' : 'English'}. Give it with --language`)
    case 'read-once': return say(`${issue.count} passages staan er meer dan eens en zijn één keer gelezen`, `${issue.count} passages stand here more than once and were read once`)
    case 'too-long': return say(`Alleen de eerste ${issue.limit.toLocaleString('nl-NL')} tekens zijn gelezen`, `Only the first ${issue.limit.toLocaleString('en-GB')} characters were read`)
  }
}

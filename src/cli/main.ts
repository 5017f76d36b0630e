#!/usr/bin/env node
// The command line: names, options and help; each command imports what it needs when it runs.
import { Command, Option } from 'commander'
import { readFileSync } from 'node:fs'
import { exitCodes } from './exit.ts'
import { decideCommands } from './commands/decide.ts'
import { questionCommands } from './commands/questions.ts'
import { keepCommands } from './commands/keep.ts'
import { recordCommands } from './commands/record.ts'
import { portOption, serveCommands } from './commands/serve.ts'
import { language, publishedOption, readingOptions, viewLanguage } from './commands/options.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }

// A reader of our output may stop early (`| head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const program = new Command('kroniek')
  .description('Turns a pile of Dutch or English news into a "who are they?" dossier in which every date, figure and accusation opens the sentence that says it and who said it: offline, and without choosing between sources for you.')
  .version(version)
  .showHelpAfterError('(kroniek --help shows what there is)')
  .exitOverride()
  .addHelpText('after', `
Examples:
  kroniek read article.txt                      a dossier of one article
  kroniek read articles/ --jsonl > out.jsonl    readings of a whole folder, one a line
  kroniek read page.html --html out.html        text, highlights and records on one page
  cat article.txt | kroniek read - --published 2021-08-27
  kroniek explain "Zeker acht mensen kwamen om bij een aanslag in Mosul."
  kroniek demo                                  a dozen example articles, written for the purpose
  kroniek add articles/                         into a record that is kept, and asked later

Exit codes: ${Object.entries(exitCodes).map(([name, code]) => `${code} ${name}`).join(' · ')}`)

readingOptions(program.command('read')
  .description('read articles and show who did what to whom, when, where, and who says so')
  .argument('<inputs...>', 'files, folders, globs, or - for standard input (txt, html, pdf, docx)')
  .option('--json', 'one JSON document: an array of readings')
  .addOption(new Option('--jsonl', 'one reading a line, as they come').conflicts('json'))
  .option('--html <file>', 'one self-contained page with the text, its highlights and the records')
  .option('--about <name>', 'one group over all the articles: values and tellings side by side'))
  .option('--all', 'also show what is only doubtful, and the rule behind each record')
  .option('--quiet', 'no progress on standard error')
  .addOption(viewLanguage())
  .option('--no-color', 'no colours (also NO_COLOR)')
  .addHelpText('after', `
Examples:
  kroniek read krant/*.html --outlet "De Voorbeeldkrant" --jsonl > lezing.jsonl
  kroniek read articles/ --about "Red Hills Front"
  kroniek read brief.docx --published 2024-03 --all
  pbpaste | kroniek read - --html uit.html`)
  .action(async (inputs: string[], options) => (await import('./read.ts')).readCommand(inputs, options))

program.command('explain')
  .description('show tokens, tree, what each rule saw, and why a record was made or refused')
  .argument('<sentence>', 'a sentence or a short text, or - for standard input')
  .addOption(language())
  .addOption(publishedOption())
  .option('--json', 'the layers, and what each rule tried, as JSON')
  .addOption(viewLanguage())
  .option('--no-color', 'no colours (also NO_COLOR)')
  .addHelpText('after', `
Example:
  kroniek explain "De politie waarschuwde voor een mogelijke aanslag op de markt."`)
  .action(async (sentence: string, options) => (await import('./explain.ts')).explainCommand(sentence, options))

program.command('rules')
  .description('list the rules, and how often each made a record in a set of texts')
  .argument('[inputs...]', 'files, folders or globs to count over')
  .addOption(language())
  .option('--json', 'as JSON')
  .option('--unused', 'only those that made no record')
  .addOption(viewLanguage())
  .addHelpText('after', `
Example:
  kroniek rules articles/ --unused`)
  .action(async (inputs: string[], options) => (await import('./rules.ts')).rulesCommand(inputs, options))

program.command('validate')
  .description('check readings made earlier: their shape, and that every quote is the text\'s own words')
  .argument('<files...>', 'JSON or JSONL files of `kroniek read`')
  .addOption(viewLanguage())
  .action(async (files: string[], options) => (await import('./validate.ts')).validateCommand(files, options))

program.command('stages')
  .description('the order of reading: what each stage needs and gives')
  .action(async () => (await import('./stages.ts')).stagesCommand())

program.command('demo')
  .description('read the example articles and show what Kroniek is for')
  .option('--json', 'the readings as JSON')
  .option('--html <file>', 'one self-contained page')
  .option('--serve', 'open the desk in the browser on a record of the example articles')
  .addOption(portOption())
  .option('--open', 'open the browser too')
  .addOption(viewLanguage())
  .option('--no-color', 'no colours (also NO_COLOR)')
  .action(async (options) => options.serve ? (await import('./serve.ts')).serveDemo(options) : (await import('./demo.ts')).demoCommand(options))

recordCommands(program)
serveCommands(program)
questionCommands(program)
decideCommands(program)
keepCommands(program)

try {
  await program.parseAsync()
} catch (error) {
  const { code, exitCode, message } = error as { code?: string; exitCode?: number; message: string }
  if (code?.startsWith('commander.')) process.exitCode = exitCode === 0 ? exitCodes.ok : exitCodes['wrong usage']
  else {
    process.stderr.write(`kroniek: ${message}\n`)
    process.exitCode = (error as Error).constructor.name === 'UsageError' ? exitCodes['wrong usage'] : exitCodes.failed
  }
}

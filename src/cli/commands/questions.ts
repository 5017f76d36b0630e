// Commands that ask a record: who, what, when, what contradicts, what is new. They change nothing.
import { Option, type Command } from 'commander'
import { policyNames } from '../../query/policies.ts'
import { byOption, jsonOption, language, publishedOption, recordOption, viewLanguage, wholeNumber } from './options.ts'

/** What every question has. */
function asking(command: Command): Command {
  return command.addOption(recordOption()).addOption(jsonOption()).addOption(viewLanguage()).option('--no-color', 'no colours (also NO_COLOR)')
}

function paging(command: Command, shown: number): Command {
  return command.addOption(new Option('--limit <n>', `how many to show; ${shown} otherwise`).argParser(wholeNumber)).addOption(new Option('--offset <n>', 'from where to go on').argParser(wholeNumber))
}

/** Which events. */
function eventWords(command: Command): Command {
  return command
    .option('--place <name>', 'a country, or a place by its name')
    .option('--type <type>', 'a type of event, by its label or id: "bomaanslag", attack, attack.suicide')
    .option('--from <date>', 'first day: 2020, 2020-05 or 2020-05-14')
    .option('--to <date>', 'last day')
}

const figureOption = (): Option => new Option('--figure <rule>', 'one number instead of a range, by a rule that is shown with it').choices([...policyNames])
const privateOption = (): Option => new Option('--private', 'also private people: persons who are not in the register')

export function questionCommands(program: Command): void {
  paging(asking(program.command('actors')), 40)
    .description('who is in the record, most spoken of first')
    .argument('[name]', 'a name, or part of one')
    .option('--type <types...>', 'only these kinds: armed_group, faction, state_military, organisation …')
    .addOption(privateOption())
    .addHelpText('after', `
Examples:
  kroniek actors
  kroniek actors heuvels`)
    .action(async (name: string | undefined, options) => (await import('../actors.ts')).actorsCommand(name, options))

  asking(program.command('actor'))
    .description('the dossier of one actor over all articles: values side by side, with who says so')
    .argument('<name>', 'a name, alias or abbreviation, or an id')
    .option('--all', 'every claim with its sentence, what was rejected struck out, and the rule behind each')
    .option('--weak', 'only what rests on one origin, or on anonymous sources only')
    .addOption(new Option('--limit <n>', 'newest claims looked at, a field; 40 otherwise').argParser(wholeNumber))
    .addOption(new Option('--events <n>', 'events shown, a part; 6 otherwise').argParser(wholeNumber))
    .addOption(privateOption())
    .addHelpText('after', `
Examples:
  kroniek actor "Front van de Rode Heuvels"
  kroniek actor FRH --weak`)
    .action(async (name: string, options) => (await import('../actor.ts')).actorCommand(name, options))

  eventWords(paging(asking(program.command('events')), 30))
    .description('events, the newest first')
    .option('--actor <name>', 'in which this actor has a part')
    .addOption(figureOption())
    .addOption(privateOption())
    .addHelpText('after', `
Examples:
  kroniek events --place Mali --from 2024
  kroniek events --actor FRH --type attack --figure lowest`)
    .action(async (options) => (await import('../events.ts')).eventsCommand(options))

  asking(program.command('event'))
    .description('one event with its claim table: each value, who gives it, on what it rests, and what nobody tells')
    .argument('<id>', 'its id, or the beginning of it')
    .option('--all', 'every claim, what was rejected struck out, and the rule behind each')
    .addHelpText('after', `
Example:
  kroniek event s_1a2b3c4d5e6f/e120`)
    .action(async (id: string, options) => (await import('../event.ts')).eventCommand(id, options))

  eventWords(paging(asking(program.command('timeline')), 30))
    .description('events in the order of their days, under their years; dates no more precise than they are told')
    .option('--actor <name>', 'in which this actor has a part')
    .addOption(figureOption())
    .addOption(privateOption())
    .addHelpText('after', `
Example:
  kroniek timeline --actor "Red Hills Front" --from 2022 --to 2024`)
    .action(async (options) => (await import('../events.ts')).timelineCommand(options))

  paging(asking(program.command('search')), 10)
    .description('full text: words in Dutch and English forms, "phrases", -without, beginnings*, and fields')
    // "-word" excludes; commander would take it for an option.
    .allowUnknownOption()
    .argument('<words...>', 'what to look for; also bron: or source:, actor:, van: or from:, tot: or to:, taal: or lang:')
    .addOption(new Option('--sort <order>', 'the best first, or the newest').choices(['rank', 'date']))
    .addHelpText('after', `
Examples:
  kroniek search aanslag markt -luchtaanval
  kroniek search '"bus station" from:2024-03 source:"The Example Post"'`)
    .action(async (words: string[], options) => (await import('../search.ts')).searchCommand(words, options))

  asking(program.command('news'))
    .description('what is new: figures, claimants and contradictions first')
    .argument('[since]', 'a day (2024-05, 2024-05-14), a number of the log, or last: since you asked the last time')
    .option('--all', 'everything, instead of the first of each')
    .addOption(byOption())
    .addHelpText('after', `
Examples:
  kroniek news
  kroniek news 2024-05-14`)
    .action(async (since: string | undefined, options) => (await import('../news.ts')).newsCommand(since, options))

  eventWords(paging(asking(program.command('contradictions')), 300))
    .description('values that cannot both hold, side by side; none is chosen')
    .argument('[actor]', 'only of this actor, and of the events in which it has a part')
    .option('--all', 'every claim of each value')
    .addOption(privateOption())
    .addHelpText('after', `
Example:
  kroniek contradictions "Front van de Rode Heuvels"`)
    .action(async (name: string | undefined, options) => (await import('../contradictions.ts')).contradictionsCommand(name, options))

  asking(program.command('check'))
    .description('with a sentence: what the record says of its figure; without: lint the data (register and codebook)')
    .argument('[sentence]', 'a sentence with a number and what it counts')
    .addOption(language())
    .addOption(publishedOption())
    .option('--register <file...>', 'also your own register files')
    .option('--all', 'every claim with the rule behind it')
    .addHelpText('after', `
Examples:
  kroniek check "Bij de aanslag op het busstation in Gao vielen 14 doden."
  kroniek check --register mijn-actoren.tsv`)
    .action(async (sentence: string | undefined, options) => {
      if (sentence === undefined) (await import('../check.ts')).checkCommand(options)
      else await (await import('../checkFigure.ts')).checkFigureCommand(sentence, options)
    })
}

// Commands that decide: what is right, what is one, what was taken back. Each judgement has a name and a date, and none overwrites another.
import { Option, type Command } from 'commander'
import { queueKinds, queueOrders } from '../../decide/queueKinds.ts'
import { actorTypeLabels } from '../../scheme/actorTypes.ts'
import { rejectReasons } from '../../decide/decisions.ts'
import { byOption, jsonOption, recordOption, viewLanguage, wholeNumber } from './options.ts'

/** What every decision has. */
function deciding(command: Command): Command {
  return command.addOption(recordOption()).addOption(byOption()).addOption(jsonOption()).addOption(viewLanguage())
}

const colour = (command: Command): Command => command.option('--no-color', 'no colours (also NO_COLOR)')
const whyOption = (): Option => new Option('--why <words>', 'why, for who reads it later')

export function decideCommands(program: Command): void {
  colour(deciding(program.command('review')))
    .description('what waits for a person: claims, pairs that may be one, stale decisions, sentences; one key a decision')
    .option('--list', 'one line an item, and no keys; also when the input is a pipe')
    .addOption(new Option('--kind <kinds...>', 'only these').choices([...queueKinds]))
    .addOption(new Option('--band <bands...>', 'only claims in these bands').choices(['solid', 'likely', 'doubtful']))
    .option('--field <field>', 'only claims of this field and those below it: event.casualty, relation, fact.size')
    .option('--source <id>', 'only this article')
    .option('--actor <name>', 'only claims that speak of this actor')
    .addOption(new Option('--order <order>', 'the oldest, the most uncertain or the most used first').choices([...queueOrders]))
    .addOption(new Option('--limit <n>', 'how many; 200 otherwise').argParser(wholeNumber))
    .addHelpText('after', `
Examples:
  kroniek review --kind actor event
  kroniek review --field event.casualty --band doubtful likely --order uncertain
  kroniek review --list | head`)
    .action(async (options) => (await import('../review.ts')).reviewCommand(options))

  deciding(program.command('accept'))
    .description('claims are right as the text has them')
    .argument('<claims...>', 'ids of claims, or how they begin')
    .option('--display', 'also the figure to show where one is shown; needs --why')
    .addOption(whyOption())
    .addHelpText('after', `
Example:
  kroniek accept 1a2b3c4d --display --why "latest count of the hospital"`)
    .action(async (claims: string[], options) => (await import('../accept.ts')).acceptCommand(claims, options))

  deciding(program.command('reject'))
    .description('claims are wrong, and why')
    .argument('<claims...>', 'ids of claims, or how they begin')
    .addOption(whyOption().makeOptionMandatory())
    .addHelpText('after', `
Reasons: ${rejectReasons.join(', ')}, or words of your own.

Example:
  kroniek reject 1a2b3c4d --why wrong-actor`)
    .action(async (claims: string[], options) => (await import('../reject.ts')).rejectCommand(claims, options))

  deciding(program.command('correct'))
    .description('put another value in the place of a claim; its quote stays, and so does the claim')
    .argument('<claim>', 'id of the claim, or how it begins')
    .argument('[value]', 'the right value: 24, "at least 24", 2020-05, a place, words')
    .option('--actor <name>', 'another actor of the same text instead of a value')
    .option('--as <part>', 'which of its actors, where it names two: from or to')
    .addOption(whyOption())
    .addHelpText('after', `
Examples:
  kroniek correct 1a2b3c4d "at least 24"
  kroniek correct 5e6f7a8b --actor "Red Hills Front" --as to`)
    .action(async (claim: string, value: string | undefined, options) => (await import('../correct.ts')).correctCommand(claim, value, options))

  deciding(program.command('mark'))
    .description('add by hand, from words of an article: an event or actor that was missed, or a value of one that is there')
    .argument('<article>', 'id of the article, or how it begins')
    .argument('<words>', 'words that stand there once, or their place as start-end')
    .option('--event <type>', 'they tell of an event of this type: attack.shooting, law.arrest …')
    .option('--date <date>', 'with --event: when it was, as precise as it is told')
    .addOption(new Option('--actor <kind>', 'they name an actor of this kind').choices(Object.keys(actorTypeLabels)))
    .option('--field <field>', 'they give a value: event.casualty.killed, event.date, event.place, event.role.target, fact.size, name …')
    .option('--about <id>', 'with --field: the event, or the actor by name or id')
    .option('--value <value>', 'the value; the words themselves otherwise')
    .addOption(whyOption())
    .addHelpText('after', `
Examples:
  kroniek mark s_1a2b3c "een overval op de kazerne" --event attack.unspecified --date 2024-05
  kroniek mark s_1a2b3c "zeven van hen" --field event.casualty.killed --about s_1a2b3c4d5e6f/e120 --value 7`)
    .action(async (article: string, words: string, options) => (await import('../mark.ts')).markCommand(article, words, options))

  deciding(program.command('same'))
    .description('two actors, or two tellings of an event, are one')
    .argument('<a>', 'an actor by name or id, or an event by id')
    .argument('<b>', 'the other')
    .option('--unsure', 'looked at and left open: it is not asked again')
    .addOption(whyOption())
    .addHelpText('after', `
Example:
  kroniek same FRH "Front van de Rode Heuvels" --why "the article of 3 May writes both"`)
    .action(async (a: string, b: string, options) => (await import('../same.ts')).sameCommand(a, b, options))

  deciding(program.command('different'))
    .description('two actors, or two tellings of an event, are not one; this goes before anything automatic')
    .argument('<a>', 'an actor by name or id, or an event by id')
    .argument('<b>', 'the other')
    .addOption(whyOption())
    .addHelpText('after', `
Example:
  kroniek different isis isis-k`)
    .action(async (a: string, b: string, options) => (await import('../same.ts')).differentCommand(a, b, options))

  deciding(program.command('undo'))
    .description('take back the last command that decided something; nothing is erased by it')
    .argument('[number]', 'one judgement or change of names, by its number in the log', wholeNumber)
    .option('--command', 'with a number: the whole command that it was part of')
    .option('--redo', 'take back the last undo')
    .addOption(whyOption())
    .addHelpText('after', `
Examples:
  kroniek undo
  kroniek undo 1204 --why "it was the other brigade"
  kroniek undo --redo`)
    .action(async (number: number | undefined, options) => (await import('../undo.ts')).undoCommand(number, options))

  colour(program.command('log').addOption(recordOption()).addOption(jsonOption()).addOption(viewLanguage()))
    .description('what was done to the record, by whom and when; the newest first')
    .addOption(new Option('--limit <n>', 'how many; 50 otherwise').argParser(wholeNumber))
    .addOption(new Option('--offset <n>', 'from where to go on').argParser(wholeNumber))
    .addOption(new Option('--after <n>', 'only entries after this number').argParser(wholeNumber))
    .option('--act <acts...>', 'only these: add, accept, reject, correct, same, different, undo, names, reread, erase …')
    .addHelpText('after', `
Example:
  kroniek log --act same different`)
    .action(async (options) => (await import('../log.ts')).logCommand(options))

  colour(deciding(program.command('reread')))
    .description('read the kept articles again with today\'s rules and models; what people decided stays')
    .argument('[articles...]', 'ids of articles, or how they begin; all of them otherwise')
    .option('--each', 'what changed in each article')
    .option('--register <file...>', 'your own actors, in the format of data/register')
    .option('--models <folder>', 'folder with model files instead of those of the package')
    .addOption(new Option('--workers <n>', 'worker threads; 0 reads in this thread').argParser(wholeNumber))
    .option('--quiet', 'no progress on standard error')
    .addHelpText('after', `
Example:
  kroniek reread --each`)
    .action(async (articles: string[], options) => (await import('../reread.ts')).rereadCommand(articles, options))

  deciding(program.command('names'))
    .description('names of your own for actors: used when reading, and at once for the whole record')
    .argument('[action]', 'show, or add')
    .argument('[words...]', 'with add: the name, and the actor who bears it')
    .addHelpText('after', `
Examples:
  kroniek names
  kroniek names add "Rode Brigade" "Front van de Rode Heuvels"`)
    .action(async (action: string | undefined, words: string[], options) => (await import('../names.ts')).namesCommand(action, words, options))
}

// The command that opens the desk.
import { Option, type Command } from 'commander'
import { byOption, recordOption, viewLanguage, wholeNumber } from './options.ts'

export const portOption = (): Option => new Option('--port <n>', 'port of this machine to listen on (4470; 0 takes a free one)').argParser(wholeNumber)

export function serveCommands(program: Command): void {
  program.command('serve')
    .description('open the desk in the browser: paste, read, decide, copy; on this machine only')
    .addOption(portOption())
    .option('--open', 'open the browser too')
    .addOption(recordOption())
    .addOption(byOption())
    .addOption(viewLanguage())
    .addHelpText('after', `
Example:
  kroniek serve --open`)
    .action(async (options) => (await import('../serve.ts')).serveCommand(options))
}

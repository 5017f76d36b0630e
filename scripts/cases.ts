// `npm run cases`: holds the case files against what is read now. `-- --update` writes what you take of the differences; never in CI.
import { relative } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { colourWanted } from '../src/cli/output.ts'
import { paint, type Style } from '../src/view/paper.ts'
import { diffOf, differences, review, type Answer, type Difference, type Line } from '../tests/cases/review.ts'

const help = `Holds the case files (*.cases.txt) against what is read now.

Usage: npm run cases -- [options] [words of a path or a title...]

  --update   show each difference and ask whether the file should say it from now on
  --yes      with --update: write all of them without asking
  --help     this text

Without --update it ends with 1 when a case does not hold, or a todo starts to. Look at what is written with \`git diff\` before you commit it.
`

const { values: { update, yes, help: asked }, positionals } = parseArgs({ allowPositionals: true, options: { update: { type: 'boolean' }, yes: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } })
const paper = { colour: colourWanted({}), width: 100 }
const styles: Readonly<Record<Line['mark'], Style>> = { ' ': 'dim', '-': 'red', '+': 'green' }

const answers = ['yes', 'no', 'all', 'quit'] as const satisfies readonly Answer[]

if (asked) process.stdout.write(help)
else await main()

async function main(): Promise<void> {
  const no = refusal()
  if (no !== null) {
    process.stderr.write(`${no}\n`)
    process.exitCode = 2
    return
  }
  // Loaded only here: a refusal needs no reader.
  const { caseKinds } = await import('../tests/cases/kinds.ts')
  const found = differences(caseKinds, (path, title) => positionals.every((word) => path.includes(word) || title.includes(word)))
  if (!update) {
    let count = 0
    for (const one of found) {
      show(one)
      count++
    }
    process.stdout.write(count === 0 ? 'All cases read as they say.\n' : `${count} read otherwise. \`npm run cases -- --update\` asks which to write.\n`)
    process.exitCode = count === 0 ? 0 : 1
    return
  }
  const { found: count, written } = await review(found, asking())
  process.stdout.write(`${count} read otherwise, ${written} written.\n`)
}

/** Why it does not start; null when it may. */
function refusal(): string | null {
  const { CI } = process.env
  if (yes && !update) return '--yes goes with --update.'
  if (update && CI !== undefined && CI !== '' && CI !== 'false' && CI !== '0') return 'CI is set: cases are written by a person who has looked at them, not in CI.'
  if (update && !yes && !process.stdin.isTTY) return 'Nobody to ask: standard input is no terminal. Add --yes to write all differences, then look at `git diff`.'
  return null
}

function show(one: Difference): void {
  process.stdout.write(`\n${paint('bold', relative(process.cwd(), one.path), paper)}\n${diffOf(one).map(({ mark, text }) => paint(styles[mark], `${mark} ${text}`, paper)).join('\n')}\n`)
}

function asking(): (one: Difference) => Promise<Answer> {
  return async (one) => {
    show(one)
    if (yes) return 'yes'
    // Line by line, as the terminal gives them: its end of input then closes this too.
    const terminal = createInterface({ input: process.stdin, output: process.stdout, terminal: false })
    const ended = new Promise<Answer>((resolve) => { terminal.once('close', () => resolve('quit')) })
    try {
      for (;;) {
        const said = await Promise.race([terminal.question('Write it? [y]es, [n]o, [a]ll, [q]uit: '), ended])
        const answer = answers.find((word) => said.trim() !== '' && word.startsWith(said.trim().toLowerCase()))
        if (answer !== undefined) return answer
      }
    } finally {
      terminal.close()
    }
  }
}

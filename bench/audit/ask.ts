// Shows cards one by one at a terminal and waits for y, n or p.
import type { Answer, Judged } from './answers.ts'
import { cardText, type Card } from './cards.ts'

/** Answers so far when q or Ctrl-C ends it early. */
export async function ask(cards: readonly Card[]): Promise<Judged[]> {
  const { stdin, stdout } = process
  const judged: Judged[] = []
  stdin.setRawMode(true)
  stdin.setEncoding('utf8')
  stdin.resume()
  try {
    for (const [index, card] of cards.entries()) {
      stdout.write(`\n${cardText(card, index + 1)}   yes, no or partly (y n p; q stops): `)
      const answer = await key()
      stdout.write(`${answer}\n`)
      if (answer === 'q') break
      judged.push({ answer })
    }
  } finally {
    stdin.setRawMode(false)
    stdin.pause()
  }
  return judged
}

function key(): Promise<Answer | 'q'> {
  return new Promise((resolve) => {
    const listen = (pressed: string): void => {
      const answer = pressed === '\u0003' ? 'q' : pressed.toLowerCase()
      if (answer !== 'y' && answer !== 'n' && answer !== 'p' && answer !== 'q') return
      process.stdin.off('data', listen)
      resolve(answer)
    }
    process.stdin.on('data', listen)
  })
}

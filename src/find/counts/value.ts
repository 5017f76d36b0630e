// The bounds of a figure by the codebook's table: a modifier says which of low, best and high the words give.
import type { Operator, Quantity } from '../../model/quantity.ts'
import type { VagueNumber } from '../../lang/numbers.ts'

export function quantity(op: Operator, n: number, near = false): Quantity {
  const step = Number.isInteger(n) ? 1 : 0
  switch (op) {
    case 'exact': return { low: n, best: n, high: n, op }
    case 'approx': return { low: null, best: n, high: null, op }
    case 'at_least': return { low: n, best: null, high: null, op }
    case 'at_most': return { low: null, best: null, high: n, op }
    case 'more_than': return { low: n + step, best: null, high: null, op }
    case 'fewer_than': return { low: null, best: near ? n : null, high: n - step, op }
    case 'none': return { low: 0, best: 0, high: 0, op }
    case 'between': case 'vague': case 'unstated': return { low: null, best: null, high: null, op }
  }
}

export function between(low: number, high: number): Quantity {
  return { low, best: null, high, op: 'between' }
}

export function vagueQuantity({ low, high, about }: VagueNumber): Quantity {
  return about === undefined ? { low, best: null, high, op: 'vague' } : quantity('approx', about)
}

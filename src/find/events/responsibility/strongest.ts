// One record per event, actor, basis and source; what is sure goes before what is guessed.
import type { View } from '../view.ts'
import { accusing, levelOf, type Basis, type Blame } from './blame.ts'
import { isOneUnnamed } from './attackers.ts'
import { isGeneric } from './who.ts'

/** Told by whomever, these are told once. */
const once: ReadonlySet<Basis> = new Set(['asserted', 'claimed', 'unclaimed', 'convicted', 'acquitted'])

/** By these the text says who its nameless doer is. */
const naming: ReadonlySet<string> = new Set(['responsibility:identified', 'responsibility:attacker'])

export function strongest(view: View, found: readonly Blame[]): readonly Blame[] {
  const kept: Blame[] = []
  for (const one of found) {
    const same = kept.findIndex((other) => other.cluster === one.cluster && other.actor === one.actor && other.basis === one.basis && (once.has(one.basis) || sourceOf(other) === sourceOf(one)))
    if (same < 0) kept.push(one)
    else if (!kept[same]!.named && one.named) kept[same] = one
  }
  const beside = (one: Blame, fits: (other: Blame) => boolean): boolean => kept.some((other) => other !== one && other.cluster === one.cluster && fits(other))
  return kept.filter((one) => {
    // What the text itself asserts of somebody is not also a suspicion of him.
    if (accusing.has(one.basis) && beside(one, ({ actor, basis }) => actor === one.actor && basis === 'asserted')) return false
    // A suspicion by nobody says nothing beside an accusation by somebody.
    if ((one.basis === 'suspected' || one.basis === 'possible') && sourceOf(one) === '' && beside(one, ({ actor, basis }) => actor === one.actor && (basis.startsWith('accused') || basis === 'convicted'))) return false
    if (one.basis === 'unclaimed' && beside(one, ({ basis }) => basis === 'claimed')) return false
    // "een 19-jarige man", of whom a later sentence says who he is.
    if (one.basis === 'asserted' && isOneUnnamed(view, one.actor) && beside(one, ({ actor, basis, because, at }) => basis === 'asserted' && naming.has(because) && !isOneUnnamed(view, actor) && levelOf(view, actor) === 'individual' && at.sentence >= one.at.sentence)) return false
    // "de dader" beside the name of the one who did it.
    const individual = (blame: Blame): boolean => blame.basis === 'asserted' && levelOf(view, blame.actor) === 'individual'
    return !(individual(one) && isGeneric(view, one.actor) && beside(one, (other) => individual(other) && !isGeneric(view, other.actor)))
  })
}

function sourceOf({ said }: Blame): string {
  return said.chain.filter(({ kind }) => kind !== 'outlet' && kind !== 'unspecified').map(({ actor, text }) => actor ?? text ?? '').join('>')
}

// The words of claiming, blaming, denying and convicting, with the slots where the blamed and the deed stand.
import type { LanguageId } from '../model/source.ts'

export interface BlameRow {
  readonly id: string
  /** Lemmas of the verb, or of the predicative noun or adjective. */
  readonly words: readonly string[]
  /** One of these lemmas stands beside it. */
  readonly with?: readonly string[]
  /** `doer`: says who did it; who says so decides the basis. */
  readonly basis: 'doer' | 'accused' | 'suspected' | 'denied' | 'convicted' | 'acquitted'
  readonly who: 'agent' | 'patient' | 'recipient' | 'prep'
  readonly whoPreps?: readonly string[]
  readonly about: 'prep' | 'patient' | 'clause' | 'none'
  readonly aboutPreps?: readonly string[]
  /** What is said of must be one of these, or an event. */
  readonly aboutNouns?: readonly string[]
  readonly example: string
}

export interface ResponsibilityWords {
  readonly claim: readonly string[]
  readonly claimWith: readonly string[]
  readonly claimNouns: readonly string[]
  /** Nouns that point back to an event without naming its kind. */
  readonly deeds: readonly string[]
  readonly blame: readonly BlameRow[]
}

export const responsibilityWords: Readonly<Record<LanguageId, ResponsibilityWords>> = {
  nl: {
    claim: ['opeisen', 'claimen'],
    claimWith: ['opeisen', 'claimen', 'nemen', 'eisen'],
    claimNouns: ['verantwoordelijkheid', 'verantwoording'],
    deeds: ['daad', 'actie', 'incident', 'tragedie', 'drama', 'geweld', 'misdaad', 'wandaad', 'gruweldaad', 'explosie', 'ontploffing', 'moord', 'dood'],
    blame: [
      { id: 'verantwoordelijk-voor', words: ['verantwoordelijk', 'schuldig', 'aansprakelijk'], basis: 'doer', who: 'agent', about: 'prep', aboutPreps: ['voor', 'aan'], example: 'Het Zwarte Front is verantwoordelijk voor de aanslag op de markt.' },
      { id: 'achter-zitten', words: ['zitten', 'staan', 'schuilgaan'], basis: 'doer', who: 'agent', about: 'prep', aboutPreps: ['achter'], example: 'Het Zwarte Front zit achter de aanslag.' },
      { id: 'betrokken-bij', words: ['betrokken'], basis: 'doer', who: 'agent', about: 'prep', aboutPreps: ['bij'], example: 'Twee broers waren betrokken bij de aanslag.' },
      { id: 'werk-van', words: ['werk', 'daad'], basis: 'doer', who: 'prep', whoPreps: ['van'], about: 'none', example: 'De aanslag was het werk van het Zwarte Front.' },
      { id: 'beschuldigen', words: ['beschuldigen', 'betichten'], basis: 'accused', who: 'patient', about: 'prep', aboutPreps: ['van', 'voor'], example: 'De regering beschuldigt het Zwarte Front van de aanslag.' },
      { id: 'schuld-geven', words: ['geven', 'leggen'], with: ['schuld'], basis: 'accused', who: 'recipient', about: 'none', example: 'De minister gaf het Zwarte Front de schuld.' },
      { id: 'verantwoordelijk-houden', words: ['houden', 'stellen', 'achten'], with: ['verantwoordelijk', 'aansprakelijk'], basis: 'accused', who: 'patient', about: 'none', example: 'De regering houdt het Zwarte Front verantwoordelijk voor de aanslag.' },
      { id: 'toeschrijven', words: ['toeschrijven', 'wijten'], basis: 'accused', who: 'recipient', about: 'patient', example: 'De politie schrijft de aanslag toe aan het Zwarte Front.' },
      { id: 'verdenken', words: ['verdenken', 'aanmerken'], basis: 'suspected', who: 'patient', about: 'prep', aboutPreps: ['van'], example: 'Twee mannen worden verdacht van de aanslag.' },
      { id: 'op-verdenking', words: ['arresteren', 'aanhouden', 'oppakken'], with: ['verdenking'], basis: 'suspected', who: 'patient', about: 'none', example: 'Een man werd opgepakt op verdenking van de aanslag.' },
      { id: 'ontkennen', words: ['ontkennen', 'tegenspreken'], basis: 'denied', who: 'agent', about: 'clause', aboutNouns: ['betrokkenheid', 'verantwoordelijkheid', 'achter', 'verantwoordelijk', 'betrokken', 'schuld', 'aanval', 'aanslag', 'zitten', 'staan'], example: 'Het Zwarte Front ontkent dat het achter de aanslag zit.' },
      { id: 'veroordelen-voor', words: ['veroordelen'], basis: 'convicted', who: 'patient', about: 'prep', aboutPreps: ['voor', 'wegens'], aboutNouns: ['aanslag', 'moord', 'bomaanslag'], example: 'De leider werd veroordeeld voor de aanslag.' },
      { id: 'vrijspreken-van', words: ['vrijspreken'], basis: 'acquitted', who: 'patient', about: 'prep', aboutPreps: ['van', 'voor'], aboutNouns: ['aanslag', 'moord', 'bomaanslag'], example: 'De broer werd vrijgesproken van de aanslag.' },
    ],
  },
  en: {
    claim: ['claim'],
    claimWith: ['claim', 'take', 'accept', 'admit', 'assume'],
    claimNouns: ['responsibility', 'credit'],
    deeds: ['act', 'action', 'incident', 'tragedy', 'violence', 'crime', 'atrocity', 'blast', 'explosion', 'murder', 'death', 'killing'],
    blame: [
      { id: 'responsible-for', words: ['responsible', 'guilty', 'culpable'], basis: 'doer', who: 'agent', about: 'prep', aboutPreps: ['for', 'of'], example: 'The Red Column is responsible for the attack on the market.' },
      { id: 'behind', words: ['be', 'stand', 'lie'], basis: 'doer', who: 'agent', about: 'prep', aboutPreps: ['behind'], example: 'The Red Column was behind the attack.' },
      { id: 'involved-in', words: ['involved', 'complicit'], basis: 'doer', who: 'agent', about: 'prep', aboutPreps: ['in'], example: 'Two brothers were involved in the attack.' },
      { id: 'work-of', words: ['work'], basis: 'doer', who: 'prep', whoPreps: ['of'], about: 'none', example: 'The attack was the work of the Red Column.' },
      { id: 'blame-for', words: ['blame'], basis: 'accused', who: 'patient', about: 'prep', aboutPreps: ['for'], example: 'The government blamed the Red Column for the attack.' },
      { id: 'hold-responsible', words: ['hold'], with: ['responsible', 'accountable'], basis: 'accused', who: 'patient', about: 'none', example: 'The government held the Red Column responsible for the attack.' },
      { id: 'blame-on', words: ['blame', 'pin'], basis: 'accused', who: 'prep', whoPreps: ['on'], about: 'patient', example: 'The government blamed the attack on the Red Column.' },
      { id: 'accuse-of', words: ['accuse'], basis: 'accused', who: 'patient', about: 'prep', aboutPreps: ['of'], example: 'The government accused the Red Column of the attack.' },
      { id: 'attribute-to', words: ['attribute', 'ascribe'], basis: 'accused', who: 'prep', whoPreps: ['to'], about: 'patient', example: 'Police attributed the attack to the Red Column.' },
      { id: 'suspect-of', words: ['suspect'], basis: 'suspected', who: 'patient', about: 'prep', aboutPreps: ['of', 'in'], example: 'Two men are suspected of the attack.' },
      { id: 'deny', words: ['deny', 'reject', 'dismiss'], basis: 'denied', who: 'agent', about: 'clause', aboutNouns: ['involvement', 'responsibility', 'role', 'behind', 'responsible', 'involved', 'attack', 'connection', 'blame'], example: 'The Red Column denied involvement in the attack.' },
      { id: 'convicted-of', words: ['convict'], basis: 'convicted', who: 'patient', about: 'prep', aboutPreps: ['of', 'for'], aboutNouns: ['attack', 'bombing', 'murder', 'killing'], example: 'The leader was convicted of the attack.' },
      { id: 'acquitted-of', words: ['acquit', 'clear'], basis: 'acquitted', who: 'patient', about: 'prep', aboutPreps: ['of'], aboutNouns: ['attack', 'bombing', 'murder', 'killing'], example: 'The brother was acquitted of the attack.' },
    ],
  },
}

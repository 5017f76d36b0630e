// Role maps that many frames share: which slot of a noun or verb is the target, the perpetrator, the weapon.
import type { EventFrame } from '../eventType.ts'

type Roles = EventFrame['roles']

/** "een aanslag op een kliniek door IS met een bomvest": `agent` is that of a light verb ("pleegde een aanslag"). */
export const nlNounOnTarget = {
  perpetrator: ['prep:door', 'agent', 'possessor', 'prep:van', 'modifier'], target: ['prep:op', 'prep:tegen', 'prep:naar'], weapon: ['prep:met'],
} as const satisfies Roles

/** "an attack on a clinic by the group with rifles". */
export const enNounOnTarget = {
  perpetrator: ['prep:by', 'agent', 'possessor', 'modifier'], target: ['prep:on', 'prep:against', 'prep:targeting'], weapon: ['prep:with'],
} as const satisfies Roles

/** "de moord op de minister door …", "de ontvoering van drie artsen": the one who undergoes it stands in a genitive. */
export const nlNounOfVictim = {
  perpetrator: ['prep:door', 'agent'], victim: ['prep:op', 'prep:van', 'possessor'], weapon: ['prep:met'],
} as const satisfies Roles

/** "the assassination of the minister by …", "the minister's assassination". */
export const enNounOfVictim = {
  perpetrator: ['prep:by', 'agent'], victim: ['prep:of', 'possessor'], weapon: ['prep:with'],
} as const satisfies Roles

export const nlVerbOnTarget = { perpetrator: 'agent', target: ['patient', 'prep:op', 'prep:tegen'], weapon: 'prep:met' } as const satisfies Roles
export const enVerbOnTarget = { perpetrator: 'agent', target: ['patient', 'prep:on', 'prep:at', 'prep:against'], weapon: 'prep:with' } as const satisfies Roles
export const nlVerbOfVictim = { perpetrator: 'agent', victim: 'patient', weapon: 'prep:met' } as const satisfies Roles
export const enVerbOfVictim = { perpetrator: 'agent', victim: 'patient', weapon: 'prep:with' } as const satisfies Roles

/** "een luchtaanval van het leger op": the owner of an air force's strike is the one who flew it. */
export const nlLight = ['plegen', 'uitvoeren', 'doen', 'beramen', 'voorbereiden', 'plannen', 'openen', 'inzetten', 'beginnen', 'lanceren', 'ondernemen', 'aanrichten', 'houden', 'hebben'] as const
export const enLight = ['carry out', 'commit', 'conduct', 'launch', 'stage', 'perpetrate', 'mount', 'execute', 'plan', 'plot', 'prepare', 'make', 'start', 'begin', 'wage', 'hold', 'do', 'undertake'] as const

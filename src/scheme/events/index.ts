// The event types of the codebook, in its order. A new type is a file beside this one and a line here.
import { attackUnspecified } from './attack.unspecified.ts'
import { attackAirstrike } from './attack.airstrike.ts'
import { attackArson } from './attack.arson.ts'
import { attackAssassination } from './attack.assassination.ts'
import { attackBombing } from './attack.bombing.ts'
import { attackChemical } from './attack.chemical_cbrn.ts'
import { attackDestruction } from './attack.destruction.ts'
import { attackDrone } from './attack.drone.ts'
import { attackExecution } from './attack.execution.ts'
import { attackGrenade } from './attack.grenade.ts'
import { attackIed } from './attack.ied.ts'
import { attackMassKilling } from './attack.mass_killing.ts'
import { attackMine } from './attack.mine.ts'
import { attackSabotage } from './attack.sabotage.ts'
import { attackSexualViolence } from './attack.sexual_violence.ts'
import { attackShelling } from './attack.shelling_rocket.ts'
import { attackShooting } from './attack.shooting.ts'
import { attackStabbing } from './attack.stabbing_melee.ts'
import { attackSuicide } from './attack.suicide.ts'
import { attackTorture } from './attack.torture.ts'
import { attackVehicleBomb } from './attack.vehicle_bomb.ts'
import { attackRamming } from './attack.vehicle_ramming.ts'
import { abductionHijacking } from './abduction.hijacking.ts'
import { abductionHostages } from './abduction.hostage_siege.ts'
import { abductionKidnapping } from './abduction.kidnapping.ts'
import { releaseCaptives } from './release.captives.ts'
import { clashAmbush } from './clash.ambush.ts'
import { clashBattle } from './clash.battle.ts'
import { clashOffensive } from './clash.offensive.ts'
import { clashSeries } from './clash.series.ts'
import { territoryCaptureNonstate } from './territory.capture_nonstate.ts'
import { territoryCaptureState } from './territory.capture_state.ts'
import { territoryCoup } from './territory.coup.ts'
import { territoryGovernmentFall } from './territory.government_fall.ts'
import { territoryHandover } from './territory.handover.ts'
import { territoryTakeover } from './territory.takeover.ts'
import { forceDeployment } from './force.deployment.ts'
import { forceExpulsion } from './force.expulsion.ts'
import { forceOperation } from './force.operation.ts'
import { forceWithdrawal } from './force.withdrawal.ts'
import { lawArrest } from './law.arrest.ts'
import { lawConviction } from './law.conviction.ts'
import { lawDesignation } from './law.designation.ts'
import { lawSanction } from './law.sanction.ts'
import { lawTrial } from './law.trial.ts'
import { diploAgreement } from './diplo.agreement.ts'
import { diploBreakdown } from './diplo.breakdown.ts'
import { diploCeasefire } from './diplo.ceasefire.ts'
import { diploNegotiation } from './diplo.negotiation.ts'
import { diploSeekCooperation } from './diplo.seek_cooperation.ts'
import { orgDefection } from './org.defection.ts'
import { orgDissolution } from './org.dissolution.ts'
import { orgExpansion } from './org.expansion.ts'
import { orgFounding } from './org.founding.ts'
import { orgLeaderChange } from './org.leader_change.ts'
import { orgLeaderKilled } from './org.leader_killed.ts'
import { orgMerger } from './org.merger.ts'
import { orgPledge } from './org.pledge.ts'
import { orgRename } from './org.rename.ts'
import { orgSplit } from './org.split.ts'
import { plotFailed } from './plot.failed.ts'
import { plotFoiled } from './plot.foiled.ts'
import { speechAccusation } from './speech.accusation.ts'
import { speechClaimResponsibility } from './speech.claim_responsibility.ts'
import { speechCondemnation } from './speech.condemnation.ts'
import { speechDenial } from './speech.denial.ts'
import { speechPromise } from './speech.promise.ts'
import { speechStatement } from './speech.statement.ts'
import { speechThreat } from './speech.threat_of_force.ts'
import { speechUltimatum } from './speech.ultimatum.ts'
import { speechWarning } from './speech.warning.ts'
import { protestMob } from './protest.mob.ts'
import { protestPeaceful } from './protest.peaceful.ts'
import { protestRiot } from './protest.riot.ts'
import type { EventType } from '../eventType.ts'

export const eventTypes = [
  attackUnspecified,
  attackAirstrike,
  attackArson,
  attackAssassination,
  attackBombing,
  attackChemical,
  attackDestruction,
  attackDrone,
  attackExecution,
  attackGrenade,
  attackIed,
  attackMassKilling,
  attackMine,
  attackSabotage,
  attackSexualViolence,
  attackShelling,
  attackShooting,
  attackStabbing,
  attackSuicide,
  attackTorture,
  attackVehicleBomb,
  attackRamming,
  abductionHijacking,
  abductionHostages,
  abductionKidnapping,
  releaseCaptives,
  clashAmbush,
  clashBattle,
  clashOffensive,
  clashSeries,
  territoryCaptureNonstate,
  territoryCaptureState,
  territoryCoup,
  territoryGovernmentFall,
  territoryHandover,
  territoryTakeover,
  forceDeployment,
  forceExpulsion,
  forceOperation,
  forceWithdrawal,
  lawArrest,
  lawConviction,
  lawDesignation,
  lawSanction,
  lawTrial,
  diploAgreement,
  diploBreakdown,
  diploCeasefire,
  diploNegotiation,
  diploSeekCooperation,
  orgDefection,
  orgDissolution,
  orgExpansion,
  orgFounding,
  orgLeaderChange,
  orgLeaderKilled,
  orgMerger,
  orgPledge,
  orgRename,
  orgSplit,
  plotFailed,
  plotFoiled,
  speechAccusation,
  speechClaimResponsibility,
  speechCondemnation,
  speechDenial,
  speechPromise,
  speechStatement,
  speechThreat,
  speechUltimatum,
  speechWarning,
  protestMob,
  protestPeaceful,
  protestRiot,
] as const

export type EventTypeId = typeof eventTypes[number]['id']

const byId = new Map<string, EventType>(eventTypes.map((type) => [type.id, type]))

/** @throws RangeError for an id that is no event type. */
export function eventTypeOf(id: string): EventType {
  const type = byId.get(id)
  if (!type) throw new RangeError(`No event type "${id}". There are: ${[...byId.keys()].join(', ')}`)
  return type
}

/** True when `id` is `general` or a kind of it: `attack.suicide` is a kind of `attack.bombing` and of `attack.unspecified`. */
export function isKindOf(id: string, general: string): boolean {
  for (let at: string | undefined = id; at !== undefined; at = eventTypeOf(at).kindOf) if (at === general) return true
  return false
}

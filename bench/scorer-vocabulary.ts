// The words of the scorer's format for the codebook's types. What has no word there is left out.
import type { ActorType } from '../src/model/actor.ts'

export const actorTypes: Readonly<Record<ActorType, string>> = {
  armed_group: 'armed_group', armed_group_unnamed: 'armed_group_unnamed', faction: 'armed_group', criminal_group: 'armed_group',
  state: 'state', government: 'state', state_military: 'state_force', police_security: 'state_force', intelligence: 'state_force', institution: 'institution',
  igo: 'intl_org', ngo: 'ngo', political_party: 'political_party', company: 'company', agency: 'news_media', media_outlet: 'news_media',
  identity_group: 'people_group', civilians: 'civilians', members_of: 'armed_group_unnamed', vague_collective: 'people_group',
  person: 'person_public', person_perpetrator: 'person_perpetrator', anonymous_source: 'person_other', unknown_attackers: 'armed_group_unnamed', organisation: 'institution',
}

interface ScorerType { readonly type: string; readonly subtype?: string }

const eventTypes: Readonly<Record<string, ScorerType>> = {
  'attack.unspecified': { type: 'other', subtype: 'attack_unspecified' },
  'attack.suicide': { type: 'suicide_bombing' },
  'attack.bombing': { type: 'bombing' }, 'attack.vehicle_bomb': { type: 'bombing' }, 'attack.ied': { type: 'bombing' }, 'attack.mine': { type: 'bombing' }, 'attack.grenade': { type: 'bombing' },
  'attack.shooting': { type: 'shooting' },
  'attack.stabbing_melee': { type: 'stabbing' },
  'attack.vehicle_ramming': { type: 'vehicle_ramming' },
  'attack.shelling_rocket': { type: 'missile_drone_strike' }, 'attack.drone': { type: 'missile_drone_strike' },
  'attack.airstrike': { type: 'air_strike' },
  'attack.arson': { type: 'arson' },
  'attack.assassination': { type: 'assassination' },
  'abduction.kidnapping': { type: 'abduction' }, 'abduction.hostage_siege': { type: 'hostage_taking' }, 'abduction.hijacking': { type: 'other', subtype: 'hijacking' },
  'law.arrest': { type: 'arrest' }, 'law.trial': { type: 'trial_sentence' }, 'law.conviction': { type: 'trial_sentence' },
  'force.operation': { type: 'other', subtype: 'operation' }, 'force.deployment': { type: 'other', subtype: 'deployment' }, 'force.expulsion': { type: 'other', subtype: 'expulsion' },
  'territory.coup': { type: 'coup' },
  'speech.threat_of_force': { type: 'threat_warning' }, 'speech.ultimatum': { type: 'threat_warning' }, 'speech.warning': { type: 'threat_warning' },
}

const families: Readonly<Record<string, ScorerType | null>> = {
  attack: { type: 'other' },
  abduction: { type: 'abduction' },
  clash: { type: 'armed_clash' },
  territory: { type: 'withdrawal_takeover' },
  force: { type: 'withdrawal_takeover' },
  law: { type: 'trial_sentence' },
  diplo: { type: 'talks_ceasefire_agreement' },
  protest: { type: 'protest' },
  org: { type: 'other' },
  plot: { type: 'other' },
  release: { type: 'other', subtype: 'release' },
  speech: null,
}

/** Null for what the scorer's format does not hold as an event. */
export function eventTypeOf(type: string): ScorerType | null {
  const exact = eventTypes[type]
  if (exact) return exact
  const family = families[type.split('.')[0]!]
  return family === undefined ? { type: 'other' } : family
}

/** `turned`: the scorer's relation runs the other way. */
export const relationTypes: Readonly<Record<string, { readonly type: string; readonly turned?: boolean }>> = {
  enemy_of: { type: 'enemy_of' }, targets: { type: 'enemy_of' }, fights: { type: 'enemy_of' }, rival_of: { type: 'rival_of' },
  allied_with: { type: 'allied_with' }, cooperates_with: { type: 'allied_with' },
  part_of: { type: 'part_of' }, affiliate_of: { type: 'linked_to' }, linked_to: { type: 'linked_to' },
  splinter_of: { type: 'splinter_of' },
  pledged_to: { type: 'loyal_to' }, loyal_to: { type: 'loyal_to' },
  supported_by: { type: 'supports', turned: true }, gained_support_from: { type: 'supports', turned: true }, armed_by: { type: 'supports', turned: true }, trained_by: { type: 'supports', turned: true }, supports: { type: 'supports' },
  funded_by: { type: 'funds', turned: true }, funds: { type: 'funds' },
  leads: { type: 'leader_of' }, leader_of: { type: 'leader_of' },
  member_of: { type: 'member_of' },
  founded: { type: 'founded_by', turned: true }, founded_by: { type: 'founded_by' },
  succeeds: { type: 'successor_of' }, successor_of: { type: 'successor_of' }, renamed_to: { type: 'alias_of' },
  defects_to: { type: 'recruits_from', turned: true }, recruits_from: { type: 'recruits_from' },
  controls: { type: 'controls' },
  accused_of_supporting: { type: 'accused_of_supporting' },
  opposes_politically: { type: 'opposes_politically' },
}

export const factTypes: Readonly<Record<string, string>> = {
  founded: 'founded', founding: 'founded', founded_where: 'founded_where', founder: 'founder',
  full_name: 'full_name', name: 'full_name', alias: 'alias', name_meaning: 'name_meaning', name_origin: 'name_meaning',
  leader: 'leader', size: 'size', area: 'area', presence: 'area', operates_in: 'area', territory: 'territory', control: 'territory', area_control: 'territory',
  goal: 'goal', ideology: 'ideology', religion: 'religion', origin: 'origin', founding_members: 'origin', activity: 'activity', tactic: 'activity', target_group: 'activity',
  armed_struggle_since: 'armed_struggle_since', designation: 'designation', victims_total: 'victims_total', dissolved: 'dissolved',
}

// Actor types of the codebook: meaning, labels, and their codes in other schemes.
import type { ActorType } from '../model/actor.ts'
import type { LanguageId } from '../model/source.ts'

/** Neutral words: "terreurgroep" is a label somebody uses, never a type. */
export const actorTypeLabels: Readonly<Record<ActorType, Readonly<Record<LanguageId, string>>>> = {
  armed_group: { nl: 'gewapende groep', en: 'armed group' },
  armed_group_unnamed: { nl: 'gewapende groep zonder naam', en: 'unnamed armed group' },
  faction: { nl: 'factie', en: 'faction' },
  criminal_group: { nl: 'criminele groep', en: 'criminal group' },
  state: { nl: 'staat', en: 'state' },
  government: { nl: 'regering', en: 'government' },
  state_military: { nl: 'leger', en: 'armed forces' },
  police_security: { nl: 'politie of veiligheidsdienst', en: 'police or security service' },
  intelligence: { nl: 'inlichtingendienst', en: 'intelligence service' },
  institution: { nl: 'instelling', en: 'institution' },
  igo: { nl: 'internationale organisatie', en: 'international organisation' },
  ngo: { nl: 'niet-gouvernementele organisatie', en: 'non-governmental organisation' },
  political_party: { nl: 'politieke partij', en: 'political party' },
  company: { nl: 'bedrijf', en: 'company' },
  agency: { nl: 'persbureau', en: 'news agency' },
  media_outlet: { nl: 'medium', en: 'news outlet' },
  identity_group: { nl: 'bevolkingsgroep', en: 'population group' },
  civilians: { nl: 'burgers', en: 'civilians' },
  members_of: { nl: 'leden van een groep', en: 'members of a group' },
  vague_collective: { nl: 'vage groep', en: 'vague collective' },
  person: { nl: 'persoon', en: 'person' },
  person_perpetrator: { nl: 'dader of verdachte', en: 'perpetrator or suspect' },
  anonymous_source: { nl: 'anonieme bron', en: 'anonymous source' },
  unknown_attackers: { nl: 'onbekende aanvallers', en: 'unknown attackers' },
  organisation: { nl: 'organisatie', en: 'organisation' },
}

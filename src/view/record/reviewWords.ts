// The words of reviewing, deciding and the log, in Dutch and English.
import type { ActorReasonCode } from '../../decide/candidates/actorScore.ts'
import type { ReasonCode } from '../../decide/candidates/eventScore.ts'
import type { RejectReason } from '../../decide/decisions.ts'
import type { QueueKind } from '../../decide/queue.ts'
import type { Action } from '../../decide/session.ts'
import type { LanguageId } from '../../model/source.ts'

interface Words {
  readonly kind: Readonly<Record<QueueKind, string>>
  readonly action: Readonly<Record<Action, string>>
  readonly reason: Readonly<Record<ReasonCode | ActorReasonCode, string>>
  readonly reject: Readonly<Record<RejectReason, string>>
  readonly ask: { readonly reject: string; readonly correct: string; readonly choose: string }
  readonly of: string; readonly rule: string; readonly against: string; readonly now: string; readonly gone: string; readonly wasDecided: string; readonly contradicts: string
  readonly empty: string; readonly waiting: string; readonly decided: string; readonly skipped: string; readonly left: string; readonly looked: string; readonly tooCommon: string; readonly why: string; readonly by: string
  /** Asked after a rejection, with how many are alike and what they share; `yes` is the key that says so. */
  readonly alike: { readonly ask: (n: number, words: string) => string; readonly yes: string }
  readonly names: string; readonly noNames: string; readonly namesChanged: string; readonly namesSame: string
  readonly reread: { readonly read: string; readonly unchanged: string; readonly since: string; readonly stale: string; readonly nothing: string }
}

const nl: Words = {
  kind: { contradicted: 'Besluiten die elkaar tegenspreken', stale: 'Verouderde besluiten', actor: 'Zelfde actor?', event: 'Zelfde gebeurtenis?', claim: 'Beweringen', signal: 'Zinnen die tot niets leidden' },
  action: { accept: 'bevestig', reject: 'wijs af', correct: 'wijzig', choose: 'kies als weergave', same: 'zelfde', different: 'verschillend', unsure: 'twijfel', nothing: 'niets hier', done: 'artikel klaar', undo: 'ongedaan', 'undo-judgement': 'neem het besluit terug', skip: 'sla over', quit: 'stop' },
  reason: {
    'copy': 'dezelfde zin, overgenomen', 'same-type': 'zelfde soort', 'kind-of': 'het ene is een soort van het andere', 'same-family': 'verwant soort', 'other-family': 'ander soort', 'same-days': 'zelfde dag', 'days-overlap': 'perioden overlappen', 'day-beside': 'een dag ernaast',
    'days-apart': 'dagen uiteen', 'published-near': 'artikelen van dezelfde dagen', 'published-apart': 'artikelen ver uiteen', 'same-place': 'zelfde plaats', 'near-place': 'plaatsen vlak bij elkaar', 'same-country': 'zelfde land', 'other-place': 'andere plaats', 'other-country': 'ander land',
    'same-actors': 'dezelfde actoren', 'same-figures': 'zelfde cijfer', 'figures-near': 'cijfers dicht bij elkaar', 'figures-apart': 'cijfers ver uiteen', 'same-words': 'zelfde woord', 'same-names': 'dezelfde namen in de zin', 'no-name': 'geen gedeelde naam in de zin',
    'same-context': 'dezelfde namen in het artikel', 'other-context': 'andere namen in het artikel', 'many-events': 'het ene is één, het andere zijn er meer', 'other-realis': 'gebeurd tegenover niet gebeurd',
    'expanded': 'een andere tekst schrijft deze letters uit', 'initials': 'de letters zijn de beginletters', 'same-letters': 'dezelfde letters', 'same-name': 'dezelfde naam', 'one-name': 'dezelfde losse naam', 'same-spelling': 'dezelfde naam, anders gespeld', 'like-name': 'namen lijken op elkaar',
    'longer-name': 'de ene naam staat in de andere', 'same-kind': 'zelfde soort actor', 'other-kind': 'ander soort actor', 'same-ties': 'dezelfde banden', 'together': 'staan samen in artikelen',
  },
  reject: { 'wrong-text': 'staat er niet', 'wrong-actor': 'verkeerde actor', 'other-value': 'andere waarde', 'not-a-fact': 'geen feit', 'double': 'dubbel' },
  ask: { reject: 'Waarom niet?', correct: 'Wat is het wel?', choose: 'Waarom deze?' },
  of: 'van', rule: 'regel', against: 'ertegen', now: 'nu', gone: 'wordt niet meer gelezen', wasDecided: 'besloten', contradicts: 'hetzelfde, en ook als verschillend beoordeeld',
  empty: 'Niets dat wacht.', waiting: 'wacht', decided: 'besloten', skipped: 'overgeslagen', left: 'over', looked: 'artikelen bekeken', tooCommon: 'niet vergeleken, te veel bij elkaar', why: 'reden', by: 'door',
  alike: { ask: (n, words) => `${n === 1 ? 'Nog één bewering is' : `Nog ${n} beweringen zijn`} net zo gelezen (zelfde regel, zelfde kenmerk, bij „${words}”). Ook afwijzen? j/n `, yes: 'j' },
  names: 'Eigen namen', noNames: 'Geen eigen namen. Voeg toe met: kroniek names add "<alias>" "<actor>"', namesChanged: 'Verwerkt in het hele archief.', namesSame: 'Niets veranderd.',
  reread: { read: 'opnieuw gelezen', unchanged: 'ongewijzigd', since: 'sinds', stale: 'verouderde besluiten: kroniek review --kind stale', nothing: 'Niets veranderd.' },
}

const en: Words = {
  kind: { contradicted: 'Decisions that contradict each other', stale: 'Stale decisions', actor: 'Same actor?', event: 'Same event?', claim: 'Claims', signal: 'Sentences that led to nothing' },
  action: { accept: 'confirm', reject: 'reject', correct: 'correct', choose: 'display this one', same: 'same', different: 'different', unsure: 'unsure', nothing: 'nothing here', done: 'article done', undo: 'undo', 'undo-judgement': 'take the decision back', skip: 'skip', quit: 'stop' },
  reason: {
    'copy': 'the same sentence, copied', 'same-type': 'same type', 'kind-of': 'one is a kind of the other', 'same-family': 'related type', 'other-family': 'other type', 'same-days': 'same day', 'days-overlap': 'periods overlap', 'day-beside': 'a day beside',
    'days-apart': 'days apart', 'published-near': 'articles of the same days', 'published-apart': 'articles far apart', 'same-place': 'same place', 'near-place': 'places close by', 'same-country': 'same country', 'other-place': 'other place', 'other-country': 'other country',
    'same-actors': 'the same actors', 'same-figures': 'same figure', 'figures-near': 'figures close', 'figures-apart': 'figures far apart', 'same-words': 'same word', 'same-names': 'the same names in the sentence', 'no-name': 'no shared name in the sentence',
    'same-context': 'the same names in the article', 'other-context': 'other names in the article', 'many-events': 'one is single, the other several', 'other-realis': 'happened against not happened',
    'expanded': 'another text expands these letters', 'initials': 'the letters are the initials', 'same-letters': 'the same letters', 'same-name': 'the same name', 'one-name': 'the same single name', 'same-spelling': 'the same name, spelled otherwise', 'like-name': 'names alike',
    'longer-name': 'one name stands in the other', 'same-kind': 'same kind of actor', 'other-kind': 'other kind of actor', 'same-ties': 'the same ties', 'together': 'stand together in articles',
  },
  reject: { 'wrong-text': 'the text does not say so', 'wrong-actor': 'wrong actor', 'other-value': 'other value', 'not-a-fact': 'not a fact', 'double': 'double' },
  ask: { reject: 'Why not?', correct: 'What is it instead?', choose: 'Why this one?' },
  of: 'of', rule: 'rule', against: 'against', now: 'now', gone: 'no longer read', wasDecided: 'decided', contradicts: 'the same, and judged different too',
  empty: 'Nothing waits.', waiting: 'waiting', decided: 'decided', skipped: 'skipped', left: 'left', looked: 'articles looked at', tooCommon: 'not compared, too many together', why: 'reason', by: 'by',
  alike: { ask: (n, words) => `${n === 1 ? 'One more claim was' : `${n} more claims were`} read alike (same rule, same field, at “${words}”). Reject too? y/n `, yes: 'y' },
  names: 'Names of your own', noNames: 'No names of your own. Add with: kroniek names add "<alias>" "<actor>"', namesChanged: 'Applied to the whole record.', namesSame: 'Nothing changed.',
  reread: { read: 'read again', unchanged: 'unchanged', since: 'since', stale: 'stale decisions: kroniek review --kind stale', nothing: 'Nothing changed.' },
}

export const reviewWordsOf: Readonly<Record<LanguageId, Words>> = { nl, en }

// Reads the found words from front to back and says whom each means, with the rule that says so.
import type { ActorMention, DocumentActor } from '../../model/actor.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { LanguageId } from '../../model/source.ts'
import type { ActorWords } from '../../lang/actors.ts'
import type { Found, Name } from '../actors/found.ts'
import type { FoundNoun } from '../actors/nouns.ts'
import { clusterNames, type Clusters } from '../actors/cluster.ts'
import { Cast, type Member } from './cast.ts'
import type { Choice, Point } from './salience.ts'
import { adverbMeant, pronounMeant } from './pronouns.ts'
import { groupMeant, mediumMeant, officeMeant, personMeant, setMeant } from './nouns.ts'
import { clauseOf, partyOf } from './clause.ts'
import { isGroup } from './kinds.ts'
import { learn, learnName } from './learn.ts'
import { bodyKey, registeredBody } from './bodies.ts'

export interface ReferGround {
  readonly id: LanguageId
  readonly words: ActorWords
  readonly text: string
  readonly isHeadline: (sentence: number) => boolean
}

/** Whom one mention means. */
interface Meant {
  readonly member: Member | null
  readonly candidates?: readonly Member[]
  readonly how: ActorMention['how']
  readonly sure: ActorMention['sure']
  readonly because: string
}

export function refer(found: readonly Found[], sentences: readonly Sentence[], ground: ReferGround): { actors: DocumentActor[]; actorMentions: ActorMention[] } {
  const reader = new Reader(found, sentences, ground)
  return reader.read()
}

class Reader {
  readonly #found: readonly Found[]
  readonly #sentences: readonly Sentence[]
  readonly #ground: ReferGround
  readonly #cast = new Cast()
  readonly #meant = new Map<Found, Meant | null>()
  readonly #clusters: Clusters
  /** Countries that the text gives each body by its own words: a bare "de politie" is that country's when there is one. */
  readonly #bodyCountries = new Map<string, Set<string>>()
  readonly #namedInSentence = new Map<number, Found[]>()
  readonly #passed = new Map<number, number[]>()
  readonly #headsIn = new Map<number, Set<number>>()

  constructor(found: readonly Found[], sentences: readonly Sentence[], ground: ReferGround) {
    this.#found = found
    this.#sentences = sentences
    this.#ground = ground
    this.#clusters = clusterNames(found.flatMap(({ name }) => (name === undefined ? [] : [name])))
    for (const it of found) {
      if ((it.kind === 'force' || it.kind === 'body') && it.country !== undefined && !it.counted) {
        const key = bodyKey(it)
        this.#bodyCountries.set(key, (this.#bodyCountries.get(key) ?? new Set()).add(it.country))
      }
      this.#headsIn.set(it.sentence, (this.#headsIn.get(it.sentence) ?? new Set()).add(it.token))
      if (it.kind === 'name') {
        const list = this.#namedInSentence.get(it.sentence)
        if (list) list.push(it)
        else this.#namedInSentence.set(it.sentence, [it])
      }
    }
  }

  read(): { actors: DocumentActor[]; actorMentions: ActorMention[] } {
    const mentions: ActorMention[] = []
    const spoken: { found: Found; meant: Meant }[] = []
    for (const found of this.#found) {
      const meant = this.#resolve(found)
      if (meant === null) { this.#passOver(found); continue }
      if (meant.member !== null) this.#note(meant.member, found)
      spoken.push({ found, meant })
    }
    const order = [...new Set(spoken.flatMap(({ meant }) => withOwners(meant.member)))]
    const ids = new Map(order.map((member, at) => [member, `a${at + 1}`]))
    for (const { found, meant } of spoken) mentions.push(this.#mention(found, meant, ids))
    return { actors: order.map((member) => this.#actor(member, ids)), actorMentions: mentions }
  }

  /** People whom the text does not bring in as actors may still be who a pronoun means. */
  #passOver({ sentence, token, kind, number }: Found): void {
    if (number === 'plural' && (kind === 'person' || kind === 'people' || kind === 'member')) this.#passed.set(sentence, [...this.#passed.get(sentence) ?? [], token])
  }

  #note(member: Member, found: Found): void {
    const token = this.#sentences[found.sentence]!.tokens[found.token]!
    this.#cast.spoken(member, found, { head: token.head, subject: this.#isSubject(found), inner: token.rel.startsWith('nmod') })
  }

  #isSubject({ sentence, token, first }: Found): boolean {
    const { tokens } = this.#sentences[sentence]!
    let it = tokens[token]!
    for (let steps = 0; it.rel === 'conj' && tokens[it.head] !== undefined && steps < 20; steps++) it = tokens[it.head]!
    // An opening phrase before a verb without a subject is its subject, whatever the tree made of it.
    if (first === 0 && it.rel === 'obj' && it.head > token && !tokens.some(({ head, rel }) => head === it.head && rel.startsWith('nsubj'))) return true
    return it.rel.startsWith('nsubj') || (it.head === -1 && it.rel !== 'root' && token === 0)
  }

  #point(found: Found): Point {
    return { sentence: found.sentence, token: found.token, subject: this.#isSubject(found) }
  }

  /** Found words may lean on later ones ("strijders van de groep"), so each is resolved once, on demand. */
  #resolve(found: Found): Meant | null {
    const known = this.#meant.get(found)
    if (known !== undefined) return known
    this.#meant.set(found, null)
    // "diens opvolger de Taliban": whose, before who.
    if (found.owner?.pronoun !== undefined) this.#resolve(found.owner)
    const meant = this.#mean(found)
    this.#meant.set(found, meant)
    return meant
  }

  #mean(found: Found): Meant | null {
    // "geen groep", "no group": nobody, and nothing later in the text refers to them.
    if (found.article === 'indefinite' && this.#ground.words.none.includes(this.#sentences[found.sentence]!.tokens[found.first]!.form.toLowerCase())) return null
    if (found.same !== undefined) {
      const apposed = this.#sameAs(found, found.same)
      if (apposed !== undefined) return apposed
    }
    switch (found.kind) {
      case 'name': return this.#name(found)
      case 'state': return this.#state(found)
      case 'pronoun': return this.#pronoun(found)
      case 'adverb': return this.#adverb(found)
      case 'both': return this.#both(found)
      case 'force': case 'body': return this.#body(found)
      case 'group': return this.#group(found)
      case 'medium': return this.#medium(found)
      case 'vague': return this.#described(found, `vague:${found.noun}`)
      case 'member': case 'perpetrator': case 'people': return found.number === 'plural' ? this.#set(found) : this.#person(found)
      case 'person': case 'office': case 'voice': case 'expert': return found.number === 'plural' ? this.#set(found) : this.#person(found)
    }
  }

  #sameAs(found: Found, other: Found): Meant | undefined {
    const meant = this.#resolve(other)
    if (meant === null || meant.member === null) return undefined
    const { member } = meant
    if (found.name !== undefined) {
      const cluster = this.#clusters.of(found.name)
      if ('key' in cluster) {
        const own = this.#cast.keyed(cluster.key)
        if (own !== undefined && own !== member) return undefined
        // Two actors of the register are never made one by a bracket.
        if (found.name.registered !== undefined && member.registered !== undefined && found.name.registered !== member.registered) return undefined
        this.#cast.bind(cluster.key, member)
      }
      learnName(member, found)
      return { member, how: found.how, sure: 'solid', because: this.#id(found.because) }
    }
    learn(member, found)
    const relative = found.concept === 'relative' && found.owner?.pronoun !== undefined ? `reference/${found.owner.pronoun.rule}-${found.noun}` : 'reference/apposition'
    return { member, how: 'apposition', sure: 'solid', because: this.#id(relative) }
  }

  #name(found: Found): Meant {
    const name = found.name!
    const cluster = this.#clusters.of(name)
    if ('open' in cluster) {
      const candidates = cluster.open.flatMap((key) => this.#cast.keyed(key) ?? [])
      return { member: null, candidates, how: 'name', sure: 'doubtful', because: this.#id('actors/surname') }
    }
    const known = this.#cast.keyed(cluster.key)
    const member = known ?? this.#cast.enter(cluster.key, { name: name.label ?? name.text, type: found.type, named: true, registered: name.registered, country: found.country })
    learnName(member, found)
    // A registered name speaks for itself; another form of a known name says how it was tied.
    return { member, how: found.how, sure: cluster.sure, because: this.#id(cluster.because.includes('/') ? cluster.because : name.because) }
  }

  #described(found: Found, key: string | null, more: { of?: Member | undefined; registered?: string | undefined; named?: boolean } = {}): Meant {
    const member = this.#cast.enter(key, { name: this.#words(found), type: found.type, country: found.country, number: found.number, gender: found.gender, ...more })
    learn(member, found)
    if (!member.names.has(this.#words(found)) && !member.named) member.names.set(this.#words(found), 'description')
    return { member, how: found.how, sure: 'solid', because: this.#id(found.because) }
  }

  #words(found: Found): string {
    const { tokens } = this.#sentences[found.sentence]!
    const { words, text } = this.#ground
    let { first } = found
    const form = tokens[first]!.form.toLowerCase()
    if (first < found.last && (words.definite.includes(form) || ['een', 'a', 'an'].includes(form))) first++
    return text.slice(tokens[first]!.start, tokens[found.last]!.end).replace(/\s+/gu, ' ')
  }

  #state(found: Found): Meant {
    const member = this.#cast.enter(`r:state:${found.country}`, { name: found.noun!, type: 'state', registered: `state:${found.country}`, country: found.country, named: true })
    member.names.set(this.#words(found), found.how === 'demonym' ? 'alias' : 'name')
    return { member, how: found.how, sure: found.how === 'demonym' ? 'likely' : 'solid', because: this.#id(found.because) }
  }

  #body(found: Found): Meant | null {
    const concept = bodyKey(found, this.#words(found))
    const owner = this.#ownerOf(found)
    if (found.counted || found.article === 'indefinite' || found.concept === 'policemen') return this.#described(found, null, { of: owner })
    if (found.country !== undefined) {
      const registered = registeredBody(found)
      const meant = this.#described(found, `${concept}:${found.country}`, { registered })
      // The fuller words name it better than a bare "politie" before them.
      if (!meant.member!.name.includes(' ')) meant.member!.name = this.#words(found)
      const bare = this.#cast.keyed(`${concept}:`)
      // "De politie …" before "de Duitse politie": one police force unless the text has several.
      if (bare === undefined && this.#bodyCountries.get(concept)?.size === 1) this.#cast.bind(`${concept}:`, meant.member!)
      return meant
    }
    if (owner !== undefined) return owner.country === undefined || isGroup(owner) ? this.#described(found, `${concept}:of:${owner.at}`, { of: owner }) : this.#described({ ...found, country: owner.country }, `${concept}:${owner.country}`)
    if (found.weak === true && !found.closed) return found.article === 'definite' ? this.#taken(found, this.#cast.keyed(`${concept}:`)) : null
    const countries = [...this.#bodyCountries.get(concept) ?? []]
    const rule = `reference/${this.#ground.words.rules[found.kind as 'force' | 'body']}`
    if (countries.length === 1) {
      const [country] = countries
      const meant = this.#described({ ...found, country: country! }, `${concept}:${country}`, { registered: registeredBody({ ...found, country: country! }) })
      return { ...meant, how: 'definite', sure: 'likely', because: this.#id(rule) }
    }
    const lately = this.#cast.recent().find((member) => member.labels.has(`body:${concept}`) && found.sentence - member.last.sentence <= 4)
    if (lately !== undefined && countries.length > 1) return { member: lately, how: 'definite', sure: 'likely', because: this.#id(rule) }
    return this.#described(found, `${concept}:`)
  }

  #taken(found: Found, member: Member | undefined): Meant | null {
    if (member === undefined) return this.#described(found, `${bodyKey(found, this.#words(found))}:`)
    return { member, how: 'definite', sure: 'solid', because: this.#id(`reference/${this.#ground.words.rules[found.kind as 'body']}`) }
  }

  #ownerOf(found: FoundNoun): Member | undefined {
    if (found.within !== undefined) {
      const { registered, label, text, registeredType } = found.within
      if (registered !== undefined) return this.#cast.enter(`r:${registered}`, { name: label ?? text ?? registered, type: registeredType ?? 'organisation', named: true, registered })
      if (text !== undefined) {
        const cluster = this.#clusters.of(found.within as Name)
        return 'key' in cluster ? this.#cast.keyed(cluster.key) : undefined
      }
    }
    return found.owner === undefined ? undefined : this.#resolve(found.owner)?.member ?? undefined
  }

  #group(found: Found): Meant | null {
    // A heading leaves the article out: "Groep dreigt met aanslagen".
    const bare = found.article === 'bare' && found.number === 'singular' && found.first === 0
    const anaphor = (found.article === 'definite' || bare) && found.country === undefined && found.owner === undefined && !found.counted
    if (!anaphor) {
      if (found.number === 'plural' || found.article === 'bare') return found.type === 'organisation' ? null : this.#described(found, null)
      return this.#described(found, null, { of: this.#ownerOf(found) })
    }
    if (found.number === 'plural') return found.type === 'political_party' || found.type === 'organisation' ? null : this.#set(found)
    const meant = groupMeant(found, this.#cast.recent(), this.#point(found), this.#ruledOut(found))
    const settled = this.#settled(found, meant, 'definite', `reference/${this.#ground.words.rules.group}`)
    if (settled !== null) return settled
    return found.type === 'organisation' && !found.closed ? null : this.#described(found, null)
  }

  #medium(found: Found): Meant | null {
    if (found.article === 'definite' && found.number === 'singular' || found.noun === 'krant') {
      const meant = mediumMeant(found, this.#cast.recent(), this.#point(found))
      const settled = this.#settled(found, meant, 'definite', `reference/${this.#ground.words.rules.medium}`)
      if (settled !== null) return settled
    }
    return found.country !== undefined || found.article === 'indefinite' || found.noun === 'media' ? this.#described(found, `${found.noun}:${found.country ?? ''}`) : null
  }

  #set(found: Found): Meant | null {
    const owner = this.#ownerOf(found)
    const { tokens } = this.#sentences[found.sentence]!
    const modified = tokens.slice(found.first, found.token).some(({ upos }) => upos === 'ADJ' || upos === 'VERB' || upos === 'NUM') || found.counted
    if (owner !== undefined && (found.kind === 'member' || found.kind === 'perpetrator')) {
      if (found.kind === 'perpetrator' && !isGroup(owner)) return this.#described(found, `set:${this.#words(found).toLowerCase()}`)
      const type = isGroup(owner) || owner.type === 'person' ? 'members_of' as const : found.type
      const plain = !modified && found.country === undefined && !found.closed || found.owner !== undefined && !modified && !found.counted
      const concept = found.kind === 'member' ? 'member' : found.concept
      const key = plain ? `set:${concept}:${owner.at}` : `set:${owner.at}:${this.#words(found).toLowerCase()}`
      return this.#described({ ...found, type }, key, { of: owner })
    }
    if (found.weak === true && !found.counted && found.country === undefined && found.article !== 'definite' && found.kind !== 'perpetrator') return null
    const title = found.kind === 'office' || found.kind === 'voice' || found.kind === 'expert'
    if (!found.counted && !found.closed && (found.article === 'definite' || (found.article === 'bare' && !modified && !title))) {
      const settled = this.#settled(found, setMeant(found, this.#cast.recent(), this.#point(found)), found.article === 'definite' ? 'definite' : 'noun', `reference/${this.#ground.words.rules[found.kind as 'member']}`, true)
      if (settled !== null) return settled
    }
    if (found.weak === true && !found.counted && !found.closed && found.country === undefined && found.kind !== 'perpetrator') return null
    const headlined = found.article === 'definite' ? undefined : this.#fromHeadline(found)
    if (headlined !== undefined) return headlined
    const group = this.#groupOf(found)
    if (group !== undefined) {
      const meant = this.#described({ ...found, type: 'members_of' }, modified ? null : `set:member:${group.at}`, { of: group })
      return { ...meant, how: 'definite', sure: 'likely', because: this.#id(`reference/${this.#ground.words.rules.member}`) }
    }
    const own = (found.closed || modified) && (found.article === 'definite' || !found.counted)
    return this.#described(found, own ? `set:${this.#words(found).toLowerCase()}` : null, { of: owner })
  }

  /** "de leden", "deze extremisten" without a word of whose: those of the group in mind. */
  #groupOf(found: Found): Member | undefined {
    if (found.kind !== 'member' || found.closed || found.counted || found.article !== 'definite') return undefined
    if (found.pointing !== true && !this.#ground.words.belonging.includes(found.noun ?? '')) return undefined
    const choice = groupMeant({ ...found, type: 'armed_group' }, this.#cast.recent().filter((member) => found.sentence - member.last.sentence <= 2), this.#point(found), this.#ruledOut(found))
    return choice !== undefined && 'member' in choice ? choice.member : undefined
  }

  #person(found: Found): Meant | null {
    const owner = this.#ownerOf(found)
    const rule = `reference/${this.#ground.words.rules[found.kind as 'person']}`
    const definite = found.article === 'definite'
    if (owner !== undefined) {
      if (found.kind === 'member' && found.type === 'members_of') return this.#described({ ...found, type: 'person' }, null, { of: owner })
      const key = found.kind === 'office' ? `office:${found.noun}:${owner.at}` : definite ? `role:${found.noun}:${owner.at}:${this.#words(found).toLowerCase()}` : null
      return this.#described(found, key, { of: owner })
    }
    if (definite && (!found.closed || found.kind === 'office')) {
      const choice = found.kind === 'office' ? officeMeant(found, this.#cast.recent(), this.#point(found)) : personMeant(found, this.#cast.recent(), this.#point(found), this.#ruledOut(found))
      const settled = this.#settled(found, choice, 'definite', rule, found.kind !== 'person')
      if (settled !== null) return settled
    }
    if (definite && found.weak === true && !found.closed) return found.kind === 'perpetrator' || found.how === 'demonym' ? null : this.#described(found, null)
    if (found.kind === 'office' && found.article === 'bare') return null
    const headlined = definite ? undefined : this.#fromHeadline(found)
    if (headlined !== undefined) return headlined
    const meant = this.#described(found, found.kind === 'office' && found.country !== undefined ? `office:${found.noun}:${found.country}` : found.closed && definite ? `one:${this.#words(found).toLowerCase()}` : null)
    if (!definite && (found.kind === 'person' || found.kind === 'member' || found.how === 'demonym')) meant.member!.labels.add('stranger')
    return meant
  }

  /** A heading speaks of someone whom the text then brings in as new: "Schutter doodt drie mensen" – "Een schutter heeft …". */
  #fromHeadline(found: Found): Meant | undefined {
    if (this.#ground.isHeadline(found.sentence)) return undefined
    const headed = this.#cast.members.filter((member) => member.since >= 0 && this.#ground.isHeadline(member.since) && this.#ground.isHeadline(member.last.sentence)
      && !member.named && member.number === found.number && found.noun !== undefined && (member.labels.has(found.noun) || (found.kind === 'perpetrator' && member.labels.has(found.concept!))))
    const [member] = headed
    if (member === undefined || headed.length > 1 || found.sentence - member.last.sentence > 6) return undefined
    learn(member, found)
    return { member, how: found.how, sure: 'likely', because: this.#id('reference/headline') }
  }

  /** A choice as a meaning; null when nobody fits, or (with `fresh`) when several do and a new actor is the safer reading. */
  #settled(found: Found, choice: Choice, how: ActorMention['how'], rule: string, fresh = false): Meant | null {
    if (choice === undefined) return null
    if ('member' in choice) {
      learn(choice.member, found)
      return { member: choice.member, how, sure: choice.sure, because: this.#id(rule) }
    }
    return fresh ? null : { member: null, candidates: choice.open, how, sure: 'doubtful', because: this.#id(rule) }
  }

  /** Not the one that stands beside it: in "de groep vecht tegen X" the group is not X. */
  #ruledOut(found: Found): (member: Member) => boolean {
    const { tokens } = this.#sentences[found.sentence]!
    const own = tokens[found.token]!
    // A second name that is being given ("de groep staat ook bekend als X") is the group's own.
    const named = (this.#namedInSentence.get(found.sentence) ?? []).filter((it) => it.first > found.last && it.name!.aliasOf === undefined)
    const later = new Set(named.flatMap((it) => {
      const cluster = this.#clusters.of(it.name!)
      const member = 'key' in cluster ? this.#cast.keyed(cluster.key) : undefined
      return member === undefined ? [] : [member]
    }))
    const clause = partyOf(tokens, own.index, this.#ground.words)
    return (member) => {
      if (found.how !== 'possessive' && later.has(member)) return true
      const { last } = member
      if (found.how === 'possessive' || last.sentence !== found.sentence || last.token < 0) return false
      // Two arguments of one verb are two.
      return clause >= 0 && partyOf(tokens, last.token, this.#ground.words) === clause
    }
  }

  #pronoun(found: Found): Meant | null {
    const row = found.pronoun!
    const choice = pronounMeant(found, row, this.#cast.recent(), this.#point(found), this.#ruledOut(found))
    const rule = `reference/${row.rule}`
    // People who are no actors may be meant as well: "de spelers", of whom this stage knows nothing.
    if (found.number === 'plural' && choice !== undefined && 'member' in choice && this.#othersMeant(found, choice.member)) return { member: null, candidates: [choice.member], how: found.how, sure: 'doubtful', because: this.#id(rule) }
    const settled = this.#settled(found, choice, found.how, rule)
    if (settled?.member && row.gender !== undefined && row.takes[0] === 'person' && settled.member.number === 'singular' && !isGroup(settled.member)) settled.member.gender ??= row.gender
    return settled
  }

  /** A plural of people outside the cast that was the subject since `member` was spoken of. */
  #othersMeant(found: Found, member: Member): boolean {
    if (this.#joinedSubject(found, member)) return true
    const here = this.#otherSubject(found.sentence, found.token)
    if (here >= 0) return member.last.sentence < found.sentence || (member.last.token < here && !member.last.subject)
    if (found.sentence === 0 || member.last.sentence >= found.sentence) return false
    const { tokens } = this.#sentences[found.sentence - 1]!
    const before = this.#otherSubject(found.sentence - 1, tokens.length)
    return before >= 0 && (member.last.sentence < found.sentence - 1 || !member.last.subject)
  }

  /** "A en B bestrijden de rebellen. Zij …": who was the subject together is at least as much in mind as the rebels. */
  #joinedSubject(found: Found, member: Member): boolean {
    if (found.sentence === 0 || member.last.sentence !== found.sentence - 1 || member.last.subject) return false
    const { tokens } = this.#sentences[found.sentence - 1]!
    const heads = this.#headsIn.get(found.sentence - 1)
    return tokens.some(({ head, rel, index }) => rel === 'conj' && heads?.has(index) === true && tokens[head]?.rel.startsWith('nsubj') === true && tokens[head]!.index !== member.last.token)
  }

  #otherSubject(sentence: number, before: number): number {
    const heads = this.#headsIn.get(sentence)
    const { tokens } = this.#sentences[sentence]!
    const passed = this.#passed.get(sentence)?.findLast((at) => at < before && /^(?:nsubj|obj)/u.test(tokens[at]!.rel))
    if (passed !== undefined) return passed
    return this.#sentences[sentence]!.tokens.findLastIndex(({ index, upos, rel, form }) => index < before && upos === 'NOUN' && rel.startsWith('nsubj') && heads?.has(index) !== true && this.#ground.words.peopleEnd.some((end) => form.toLowerCase().endsWith(end)))
  }

  #adverb(found: Found): Meant | null {
    const choice = adverbMeant(this.#cast.recent(), this.#point(found), { split: found.because.includes('-') }, this.#ruledOutBySubject(found))
    return this.#settled(found, choice, 'pronoun', `reference/${found.because}`)
  }

  /** "daarvan" in "ze krijgt daarvan steun" is not "ze". */
  #ruledOutBySubject(found: Found): (member: Member) => boolean {
    const { tokens } = this.#sentences[found.sentence]!
    const later = (this.#namedInSentence.get(found.sentence) ?? []).filter((it) => it.first > found.last)
    const named = new Set(later.flatMap((it) => {
      const cluster = this.#clusters.of(it.name!)
      const member = 'key' in cluster ? this.#cast.keyed(cluster.key) : undefined
      return member === undefined ? [] : [member]
    }))
    return (member) => named.has(member) || (member.last.sentence === found.sentence && member.last.subject && clauseOf(tokens, member.last.token) === clauseOf(tokens, found.token))
  }

  #both(found: Found): Meant | null {
    const pair = this.#cast.recent().filter((member) => found.sentence - member.last.sentence <= 1 && (member.named || member.type === 'person')).slice(0, 2)
    return pair.length < 2 ? null : { member: null, candidates: pair.toReversed(), how: 'pronoun', sure: 'likely', because: this.#id(`reference/${found.because}`) }
  }

  #id(rule: string): string {
    return `${this.#ground.id}/${rule}`
  }

  #mention(found: Found, { member, candidates, how, sure, because }: Meant, ids: ReadonlyMap<Member, string>): ActorMention {
    const { tokens } = this.#sentences[found.sentence]!
    const { start } = tokens[found.first]!
    const { end } = tokens[found.last]!
    const open = candidates?.flatMap((it) => ids.get(it) ?? [])
    return {
      start, end, text: this.#ground.text.slice(start, end), sentence: found.sentence, token: found.token, first: found.first, last: found.last,
      actor: member === null ? null : ids.get(member)!,
      ...(open === undefined ? {} : { candidates: open }),
      how, sure, because,
    }
  }

  #actor(member: Member, ids: ReadonlyMap<Member, string>): DocumentActor {
    const { name, type, registered, names, of, country, number } = member
    const owner = of === undefined ? undefined : ids.get(of)
    return {
      id: ids.get(member)!,
      name,
      type,
      ...(registered === undefined ? {} : { registered }),
      names: names.size === 0 ? [{ text: name, kind: member.named ? 'name' : 'description' }] : [...names].map(([text, kind]) => ({ text, kind })),
      ...(owner === undefined ? {} : { of: owner }),
      ...(country === undefined ? {} : { country }),
      number,
    }
  }
}

function withOwners(member: Member | null): Member[] {
  if (member === null) return []
  const chain = [member]
  for (let of = member.of; of !== undefined && !chain.includes(of); of = of.of) chain.push(of)
  return chain
}

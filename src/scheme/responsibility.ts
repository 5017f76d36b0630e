// The words of claiming, blaming, denying and convicting, with the slots where the blamed and the deed stand.
import type { LanguageId } from '../model/source.ts'

export interface BlameRow {
  readonly id: string
  /** Lemmas of the verb, or of the predicative noun or adjective. */
  readonly words: readonly string[]
  /** One of these lemmas stands beside it; `te_maken` for "te maken" and "to do" as two words. */
  readonly with?: readonly string[]
  /** `doer`: says who did it; who says so decides the basis. */
  readonly basis: 'doer' | 'accused' | 'suspected' | 'denied' | 'convicted' | 'acquitted' | 'admitted'
  readonly who: 'agent' | 'patient' | 'recipient' | 'prep'
  readonly whoPreps?: readonly string[]
  readonly about: 'prep' | 'patient'
  readonly aboutPreps?: readonly string[]
  /** Words beside the verb that point back to what was done: "erachter". */
  readonly aboutWords?: readonly string[]
  /** Nouns that stand for having done it: "betrokkenheid". */
  readonly aboutNouns?: readonly string[]
  /** With no word for the deed it is of what was told just before. */
  readonly loose?: true
  /** Counts only of these bodies, or where nobody is named: governments condemn, courts convict. */
  readonly by?: 'court'
  /** Only what is said not to be so ("heeft geen schuld"), or also what somebody says of another ("heeft er iets mee te maken"). */
  readonly only?: 'negated' | 'said'
  readonly example: string
}

export interface ResponsibilityWords {
  readonly claim: readonly string[]
  readonly claimWith: readonly string[]
  readonly claimNouns: readonly string[]
  /** Nouns for the claim itself, and adjectives for what nobody claims. */
  readonly claimWords: readonly string[]
  readonly unclaimed: readonly string[]
  /** Nouns that point back to an event without naming its kind. */
  readonly deeds: readonly string[]
  /** Nouns by which a denial answers an accusation. */
  readonly accusations: readonly string[]
  /** Offices whose word is that of an authority, whoever holds them. */
  readonly offices: string
  /** Who speaks for somebody accused. */
  readonly counsel: readonly string[]
  /** Words before a doer that make him a suspect. */
  readonly suspecting: readonly string[]
  /** Nouns for who is held for it: no doers yet. */
  readonly suspects: readonly string[]
  /** Nouns that say of somebody no more than that he did it; with an article they take it as known that he did. */
  readonly attackers: string
  /** Verbs that say who a doer is: "noemde de schutter". */
  readonly naming: readonly string[]
  /** Forms of the verb under which somebody makes a bomb go off, and the verbs of going off. */
  readonly letting: readonly string[]
  readonly goingOff: readonly string[]
  /** Verbs of beginning "met" or "with" an attack. */
  readonly beginning: readonly string[]
  /** Participles right behind a deed, before who did it. */
  readonly carriedOut: readonly string[]
  /** Verbs by which courts find somebody guilty, and who finds so. */
  readonly finding: readonly string[]
  readonly courts: readonly string[]
  /** What somebody is of a group he did it for: "leden van". */
  readonly belonging: readonly string[]
  readonly blame: readonly BlameRow[]
}

export const responsibilityWords: Readonly<Record<LanguageId, ResponsibilityWords>> = {
  nl: {
    claim: ['opeisen', 'opgeëisen', 'claimen'],
    claimWith: ['opeisen', 'opgeëisen', 'claimen', 'nemen', 'eisen'],
    claimNouns: ['verantwoordelijkheid', 'verantwoording'],
    claimWords: ['opeising', 'claim'],
    unclaimed: [],
    deeds: ['daad', 'actie', 'incident', 'tragedie', 'drama', 'geweld', 'misdaad', 'wandaad', 'gruweldaad', 'explosie', 'ontploffing', 'moord', 'dood', 'brand', 'brandstichting', 'aanslag', 'bomaanslag', 'moordaanslag', 'zelfmoordaanslag', 'aanval', 'luchtaanval', 'raketaanval', 'gifgasaanval', 'schietpartij', 'ontvoering', 'gijzeling', 'hinderlaag', 'bombardement'],
    accusations: ['beschuldiging', 'aantijging', 'verwijt', 'verdenking', 'bewering', 'aanklacht'],
    offices: 'minister -minister president vicepresident premier burgemeester gouverneur commissaris generaal rechter openbaar justitie aanklager hoofdaanklager functionaris functionarissen ambtenaar ambtenaren autoriteit autoriteiten politiechef legerleider regeringswoordvoerder staatssecretaris ambassadeur',
    counsel: ['advocaat', 'advocate', 'raadsman', 'raadsvrouw', 'woordvoerder', 'woordvoerster'],
    suspecting: ['vermoedelijk', 'vermoedelijke', 'vermeend', 'vermeende', 'verdacht', 'verdachte', 'mogelijk', 'mogelijke'],
    suspects: ['verdachte', 'hoofdverdachte', 'medeverdachte', 'arrestant'],
    attackers: 'dader schutter aanslagpleger aanvaller gijzelnemer kaper ontvoerder zelfmoordterrorist bommenlegger steker messentrekker',
    naming: ['noemen', 'identificeren', 'aanwijzen', 'aanmerken'],
    letting: ['laat', 'laten', 'liet', 'lieten', 'gelaten'],
    goingOff: ['afgaan', 'ontploffen', 'exploderen', 'detoneren'],
    beginning: ['beginnen', 'starten', 'reageren'],
    carriedOut: ['gepleegd', 'uitgevoerd', 'begaan', 'gelanceerd'],
    finding: ['besluiten', 'beslissen', 'oordelen', 'bepalen', 'vinden', 'concluderen'],
    courts: ['rechter', 'rechtbank', 'hof', 'gerechtshof', 'tribunaal', 'jury', 'strafhof'],
    belonging: ['lid', 'strijder', 'aanhanger', 'militant', 'soldaat'],
    blame: [
      { id: 'verantwoordelijk-voor', words: ['verantwoordelijk', 'schuldig', 'aansprakelijk'], basis: 'doer', who: 'agent', about: 'prep', aboutPreps: ['voor', 'aan'], aboutWords: ['ervoor', 'daarvoor', 'eraan', 'daaraan'], loose: true, example: 'Het Zwarte Front is verantwoordelijk voor de aanslag op de markt.' },
      { id: 'achter-zitten', words: ['zitten', 'staan', 'schuilgaan'], basis: 'doer', who: 'agent', about: 'prep', aboutPreps: ['achter'], aboutWords: ['erachter', 'daarachter', 'hierachter', 'achter'], example: 'Het Zwarte Front zit achter de aanslag.' },
      { id: 'plegen', words: ['plegen', 'uitvoeren', 'begaan'], basis: 'doer', who: 'agent', about: 'patient', only: 'negated', example: 'Het Zwarte Front zegt dat het de aanslag niet heeft gepleegd.' },
      { id: 'betrokken-bij', words: ['betrokken'], basis: 'doer', who: 'agent', about: 'prep', aboutPreps: ['bij'], aboutWords: ['erbij', 'daarbij'], example: 'Twee broers waren betrokken bij de aanslag.' },
      { id: 'te-maken-met', words: ['maken', 'hebben'], with: ['te_maken'], basis: 'doer', who: 'agent', about: 'prep', aboutPreps: ['met'], aboutWords: ['ermee', 'daarmee', 'hiermee', 'mee'], only: 'said', example: 'Het Zwarte Front heeft niets met de aanslag te maken.' },
      { id: 'het-gedaan', words: ['doen'], basis: 'doer', who: 'agent', about: 'patient', only: 'said', example: 'Volgens de regering heeft het Zwarte Front het gedaan.' },
      { id: 'opdracht-geven', words: ['geven'], with: ['opdracht', 'bevel'], basis: 'doer', who: 'agent', about: 'prep', aboutPreps: ['voor', 'tot'], only: 'said', example: 'Volgens de politie gaf de leider opdracht voor de aanslag.' },
      { id: 'bedenken', words: ['bedenken', 'beramen', 'orkestreren', 'bevelen', 'plannen', 'voorbereiden'], basis: 'doer', who: 'agent', about: 'patient', aboutNouns: ['plan', 'aanslagplan'], only: 'said', example: 'De leider zou de aanslag hebben bedacht.' },
      { id: 'rol-in', words: ['hebben', 'spelen'], with: ['rol', 'hoofdrol', 'aandeel'], basis: 'doer', who: 'agent', about: 'prep', aboutPreps: ['in', 'bij'], only: 'said', example: 'Hij zou een leidende rol hebben gehad in de aanslag.' },
      { id: 'komen-van', words: ['komen', 'afkomstig'], basis: 'doer', who: 'prep', whoPreps: ['van'], about: 'patient', example: 'De raketaanval kwam vermoedelijk van het leger.' },
      { id: 'geen-schuld', words: ['hebben', 'treffen'], with: ['schuld', 'blaam'], basis: 'doer', who: 'agent', about: 'prep', aboutPreps: ['aan', 'voor'], loose: true, only: 'negated', example: 'Het leger zegt dat het geen schuld heeft.' },
      { id: 'werk-van', words: ['werk', 'daad'], basis: 'doer', who: 'prep', whoPreps: ['van'], about: 'patient', loose: true, example: 'De aanslag was het werk van het Zwarte Front.' },
      { id: 'beschuldigen', words: ['beschuldigen', 'betichten'], basis: 'accused', who: 'patient', about: 'prep', aboutPreps: ['van', 'voor'], aboutWords: ['ervan', 'daarvan'], aboutNouns: ['betrokkenheid', 'moord', 'geweld'], loose: true, example: 'De regering beschuldigt het Zwarte Front van de aanslag.' },
      { id: 'schuld-geven', words: ['geven', 'leggen'], with: ['schuld'], basis: 'accused', who: 'recipient', whoPreps: ['aan', 'bij'], about: 'prep', aboutPreps: ['van', 'voor'], aboutWords: ['ervan', 'daarvan', 'daarvoor'], loose: true, example: 'De minister gaf het Zwarte Front de schuld van de aanslag.' },
      { id: 'schuld-krijgen', words: ['krijgen'], with: ['schuld'], basis: 'accused', who: 'agent', about: 'prep', aboutPreps: ['van', 'voor'], loose: true, example: 'Het Zwarte Front kreeg de schuld van de aanslag.' },
      { id: 'wijzen-naar', words: ['wijzen'], basis: 'accused', who: 'prep', whoPreps: ['naar'], about: 'prep', aboutPreps: ['voor'], loose: true, example: 'De politie wijst naar het Zwarte Front.' },
      { id: 'wijzen-op', words: ['wijzen'], basis: 'suspected', who: 'prep', whoPreps: ['op', 'richting'], about: 'prep', aboutPreps: ['voor'], loose: true, example: 'Alles wijst op het Zwarte Front.' },
      { id: 'verdenking-naar', words: ['uitgaan', 'gaan', 'vallen', 'liggen', 'rusten'], with: ['verdenking', 'verdenkingen'], basis: 'suspected', who: 'prep', whoPreps: ['naar', 'op', 'bij'], about: 'prep', aboutPreps: ['van'], loose: true, example: 'De verdenking gaat uit naar het Zwarte Front.' },
      { id: 'verantwoordelijk-houden', words: ['houden', 'stellen', 'achten'], with: ['verantwoordelijk', 'aansprakelijk'], basis: 'accused', who: 'patient', about: 'prep', aboutPreps: ['voor'], aboutWords: ['ervoor', 'daarvoor'], loose: true, example: 'De regering houdt het Zwarte Front verantwoordelijk voor de aanslag.' },
      { id: 'toeschrijven', words: ['toeschrijven', 'wijten'], basis: 'accused', who: 'prep', whoPreps: ['aan'], about: 'patient', example: 'De politie schrijft de aanslag toe aan het Zwarte Front.' },
      { id: 'verdenken', words: ['verdenken'], basis: 'suspected', who: 'patient', about: 'prep', aboutPreps: ['van'], aboutWords: ['ervan', 'daarvan'], aboutNouns: ['betrokkenheid', 'plegen', 'moord'], loose: true, example: 'Twee mannen worden verdacht van de aanslag.' },
      { id: 'aanmerken', words: ['aanmerken'], with: ['verdachte'], basis: 'suspected', who: 'patient', about: 'prep', aboutPreps: ['van'], aboutNouns: ['moord'], example: 'De man is aangemerkt als verdachte van de aanslag.' },
      { id: 'op-verdenking', words: ['arresteren', 'aanhouden', 'oppakken', 'vastzitten'], basis: 'suspected', who: 'patient', about: 'prep', aboutPreps: ['op verdenking van', 'in verband met', 'wegens', 'vanwege', 'voor'], aboutNouns: ['betrokkenheid', 'moord'], example: 'Een man werd opgepakt op verdenking van de aanslag.' },
      { id: 'terechtstaan', words: ['terechtstaan'], basis: 'accused', who: 'agent', about: 'prep', aboutPreps: ['voor', 'wegens', 'vanwege'], aboutNouns: ['betrokkenheid', 'moord'], example: 'De man staat terecht voor de aanslag.' },
      { id: 'voor-de-rechter', words: ['staan', 'verschijnen'], with: ['rechter', 'rechtbank'], basis: 'accused', who: 'agent', about: 'prep', aboutPreps: ['wegens', 'vanwege', 'voor'], aboutNouns: ['betrokkenheid', 'moord'], example: 'De man staat voor de rechter vanwege de aanslag.' },
      { id: 'aanklagen', words: ['aanklagen', 'vervolgen', 'berechten'], basis: 'accused', who: 'patient', about: 'prep', aboutPreps: ['voor', 'wegens', 'vanwege'], aboutNouns: ['betrokkenheid', 'moord'], example: 'De man is aangeklaagd voor de aanslag.' },
      { id: 'ontkennen', words: ['ontkennen', 'tegenspreken', 'verwerpen', 'afwijzen', 'wijzen', 'weerspreken'], basis: 'denied', who: 'agent', about: 'patient', aboutNouns: ['betrokkenheid', 'verantwoordelijkheid', 'schuld'], example: 'Het Zwarte Front ontkent betrokkenheid bij de aanslag.' },
      { id: 'bekennen', words: ['bekennen', 'toegeven'], basis: 'admitted', who: 'agent', about: 'patient', aboutNouns: ['betrokkenheid'], example: 'De man bekende de aanslag te hebben gepleegd.' },
      { id: 'veroordelen-voor', words: ['veroordelen'], basis: 'convicted', who: 'patient', about: 'prep', aboutPreps: ['voor', 'wegens', 'vanwege'], aboutNouns: ['betrokkenheid', 'moord'], by: 'court', example: 'De leider werd veroordeeld voor de aanslag.' },
      { id: 'schuldig-bevinden', words: ['bevinden', 'verklaren', 'achten'], with: ['schuldig'], basis: 'convicted', who: 'patient', about: 'prep', aboutPreps: ['aan', 'voor'], loose: true, aboutNouns: ['betrokkenheid', 'moord'], example: 'De man is schuldig bevonden aan de aanslag.' },
      { id: 'straf-krijgen', words: ['krijgen'], with: ['levenslang', 'cel', 'celstraf', 'gevangenisstraf', 'doodstraf', 'straf'], basis: 'convicted', who: 'agent', about: 'prep', aboutPreps: ['voor', 'wegens', 'vanwege', 'bij'], example: 'De man kreeg levenslang voor de aanslag.' },
      { id: 'straf-uitzitten', words: ['uitzitten', 'zitten', 'vastzitten'], with: ['levenslang', 'cel', 'celstraf', 'gevangenisstraf', 'straf', 'gevangenis'], basis: 'convicted', who: 'agent', about: 'prep', aboutPreps: ['voor', 'wegens', 'vanwege'], example: 'De man zit een celstraf uit voor de aanslag.' },
      { id: 'vrijspreken-van', words: ['vrijspreken'], basis: 'acquitted', who: 'patient', about: 'prep', aboutPreps: ['van', 'voor'], aboutNouns: ['betrokkenheid', 'moord'], loose: true, example: 'De broer werd vrijgesproken van de aanslag.' },
    ],
  },
  en: {
    claim: ['claim'],
    claimWith: ['claim', 'take', 'accept', 'admit', 'assume'],
    claimNouns: ['responsibility', 'credit'],
    claimWords: ['claim'],
    unclaimed: ['unclaimed'],
    deeds: ['act', 'action', 'incident', 'tragedy', 'violence', 'crime', 'atrocity', 'blast', 'explosion', 'murder', 'death', 'killing', 'attack', 'bombing', 'shooting', 'stabbing', 'kidnapping', 'abduction', 'ambush', 'raid', 'airstrike', 'assault', 'massacre', 'assassination'],
    accusations: ['accusation', 'allegation', 'charge', 'claim', 'suspicion'],
    offices: 'minister president vice-president premier mayor governor commissioner general judge prosecutor prosecutors official officials authority authorities ambassador sheriff magistrate',
    counsel: ['lawyer', 'attorney', 'spokesman', 'spokeswoman', 'spokesperson'],
    suspecting: ['suspected', 'suspect', 'alleged', 'presumed', 'accused', 'possible', 'probable'],
    suspects: ['suspect', 'detainee', 'defendant'],
    attackers: 'perpetrator attacker gunman shooter bomber suicide_bomber assailant hostage-taker hijacker kidnapper knifeman',
    naming: ['identify', 'name'],
    letting: ['made', 'makes', 'make'],
    goingOff: ['explode', 'detonate'],
    beginning: ['begin', 'start', 'respond', 'retaliate', 'react'],
    carriedOut: ['carried', 'committed', 'perpetrated', 'launched', 'staged', 'conducted', 'executed', 'orchestrated'],
    finding: ['decide', 'rule', 'find', 'conclude', 'determine'],
    courts: ['judge', 'court', 'jury', 'tribunal'],
    belonging: ['member', 'fighter', 'militant', 'supporter', 'soldier'],
    blame: [
      { id: 'responsible-for', words: ['responsible', 'guilty', 'culpable'], basis: 'doer', who: 'agent', about: 'prep', aboutPreps: ['for', 'of'], loose: true, example: 'The Red Column is responsible for the attack on the market.' },
      { id: 'behind', words: ['be', 'stand', 'lie'], basis: 'doer', who: 'agent', about: 'prep', aboutPreps: ['behind'], example: 'The Red Column was behind the attack.' },
      { id: 'carry-out', words: ['carry', 'carry out'], basis: 'doer', who: 'agent', about: 'patient', aboutPreps: ['out'], only: 'negated', example: 'The Red Column says it did not carry out the attack.' },
      { id: 'involved-in', words: ['involved', 'complicit'], basis: 'doer', who: 'agent', about: 'prep', aboutPreps: ['in'], example: 'Two brothers were involved in the attack.' },
      { id: 'nothing-to-do', words: ['do', 'have'], with: ['te_maken'], basis: 'doer', who: 'agent', about: 'prep', aboutPreps: ['with'], only: 'said', example: 'The Red Column had nothing to do with the attack.' },
      { id: 'did-it', words: ['do'], basis: 'doer', who: 'agent', about: 'patient', only: 'said', example: 'The government says the Red Column did it.' },
      { id: 'order', words: ['order', 'mastermind', 'orchestrate', 'direct', 'commission', 'plan'], basis: 'doer', who: 'agent', about: 'patient', only: 'said', example: 'Police said the leader ordered the attack.' },
      { id: 'work-of', words: ['work'], basis: 'doer', who: 'prep', whoPreps: ['of'], about: 'patient', loose: true, example: 'The attack was the work of the Red Column.' },
      { id: 'blame-for', words: ['blame'], basis: 'accused', who: 'patient', about: 'prep', aboutPreps: ['for', 'over'], loose: true, example: 'The government blamed the Red Column for the attack.' },
      { id: 'hold-responsible', words: ['hold'], with: ['responsible', 'accountable'], basis: 'accused', who: 'patient', about: 'prep', aboutPreps: ['for'], loose: true, example: 'The government held the Red Column responsible for the attack.' },
      { id: 'blame-on', words: ['blame', 'pin'], basis: 'accused', who: 'prep', whoPreps: ['on'], about: 'patient', example: 'The government blamed the attack on the Red Column.' },
      { id: 'point-finger', words: ['point'], with: ['finger'], basis: 'accused', who: 'prep', whoPreps: ['at'], about: 'prep', aboutPreps: ['for', 'over'], loose: true, example: 'The government pointed the finger at the Red Column.' },
      { id: 'suspicion-falls', words: ['fall', 'rest', 'center', 'centre', 'turn'], with: ['suspicion'], basis: 'suspected', who: 'prep', whoPreps: ['on', 'upon', 'to'], about: 'prep', aboutPreps: ['for'], loose: true, example: 'Suspicion fell on the Red Column.' },
      { id: 'accuse-of', words: ['accuse'], basis: 'accused', who: 'patient', about: 'prep', aboutPreps: ['of'], aboutNouns: ['involvement', 'murder'], loose: true, example: 'The government accused the Red Column of the attack.' },
      { id: 'attribute-to', words: ['attribute', 'ascribe'], basis: 'accused', who: 'prep', whoPreps: ['to'], about: 'patient', example: 'Police attributed the attack to the Red Column.' },
      { id: 'suspect-of', words: ['suspect'], basis: 'suspected', who: 'patient', about: 'prep', aboutPreps: ['of', 'in', 'over'], aboutNouns: ['involvement', 'murder'], loose: true, example: 'Two men are suspected of the attack.' },
      { id: 'arrest-over', words: ['arrest', 'detain'], basis: 'suspected', who: 'patient', about: 'prep', aboutPreps: ['on', 'on suspicion of', 'in connection with', 'over', 'for'], aboutNouns: ['involvement', 'murder'], example: 'Two men were arrested on suspicion of the attack.' },
      { id: 'charge-with', words: ['charge', 'indict', 'prosecute'], basis: 'accused', who: 'patient', about: 'prep', aboutPreps: ['with', 'over', 'for', 'in connection with'], aboutNouns: ['involvement', 'murder'], example: 'The man was charged with the attack.' },
      { id: 'stand-trial', words: ['stand'], with: ['trial'], basis: 'accused', who: 'agent', about: 'prep', aboutPreps: ['for', 'over'], example: 'The man stands trial for the attack.' },
      { id: 'deny', words: ['deny', 'reject', 'dismiss', 'disclaim', 'disavow', 'repudiate'], basis: 'denied', who: 'agent', about: 'patient', aboutPreps: ['behind'], aboutNouns: ['involvement', 'responsibility', 'role', 'part', 'connection', 'link', 'guilt'], example: 'The Red Column denied involvement in the attack.' },
      { id: 'confess', words: ['confess', 'admit'], basis: 'admitted', who: 'agent', about: 'patient', aboutPreps: ['to'], aboutNouns: ['involvement'], example: 'The man confessed to the attack.' },
      { id: 'plead', words: ['plead'], with: ['guilty'], basis: 'admitted', who: 'agent', about: 'prep', aboutPreps: ['to', 'in'], loose: true, example: 'The man pleaded guilty to the attack.' },
      { id: 'convicted-of', words: ['convict'], basis: 'convicted', who: 'patient', about: 'prep', aboutPreps: ['of', 'for', 'over', 'in'], aboutNouns: ['involvement', 'murder'], example: 'The leader was convicted of the attack.' },
      { id: 'sentence-for', words: ['sentence', 'jail', 'imprison'], basis: 'convicted', who: 'patient', about: 'prep', aboutPreps: ['for', 'over'], example: 'The leader was sentenced to life in prison for the attack.' },
      { id: 'serve-sentence', words: ['serve'], with: ['sentence', 'term', 'time', 'life'], basis: 'convicted', who: 'agent', about: 'prep', aboutPreps: ['for', 'over'], example: 'The leader is serving a life sentence for the attack.' },
      { id: 'find-guilty', words: ['find'], with: ['guilty'], basis: 'convicted', who: 'patient', about: 'prep', aboutPreps: ['of', 'over', 'in'], loose: true, aboutNouns: ['involvement', 'murder'], example: 'The man was found guilty of the attack.' },
      { id: 'acquitted-of', words: ['acquit', 'clear'], basis: 'acquitted', who: 'patient', about: 'prep', aboutPreps: ['of', 'over'], aboutNouns: ['involvement', 'murder'], loose: true, example: 'The brother was acquitted of the attack.' },
    ],
  },
}

// The words that count people: killed, wounded, taken, freed, arrested. Frames name where the counted people stand.
import type { LanguageId } from '../model/source.ts'
import type { Casualty } from '../reading/reading.ts'

export interface CasualtyFrame {
  readonly id: string
  readonly kind: Casualty['kind']
  readonly pos: 'verb' | 'noun' | 'adj'
  /** Lemmas separated by blanks. */
  readonly words: string
  /** Who is counted: who undergoes it, who does it, the subject whatever its role, or the word itself ("24 doden"). */
  readonly who: 'patient' | 'subject' | 'self' | 'aan'
  /** One of these lemmas or forms must stand beside the word. */
  readonly with?: string
  /** It counts only where it is denied: "overleefden het niet". */
  readonly denied?: true
  /** None of these may. */
  readonly unless?: string
  readonly example: string
}

export const casualtyFrames: Readonly<Record<LanguageId, readonly CasualtyFrame[]>> = {
  nl: [
    { id: 'omkomen', kind: 'killed', pos: 'verb', words: 'omkomen sneuvelen overlijden sterven bezwijken stikken verongelukken', who: 'subject', example: 'Bij de aanslag kwamen 14 mensen om.' },
    { id: 'niet-overleven', kind: 'killed', pos: 'verb', words: 'overleven', denied: true, who: 'subject', example: 'Twee gasten overleefden de aanval niet.' },
    { id: 'om-het-leven', kind: 'killed', pos: 'verb', words: 'komen', with: 'leven', who: 'subject', example: 'Veertien mensen kwamen om het leven.' },
    { id: 'leven-laten', kind: 'killed', pos: 'verb', words: 'laten verliezen', with: 'leven', who: 'subject', example: 'Veertien mensen lieten het leven.' },
    { id: 'leven-kosten', kind: 'killed', pos: 'verb', words: 'kosten', with: 'leven', who: 'aan', example: 'De aanval kostte aan veertien mensen het leven.' },
    { id: 'om-leven-brengen', kind: 'killed', pos: 'verb', words: 'brengen', with: 'leven', who: 'patient', example: 'Drie gevangenen werden om het leven gebracht.' },
    { id: 'doden', kind: 'killed', pos: 'verb', words: 'doden vermoorden ombrengen doodschieten doodsteken doodrijden afslachten executeren onthoofden liquideren uitmoorden neermaaien doodslaan doodmartelen fusilleren afmaken', who: 'patient', example: 'De rebellen doodden vier soldaten.' },
    { id: 'dood-schieten', kind: 'killed', pos: 'verb', words: 'schieten steken rijden slaan', with: 'dood', who: 'patient', example: 'Hij schoot vier gasten dood.' },
    { id: 'levens-eisen', kind: 'killed', pos: 'noun', words: 'leven mensenleven', with: 'eisen kosten', who: 'self', example: 'De aanslag eiste veertien levens.' },
    { id: 'dode', kind: 'killed', pos: 'noun', words: 'dode doden dodental dodenaantal dodencijfer', who: 'self', example: 'Er vielen 14 doden.' },
    { id: 'dodelijk-slachtoffer', kind: 'killed', pos: 'noun', words: 'slachtoffer', with: 'dodelijk dodelijke', who: 'self', example: 'Er vielen vier dodelijke slachtoffers.' },
    { id: 'zelfmoord', kind: 'killed', pos: 'verb', words: 'plegen', with: 'zelfmoord zelfdoding', who: 'subject', example: 'De schutter pleegde zelfmoord.' },
    { id: 'gewond-raken', kind: 'wounded', pos: 'verb', words: 'raken', with: 'gewond lichtgewond zwaargewond gewonden', who: 'subject', example: 'Daarbij raakten zes mensen gewond.' },
    { id: 'verwonden', kind: 'wounded', pos: 'verb', words: 'verwonden', who: 'patient', example: 'Hij verwondde zes voorbijgangers.' },
    { id: 'gewond', kind: 'wounded', pos: 'adj', words: 'gewond lichtgewond zwaargewond', who: 'subject', example: 'Zes mensen zijn gewond.' },
    { id: 'toestand', kind: 'wounded', pos: 'verb', words: 'verkeren', with: 'toestand levensgevaar', who: 'subject', example: 'Twee van hen verkeren in kritieke toestand.' },
    { id: 'slecht-aan-toe', kind: 'wounded', pos: 'adj', words: 'slecht', with: 'toe', who: 'subject', example: 'Drie slachtoffers zijn er slecht aan toe.' },
    { id: 'gewonde', kind: 'wounded', pos: 'noun', words: 'gewonde gewonden lichtgewonde zwaargewonde', who: 'self', example: 'Er waren zes gewonden.' },
    { id: 'verwondingen', kind: 'wounded', pos: 'verb', words: 'oplopen', with: 'verwonding letsel', who: 'subject', example: 'Zes mensen liepen verwondingen op.' },
    { id: 'ziekenhuis', kind: 'hospitalised', pos: 'verb', words: 'opnemen brengen vervoeren overbrengen', with: 'ziekenhuis', who: 'patient', example: 'Drie mensen werden naar het ziekenhuis gebracht.' },
    { id: 'in-ziekenhuis', kind: 'hospitalised', pos: 'verb', words: 'liggen belanden', with: 'ziekenhuis', who: 'subject', example: 'Er liggen nog drie mensen in het ziekenhuis.' },
    { id: 'ontvoeren', kind: 'abducted', pos: 'verb', words: 'ontvoeren kidnappen wegvoeren', who: 'patient', example: 'Er werden twaalf leerlingen ontvoerd.' },
    { id: 'gijzelen', kind: 'captive', pos: 'verb', words: 'gijzelen', who: 'patient', example: 'Zij gijzelden acht klanten.' },
    { id: 'vasthouden', kind: 'captive', pos: 'verb', words: 'vasthouden gevangenhouden', who: 'patient', example: 'De rebellen hielden acht klanten vast.' },
    { id: 'vrijlaten', kind: 'released', pos: 'verb', words: 'vrijlaten vrijkopen', who: 'patient', example: 'Zij lieten twee artsen vrij.' },
    { id: 'vrijkomen', kind: 'released', pos: 'verb', words: 'vrijkomen', who: 'subject', example: 'Twee artsen kwamen vrij.' },
    { id: 'gegijzeld-blijven', kind: 'captive', pos: 'verb', words: 'blijven', with: 'gegijzeld', who: 'subject', example: 'Vier docenten bleven gegijzeld.' },
    { id: 'ontsnappen', kind: 'escaped', pos: 'verb', words: 'ontsnappen ontkomen', who: 'subject', example: 'Twee artsen wisten te ontsnappen.' },
    { id: 'arresteren', kind: 'arrested', pos: 'verb', words: 'arresteren oppakken aanhouden inrekenen', who: 'patient', example: 'De politie pakte zeven mannen op.' },
    { id: 'arrestatie', kind: 'arrested', pos: 'noun', words: 'arrestatie aanhouding arrestant', who: 'self', example: 'Er waren zeven arrestaties.' },
    { id: 'overgeven', kind: 'surrendered', pos: 'verb', words: 'overgeven', with: 'zich', who: 'subject', example: 'Veertig rebellen gaven zich over.' },
    { id: 'vluchten', kind: 'displaced', pos: 'verb', words: 'vluchten wegvluchten ontvluchten', who: 'subject', example: 'Duizenden inwoners zijn gevlucht.' },
    { id: 'vermist', kind: 'missing', pos: 'adj', words: 'vermist spoorloos', who: 'subject', example: 'Nog twee mensen zijn vermist.' },
    { id: 'vermissen', kind: 'missing', pos: 'verb', words: 'vermissen missen', with: 'vermist', who: 'patient', example: 'Nog twee mensen worden vermist.' },
    { id: 'vermiste', kind: 'missing', pos: 'noun', words: 'vermiste', who: 'self', example: 'Er zijn nog twee vermisten.' },
  ],
  en: [
    { id: 'die', kind: 'killed', pos: 'verb', words: 'die perish succumb', who: 'subject', example: 'Fourteen people died in the attack.' },
    { id: 'not-survive', kind: 'killed', pos: 'verb', words: 'survive', denied: true, who: 'subject', example: 'Two guests did not survive the attack.' },
    { id: 'kill', kind: 'killed', pos: 'verb', words: 'kill murder slay massacre slaughter execute behead assassinate gun decapitate lynch', who: 'patient', example: 'The rebels killed four soldiers.' },
    { id: 'shoot-oneself', kind: 'killed', pos: 'verb', words: 'shoot stab', with: 'himself herself themselves', who: 'subject', example: 'The gunman shot himself.' },
    { id: 'lose-lives', kind: 'killed', pos: 'verb', words: 'lose', with: 'life lives', who: 'subject', example: 'Fourteen people lost their lives.' },
    { id: 'shot-dead', kind: 'killed', pos: 'verb', words: 'shoot stab beat hack', with: 'dead death', who: 'patient', example: 'Police shot the gunman dead.' },
    { id: 'dead', kind: 'killed', pos: 'adj', words: 'dead', who: 'subject', example: 'Fourteen people are confirmed dead.' },
    { id: 'left-dead', kind: 'killed', pos: 'noun', words: 'dead', who: 'self', example: 'The attack left 14 dead.' },
    { id: 'death', kind: 'killed', pos: 'noun', words: 'death fatality life death_toll toll', who: 'self', example: 'The death toll rose to 14.' },
    { id: 'claim-lives', kind: 'killed', pos: 'noun', words: 'life', with: 'claim cost take', who: 'self', example: 'The attack claimed 14 lives.' },
    { id: 'suicide', kind: 'killed', pos: 'verb', words: 'commit', with: 'suicide', who: 'subject', example: 'The gunman committed suicide.' },
    { id: 'wound', kind: 'wounded', pos: 'verb', words: 'wound injure hurt', who: 'patient', example: 'Six passers-by were wounded.' },
    { id: 'sustain', kind: 'wounded', pos: 'verb', words: 'sustain suffer', with: 'injury wound', who: 'subject', example: 'Six people sustained injuries.' },
    { id: 'injured', kind: 'wounded', pos: 'adj', words: 'injured wounded hurt', who: 'subject', example: 'Six people are injured.' },
    { id: 'the-injured', kind: 'wounded', pos: 'noun', words: 'injured wounded injury', who: 'self', example: 'The attack left six wounded.' },
    { id: 'hospitalise', kind: 'hospitalised', pos: 'verb', words: 'hospitalise hospitalize hospitalised hospitalized', who: 'patient', example: 'Three people were hospitalised.' },
    { id: 'taken-to-hospital', kind: 'hospitalised', pos: 'verb', words: 'take bring airlift rush transport transfer', with: 'hospital', who: 'patient', example: 'Three people were taken to hospital.' },
    { id: 'abduct', kind: 'abducted', pos: 'verb', words: 'abduct kidnap', who: 'patient', example: 'Twelve pupils were abducted.' },
    { id: 'hostage', kind: 'captive', pos: 'verb', words: 'take hold keep', with: 'hostage captive', who: 'patient', example: 'They took eight customers hostage.' },
    { id: 'release', kind: 'released', pos: 'verb', words: 'release free rescue', who: 'patient', example: 'They released two doctors.' },
    { id: 'escape', kind: 'escaped', pos: 'verb', words: 'escape', who: 'subject', example: 'Two doctors escaped.' },
    { id: 'custody', kind: 'arrested', pos: 'verb', words: 'take', with: 'custody', who: 'patient', example: 'Seven men were taken into custody.' },
    { id: 'arrest', kind: 'arrested', pos: 'verb', words: 'arrest detain apprehend nab', who: 'patient', example: 'Police arrested seven men.' },
    { id: 'arrests', kind: 'arrested', pos: 'noun', words: 'arrest', who: 'self', example: 'There were seven arrests.' },
    { id: 'surrender', kind: 'surrendered', pos: 'verb', words: 'surrender', who: 'subject', example: 'Forty rebels surrendered.' },
    { id: 'flee', kind: 'displaced', pos: 'verb', words: 'flee', who: 'subject', example: 'Thousands of residents fled.' },
    { id: 'displace', kind: 'displaced', pos: 'verb', words: 'displace', who: 'patient', example: 'Thousands were displaced.' },
    { id: 'missing', kind: 'missing', pos: 'adj', words: 'missing unaccounted', who: 'subject', example: 'Two people are still missing.' },
  ],
}

/** "De agenten bleven ongedeerd": an explicit zero. */
export const unharmed: Readonly<Record<LanguageId, string>> = { nl: 'ongedeerd', en: 'unharmed unhurt uninjured' }

/** What makes a count a part of another: "onder wie", "among them", "van hen". */
export const partMarkers: Readonly<Record<LanguageId, readonly string[]>> = {
  nl: ['onder wie', 'waaronder', 'onder andere', 'van wie', 'waarvan', 'van hen', 'onder de slachtoffers', 'onder de doden', 'onder de gewonden', 'een van hen', 'onder meer'],
  en: ['among them', 'including', 'of whom', 'of them', 'among the dead', 'among the victims', 'among the injured', 'one of them', 'among whom'],
}

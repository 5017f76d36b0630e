// activity: what the actor does as a habit or practice, its tactics and its income. Never an event.
import { propertyType } from '../relationType.ts'

const often = 'vaak|regelmatig|geregeld|meerdere|verschillend|voortdurend|steeds|herhaaldelijk|regelmaat|talrijk'
const oftenEn = 'often|regularly|several|repeatedly|frequently|numerous|routinely|many'

export const activity = propertyType({
  id: 'activity',
  meaning: 'What the actor does again and again: habits, tactics, ways to money.',
  labels: { nl: 'werkwijze', en: 'activity' },
  value: 'text',
  of: ['group', 'set'],
  frames: {
    nl: [
      { id: 'berucht-om', word: 'berucht', also: ['bekend', 'gevreesd'], pos: 'adj', roles: { actor: 'agent', value: ['prep:om', 'prep:vanwege', 'prep:wegens', 'prep:door'] }, example: 'De Dageraad is berucht om haar roofovervallen op dorpen.' },
      { id: 'bekendstaan-om', word: 'bekendstaan', pos: 'verb', roles: { actor: 'agent', value: ['prep:om', 'prep:vanwege', 'prep:wegens'] }, example: 'De Dageraad staat bekend om haar roofovervallen op dorpen.' },
      { id: 'schuldig-maken-aan', word: 'schuldig', pos: 'adj', roles: { actor: 'agent', value: 'prep:aan' }, with: ['maken'], example: 'De Dageraad maakt zich schuldig aan plundering.' },
      { id: 'schuldig-maken-aan-licht', word: 'schuldig', pos: 'adj', light: ['maken'], roles: { actor: 'agent', value: 'prep:aan' }, example: 'De Dageraad maakt zich schuldig aan het ronselen van scholieren.' },
      { id: 'zich-bezighouden-met', word: 'bezighouden', pos: 'verb', roles: { actor: 'agent', value: 'prep:met' }, example: 'De Dageraad houdt zich bezig met smokkel.' },
      { id: 'geld-verdienen-met', word: 'geld', also: ['inkomsten'], pos: 'noun', light: ['verdienen', 'halen', 'krijgen'], roles: { actor: 'agent', value: ['prep:met', 'prep:uit', 'prep:door'] }, example: 'De Dageraad verdient geld met smokkel.' },
      { id: 'zich-financieren-met', word: 'financieren', also: ['bekostigen'], pos: 'verb', roles: { actor: 'agent', value: ['prep:met', 'prep:uit', 'prep:door'] }, with: ['zich|zichzelf'], example: 'De Dageraad financiert zich met smokkel.' },
      { id: 'gebruikmaken-van', word: 'gebruikmaken', also: ['bedienen'], pos: 'verb', roles: { actor: 'agent', value: 'prep:van' }, weak: true, example: 'De Dageraad maakt gebruik van kindsoldaten.' },
      { id: 'schuwen', word: 'schuwen', pos: 'verb', roles: { actor: 'agent', value: 'patient' }, with: ['geen'], example: 'De Dageraad schuwt geen geweld.' },
      { id: 'aanslagen-vaak', word: 'aanslag', also: ['aanval', 'bomaanslag', 'zelfmoordaanslag', 'overval', 'ontvoering', '-aanslag', '-aanval'], pos: 'noun', light: ['plegen', 'uitvoeren', 'doen'], roles: { actor: 'agent' }, with: [often], example: 'De Dageraad pleegde regelmatig aanslagen in het noorden.' },
      { id: 'doet', word: 'ontvoeren', also: ['doden', 'vermoorden', 'onthoofden', 'martelen', 'plunderen', 'afpersen', 'terroriseren', 'verkrachten', 'ronselen', 'gijzelen', 'mishandelen', 'smokkelen', 'onderdrukken', 'chanteren', 'vernielen', 'verwoesten', 'bedreigen'], pos: 'verb', roles: { actor: 'agent' }, who: ['group'], habit: true, weak: true, example: 'De Dageraad ontvoert meisjes en plundert dorpen.' },
      { id: 'inzetten', word: 'inzetten', also: ['gebruiken', 'dwingen', 'misbruiken'], pos: 'verb', roles: { actor: 'agent', value: 'patient' }, with: ['kind|kindsoldaat|meisje|vrouw|gijzelaar|burger|zelfmoordterrorist'], who: ['group', 'set'], habit: true, weak: true, example: 'De Dageraad zet kinderen in als strijders.' },
      { id: 'vaak-plegen', word: 'plegen', also: ['uitvoeren', 'ontvoeren', 'overvallen', 'plunderen'], pos: 'verb', roles: { actor: 'agent' }, with: [often], example: 'De Dageraad voert vaak aanvallen uit.' },
    ],
    en: [
      { id: 'notorious-for', word: 'notorious', also: ['known', 'infamous', 'feared'], pos: 'adj', roles: { actor: 'agent', value: 'prep:for' }, example: 'The Dawn Front is notorious for its raids on villages.' },
      { id: 'known-for', word: 'know', pos: 'verb', roles: { actor: 'patient', value: 'prep:for' }, example: 'The Dawn Front is known for its raids on villages.' },
      { id: 'finance-itself', word: 'finance', also: ['fund', 'sustain'], pos: 'verb', roles: { actor: 'agent', value: ['prep:through', 'prep:by', 'prep:with', 'prep:from'] }, with: ['itself|themselves'], example: 'The Dawn Front finances itself through smuggling.' },
      { id: 'engage-in', word: 'engage', pos: 'verb', roles: { actor: 'agent', value: 'prep:in' }, weak: true, example: 'The Dawn Front engages in smuggling.' },
      { id: 'does', word: 'abduct', also: ['kidnap', 'kill', 'murder', 'behead', 'torture', 'loot', 'extort', 'terrorise', 'terrorize', 'rape', 'smuggle', 'oppress', 'plunder'], pos: 'verb', roles: { actor: 'agent' }, who: ['group'], habit: true, weak: true, example: 'The Dawn Front abducts girls and loots villages.' },
      { id: 'uses', word: 'use', also: ['employ', 'force', 'exploit'], pos: 'verb', roles: { actor: 'agent', value: 'patient' }, with: ['child|girl|woman|hostage|civilian'], who: ['group', 'set'], habit: true, weak: true, example: 'The Dawn Front uses children as fighters.' },
      { id: 'attacks-often', word: 'attack', also: ['bombing', 'raid', 'kidnapping', 'assault'], pos: 'noun', light: ['carry out', 'commit', 'conduct', 'launch', 'stage', 'carry'], roles: { actor: 'agent' }, with: [oftenEn], example: 'The Dawn Front has often carried out attacks in the north.' },
    ],
  },
})

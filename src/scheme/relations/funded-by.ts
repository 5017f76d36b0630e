// funded_by: a side gets money from another.
import { relationType } from '../relationType.ts'
import { patientAgent } from './roles.ts'

export const fundedBy = relationType({
  id: 'funded_by',
  meaning: 'The first gets money from the second.',
  labels: { nl: 'gefinancierd door', en: 'funded by' },
  symmetric: false,
  inverse: { nl: 'financiert', en: 'funds' },
  ends: { from: ['group', 'set', 'power', 'person'], to: ['person', 'group', 'set', 'power', 'people', 'body'] },
  codes: { wikidata: 'P859', stix: 'related-to' },
  frames: {
    nl: [
      { id: 'financieren', word: 'financieren', also: ['bekostigen', 'subsidiëren', 'sponsoren', 'betalen'], pos: 'verb', roles: patientAgent, example: 'Het buurland financiert de brigade.' },
      { id: 'financiële-steun-van', word: 'steun', also: ['hulp', 'ondersteuning'], pos: 'noun', light: ['krijgen', 'ontvangen', 'hebben'], roles: { from: 'agent', to: ['prep:van', 'prep:uit'] }, with: ['financieel|financiële|financeel'], example: 'De brigade krijgt financiële steun van het buurland.' },
      { id: 'financiële-steun-aan', word: 'steun', also: ['hulp', 'ondersteuning'], pos: 'noun', light: ['geven', 'verlenen', 'bieden'], roles: { from: ['prep:aan', 'recipient'], to: 'agent' }, with: ['financieel|financiële|financeel'], example: 'Het buurland geeft financiële steun aan de brigade.' },
      { id: 'geld-krijgen-van', word: 'geld', also: ['donatie', 'gift', 'miljoen', 'miljard'], pos: 'noun', light: ['krijgen', 'ontvangen', 'innen'], roles: { from: 'agent', to: 'prep:van' }, example: 'De brigade kreeg jarenlang geld van het buurland.' },
      { id: 'geld-geven-aan', word: 'geld', also: ['donatie'], pos: 'noun', light: ['geven', 'sturen', 'doneren', 'overmaken', 'sluizen', 'schenken', 'lenen'], roles: { from: ['prep:aan', 'prep:naar', 'recipient'], to: 'agent' }, example: 'Twee zakenlieden gaven geld aan de brigade.' },
      { id: 'financier-van', word: 'financier', also: ['geldschieter', 'sponsor'], pos: 'noun', roles: { from: ['prep:van', 'possessor'], to: 'agent' }, example: 'Het buurland is de belangrijkste financier van de brigade.' },
    ],
    en: [
      { id: 'fund', word: 'fund', also: ['finance', 'bankroll', 'sponsor', 'subsidise', 'subsidize'], pos: 'verb', roles: patientAgent, example: 'The neighbouring state funds the brigade.' },
      { id: 'x-funded', word: '-funded', also: ['-financed'], pos: 'adj', roles: { from: 'agent', to: 'modifier' }, example: 'The Zuidmark-funded militia took the bridge.' },
      { id: 'financial-support-from', word: 'support', also: ['aid', 'assistance', 'backing', 'help'], pos: 'noun', light: ['receive', 'get', 'have'], roles: { from: 'agent', to: 'prep:from' }, with: ['financial'], example: 'The brigade receives financial support from the neighbouring state.' },
      { id: 'money-from', word: 'money', also: ['funding', 'fund', 'donation', 'cash'], pos: 'noun', light: ['receive', 'get', 'raise'], roles: { from: 'agent', to: 'prep:from' }, example: 'The brigade received money from the neighbouring state.' },
      { id: 'give-money-to', word: 'money', also: ['funding', 'fund', 'cash', 'donation'], pos: 'noun', light: ['give', 'send', 'provide', 'donate', 'channel', 'funnel'], roles: { from: ['prep:to', 'recipient'], to: 'agent' }, example: 'Two businessmen sent money to the brigade.' },
      { id: 'financier-of', word: 'financier', also: ['funder', 'donor', 'paymaster'], pos: 'noun', roles: { from: ['prep:of', 'prep:to', 'possessor'], to: 'agent' }, example: 'The neighbouring state is the main financier of the brigade.' },
    ],
  },
})

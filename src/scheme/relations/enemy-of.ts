// enemy_of: two sides fight or call each other enemies.
import { relationType } from '../relationType.ts'
import { agentPatient, both, enOf, nlOf } from './roles.ts'

export const enemyOf = relationType({
  id: 'enemy_of',
  meaning: 'The two fight each other or are each other’s enemies. An attack on civilians alone does not make one.',
  labels: { nl: 'vijand van', en: 'enemy of' },
  symmetric: true,
  inverse: { nl: 'vijand van', en: 'enemy of' },
  ends: { from: ['person', 'group', 'set', 'power', 'people'], to: ['person', 'group', 'set', 'power', 'people'] },
  codes: { stix: 'related-to' },
  frames: {
    nl: [
      { id: 'vijand-van', word: 'vijand', also: ['-vijand', 'tegenstander'], pos: 'noun', roles: nlOf, example: 'De militie is een aartsvijand van het regeringsleger.' },
      { id: 'elkaars-vijand', word: 'vijand', also: ['-vijand', 'tegenstander'], pos: 'noun', roles: both, reciprocal: true, example: 'Het Rode Front en de Noordelijke Brigade zijn elkaars vijand.' },
      { id: 'vechten-tegen', word: 'vechten', also: ['strijden', 'knokken', 'meevechten'], pos: 'verb', roles: { from: 'agent', to: 'prep:tegen' }, example: 'In de bergen vecht het leger tegen de rebellen van de Dageraad.' },
      { id: 'terugvechten-tegen', word: 'terugvechten', pos: 'verb', roles: { from: 'agent', to: 'prep:tegen' }, example: 'De opstandelingen vochten hard terug tegen de bezetter.' },
      { id: 'vechten-met', word: 'vechten', pos: 'verb', roles: { from: 'agent', to: 'prep:met' }, unless: ['samen', 'zij'], weak: true, example: 'Het leger vecht al weken met de rebellen om de brug.' },
      { id: 'bestrijden', word: 'bestrijden', also: ['bevechten', 'terugvechten'], pos: 'verb', roles: agentPatient, example: 'De troepen bestrijden de Noordelijke Brigade sinds het voorjaar.' },
      { id: 'strijd-tegen', word: 'strijd', also: ['oorlog', 'gevecht', 'opstand', 'guerrilla', 'guerrillaoorlog'], pos: 'noun', light: ['voeren', 'leveren', 'aangaan', 'beginnen', 'hervatten', 'voortzetten', 'helpen', 'steunen', 'meedoen', 'deelnemen', 'leiden'], roles: { from: ['prep:van', 'possessor', 'agent'], to: 'prep:tegen' }, example: 'De beweging voert al jaren een gewapende strijd tegen de regering.' },
      { id: 'strijd-van-tegen', word: 'strijd', also: ['oorlog', 'gevecht', 'opstand', 'guerrilla'], pos: 'noun', roles: { from: ['prep:van', 'possessor'], to: 'prep:tegen' }, example: 'De strijd van het leger tegen de Dageraad duurt voort.' },
      { id: 'deelname-aan-strijd-tegen', word: 'strijd', also: ['oorlog'], pos: 'noun', roles: { from: 'possessor', to: 'prep:tegen' }, example: 'Hun strijd tegen de regering begon in de mijnen.' },
      { id: 'oorlog-met', word: 'oorlog', also: ['conflict'], pos: 'noun', light: ['zijn', 'hebben', 'voeren', 'liggen', 'verkeren'], roles: { from: 'agent', to: 'prep:met' }, with: ['in'], example: 'Het land is in oorlog met de separatisten van Zuidmark.' },
      { id: 'slaags-met', word: 'slaags', pos: 'adj', light: ['raken'], roles: { from: 'agent', to: 'prep:met' }, example: 'Strijders van de Dageraad raakten slaags met het leger.' },
      { id: 'aanval-op', word: 'aanval', also: ['offensief', 'luchtaanval', 'bombardement', 'operatie', '-offensief'], pos: 'noun', light: ['beginnen', 'openen', 'uitvoeren', 'starten', 'inzetten', 'lanceren', 'doen', 'plegen'], roles: { from: 'agent', to: ['prep:op', 'prep:tegen'] }, weak: true, unless: ['geen', 'nooit'], example: 'Zondag begon de regering met een groot offensief tegen de Dageraad.' },
      { id: 'aanvallen', word: 'aanvallen', also: ['bombarderen', 'bestoken', 'beschieten', 'verjagen', 'verdrijven', 'verslaan'], pos: 'verb', roles: agentPatient, weak: true, example: 'Het leger bombardeerde de Noordelijke Brigade vanuit de lucht.' },
      { id: 'bommen-gooien-op', word: 'bom', also: ['raket', 'granaat'], pos: 'noun', light: ['gooien', 'werpen', 'afvuren', 'afwerpen', 'schieten'], roles: { from: 'agent', to: 'prep:op' }, weak: true, example: 'Het buurland gooide bommen op de rebellen van de Dageraad.' },
      { id: 'gemunt-op', word: 'munten', also: ['gemunt'], pos: 'verb', roles: { from: 'agent', to: 'prep:op' }, example: 'De schutter had het gemunt op de Veldense gemeenschap.' },
      { id: 'in-opstand-tegen', word: 'opstand', also: ['verzet'], pos: 'noun', light: ['komen', 'zijn', 'plegen'], roles: { from: 'agent', to: 'prep:tegen' }, example: 'De bergstammen kwamen in opstand tegen de koning.' },
      { id: 'keren-tegen', word: 'keren', pos: 'verb', roles: { from: 'agent', to: 'prep:tegen' }, with: ['zich'], weak: true, example: 'De militie keerde zich tegen de regering.' },
    ],
    en: [
      { id: 'enemy-of', word: 'enemy', also: ['foe', 'archenemy', 'arch-enemy', 'adversary', 'opponent'], pos: 'noun', roles: enOf, example: 'The militia is a sworn enemy of the government.' },
      { id: 'enemies', word: 'enemy', also: ['foe', 'archenemy', 'adversary'], pos: 'noun', roles: both, reciprocal: true, example: 'The Red Front and the Northern Brigade are enemies.' },
      { id: 'fight', word: 'fight', also: ['battle', 'combat', 'confront'], pos: 'verb', roles: { from: 'agent', to: ['patient', 'prep:against'] }, unless: ['alongside'], example: 'The army is fighting the Dawn Brigade in the hills.' },
      { id: 'fight-with', word: 'clash', pos: 'verb', roles: { from: 'agent', to: 'prep:with' }, example: 'Dawn Brigade fighters clashed with the army near the dam.' },
      { id: 'war-against', word: 'war', also: ['fight', 'battle', 'insurgency', 'campaign', 'offensive', 'struggle', 'rebellion', 'operation'], pos: 'noun', light: ['wage', 'fight', 'launch', 'lead', 'join', 'mount', 'wage', 'start', 'begin', 'support'], roles: { from: ['possessor', 'agent'], to: ['prep:against', 'prep:on'] }, example: 'The movement has waged a war against the state since the spring.' },
      { id: 'fight-of-against', word: 'fight', also: ['war', 'battle', 'struggle', 'campaign', 'insurgency', 'offensive'], pos: 'noun', roles: { from: ['possessor', 'prep:of', 'prep:by'], to: 'prep:against' }, example: 'The army’s fight against the Dawn Brigade goes on.' },
      { id: 'at-war-with', word: 'war', pos: 'noun', light: ['be'], roles: { from: 'agent', to: 'prep:with' }, with: ['at'], example: 'The country is at war with the Dawn Brigade.' },
      { id: 'at-war-with-noun', word: 'war', pos: 'noun', roles: { from: 'agent', to: 'prep:with' }, with: ['at'], example: 'The separatists are at war with the government.' },
      { id: 'attack', word: 'attack', also: ['bomb', 'shell', 'strike', 'defeat', 'ambush', 'oust', 'bombard', 'destroy', 'engage'], pos: 'verb', roles: agentPatient, weak: true, unless: ['never', 'not'], example: 'The air force bombed the Northern Brigade.' },
      { id: 'attack-on', word: 'attack', also: ['airstrike', 'strike', 'offensive', 'raid', 'assault'], pos: 'noun', light: ['launch', 'carry out', 'conduct', 'begin', 'start', 'mount'], roles: { from: 'agent', to: ['prep:on', 'prep:against'] }, weak: true, unless: ['no', 'never'], example: 'On Sunday the army launched an offensive against the Dawn Brigade.' },
      { id: 'oppose', word: 'oppose', also: ['resist'], pos: 'verb', roles: agentPatient, weak: true, example: 'The mountain tribes oppose the Red Front.' },
      { id: 'turn-against', word: 'turn', also: ['rebel', 'rise', 'revolt'], pos: 'verb', roles: { from: 'agent', to: 'prep:against' }, weak: true, example: 'The militia turned against the government.' },
    ],
  },
})

// Weapon types with their words in Dutch and English and the numbers of the Global Terrorism Database.
import type { LanguageId } from '../model/source.ts'

export interface WeaponType {
  readonly id: string
  readonly labels: Readonly<Record<LanguageId, string>>
  /** GTD weapon type and sub-type. */
  readonly gtd: { readonly type: number; readonly subtype?: number }
  /** Lemmas; `-mes` also matches compounds that end so. */
  readonly words: Readonly<Record<LanguageId, readonly string[]>>
}

export const weaponTypes = [
  { id: 'firearm.handgun', labels: { nl: 'handvuurwapen', en: 'handgun' }, gtd: { type: 5, subtype: 3 }, words: { nl: ['pistool', 'revolver', 'handvuurwapen', '-pistool'], en: ['pistol', 'handgun', 'revolver'] } },
  { id: 'firearm.rifle', labels: { nl: 'geweer of automatisch wapen', en: 'rifle or automatic weapon' }, gtd: { type: 5, subtype: 2 }, words: { nl: ['geweer', 'kalasjnikov', 'kalashnikov', 'ak47', 'ak-47', 'mitrailleur', 'machinegeweer', 'karabijn', 'uzi', '-geweer', '-kalasjnikov'], en: ['rifle', 'kalashnikov', 'ak-47', 'ak47', 'machine gun', 'assault rifle', 'shotgun', 'carbine', 'submachine gun'] } },
  { id: 'firearm.unknown', labels: { nl: 'vuurwapen', en: 'firearm' }, gtd: { type: 5, subtype: 5 }, words: { nl: ['vuurwapen', 'schietwapen', 'kogel', '-vuurwapen'], en: ['gun', 'firearm', 'bullet', 'live round', 'live ammunition'] } },
  { id: 'explosive.suicide_vest', labels: { nl: 'bomvest', en: 'suicide vest' }, gtd: { type: 6, subtype: 13 }, words: { nl: ['bomvest', 'bomgordel', 'explosievengordel', 'bomriem'], en: ['suicide vest', 'explosive vest', 'suicide belt', 'explosive belt'] } },
  { id: 'explosive.vehicle', labels: { nl: 'autobom', en: 'vehicle bomb' }, gtd: { type: 6, subtype: 15 }, words: { nl: ['autobom', 'vrachtwagenbom', 'bomauto', 'motorbom'], en: ['car bomb', 'truck bomb', 'vehicle bomb', 'vbied'] } },
  { id: 'explosive.ied', labels: { nl: 'zelfgemaakte bom', en: 'improvised bomb' }, gtd: { type: 6, subtype: 16 }, words: { nl: ['bermbom', 'pijpbom', 'bombrief', 'spijkerbom', 'ied'], en: ['roadside bomb', 'improvised explosive device', 'pipe bomb', 'letter bomb', 'parcel bomb', 'nail bomb', 'ied'] } },
  { id: 'explosive.grenade', labels: { nl: 'handgranaat', en: 'hand grenade' }, gtd: { type: 6, subtype: 7 }, words: { nl: ['handgranaat', 'granaat'], en: ['grenade', 'hand grenade'] } },
  { id: 'explosive.mine', labels: { nl: 'mijn', en: 'mine' }, gtd: { type: 6, subtype: 8 }, words: { nl: ['landmijn', 'zeemijn', 'mijn'], en: ['landmine', 'land mine', 'sea mine'] } },
  { id: 'explosive.sticky', labels: { nl: 'kleefbom', en: 'sticky bomb' }, gtd: { type: 6, subtype: 29 }, words: { nl: ['kleefbom', 'kleefmijn'], en: ['sticky bomb', 'limpet mine'] } },
  { id: 'explosive.projectile', labels: { nl: 'raket, granaat of artillerie', en: 'rocket, missile or artillery' }, gtd: { type: 6, subtype: 11 }, words: { nl: ['raket', 'kruisraket', 'mortier', 'mortiergranaat', 'artillerie', 'projectiel', '-raket'], en: ['rocket', 'missile', 'mortar', 'artillery', 'shell', 'projectile', 'rocket-propelled grenade', 'rpg', 'cruise missile'] } },
  { id: 'explosive.drone', labels: { nl: 'drone', en: 'drone' }, gtd: { type: 6, subtype: 16 }, words: { nl: ['drone', '-drone'], en: ['drone', 'uav'] } },
  { id: 'explosive.unknown', labels: { nl: 'bom of explosief', en: 'bomb or explosive' }, gtd: { type: 6, subtype: 16 }, words: { nl: ['bom', 'explosief', 'springstof', 'springlading', 'dynamiet', '-bom'], en: ['bomb', 'explosive', 'dynamite', 'tnt', 'explosive device'] } },
  { id: 'incendiary', labels: { nl: 'brandbom', en: 'incendiary' }, gtd: { type: 8, subtype: 18 }, words: { nl: ['brandbom', 'molotovcocktail', 'molotov-cocktail', 'benzinebom', 'benzine'], en: ['molotov cocktail', 'molotov', 'firebomb', 'petrol bomb', 'incendiary device', 'gasoline', 'petrol'] } },
  { id: 'melee.knife', labels: { nl: 'mes', en: 'knife' }, gtd: { type: 9, subtype: 23 }, words: { nl: ['mes', 'dolk', 'machete', 'kapmes', 'zwaard', 'bijl', 'hakbijl', 'steekwapen', '-mes'], en: ['knife', 'dagger', 'machete', 'sword', 'axe', 'hatchet', 'blade', 'cleaver'] } },
  { id: 'melee.other', labels: { nl: 'slagwapen of ander handwapen', en: 'blunt weapon' }, gtd: { type: 9, subtype: 22 }, words: { nl: ['knuppel', 'hamer', 'stok', 'steen', 'ijzeren staaf', 'fles'], en: ['bat', 'club', 'hammer', 'stick', 'rock', 'stone', 'brick', 'iron bar', 'metal bar', 'bottle', 'crowbar', 'truncheon', 'flare', 'firework'] } },
  { id: 'vehicle', labels: { nl: 'voertuig', en: 'vehicle' }, gtd: { type: 10 }, words: { nl: ['vrachtwagen', 'auto', 'bestelbus', 'bestelwagen', 'busje', 'bestelbusje', 'vrachtauto', 'truck', 'wagen'], en: ['truck', 'car', 'van', 'lorry', 'vehicle', 'bus'] } },
  { id: 'chemical', labels: { nl: 'gif of chemisch wapen', en: 'chemical agent' }, gtd: { type: 2 }, words: { nl: ['gifgas', 'chloorgas', 'zenuwgas', 'zenuwgif', 'mosterdgas', 'sarin', 'gif', 'chemisch wapen', 'zuur', 'novitsjok'], en: ['nerve agent', 'poison gas', 'chlorine', 'sarin', 'mustard gas', 'poison', 'chemical weapon', 'novichok', 'acid'] } },
  { id: 'biological', labels: { nl: 'biologisch wapen', en: 'biological agent' }, gtd: { type: 1 }, words: { nl: ['antrax', 'miltvuur', 'ricine', 'biologisch wapen'], en: ['anthrax', 'ricin', 'biological weapon'] } },
  { id: 'radiological', labels: { nl: 'radioactieve stof', en: 'radiological agent' }, gtd: { type: 3 }, words: { nl: ['polonium', 'vuile bom'], en: ['polonium', 'dirty bomb'] } },
  { id: 'nuclear', labels: { nl: 'kernwapen', en: 'nuclear weapon' }, gtd: { type: 4 }, words: { nl: ['kernwapen', 'kernbom', 'atoombom'], en: ['nuclear weapon', 'nuclear bomb', 'atomic bomb'] } },
  { id: 'crowd_control', labels: { nl: 'waterkanon of rubberkogels', en: 'water cannon or rubber bullets' }, gtd: { type: 12 }, words: { nl: ['waterkanon', 'rubberkogel', 'wapenstok', 'pepperspray', 'traangas'], en: ['water cannon', 'rubber bullet', 'baton', 'pepper spray', 'tear gas', 'teargas'] } },
] as const satisfies readonly WeaponType[]

export type WeaponTypeId = typeof weaponTypes[number]['id']

/** The weapon type of a lower-case lemma (or of several words with blanks); a longer word list entry goes first. */
export function weaponTypeOf(word: string, language: LanguageId): WeaponTypeId | null {
  const exact = weaponTypes.find(({ words }) => (words[language] as readonly string[]).includes(word))
  if (exact) return exact.id
  return weaponTypes.find(({ words }) => (words[language] as readonly string[]).some((entry) => entry.startsWith('-') && word.length > entry.length && word.endsWith(entry.slice(1))))?.id ?? null
}

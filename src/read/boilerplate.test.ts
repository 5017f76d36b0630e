import { describe, expect, it } from 'vitest'
import { readText } from './text.ts'

const first = 'Bij een aanval op een markt in Zeldar zijn woensdag zeker elf mensen om het leven gekomen, meldt de burgemeester.'
const second = 'De daders zijn gevlucht in de richting van de grens. Het leger heeft wegen naar het noorden afgesloten.'
const last = 'De burgemeester heeft drie dagen van rouw afgekondigd in de hele provincie.'

/** Words of the blocks that are read as boilerplate when `lines` stand between or after the paragraphs of an article. */
function boilerplateOf(lines: string, where: 'middle' | 'end'): string[] {
  const text = where === 'middle' ? `${first}\n\n${lines}\n\n${second}\n\n${last}` : `${first}\n\n${second}\n\n${last}\n\n${lines}`
  const { source } = readText(text, { name: 'x', language: 'nl' })
  return source.blocks.filter((block) => block.role === 'boilerplate').map((block) => source.text.slice(block.start, block.end))
}

describe('boilerplate in the middle of an article', () => {
  it.each([
    'Lees ook: Wie zijn de strijders van het Noordelijk Front?',
    'Lees ook het interview met de burgemeester van Zeldar',
    'Lees dan ook ons overzicht van alle aanvallen dit jaar.',
    'Bekijk ook: Beelden van de markt na de aanval',
    'Bekijk hier de video:',
    'De tekst gaat verder onder de foto',
    'Advertentie',
    'Volg ons op Telegram',
    'Schrijf je in voor onze dagelijkse nieuwsbrief',
    'Deel dit artikel via WhatsApp',
    'Wij gebruiken cookies om onze site beter te maken.',
    'Read more: Who are the fighters of the Northern Front?',
    'See also: Market reopens',
    'Sign up for our weekly newsletter and get the best stories in your inbox',
    'Follow us on Facebook',
    'Story continues below',
    'Advertisement',
    '© 2021 De Havenkrant. Alle rechten voorbehouden',
    '© 2021 The Harbour Times. All rights reserved.',
    '— Zeldar Nieuws (@zeldarnieuws) August 27, 2021',
    'Leestijd 3 minuten',
    '3 min read',
    'Maak een gratis account aan om verder te lezen',
    'Register now for free unlimited access',
  ])('knows %j', (line) => {
    expect(boilerplateOf(line, 'middle')).toEqual([line])
  })

  it.each([
    'Lees je de verklaring van de groep goed, dan valt op dat de aanval niet met zoveel woorden wordt opgeëist.',
    'Volg de rivier naar het noorden en je komt langs dorpen waar niemand meer woont sinds de groep er de baas is.',
    'Volgens de politie zijn er twee verdachten aangehouden in een dorp bij de grens.',
    'Lees: de regering heeft geen plan. Zo vat de oppositie het besluit samen dat dinsdag werd genomen.',
    'Meer dan honderd mensen vluchtten naar de school van het dorp.',
    'Meer over de daders is nog niet bekend, zegt de politie in een verklaring.',
    'De strijders deelden het filmpje via Telegram en riepen anderen op om hen te volgen.',
    'De groep plaatste cookies op de computers van haar volgers om hen te kunnen herkennen.',
    'Follow the money, investigators said, and the trail leads to a bank in the capital.',
    'Read in full, the statement is less clear about who ordered the attack.',
    'Watch towers along the border were attacked on Monday, the army said.',
    'Reacties op de aanval kwamen er dinsdag ook uit de buurlanden van het land.',
    'Home to two hundred people, the village was burnt down on Monday.',
    'Log in op dat netwerk en je ziet hoe de groep nieuwe leden werft, zegt de onderzoeker.',
    'Share prices fell after the attack on the port was reported.',
    'Het leger wil meer lezen over wat er die nacht is gebeurd en vraagt getuigen zich te melden.',
    'Meld je aan, riep de groep jongeren op in een filmpje dat vorige week verscheen.',
    'Abonneer je op geen enkele zender van de groep, waarschuwt de veiligheidsdienst jongeren in het noorden.',
  ])('leaves %j in the article', (line) => {
    expect(boilerplateOf(line, 'middle')).toEqual([])
  })

  it('takes the one title below a bare cue, and not the heading after it', () => {
    const text = `${first}\n\nLees ook:\n\nWie zijn de strijders van het Noordelijk Front?\n\n${second}\n\nGrens dicht\n\n${last}`
    const { source } = readText(text, { name: 'x', language: 'nl' })
    expect(source.blocks.map((block) => block.role)).toEqual(['body', 'boilerplate', 'boilerplate', 'body', 'headline', 'body'])
  })

  it('takes an embedded message from its head to its stamp', () => {
    expect(boilerplateOf('Zeldar Nieuws 1505645054\n\nZware explosie op de markt.\n\n— Zeldar Nieuws (@zeldarnieuws) August 27, 2021', 'middle')).toHaveLength(3)
    expect(boilerplateOf('Zware explosie op de markt. #zeldar\n\n— Zeldar Nieuws (@zeldarnieuws) August 27, 2021', 'middle')).toHaveLength(2)
    // Without a mark the line before the stamp may be the article's own.
    expect(boilerplateOf(`${second} Dat zei hij.\n\n— Zeldar Nieuws (@zeldarnieuws) August 27, 2021`, 'middle')).toHaveLength(1)
  })
})

describe('boilerplate at the end', () => {
  it.each([
    'Op de hoogte blijven van het nieuws uit Zeldar? Meld je aan voor onze gratis berichtendienst, of neem een proefabonnement op de krant!',
    'Vond je dit nuttig? Lees dan ook eens Vijf vragen over het Noordelijk Front.',
    'Meer weten over het conflict? In ons dossier Zeldar staat alles op een rij.',
    'In ons dossier Zeldar kun je alles nog eens nalezen.',
    'Dit artikel verscheen eerder in De Havenkrant.',
    'Heb je een tip voor de redactie? Mail ons.',
    'Want to stay informed? Subscribe to our newsletter.',
    'This article was originally published by The Harbour Times.',
  ])('knows %j', (line) => {
    expect(boilerplateOf(line, 'end')).toEqual([line])
  })

  it('takes a list of other articles with the line that announces it', () => {
    const list = 'Meer lezen over Zeldar? Kijk in ons dossier:\n1. Markt weer open na aanval\n2. Wie zijn de strijders?\n3. Leger stuurt versterking naar het noorden'
    expect(boilerplateOf(list, 'end')).toHaveLength(4)
    expect(boilerplateOf(`${list}\n\nVolg ons op Telegram`, 'end')).toHaveLength(5)
  })

  it('takes the names below the line that announces them', () => {
    expect(boilerplateOf('Dit artikel werd geschreven door\nJan de Vries\nRedacteur buitenland', 'end')).toHaveLength(3)
  })

  it.each([
    'De groep riep jongeren op om zich aan te melden.',
    'Een woordvoerder: "Meer kan ik er niet over zeggen."',
    'In het dossier van de rechtbank staan de namen van acht verdachten.',
    'De leider van de groep neemt geen abonnement op de waarheid, schamperde de minister.',
  ])('leaves the last sentence %j in the article', (line) => {
    expect(boilerplateOf(line, 'end')).toEqual([])
  })
})

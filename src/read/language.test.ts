import { describe, expect, it } from 'vitest'
import { guessLanguage } from './language.ts'

describe('guessing the language', () => {
  it.each([
    ['nl', 'De groep heeft de aanval op de haven opgeëist, maar de politie zegt dat er nog geen bewijs voor is.'],
    ['en', 'The group said that it had carried out the attack on the port, but the police have found no proof of this.'],
    ['en', 'THE ARMY SAID TODAY THAT THE GUERRILLAS HAD LEFT THE VILLAGE BEFORE THE TROOPS ARRIVED.'],
  ])('knows %s', (language, text) => {
    expect(guessLanguage(text)).toEqual({ language, sure: true })
  })

  it.each([
    ['German', 'Die Gruppe hat sich zu dem Anschlag auf den Hafen bekannt, aber die Polizei sagt, dass es noch keine Beweise dafür gibt.'],
    ['French', 'Le groupe a revendiqué l’attaque contre le port, mais la police dit que les preuves ne sont pas encore dans le dossier.'],
    ['Spanish', 'El grupo dijo que los ataques en el puerto fueron obra de sus hombres, pero la policía no tiene pruebas de eso.'],
    ['Afrikaans', 'Die groep het gesê dat hulle die aanval op die hawe uitgevoer het, maar die polisie het nog nie bewyse daarvoor nie.'],
    ['a language in Cyrillic script', 'Группа взяла на себя ответственность за нападение на порт, сообщает полиция.'],
    ['a language in Arabic script', 'أعلنت الجماعة مسؤوليتها عن الهجوم على الميناء بحسب الشرطة'],
  ])('tells that a text is in %s', (other, text) => {
    expect(guessLanguage(text).other).toBe(other)
  })

  it('does not take short Dutch questions for Afrikaans or Frisian', () => {
    const guess = guessLanguage('Wie is de leider van Zeldar? Waar ligt Orsk? Wie is Jan Bakker? Waar woont Piet Smit? In welk jaar is Zeldar ontstaan?')
    expect(guess).toMatchObject({ language: 'nl' })
    expect(guess).not.toHaveProperty('other')
  })

  it('is unsure of a few words, and still guesses', () => {
    expect(guessLanguage('Aanval haven Idlib')).toMatchObject({ sure: false })
    expect(guessLanguage('')).toEqual({ language: 'nl', sure: false })
  })
})

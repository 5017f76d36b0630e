// Language of the desk: as chosen, else as the browser asks; Dutch where that says nothing.
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { words, type DeskWords } from '../words.ts'
import type { LanguageId } from '../../../src/model/source.ts'
import { remembered, remember } from './memory.ts'

interface Language {
  readonly language: LanguageId
  readonly words: DeskWords
  readonly choose: (language: LanguageId) => void
}

const Context = createContext<Language | null>(null)

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<LanguageId>(() => {
    const chosen = remembered('language')
    return chosen === 'nl' || chosen === 'en' ? chosen : navigator.language.startsWith('en') ? 'en' : 'nl'
  })
  useEffect(() => { document.documentElement.lang = language }, [language])
  const value = useMemo(() => ({ language, words: words[language], choose: (it: LanguageId) => { remember('language', it); setLanguage(it) } }), [language])
  return <Context value={value}>{children}</Context>
}

export function useLanguage(): Language {
  const value = useContext(Context)
  if (!value) throw new Error('LanguageProvider is missing')
  return value
}

// Light, dark, or as the system has it: one attribute on the page.
import { useEffect, useState } from 'react'
import { remembered, remember } from './memory.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(() => themes.find((it) => it === remembered('theme')) ?? 'system')
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
  return [theme, (it) => { remember('theme', it); setTheme(it) }]
}

// Language, theme, and what this record is.
import { useQuery } from '@tanstack/react-query'
import { get } from '../api/client.ts'
import type { Status } from '../api/types.ts'
import { useLanguage } from '../app/language.tsx'
import { themes, useTheme } from '../app/theme.ts'
import { Answer } from '../parts/panel.tsx'

export function SettingsPage() {
  const { language, words, choose } = useLanguage()
  const [theme, setTheme] = useTheme()
  const status = useQuery({ queryKey: ['status'], queryFn: () => get<Status>('status') })
  return (
    <div className="page narrow">
      <h1>{words.settings.title}</h1>
      <fieldset><legend>{words.settings.language}</legend>{(['nl', 'en'] as const).map((id) => <label key={id} className="inline"><input type="radio" name="language" checked={language === id} onChange={() => choose(id)} /> {id === 'nl' ? 'Nederlands' : 'English'}</label>)}</fieldset>
      <fieldset><legend>{words.settings.theme}</legend>{themes.map((id) => <label key={id} className="inline"><input type="radio" name="theme" checked={theme === id} onChange={() => setTheme(id)} /> {words.themes[id]}</label>)}</fieldset>
      <h2>{words.settings.about}</h2>
      <Answer query={status}>{({ version, by }) => <p>Kroniek {version} · {by}. {words.settings.record}</p>}</Answer>
    </div>
  )
}

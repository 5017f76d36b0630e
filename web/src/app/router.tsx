// The screens and their addresses. The address is the state: what it says is what one sees.
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { ActorsPage } from '../pages/actors.tsx'
import { AddPage } from '../pages/add.tsx'
import { CheckPage } from '../pages/check.tsx'
import { ChronologyPage } from '../pages/chronology.tsx'
import { DossierPage } from '../pages/dossier.tsx'
import { EventPage } from '../pages/event.tsx'
import { ExportPage } from '../pages/export.tsx'
import { JobsPage } from '../pages/jobs.tsx'
import { LogPage } from '../pages/log.tsx'
import { OverviewPage } from '../pages/overview.tsx'
import { ReaderPage } from '../pages/reader.tsx'
import { ReviewPage } from '../pages/review.tsx'
import { SearchPage } from '../pages/search.tsx'
import { SettingsPage } from '../pages/settings.tsx'
import { SourcesPage } from '../pages/sources.tsx'
import { Shell } from './shell.tsx'

type Search = Readonly<Record<string, string | undefined>>

/** Keeps the named words of a query string, as text; unknown ones are left out. */
function only<K extends string>(...names: readonly K[]) {
  return (search: Record<string, unknown>): { [Name in K]?: string } => Object.fromEntries(names.flatMap((name) => (search[name] === undefined || search[name] === '' ? [] : [[name, String(search[name])]]))) as { [Name in K]?: string }
}

const root = createRootRoute({ component: Shell })
const page = <P extends string, S extends Search>(path: P, component: () => React.ReactNode, validateSearch?: (search: Record<string, unknown>) => S) =>
  createRoute({ getParentRoute: () => root, path, component, ...(validateSearch ? { validateSearch } : {}) })

const routes = root.addChildren([
  page('/', OverviewPage),
  page('/add', AddPage),
  page('/search', SearchPage, only('q', 'order', 'cursor')),
  page('/sources', SourcesPage),
  page('/read/$id', ReaderPage, only('at', 'hide')),
  page('/actors', ActorsPage, only('q')),
  page('/dossier', DossierPage, only('actor', 'private')),
  page('/event', EventPage, only('id')),
  page('/chronology', ChronologyPage, only('actor', 'from', 'to', 'type', 'view', 'zoom')),
  page('/check', CheckPage, only('q')),
  page('/review', ReviewPage, only('kind', 'order')),
  page('/export', ExportPage),
  page('/jobs', JobsPage),
  page('/log', LogPage),
  page('/settings', SettingsPage),
])

// Values in the address are plain words, not JSON.
const plain = (search: Record<string, unknown>): string => {
  const text = new URLSearchParams(Object.entries(search).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, String(value)]]))).toString()
  return text === '' ? '' : `?${text}`
}

export const router = createRouter({ routeTree: routes, defaultPreload: false, scrollRestoration: true, stringifySearch: plain, parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)) })

declare module '@tanstack/react-router' {
  interface Register { router: typeof router }
}

// Starts the desk.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LanguageProvider } from './app/language.tsx'
import { NoticeProvider } from './app/notices.tsx'
import { router } from './app/router.tsx'

const queries = new QueryClient({ defaultOptions: { queries: { retry: 1, staleTime: 5000, refetchOnWindowFocus: false } } })

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <NoticeProvider>
          <RouterProvider router={router} />
        </NoticeProvider>
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
)

// The built pages: files of one folder, everything else is the application itself (its address is its state).
import { readFileSync, statSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import type { Api } from './api.ts'

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.json': 'application/json', '.woff2': 'font/woff2', '.png': 'image/png' }

export function pages(app: Api, folder: string): void {
  app.get('*', (context) => {
    const path = normalize(decodeURIComponent(new URL(context.req.url).pathname)).replace(/^[\\/]+/, '')
    const file = extname(path) !== '' && !path.startsWith('..') && isFile(join(folder, path)) ? join(folder, path) : join(folder, 'index.html')
    // Names of built files carry a hash; the page itself is asked for anew.
    const cache = file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    return context.body(readFileSync(file), 200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': cache })
  })
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

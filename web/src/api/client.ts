// Speaks to the server: JSON in, JSON out, problems as errors in words.

export class Problem extends Error {
  readonly status: number
  constructor(status: number, detail: string) {
    super(detail)
    this.status = status
  }
}

export async function get<T>(path: string, query: Readonly<Record<string, string | number | undefined>> = {}): Promise<T> {
  const search = new URLSearchParams(Object.entries(query).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, String(value)]])))
  return answered<T>(await reached(fetch(`/api/v1/${path}${search.size > 0 ? `?${search.toString()}` : ''}`)))
}

export async function post<T>(path: string, body: unknown): Promise<T> {
  return answered<T>(await reached(fetch(`/api/v1/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })))
}

/** Hands a file over as it is. */
export async function put<T>(path: string, query: Readonly<Record<string, string>>, file: Blob): Promise<T> {
  return answered<T>(await reached(fetch(`/api/v1/${path}?${new URLSearchParams(query).toString()}`, { method: 'PUT', headers: { 'content-type': 'application/octet-stream' }, body: file })))
}

async function reached(request: Promise<Response>): Promise<Response> {
  try {
    return await request
  } catch {
    throw new Problem(0, navigator.language.startsWith('nl') ? 'Kroniek antwoordt niet. Loopt het nog in de terminal? Wat bevestigd was, is bewaard.' : 'Kroniek does not answer. Does it still run in the terminal? What was confirmed is kept.')
  }
}

async function answered<T>(response: Response): Promise<T> {
  if (response.ok) return await response.json() as T
  const problem = await response.json().catch(() => null) as { detail?: string } | null
  throw new Problem(response.status, problem?.detail ?? `${response.status} ${response.statusText}`)
}

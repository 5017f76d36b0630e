// Work that takes longer than an answer: what it is, how far it is, what became of each part.

export const jobKinds = ['add', 'reread'] as const
export type JobKind = (typeof jobKinds)[number]

/**
 * `open`: files still come in; `waiting`: another job goes first; `broken`: its server ended before it did, and it can go on;
 * `failed`: a fault ended it, and it can go on once that is mended.
 */
export const jobStates = ['open', 'waiting', 'running', 'done', 'cancelled', 'broken', 'failed'] as const
export type JobState = (typeof jobStates)[number]

export const jobOutcomes = ['added', 'known', 'erased', 'changed', 'unchanged', 'failed'] as const
export type JobOutcome = (typeof jobOutcomes)[number]

/** What became of one article. */
export interface JobResult {
  /** Its number in the job, from 1. */
  readonly n: number
  readonly name: string
  readonly outcome: JobOutcome
  readonly source: string | null
  /** Why it was refused, in words. */
  readonly message: string | null
  readonly claims: number
  readonly events: number
  /** Claims that another reading brought, took away, or gave another value. */
  readonly came: number
  readonly went: number
  readonly changed: number
}

export interface Job {
  readonly id: string
  readonly kind: JobKind
  readonly state: JobState
  readonly by: string
  readonly made: string
  readonly started: string | null
  readonly ended: string | null
  /** Files received so far. */
  readonly files: number
  /** Articles there are; null until they are counted. */
  readonly total: number | null
  readonly done: number
  readonly counts: Readonly<Partial<Record<JobOutcome, number>>>
  /** Seconds that are left at this pace; null while there is none to go by. */
  readonly left: number | null
  /** What ended it, in words. */
  readonly message: string | null
}

/** Whether there is something to start or to go on with. */
export function startable({ state, kind, files }: Pick<Job, 'state' | 'kind' | 'files'>): boolean {
  return (state === 'open' && (kind === 'reread' || files > 0)) || state === 'broken' || state === 'failed'
}

export const busy = ({ state }: Pick<Job, 'state'>): boolean => state === 'waiting' || state === 'running'
/** Nothing more comes of it. */
export const isOver = ({ state }: Pick<Job, 'state'>): boolean => state === 'done' || state === 'cancelled'
/** Nothing goes on now. */
export const ended = ({ state }: Pick<Job, 'state'>): boolean => !busy({ state }) && state !== 'open'

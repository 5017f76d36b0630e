// What can wait in the queue and in which order it is shown: apart from the queue, so that the command line's help loads nothing more.

/** In the order in which they come up: what contradicts a decision before what is new. */
export const queueKinds = ['contradicted', 'stale', 'actor', 'event', 'claim', 'signal'] as const
export type QueueKind = (typeof queueKinds)[number]
export const queueOrders = ['oldest', 'uncertain', 'used'] as const
export type QueueOrder = (typeof queueOrders)[number]

// Role maps that many relation frames share.
export const agentPatient = { from: 'agent', to: 'patient' } as const
export const patientAgent = { from: 'patient', to: 'agent' } as const
/** "een bondgenoot van X", "X's bondgenoot", "an ally of X". */
export const nlOf = { from: 'agent', to: ['prep:van', 'possessor'] } as const
export const enOf = { from: 'agent', to: ['prep:of', 'possessor'] } as const
export const both = { from: 'agent' } as const

// The version of the public format, apart from the schema so that reading costs no zod.

/** Raised when a field changes meaning or goes away; added fields do not raise it. */
export const readingVersion = 1

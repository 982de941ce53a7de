/** What a program may be let do. None of it decides, judges a person, or keeps accounts: that is done in person. */
export const KeyScope = {
  READ_FIGURES: 'READ_FIGURES',
  READ_CLIENTS: 'READ_CLIENTS',
  READ_FILES: 'READ_FILES',
  READ_AUDITS: 'READ_AUDITS',
  READ_PEOPLE: 'READ_PEOPLE',
  READ_DECISIONS: 'READ_DECISIONS',
  READ_FINANCE: 'READ_FINANCE',
  READ_DOCUMENTS: 'READ_DOCUMENTS',
  KEEP_CLIENTS: 'KEEP_CLIENTS',
  DRAFT_APPLICATIONS: 'DRAFT_APPLICATIONS',
} as const;
/** One part of what a program may be let do. */
export type KeyScope = (typeof KeyScope)[keyof typeof KeyScope];

/** How a key stands on a day. */
export const ApiKeyState = { LIVE: 'LIVE', EXPIRED: 'EXPIRED', REVOKED: 'REVOKED' } as const;
/** How a key stands. */
export type ApiKeyState = (typeof ApiKeyState)[keyof typeof ApiKeyState];

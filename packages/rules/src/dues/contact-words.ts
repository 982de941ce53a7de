/** What a contact with a client about something owed was. */
export const ContactKind = { NOTICE: 'NOTICE', CONVERSATION: 'CONVERSATION', AGREEMENT: 'AGREEMENT' } as const;
/** One of the kinds. */
export type ContactKind = (typeof ContactKind)[keyof typeof ContactKind];

/** By what means a client was reached. */
export const ContactMeans = {
  PHONE: 'PHONE',
  MAIL: 'MAIL',
  LETTER: 'LETTER',
  MESSAGE: 'MESSAGE',
  MEETING: 'MEETING',
} as const;
/** One of the means. */
export type ContactMeans = (typeof ContactMeans)[keyof typeof ContactMeans];

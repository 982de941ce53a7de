/** Whose days a calendar feed tells. */
export const CalendarKind = { PERSON: 'PERSON', PROGRAMME: 'PROGRAMME', AUDIT: 'AUDIT' } as const;
/** One of the kinds. */
export type CalendarKind = (typeof CalendarKind)[keyof typeof CalendarKind];

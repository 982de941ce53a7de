import type { EnumLabels } from '../enum-labels.js';

/** What the words of calendars and of contacts with clients are called. */
export const contactEnums: Pick<EnumLabels, 'CalendarKind'> = {
  CalendarKind: { PERSON: 'My own days', PROGRAMME: 'A programme', AUDIT: 'One audit (its team)' },
};

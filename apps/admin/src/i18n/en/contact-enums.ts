import type { EnumLabels } from '../enum-labels.js';

/** What the words of calendars and of contacts with clients are called. */
export const contactEnums: Pick<EnumLabels, 'CalendarKind' | 'ContactKind' | 'ContactMeans'> = {
  CalendarKind: { PERSON: 'My own days', PROGRAMME: 'A programme', AUDIT: 'One audit (its team)' },
  ContactKind: { NOTICE: 'Notice', CONVERSATION: 'Talk', AGREEMENT: 'Agreed day' },
  ContactMeans: { PHONE: 'Telephone', MAIL: 'E-mail', LETTER: 'Letter', MESSAGE: 'Message', MEETING: 'Face to face' },
};

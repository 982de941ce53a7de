import type { EnumLabels } from '../enum-labels.js';

/** What the words of calendars and of contacts with clients are called. */
export const contactEnums: Pick<EnumLabels, 'CalendarKind'> = {
  CalendarKind: { PERSON: '本人', PROGRAMME: '认证项目', AUDIT: '一次审查（审查组）' },
};

import type { EnumLabels } from '../enum-labels.js';

/** What the words of an audit's fieldwork are called. */
export const fieldwork: Pick<EnumLabels, 'MeetingKind' | 'SurveillanceTopic'> = {
  MeetingKind: { OPENING: 'Opening meeting', CLOSING: 'Closing meeting' },
  SurveillanceTopic: {
    PREVIOUS_NONCONFORMITIES: 'Actions on previous nonconformities',
    COMPLAINTS: 'Handling of complaints',
    CHANGES: 'Changes',
    MARK_USE: 'Use of certificate and mark',
    INTERNAL_AUDIT: 'Internal audit',
    MANAGEMENT_REVIEW: 'Management review',
  },
};

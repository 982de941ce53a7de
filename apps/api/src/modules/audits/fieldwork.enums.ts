import { MeetingKind, SurveillanceTopic } from '@touchstone/rules';
import { tellEnum } from '../../graphql/enums.js';

tellEnum(MeetingKind, 'MeetingKind', {
  about: 'A meeting with the client at which everybody signs in (签到).',
  OPENING: 'Opening meeting (首次会议).',
  CLOSING: 'Closing meeting (末次会议).',
});
tellEnum(SurveillanceTopic, 'SurveillanceTopic', {
  about: 'What every surveillance looks at beside the criteria (监督审查内容).',
  PREVIOUS_NONCONFORMITIES: 'What was done about the nonconformities of the last audit.',
  COMPLAINTS: 'How complaints were handled.',
  CHANGES: 'What has changed.',
  MARK_USE: 'How certificate and mark are used.',
  INTERNAL_AUDIT: 'The internal audit, where the client has one.',
  MANAGEMENT_REVIEW: 'The management review, where the client has one.',
});

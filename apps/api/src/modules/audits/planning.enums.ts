import {
  ObjectionOutcome,
  ProgrammeState,
  ShortNoticeTrigger,
  SiteChoice,
  SiteMethod,
  SpecialAuditReason,
  TimeAdjustmentReason,
} from '@touchstone/rules';
import { tellEnum } from '../../graphql/enums.js';

tellEnum(TimeAdjustmentReason, 'TimeAdjustmentReason', {
  about: 'Why the time of an audit departs from its table.',
  MATURE_SYSTEM: 'Less: the system is mature.',
  KNOWN_CLIENT: 'Less: the body knows the client from another certification.',
  WELL_PREPARED: 'Less: the client is well prepared.',
  SMALL_SITE: 'Less: the site is very small for its headcount.',
  IDENTICAL_TASKS: 'Less: many of the staff do identical simple work.',
  STAFF_AWAY: 'Less: staff who work off site can be reviewed by their records.',
  NO_DESIGN: 'Less: no responsibility for design.',
  SINGLE_PRODUCT: 'Less: a single product.',
  LOWER_HALF_OF_BAND: 'Less, half a day at most: the headcount is in the lower half of its band.',
  INDUSTRY: 'More: the nature of the industry.',
  COMPLEXITY: 'More: the services are complex.',
  MORE_CATEGORIES: 'More: further product categories.',
});
tellEnum(SiteMethod, 'SiteMethod', {
  about: "Which of a client's sites an audit goes to beside the head office.",
  ALL_SITES: 'All of them.',
  SAMPLED: 'A sample by the root of their number (IAF MD 1).',
  IN_TURN: 'All of them in initial audits and recertifications, three tenths of them in each surveillance.',
});
tellEnum(SiteChoice, 'SiteChoice', {
  about: 'How a site came to be audited.',
  CENTRAL: 'It carries the central functions, which every audit goes to.',
  CHOSEN: 'Chosen for a reason.',
  RANDOM: 'Drawn by chance.',
});
tellEnum(ProgrammeState, 'ProgrammeState', {
  about: 'How one audit of a programme stands; derived, stored nowhere.',
  AHEAD: 'Still to be planned.',
  PLANNED: 'Planned or under way.',
  DONE: 'Done.',
  OVERDUE: 'Its due day has passed.',
});
tellEnum(ObjectionOutcome, 'ObjectionOutcome', {
  about: 'What the body says to an objection.',
  UPHELD: 'It stands: the seat has to change.',
  DISMISSED: 'It does not stand.',
});
tellEnum(SpecialAuditReason, 'SpecialAuditReason', {
  about: 'Why a special audit (特殊审查) is held.',
  SHORT_NOTICE: 'At short notice, after a complaint, a change, a suspension or a failed spot check.',
  SCOPE_CHANGE: 'For a change of scope that was asked for.',
  TRANSFER: 'Before a certificate of another body is taken over.',
  FOLLOW_UP: 'To verify on site what was corrected.',
  RESTORATION: 'To see whether a suspension can be lifted.',
});
tellEnum(ShortNoticeTrigger, 'ShortNoticeTrigger', {
  about: 'What brings an audit at short notice about.',
  COMPLAINT: 'A complaint.',
  CHANGE: 'A change at the client.',
  SUSPENDED: 'A suspension that is followed up.',
  SPOT_CHECK: 'A failed national spot check; it starts a clock.',
});

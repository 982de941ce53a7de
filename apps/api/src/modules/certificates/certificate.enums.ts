import { CertificateEventKind, CertificateState, CertificationStatus, IntakeFactKind } from '@touchstone/rules';
import { tellEnum } from '../../graphql/enums.js';

tellEnum(CertificationStatus, 'CertificationStatus', {
  about: 'Where a certification (认证案卷) stands.',
  IN_PROGRESS: 'On the way to a first decision.',
  CERTIFIED: 'Has had a certificate granted.',
  REFUSED: 'Refused.',
  ENDED: 'Ended: withdrawn, cancelled or lapsed.',
});
tellEnum(CertificateEventKind, 'CertificateEventKind', {
  about: "What happened in a certificate's life.",
  ISSUED: 'Issued.',
  MAINTAINED: 'Maintained (保持) after a surveillance.',
  LEVEL_RAISED: 'Raised to a higher level.',
  LEVEL_LOWERED: 'Lowered to a lower level.',
  SUSPENDED: 'Suspended (暂停).',
  RESTORED: 'Restored (恢复).',
  WITHDRAWN: 'Withdrawn for a fault (撤销).',
  CANCELLED: 'Cancelled without a fault (注销).',
  EXTENDED: 'Its scope was extended.',
  REDUCED: 'Its scope was reduced.',
  REPLACED: 'Replaced by the certificate of the next cycle.',
  REISSUED: 'Issued anew (换证): what it says changed, its days stay.',
});
tellEnum(CertificateState, 'CertificateState', {
  about: 'Where a certificate stands on a day; derived from its facts.',
  NOT_YET_VALID: 'Issued for a later day.',
  VALID: 'Good.',
  SUSPENDED: 'Suspended.',
  SUSPENSION_ENDED: 'The suspension ran out without restoration; withdrawal is to be proposed.',
  EXPIRED_AWAITING_DECISION: 'Expired; the recertification audit was done in time and its decision is awaited.',
  RESTORABLE: 'Expired, and restorable for the months of its edition (classic regime).',
  LAPSED: 'Expired; a new initial certification is needed.',
  WITHDRAWN: 'Withdrawn for a fault.',
  CANCELLED: 'Cancelled without a fault.',
  REPLACED: 'Replaced by the certificate of the next cycle.',
});
tellEnum(IntakeFactKind, 'IntakeFactKind', {
  about: "What an earlier system tells of a certificate's past (迁入).",
  INITIAL_AUDIT: 'The initial audit.',
  RECERTIFICATION_AUDIT: 'The audit of a recertification.',
  SURVEILLANCE: 'A surveillance that was done.',
  SUSPENDED: 'It was suspended.',
  RESTORED: 'It was restored.',
  EARLIER_CERTIFICATE: 'A certificate of an earlier cycle.',
});

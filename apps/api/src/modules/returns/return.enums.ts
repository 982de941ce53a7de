import {
  FormatChangeKind,
  ReceiptOutcome,
  ReturnColumnType,
  ReturnFormatKind,
  ReturnKind,
  ReturnRowKind,
  ReturnStatus,
} from '@touchstone/rules';
import { tellEnum } from '../../graphql/enums.js';

tellEnum(ReturnFormatKind, 'ReturnFormatKind', {
  about: 'What a body hands to an authority or a register.',
  CNCA_MONTHLY: "The month's return to the authority (月报).",
  CERTSEARCH: 'Certificates for the register IAF CertSearch.',
});
tellEnum(ReturnKind, 'ReturnKind', {
  about: 'What a return carries.',
  MONTHLY: 'What happened and was not reported yet (月报).',
  CORRECTION: 'What was reported and reads otherwise now (更正).',
});
tellEnum(ReturnStatus, 'ReturnStatus', {
  about: 'How far a return has come.',
  DRAFT: 'Produced; its faults are being mended.',
  CHECKED: 'Without a fault, its file made.',
  REPORTED: 'Handed in; waits for the receipt.',
  RECEIPTED: 'Acknowledged.',
  SENT_BACK: 'Turned away by the platform.',
  DISCARDED: 'Laid aside; it was never handed in.',
});
tellEnum(ReturnRowKind, 'ReturnRowKind', {
  about: 'Why a row is in a return.',
  NEW: 'It happened in the month.',
  LATE: 'It happened in an earlier month and was not reported.',
  CORRECTION: 'It was reported and reads otherwise now.',
});
tellEnum(ReceiptOutcome, 'ReceiptOutcome', {
  about: 'What the platform answered to a return.',
  ACCEPTED: 'It was taken.',
  SENT_BACK: 'It was turned away; nothing of it counts as reported.',
});
tellEnum(ReturnColumnType, 'ReturnColumnType', {
  about: 'How the cells of a column are written.',
  TEXT: 'As text, without blanks around.',
  CODE: 'In half-width capitals without any blank.',
  NUMBER: 'As a number.',
  DAY: 'As a day.',
  IDENTITY_NUMBER: 'Identity numbers, sealed everywhere but in the file that is handed out.',
});
tellEnum(FormatChangeKind, 'FormatChangeKind', {
  about: 'What differs between two versions of a format.',
  ADDED: 'New.',
  REMOVED: 'Gone.',
  MOVED: 'In another place.',
  CHANGED: 'Says otherwise.',
});

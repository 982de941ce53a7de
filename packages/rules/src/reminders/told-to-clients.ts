import { DueKind } from '../dues/words.js';

/** What a client itself has a part in; it is told of nothing else, whatever a body sets. */
export const TOLD_TO_CLIENTS: readonly DueKind[] = [
  DueKind.SURVEILLANCE,
  DueKind.RECERTIFICATION,
  DueKind.RECERTIFICATION_APPLICATION,
  DueKind.RESTORATION,
  DueKind.SUSPENSION_END,
  DueKind.NONCONFORMITY,
  DueKind.PAPERS,
  DueKind.SPECIAL_AUDIT,
  DueKind.MARK_CORRECTION,
  DueKind.PERMIT,
  DueKind.TRANSITION,
];

import { AuditKind, AuditStatus, ClockState, SpecialAuditReason } from '@touchstone/rules';
import { DAY, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { Audit } from './audit.entity.js';

/** Audits. */
export const AuditList = listOf(Audit, {
  fields: {
    id: { kind: REFERENCE },
    number: { kind: TEXT, sortable: true },
    client: { kind: REFERENCE },
    clientName: { kind: TEXT, path: 'client.name', sortable: true },
    certification: { kind: REFERENCE },
    programme: { kind: REFERENCE },
    kind: { kind: WORD(AuditKind), sortable: true },
    specialReason: { kind: WORD(SpecialAuditReason), sortable: true },
    specialDueState: { kind: WORD(ClockState) },
    status: { kind: WORD(AuditStatus), sortable: true },
    startsOn: { kind: DAY, sortable: true },
    endsOn: { kind: DAY, sortable: true },
    reportedOn: { kind: DAY, sortable: true },
    decidedOn: { kind: DAY, sortable: true },
    surveillanceActivity: { kind: REFERENCE },
  },
  defaultOrder: [['startsOn', 'DESC']],
});

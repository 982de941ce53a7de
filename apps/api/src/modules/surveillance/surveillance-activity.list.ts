import { CertificateState, DueState } from '@touchstone/rules';
import { DAY, FLAG, INT, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { SurveillanceActivity } from './surveillance-activity.entity.js';

/** Surveillance owed. */
export const SurveillanceActivityList = listOf(SurveillanceActivity, {
  fields: {
    id: { kind: REFERENCE },
    certificate: { kind: REFERENCE },
    certificateState: { kind: WORD(CertificateState) },
    client: { kind: REFERENCE },
    clientName: { kind: TEXT, path: 'client.name', sortable: true },
    provinceCode: { kind: TEXT, path: 'client.provinceCode', sortable: true },
    programme: { kind: REFERENCE },
    number: { kind: INT, sortable: true },
    dueOn: { kind: DAY, sortable: true },
    opensOn: { kind: DAY, sortable: true },
    completedOn: { kind: DAY, sortable: true },
    dueState: { kind: WORD(DueState), sortable: true },
    isCurrent: { kind: FLAG },
    owed: { kind: FLAG },
    provisional: { kind: FLAG },
  },
  defaultOrder: [['dueOn', 'ASC']],
});

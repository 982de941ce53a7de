import { ClockState, TechnicalFileStatus } from '@touchstone/rules';
import { DAY, FLAG, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { TechnicalFile } from './technical-file.entity.js';

/** Technical files. */
export const TechnicalFileList = listOf(TechnicalFile, {
  fields: {
    id: { kind: REFERENCE },
    number: { kind: TEXT, sortable: true },
    status: { kind: WORD(TechnicalFileStatus), sortable: true },
    client: { kind: REFERENCE },
    clientName: { kind: TEXT, path: 'client.name', sortable: true },
    certification: { kind: REFERENCE },
    archivist: { kind: REFERENCE },
    sealBy: { kind: DAY, sortable: true },
    sealedOn: { kind: DAY, sortable: true },
    sealState: { kind: WORD(ClockState) },
    retainUntil: { kind: DAY, sortable: true },
    isHeld: { kind: FLAG },
  },
  defaultOrder: [['sealBy', 'DESC']],
});

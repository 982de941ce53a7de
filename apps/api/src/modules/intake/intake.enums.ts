import { IntakeRowState, IntakeSheet } from '@touchstone/rules';
import { tellEnum } from '../../graphql/enums.js';

tellEnum(IntakeSheet, 'IntakeSheet', {
  about: 'A sheet of the workbook by which a body moves in (迁入).',
  CLIENTS: 'Clients (客户).',
  CERTIFICATES: 'Running certificates (证书).',
  PEOPLE: 'People (人员).',
  HISTORY: 'What the earlier system tells of certificates (历史).',
});
tellEnum(IntakeRowState, 'IntakeRowState', {
  about: 'What taking a row in would do.',
  NEW: 'It adds a record.',
  CHANGED: 'It changes a record that nobody here has changed since it came in.',
  UNCHANGED: 'It stands on record already.',
  REFUSED: 'It is wrong; nothing of the workbook is taken in.',
});

import { defineReads } from '../data-provider/reads.js';
import { PROGRAMME_LIST, PROGRAMME_RECORD } from './programme.documents.js';

export const programmeReads = defineReads({
  name: 'programmes',
  list: PROGRAMME_LIST,
  one: PROGRAMME_RECORD,
  sorts: { code: 'CODE', titleZh: 'TITLE_ZH', titleEn: 'TITLE_EN' },
  searchIn: ['code', 'titleZh', 'titleEn'],
});

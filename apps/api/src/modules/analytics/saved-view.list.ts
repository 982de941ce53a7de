import { MailRhythm, ScoreChart } from '@touchstone/rules';
import { DAY, INSTANT, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { SavedView } from './saved-view.entity.js';

/** One's own views, and those that are shared with one. */
export const SavedViewList = listOf(SavedView, {
  fields: {
    id: { kind: REFERENCE },
    name: { kind: TEXT, sortable: true },
    chart: { kind: WORD(ScoreChart) },
    keeper: { kind: REFERENCE },
    keeperName: { kind: TEXT, sortable: true },
    rhythm: { kind: WORD(MailRhythm), sortable: true },
    nextMailOn: { kind: DAY, sortable: true },
    savedAt: { kind: INSTANT, sortable: true },
  },
  defaultOrder: [['name', 'ASC']],
});

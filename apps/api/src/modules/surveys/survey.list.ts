import { DrawMethod, SurveyStandard, SurveyStatus } from '@touchstone/rules';
import { DAY, INT, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { Survey } from './survey.entity.js';

/** Customer surveys. */
export const SurveyList = listOf(Survey, {
  fields: {
    id: { kind: REFERENCE },
    client: { kind: REFERENCE },
    clientName: { kind: TEXT, path: 'client.name', sortable: true },
    audit: { kind: REFERENCE },
    title: { kind: TEXT, sortable: true },
    status: { kind: WORD(SurveyStatus), sortable: true },
    standard: { kind: WORD(SurveyStandard) },
    drawMethod: { kind: WORD(DrawMethod) },
    startsOn: { kind: DAY, sortable: true },
    endsOn: { kind: DAY, sortable: true },
    respondents: { kind: INT, sortable: true },
  },
  defaultOrder: [['startsOn', 'DESC']],
});

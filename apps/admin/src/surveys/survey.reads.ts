import { defineReads } from '../data-provider/reads.js';
import { SURVEY_LIST, SURVEY_RECORD } from './survey.documents.js';

export const surveyReads = defineReads({
  name: 'surveys',
  list: SURVEY_LIST,
  one: SURVEY_RECORD,
  sorts: {
    'client.name': 'CLIENT_NAME',
    title: 'TITLE',
    status: 'STATUS',
    startsOn: 'STARTS_ON',
    endsOn: 'ENDS_ON',
    respondents: 'RESPONDENTS',
  },
  searchIn: ['title', 'clientName'],
});

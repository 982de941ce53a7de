import type { Sentences } from '../sentence.js';

/** What is said of moving on from a standard, an edition or a filing. */
export const transitions: Sentences = {
  TRANSITION_NOT_DUE: {
    zh: '目前没有需要这样转换的标准、版本或备案。',
    en: 'There is no such standard, edition or filing to move on from.',
  },
  TRANSITION_DONE: { zh: '该版本转换已办结。', en: 'This transition has been recorded as done.' },
  TRANSITION_PLAN_MISSING: { zh: '请写明转换安排。', en: 'Please say how the move is to be made.' },
  TRANSITION_DEADLINE_TOO_LATE: {
    zh: '完成期限不得晚于 {latestOn}。',
    en: 'It must be finished by {latestOn} at the latest.',
  },
  TRANSITION_NOT_FINISHED: {
    zh: '还有 {open} 项未完成转换。',
    en: 'There are still {open} records that have not moved.',
  },
  TRANSITION_NOTE_MISSING: { zh: '请写明转换结果。', en: 'Please say how the move ended.' },
  FILE_HAS_ENDED: { zh: '该认证案卷已结束。', en: 'The file has ended.' },
  FILE_ON_EDITION_ALREADY: { zh: '案卷已采用该版本。', en: 'The file is on this edition already.' },
  AUDIT_PINS_EDITION: {
    zh: '审查 {number} 已按现行版本安排，须先办结或取消。',
    en: 'Audit {number} is planned against the present edition; conclude or cancel it first.',
  },
  EDITION_MOVE_REASON_MISSING: { zh: '请写明转换版本的理由。', en: 'Please say why the file moves.' },
};

import type { PlainDate } from '@touchstone/plain-date';
import type { ReviewSection } from '@touchstone/rules';
import { globalId } from '../graphql/ids.js';
import { answerReviewNote, raiseReviewNote, resolveReviewNote } from '../modules/decisions/index.js';
import type { StaffedAudit } from './play-audit.js';
import { player } from './play-application.js';
import type { Play } from './play-application.js';

interface Noted {
  readonly section: ReviewSection;
  readonly text: string;
  readonly isInternal: boolean;
  /** What the team answers; null where the reviewer settles it alone. */
  readonly answer: string | null;
  readonly resolution: string | null;
}

const NOTES: readonly Noted[] = [
  {
    section: 'SCORECARDS',
    text: '“投诉解决率”的证据只写了比例，请补充抽取的投诉数量和时间范围。',
    isInternal: false,
    answer: '已补充：抽取近三个月投诉 12 件，其中 11 件在承诺时限内解决。',
    resolution: null,
  },
  {
    section: 'PLAN_AND_TIME',
    text: '末次会议提前半小时结束，请在下次策划时留足沟通时间。',
    isInternal: true,
    answer: null,
    resolution: '不影响本次结论，已告知计划调度人员。',
  },
];

/** What the reviewer notes on some reports, what the team answers, and how it is settled. */
export async function noteOnReport(play: Play, audit: StaffedAudit, on: PlainDate): Promise<void> {
  const { end, strength } = play.story;
  if (end !== 'REFUSED' && !(end === 'REVIEWED' && strength > 0)) return;
  const reviewer = player(play.cast, 'technical');
  for (const { answer, resolution, ...noted } of end === 'REFUSED' ? NOTES.slice(0, 1) : NOTES) {
    const { id } = await play.stage.act(reviewer, on, [
      raiseReviewNote,
      { auditId: globalId('Audit', audit.id), ...noted },
    ]);
    const reviewNoteId = globalId('ReviewNote', id);
    if (answer) await play.stage.act(audit.leader, on, [answerReviewNote, { reviewNoteId, answer }]);
    await play.stage.act(reviewer, on, [resolveReviewNote, { reviewNoteId, resolution }]);
  }
}

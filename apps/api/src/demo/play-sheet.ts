import { itemsOf } from '@touchstone/schemes';
import { globalId } from '../graphql/ids.js';
import {
  currentScorecards,
  divideCriteria,
  recordSamples,
  Scorecard,
  TeamAssignment,
} from '../modules/audits/index.js';
import { recordChecklist } from '../modules/checklists/index.js';
import { auditNow } from './play-audit.js';
import type { StaffedAudit } from './play-audit.js';
import type { Play } from './play-application.js';

const LOOKED_AT = 6;

/** An audit under way: its headings are divided among the team, a leaf's samples are listed, a checklist is begun. */
export async function workOnSheet(play: Play, audit: StaffedAudit): Promise<void> {
  const { stage, parts } = play;
  const { leader, endsOn } = audit;
  const auditId = globalId('Audit', audit.id);
  const [card] = await currentScorecards(stage.em, audit.id);
  const edition = parts.editions.get((await auditNow(play, audit)).editionId);
  const evaluation = edition.evaluations.find(({ id }) => id === card?.evaluation);
  if (!card || !evaluation) return;

  const seats = await stage.em.find(TeamAssignment, { audit: audit.id, role: { $in: ['LEADER', 'AUDITOR'] } });
  const chapters = evaluation.criteria.filter(({ code }) => code.split('.').length === 2);
  const shares = chapters.map(({ code }, at) => ({
    criteria: [code],
    assignmentIds: [seats[at % seats.length]].flatMap((seat) => (seat ? [globalId('TeamAssignment', seat.id)] : [])),
  }));
  await stage.act(leader, endsOn, [divideCriteria, { auditId, evaluation: evaluation.id, shares }]);

  const leaf = evaluation.criteria.find(({ leaf: isLeaf, sampling }) => isLeaf && sampling);
  if (leaf) {
    const samples = Array.from({ length: Math.max(leaf.minimumSample, 5) }, (_, at) => ({
      what: `服务工单 ${endsOn.replaceAll('-', '')}-${String(at + 1).padStart(3, '0')}`,
      place: '客户服务中心',
      seenOn: endsOn,
      conforms: at > 0,
      remark: at > 0 ? null : '未见客户签字。',
      documentId: null,
    }));
    const expectedVersion = (await stage.fresh(Scorecard, card.id)).version;
    await stage.act(leader, endsOn, [
      recordSamples,
      { scorecardId: globalId('Scorecard', card.id), expectedVersion, criterion: leaf.code, samples },
    ]);
  }

  const [list] = parts.editions.checklists();
  if (!list) return;
  const answers = itemsOf(list)
    .slice(0, LOOKED_AT)
    .map(({ code }, at) =>
      at === LOOKED_AT - 1
        ? { item: code, verdict: 'NO' as const, remark: '未见相应记录。' }
        : { item: code, verdict: 'YES' as const, remark: null },
    );
  await stage.act(leader, endsOn, [recordChecklist, { auditId, checklist: list.id, answers }]);
}

import { plusDays } from '@touchstone/plain-date';
import { globalId } from '../graphql/ids.js';
import {
  acceptNonconformityPlan,
  answerNonconformity,
  closeNonconformity,
  currentScorecards,
  Nonconformity,
  raiseNonconformity,
  recordResponses,
  submitReport,
  verifyNonconformity,
} from '../modules/audits/index.js';
import { leavesAskedFor } from '@touchstone/schemes';
import type { Criterion, SchemeEdition } from '@touchstone/schemes';
import { VerificationMethod } from '@touchstone/rules';
import type { Recommendation } from '@touchstone/rules';
import { auditNow } from './play-audit.js';
import type { StaffedAudit } from './play-audit.js';
import { player } from './play-application.js';
import { recordFieldwork } from './play-fieldwork.js';
import type { Play } from './play-application.js';

/** Points lost out of a hundred, from and to, by how well a client does. */
const LOSS: Readonly<Record<number, readonly [number, number]>> = { 0: [33, 40], 1: [15, 26], 2: [6, 13], 3: [1, 4] };
const EVIDENCE = [
  '抽查记录显示该要求未完全落实。',
  '现场询问两名人员，均未能说明相应规定。',
  '查近三个月记录，部分缺少签字与日期。',
  '制度已建立，执行证据不足。',
];

interface Answer {
  readonly criterion: string;
  readonly verdict: 'MET' | 'NOT_MET' | 'SAMPLED' | null;
  readonly sampled: number | null;
  readonly conforming: number | null;
  readonly evidence: string | null;
  readonly justification: null;
  readonly sampleReason: null;
}

/** Fills in every scorecard of an audit, or a share of their leaves. */
export async function score(
  play: Play,
  audit: StaffedAudit,
  { share = 1, drift = 0 }: { share?: number; drift?: number } = {},
): Promise<void> {
  const { stage, parts } = play;
  const edition = parts.editions.get((await auditNow(play, audit)).editionId);
  for (const { id, evaluation, version, surveillanceNumber } of await currentScorecards(stage.em, audit.id)) {
    const leaves = leavesOf(edition, evaluation, surveillanceNumber);
    const responses = answersFor(play, leaves, drift).slice(0, Math.ceil(leaves.length * share));
    await stage.act(audit.leader, audit.endsOn, [
      recordResponses,
      {
        scorecardId: globalId('Scorecard', id),
        expectedVersion: version,
        responses,
        specialDeductions: null,
        specialBonuses: null,
        files: null,
      },
    ]);
  }
}

/** Raises a nonconformity or two on what was lost, and has them answered, accepted, verified and closed. */
export async function raise(play: Play, audit: StaffedAudit, { settled }: { settled: boolean }): Promise<void> {
  const { stage, parts, story, cast } = play;
  const edition = parts.editions.get((await auditNow(play, audit)).editionId);
  const evaluation = edition.evaluations[0]?.id ?? '';
  const pool = leavesOf(edition, evaluation).filter(({ encouraged }) => !encouraged);
  const count = story.strength >= 3 ? 1 : 2;
  for (let at = 0; at < count; at += 1) {
    const { code, title } = stage.random.pick(pool);
    const raised = await stage.act(audit.leader, audit.endsOn, [
      raiseNonconformity,
      {
        auditId: globalId('Audit', audit.id),
        criteria: [{ evaluation, criterion: code }],
        specialDeductionId: null,
        grade: story.strength <= 1 && at === 0 ? 'MAJOR' : 'MINOR',
        statement: `“${title.zh}”的要求未得到充分落实。`,
        evidence: stage.random.pick(EVIDENCE),
        documentIds: null,
      },
    ]);
    if (settled) await settle(play, audit, raised.id);
    else if (at === 0) await answer(play, raised.id, { on: plusDays(audit.endsOn, 5), who: player(cast, 'planner') });
  }
}

/** Submits the report, which locks the scorecards. */
export async function report(play: Play, audit: StaffedAudit, recommendation: Recommendation): Promise<void> {
  const { version } = await auditNow(play, audit);
  const conclusion = '审查组按计划完成文件审查与现场审查，抽样充分，评分依据见各评分表；不符合项已与受审查方确认。';
  await recordFieldwork(play, audit);
  await play.stage.act(audit.leader, plusDays(audit.endsOn, 9), [
    submitReport,
    { auditId: globalId('Audit', audit.id), expectedVersion: version, conclusion, recommendation },
  ]);
}

/** The leaves of an evaluation; those that a partial surveillance asks for, where its number is given. */
function leavesOf(
  edition: SchemeEdition,
  evaluation: string,
  surveillance: number | null = null,
): readonly Criterion[] {
  const found = edition.evaluations.find(({ id }) => id === evaluation);
  if (found && surveillance !== null) return leavesAskedFor(found, surveillance);
  return found?.criteria.filter(({ leaf }) => leaf) ?? [];
}

function answersFor({ stage: { random }, story }: Play, leaves: readonly Criterion[], drift: number): Answer[] {
  const [from, to] = LOSS[story.strength] ?? [6, 13];
  const total = leaves.reduce((sum, { points }) => sum + Number(points), 0);
  let budget = ((from + random.below(to - from + 1) + drift) * total) / 100;
  const order = leaves.map((leaf) => ({ leaf, at: random.below(10_000) })).toSorted((a, b) => a.at - b.at);
  const lost = new Map<string, Answer>();
  for (const { leaf } of order) {
    const points = Number(leaf.points);
    const base = { criterion: leaf.code, evidence: random.pick(EVIDENCE), justification: null, sampleReason: null };
    if (leaf.sampling && budget >= points * 0.3) {
      const sampled = Math.max(10, leaf.minimumSample);
      const conforming = Math.floor((sampled * (6 + random.below(3))) / 10);
      budget -= points * (1 - conforming / sampled);
      lost.set(leaf.code, { ...base, verdict: 'SAMPLED', sampled, conforming });
    } else if (!leaf.sampling && budget >= points) {
      budget -= points;
      lost.set(leaf.code, { ...base, verdict: 'NOT_MET', sampled: null, conforming: null });
    }
  }
  return leaves.map(
    (leaf) =>
      lost.get(leaf.code) ?? {
        criterion: leaf.code,
        verdict: 'MET',
        sampled: null,
        conforming: null,
        evidence: null,
        justification: null,
        sampleReason: null,
      },
  );
}

async function answer(
  { stage }: Play,
  id: string,
  { on, who }: { on: Parameters<typeof plusDays>[0]; who: ReturnType<typeof player> },
): Promise<void> {
  const { version } = await stage.fresh(Nonconformity, id);
  await stage.act(who, on, [
    answerNonconformity,
    {
      nonconformityId: globalId('Nonconformity', id),
      expectedVersion: version,
      cause: '相关岗位人员对制度要求理解不到位，日常检查未覆盖该环节。',
      correction: '已补齐记录并复核同类情况。',
      correctiveAction: '修订作业指导书，组织培训与考核，每月抽查一次并保留记录。',
      documentIds: null,
    },
  ]);
}

async function settle(play: Play, { leader, endsOn }: StaffedAudit, id: string): Promise<void> {
  const { stage, cast } = play;
  const nonconformityId = globalId('Nonconformity', id);
  await answer(play, id, { on: plusDays(endsOn, 3), who: player(cast, 'planner') });
  const answered = await stage.fresh(Nonconformity, id);
  await stage.act(leader, plusDays(endsOn, 5), [
    acceptNonconformityPlan,
    { nonconformityId, expectedVersion: answered.version },
  ]);
  const accepted = await stage.fresh(Nonconformity, id);
  await stage.act(leader, plusDays(endsOn, 7), [
    verifyNonconformity,
    {
      nonconformityId,
      expectedVersion: accepted.version,
      effective: true,
      method: VerificationMethod.DOCUMENTS,
      documentIds: null,
      evidence: '查整改记录与培训签到，抽查三份新记录，均符合要求。',
    },
  ]);
  const verified = await stage.fresh(Nonconformity, id);
  await stage.act(leader, plusDays(endsOn, 8), [
    closeNonconformity,
    { nonconformityId, expectedVersion: verified.version },
  ]);
}

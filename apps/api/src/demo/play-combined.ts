import { plusDays } from '@touchstone/plain-date';
import type { Evaluation } from '@touchstone/schemes';
import { globalId } from '../graphql/ids.js';
import { Audit, currentScorecards, divideCriteria, Scorecard, TeamAssignment } from '../modules/audits/index.js';
import { recordMergedResponses, recordMergedSamples } from '../modules/combined/index.js';
import { agree, draft, player, review, submit } from './play-application.js';
import type { Play } from './play-application.js';
import { conclude, planAndStaff, seat } from './play-audit.js';
import type { StaffedAudit } from './play-audit.js';
import { lookUpCredit } from './play-credit.js';

/** A client under surveillance applies for the maturity programme as well: both audits are held as one, and their sheets are being filled in. */
export async function combine({ story, ...rest }: Play): Promise<void> {
  const play: Play = { ...rest, story: { ...story, programme: 'after-sales-maturity', lacksPapers: false } };
  const { stage, cast, client } = play;
  const running = await stage.em.findOneOrFail(Audit, { client: client.id, decidedOn: null, kind: 'SURVEILLANCE' });
  const on = (days: number) => plusDays(stage.today, days);
  const application = await draft(play, on(-40));
  await submit(play, application, on(-40));
  await lookUpCredit(play, on(-36));
  await review(play, application, { on: on(-35), accept: true });
  const certificationId = await agree(play, application, { drawnUpOn: on(-33), signedOn: on(-30) });
  if (!certificationId) throw new Error('The demonstration signed an agreement without a file');
  const audit = await planAndStaff(play, {
    kind: 'INITIAL',
    certificationId,
    surveillanceActivityId: null,
    plannedOn: on(-19),
    // Over by yesterday: whoever leads it can be seated again from today on.
    startsOn: on(-4),
    days: 2,
    beside: running,
  });
  await seat(play, running.id, { on: on(-18), role: 'AUDITOR', time: '0.5', candidates: [player(cast, 'leader')] });
  await conclude(play, audit, ['DOCUMENT_REVIEW']);
  await workOnBoth(play, audit);
}

/** The sheets of both are divided and begun as one: some answers, and a list of samples. */
async function workOnBoth(play: Play, { id, leader }: StaffedAudit): Promise<void> {
  const { stage, parts } = play;
  const audit = await stage.em.findOneOrFail(Audit, { id });
  const cards = await Promise.all([id, audit.combinedWith?.id ?? ''].map((each) => currentScorecards(stage.em, each)));
  const listed = () => Promise.all(cards.flat().map((each) => listedCard(play, each.id)));
  const [card] = cards.flat();
  const evaluation = parts.editions.get(audit.editionId).evaluations.find((each) => each.id === card?.evaluation);
  if (!card || !evaluation) throw new Error('The demonstration opened an audit without a scorecard');
  const auditId = globalId('Audit', id);
  const scorecardId = globalId('Scorecard', card.id);
  await stage.act(leader, stage.today, [
    divideCriteria,
    { auditId, evaluation: evaluation.id, shares: await sharesOf(play, id, evaluation) },
  ]);
  const leaves = evaluation.criteria.filter(({ leaf }) => leaf);
  const met = { verdict: 'MET' as const, sampled: null, conforming: null, evidence: null };
  const answers = leaves.slice(0, 2).map(({ code: criterion }) => ({
    ...met,
    justification: null,
    sampleReason: null,
    scorecardId,
    criterion,
    apart: false,
  }));
  await stage.act(leader, stage.today, [recordMergedResponses, { auditId, scorecards: await listed(), answers }]);
  const sampled = leaves.find(({ sampling }) => sampling);
  if (!sampled) return;
  await stage.act(leader, stage.today, [
    recordMergedSamples,
    {
      auditId,
      scorecards: await listed(),
      scorecardId,
      criterion: sampled.code,
      samples: Array.from({ length: Math.max(sampled.minimumSample, 5) }, (_, at) => ({
        what: `服务工单 ${String(at + 1).padStart(3, '0')}`,
        place: '客户服务中心',
        seenOn: plusDays(stage.today, -1),
        conforms: at > 0,
        remark: at > 0 ? null : '未见客户签字。',
        documentId: null,
      })),
    },
  ]);
}

/** Headings of a sheet in turn to those who answer. */
async function sharesOf({ stage }: Play, audit: string, { criteria }: Evaluation) {
  const seats = await stage.em.find(TeamAssignment, { audit, role: { $in: ['LEADER', 'AUDITOR'] } });
  return criteria
    .filter(({ parent, leaf }) => parent !== null && !leaf)
    .map(({ code }, at) => ({
      criteria: [code],
      assignmentIds: [seats[at % seats.length]].flatMap((seatOf) =>
        seatOf ? [globalId('TeamAssignment', seatOf.id)] : [],
      ),
    }));
}

async function listedCard({ stage }: Play, id: string) {
  const { version } = await stage.fresh(Scorecard, id);
  return { scorecardId: globalId('Scorecard', id), expectedVersion: version };
}

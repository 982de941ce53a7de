import type { PlainDate } from '@touchstone/plain-date';
import { DecisionOutcome } from '@touchstone/rules';
import { globalId } from '../graphql/ids.js';
import { Certificate } from '../modules/certificates/index.js';
import {
  cancelCertificate,
  grantCertification,
  maintainCertification,
  refuseCertification,
  renewCertification,
  restoreCertificate,
  reviewReport,
  suspendAfterAudit,
  suspendCertificate,
  withdrawCertificate,
} from '../modules/decisions/index.js';
import { auditNow } from './play-audit.js';
import type { StaffedAudit } from './play-audit.js';
import { player } from './play-application.js';
import type { Play } from './play-application.js';
import { lookUpCredit } from './play-credit.js';
import { noteOnReport } from './play-review.js';

/** The technical review passes. */
export async function review(play: Play, audit: StaffedAudit, on: PlainDate): Promise<void> {
  await noteOnReport(play, audit, on);
  const { version } = await auditNow(play, audit);
  await play.stage.act(player(play.cast, 'technical'), on, [
    reviewReport,
    {
      auditId: globalId('Audit', audit.id),
      expectedVersion: version,
      outcome: 'PASSED',
      remarks: '报告完整，评分与证据一致。',
    },
  ]);
}

const VERBS = {
  [DecisionOutcome.GRANT]: grantCertification,
  [DecisionOutcome.REFUSE]: refuseCertification,
  [DecisionOutcome.MAINTAIN]: maintainCertification,
  [DecisionOutcome.RENEW]: renewCertification,
  [DecisionOutcome.SUSPEND]: suspendAfterAudit,
} as const;

/** The renewal lets a stale look-up through, with a reason. */
const SIGNED = [{ code: 'CREDIT_FRESH', reason: '策划时的查询刚过期；今日已人工复查五项，均无新增记录。' }];

/** The decision on an audit. */
export async function decide(
  play: Play,
  audit: StaffedAudit,
  { outcome, on }: { outcome: keyof typeof VERBS; on: PlainDate },
): Promise<void> {
  const isSigned = outcome === 'RENEW';
  if (outcome !== 'REFUSE' && outcome !== 'SUSPEND' && !isSigned) await lookUpCredit(play, on);
  const { version } = await auditNow(play, audit);
  const reason =
    outcome === 'REFUSE'
      ? '综合得分未达到达标级要求，不予认证；可自收到通知之日起提出申诉。'
      : '评分结果与复核意见支持该决定。';
  await play.stage.act(player(play.cast, 'decider'), on, [
    VERBS[outcome],
    {
      auditId: globalId('Audit', audit.id),
      expectedVersion: version,
      reason,
      reasonCode: '0111',
      overrides: isSigned ? SIGNED : null,
    },
  ]);
}

const STEPS = {
  SUSPEND: suspendCertificate,
  RESTORE: restoreCertificate,
  WITHDRAW: withdrawCertificate,
  CANCEL: cancelCertificate,
} as const;
const REASONS = {
  SUSPEND: '未按合同约定配合监督审查。',
  RESTORE: '暂停原因已经消除，提供的证据充分。',
  WITHDRAW: '经查实在证书与标志使用中存在严重误导，且拒不改正。',
  CANCEL: '获证组织因业务调整主动申请注销。',
} as const;

const CODES = { SUSPEND: '0112', RESTORE: '01', WITHDRAW: '0117', CANCEL: '01' } as const;

/** A step in a certificate's life that rests on no audit. */
export async function step(
  play: Play,
  certificateId: string,
  { what, on }: { what: keyof typeof STEPS; on: PlainDate },
): Promise<void> {
  const { version } = await play.stage.fresh(Certificate, certificateId);
  await play.stage.act(player(play.cast, 'decider'), on, [
    STEPS[what],
    {
      certificateId: globalId('Certificate', certificateId),
      expectedVersion: version,
      reasonCode: CODES[what],
      reason: REASONS[what],
    },
  ]);
}

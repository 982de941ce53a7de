import { Migration } from '@mikro-orm/migrations';

export class Migration20261127050000 extends Migration {
  override up(): void {
    this.addSql(`alter table "certificate_reason" drop constraint "certificate_reason_kind_check"`);
    this.addSql(`alter table "certificate_reason" add constraint "certificate_reason_kind_check" check ("kind" in ('SUSPEND', 'RESTORE', 'WITHDRAW', 'CANCEL', 'CHANGE'))`);
    this.addSql(`alter table "paper_template" drop constraint "paper_template_kind_check"`);
    this.addSql(`alter table "paper_template" add constraint "paper_template_kind_check" check ("kind" in ('CERTIFICATE', 'AUDIT_REPORT', 'AUDIT_PLAN', 'TEAM_NOTICE', 'ATTENDANCE_SHEET', 'SCORE_SHEET', 'NONCONFORMITY_REPORT', 'DECISION_NOTICE', 'DECISION_RECORD', 'SUSPENSION_NOTICE', 'RESTORATION_NOTICE', 'WITHDRAWAL_NOTICE', 'CANCELLATION_NOTICE', 'SURVEILLANCE_NOTICE', 'APPLICATION_RECEIPT', 'ACCEPTANCE_NOTICE', 'DECLINE_NOTICE', 'AGREEMENT', 'QUOTE', 'APPEAL_RECEIPT', 'APPEAL_OUTCOME', 'COMPLAINT_RECEIPT'))`);
    this.addSql(`alter table "certificate_event" drop constraint "certificate_event_kind_check"`);
    this.addSql(`alter table "certificate_event" add constraint "certificate_event_kind_check" check ("kind" in ('ISSUED', 'MAINTAINED', 'LEVEL_RAISED', 'LEVEL_LOWERED', 'EXTENDED', 'REDUCED', 'SUSPENDED', 'RESTORED', 'WITHDRAWN', 'CANCELLED', 'REPLACED', 'REISSUED'))`);
    this.addSql(`alter table "decision" drop constraint "decision_outcome_check"`);
    this.addSql(`alter table "decision" drop constraint "decision_reason"`);
    this.addSql(`alter table "decision" add constraint "decision_outcome_check" check ("outcome" in ('GRANT', 'REFUSE', 'MAINTAIN', 'RAISE_LEVEL', 'LOWER_LEVEL', 'RENEW', 'EXTEND', 'REDUCE', 'SUSPEND', 'RESTORE', 'WITHDRAW', 'CANCEL', 'REISSUE'))`);
    this.addSql(`alter table "decision" add constraint "decision_reason" check (outcome in ('GRANT', 'MAINTAIN', 'RAISE_LEVEL', 'RENEW', 'RESTORE') or (reason is not null and length(trim(reason)) > 0))`);
  }
}

import { Migration } from '@mikro-orm/migrations';

export class Migration20261128010400 extends Migration {
  override up(): void {
    this.addSql(`alter table "paper_template" drop constraint "paper_template_kind_check"`);
    this.addSql(
      `alter table "paper_template" add constraint "paper_template_kind_check" check ("kind" in ('CERTIFICATE', 'AUDIT_REPORT', 'AUDIT_PLAN', 'TEAM_NOTICE', 'ATTENDANCE_SHEET', 'SCORE_SHEET', 'NONCONFORMITY_REPORT', 'DECISION_NOTICE', 'DECISION_RECORD', 'SUSPENSION_NOTICE', 'RESTORATION_NOTICE', 'WITHDRAWAL_NOTICE', 'CANCELLATION_NOTICE', 'SURVEILLANCE_NOTICE', 'APPLICATION_RECEIPT', 'ACCEPTANCE_NOTICE', 'DECLINE_NOTICE', 'AGREEMENT', 'QUOTE', 'APPEAL_RECEIPT', 'APPEAL_OUTCOME', 'COMPLAINT_RECEIPT', 'MARK_CORRECTION_NOTICE', 'MARK_DEADLINE_NOTICE', 'COMPETENCE_DOSSIER'))`,
    );
  }
}

import { Migration } from '@mikro-orm/migrations';

export class Migration20261127110000 extends Migration {
  override up(): void {
    this.addSql(
      `create or replace function "decision_restores_without_majors_fn"() returns trigger as $$ begin if new.outcome = 'RESTORE' and exists (select 1 from nonconformity n where n.grade = 'MAJOR' and n.status not in ('VERIFIED', 'CLOSED') and n.audit_id = (select d.audit_id from decision d where d.certificate_id = new.certificate_id and d.outcome = 'SUSPEND' order by d.decided_on desc, d.id desc limit 1)) then raise exception using errcode = 'integrity_constraint_violation', message = 'a major of the audit that the suspension rests on stands'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "restores_without_majors" BEFORE INSERT on "decision" for each ROW execute function "decision_restores_without_majors_fn"()`,
    );
  }
}

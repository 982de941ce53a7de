import { Migration } from '@mikro-orm/migrations';

export class Migration20261127072001 extends Migration {
  override up(): void {
    this.addSql(
      `create or replace function "audit_meeting_told_at_short_notice_fn"() returns trigger as $$ begin if new.meeting = 'OPENING' and exists (select 1 from audit a where a.id = new.audit_id and a.special_reason = 'SHORT_NOTICE') and not exists (select 1 from team_notice n where n.audit_id = new.audit_id and n.is_short_notice and n.sent_on <= new.held_on) then raise exception using errcode = 'integrity_constraint_violation', message = 'at short notice a team begins once the client is told of it'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "told_at_short_notice" BEFORE INSERT OR UPDATE on "audit_meeting" for each ROW execute function "audit_meeting_told_at_short_notice_fn"()`,
    );
  }
}

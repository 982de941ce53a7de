import { Migration } from '@mikro-orm/migrations';

export class Migration20261127006000 extends Migration {
  override up(): void {
    this.addSql(
      `alter table "audit" add "special_reason" text null, add "trigger" text null, add "noticed_on" date null, add "special_due_on" date null, add "special_note" text null`,
    );
    // A special audit that is under way says of itself what it can: nobody wrote its purpose down.
    this.addSql(
      `update "audit" set special_reason = 'FOLLOW_UP', special_note = '—' where kind = 'SPECIAL' and status in ('PLANNED', 'IN_PROGRESS', 'REPORTED', 'REVIEWED')`,
    );
    this.addSql(
      `alter table "audit" add constraint "audit_short_notice" check (coalesce(special_reason = 'SHORT_NOTICE', false) = (trigger is not null) and (trigger is null) = (noticed_on is null) and coalesce(trigger = 'SPOT_CHECK', false) = (special_due_on is not null))`,
    );
    this.addSql(
      `alter table "audit" add constraint "audit_special" check (kind = 'SPECIAL' or special_reason is null)`,
    );
    this.addSql(
      `alter table "audit" add constraint "audit_special_reason_check" check ("special_reason" in ('SHORT_NOTICE', 'SCOPE_CHANGE', 'TRANSFER', 'FOLLOW_UP', 'RESTORATION'))`,
    );
    this.addSql(
      `alter table "audit" add constraint "audit_trigger_check" check ("trigger" in ('COMPLAINT', 'CHANGE', 'SUSPENDED', 'SPOT_CHECK'))`,
    );
  }
}

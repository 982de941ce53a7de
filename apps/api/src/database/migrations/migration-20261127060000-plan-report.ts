import { Migration } from '@mikro-orm/migrations';

export class Migration20261127060000 extends Migration {
  override up(): void {
    this.addSql(`alter table "audit" add "plan_reported_on" date null`);
    this.addSql(`alter table "audit" add constraint "audit_plan_reported" check (plan_reported_on >= planned_on)`);
  }
}

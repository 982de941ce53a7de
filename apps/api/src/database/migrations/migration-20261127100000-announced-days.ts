import { Migration } from '@mikro-orm/migrations';

/** An open audit that began or ended with days of a mystery customer told its client when one would come. */
export class Migration20261127100000 extends Migration {
  override up(): void {
    this.addSql(`update audit a set starts_on = told.starts_on, ends_on = told.ends_on
      from (select y.audit_id, min(y.starts_on) as starts_on, max(y.ends_on) as ends_on from audit_activity y
        where y.kind in ('ON_SITE', 'REMOTE') group by y.audit_id) told
      where told.audit_id = a.id and a.status in ('PLANNED', 'IN_PROGRESS')
        and exists (select 1 from audit_activity m where m.audit_id = a.id and m.kind = 'MYSTERY')`);
  }
}

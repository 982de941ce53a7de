import { Migration } from '@mikro-orm/migrations';

/** A line of a proposal may be for a recertification that nobody has planned yet: its file says which. */
export class Migration20261128040100 extends Migration {
  override up(): void {
    this.addSql(`alter table "proposal_line" drop constraint "proposal_line_due"`);
    this.addSql(
      `alter table "proposal_line" add constraint "proposal_line_due" check (surveillance_id is not null or audit_id is not null or kind = 'RECERTIFICATION')`,
    );
  }
}

import { Migration } from '@mikro-orm/migrations';

/** Who decides on certificates is told of what the rules propose. */
export class Migration20261201090000 extends Migration {
  override up(): void {
    this.addSql(`alter table "notice" drop constraint "notice_topic_check"`);
    this.addSql(
      `alter table "notice" add constraint "notice_topic_check" check ("topic" in ('DUE', 'SUSPENSION_PROPOSED', 'WITHDRAWAL_PROPOSED', 'JOB_FAILED', 'ENDPOINT_DISABLED'))`,
    );
  }
}

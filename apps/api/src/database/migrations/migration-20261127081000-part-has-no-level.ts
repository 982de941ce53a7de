import { Migration } from '@mikro-orm/migrations';

export class Migration20261127081000 extends Migration {
  override up(): void {
    this.addSql(
      `alter table "scorecard" add constraint "scorecard_part_has_no_level" check (surveillance_number is null or (score is null and score_exact is null and level is null))`,
    );
  }
}

import { Migration } from '@mikro-orm/migrations';

export class Migration20261127030001 extends Migration {
  override up(): void {
    this.addSql(
      `alter table "decision" add constraint "decision_over_no_red_must" check (not jsonb_path_exists(checks, '$[*] ? (@.passed == false && (@.level == "MUST" || (@.level == "SIGNED" && !(exists(@.reason)))))'))`,
    );
  }
}

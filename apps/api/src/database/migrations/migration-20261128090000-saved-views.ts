import { Migration } from '@mikro-orm/migrations';

/** Questions about scores that are asked again and again; and letters that carry a page. */
export class Migration20261128090000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "saved_view" ("id" uuid not null, "keeper_id" uuid not null, "name" text not null, "question" jsonb not null, "chart" text not null, "shared_roles" text[] not null, "shared_with" uuid[] not null, "rhythm" text not null, "mail_day" int null, "next_mail_on" date null, "saved_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "saved_view_keeper_id_index" on "saved_view" ("keeper_id")`);
    this.addSql(`create index "saved_view_next_mail_on_index" on "saved_view" ("next_mail_on")`);
    this.addSql(
      `alter table "saved_view" add constraint "saved_view_keeper_id_name_unique" unique ("keeper_id", "name")`,
    );
    this.addSql(`alter table "mail_message" add "sealed_html" text null`);
    this.addSql(
      `alter table "mail_message" add constraint "mail_message_gone_without_page" check (state <> 'SENT' or sealed_html is null)`,
    );
    this.addSql(
      `alter table "saved_view" add constraint "saved_view_keeper_id_foreign" foreign key ("keeper_id") references "account" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "saved_view" add constraint "saved_view_day" check (mail_day >= 1 and mail_day <= 28 and (rhythm <> 'WEEKLY' or mail_day <= 7))`,
    );
    this.addSql(
      `alter table "saved_view" add constraint "saved_view_schedule" check ((rhythm = 'NONE') = (mail_day is null) and (rhythm = 'NONE') = (next_mail_on is null))`,
    );
    this.addSql(`alter table "saved_view" add constraint "saved_view_name" check (name <> '')`);
    this.addSql(
      `alter table "saved_view" add constraint "saved_view_chart_check" check ("chart" in ('TABLE', 'BAR', 'HEAT_MAP', 'DISTRIBUTION', 'TREND', 'TILE_MAP'))`,
    );
    this.addSql(
      `alter table "saved_view" add constraint "saved_view_rhythm_check" check ("rhythm" in ('NONE', 'WEEKLY', 'MONTHLY'))`,
    );
  }
}

import { Migration } from '@mikro-orm/migrations';

export class Migration20261127073000 extends Migration {
  override up(): void {
    this.addSql(`alter table "paper_template" add "published_on" date null`);
    this.addSql(`alter table "paper_template" disable trigger user`);
    this.addSql(`update "paper_template" set "published_on" = ("published_at" at time zone 'Asia/Shanghai')::date`);
    this.addSql(`alter table "paper_template" enable trigger user`);
    this.addSql(`alter table "paper_template" alter column "published_on" set not null`);
  }
}

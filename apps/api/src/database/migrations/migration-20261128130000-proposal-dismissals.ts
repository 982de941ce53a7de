import { Migration } from '@mikro-orm/migrations';

/** Suspensions the system proposed that were not taken, under the classic regime alone. */
export class Migration20261128130000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "proposal_dismissal" ("id" uuid not null, "certificate_id" uuid not null, "client_id" uuid not null, "due_item" text not null, "reason" text not null, "dismissed_on" date not null, "dismissed_by_id" uuid null, primary key ("id"))`,
    );
    this.addSql(`create index "proposal_dismissal_certificate_id_index" on "proposal_dismissal" ("certificate_id")`);
    this.addSql(`create index "proposal_dismissal_client_id_index" on "proposal_dismissal" ("client_id")`);
    this.addSql(
      `alter table "proposal_dismissal" add constraint "proposal_dismissal_due_item_unique" unique ("due_item")`,
    );
    this.addSql(
      `alter table "proposal_dismissal" add constraint "proposal_dismissal_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "proposal_dismissal" add constraint "proposal_dismissal_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "proposal_dismissal" add constraint "proposal_dismissal_dismissed_by_id_foreign" foreign key ("dismissed_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "proposal_dismissal" add constraint "proposal_dismissal_reason" check (reason <> '')`);
    this.addSql(
      `create or replace function "proposal_dismissal_is_of_the_classic_regime_fn"() returns trigger as $$ begin if exists (select 1 from certificate k where k.id = new.certificate_id and k.regime <> 'classic') then raise exception using errcode = 'integrity_constraint_violation', message = 'under the strict regime a proposal is executed or answered by the audit'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_of_the_classic_regime" BEFORE INSERT on "proposal_dismissal" for each ROW execute function "proposal_dismissal_is_of_the_classic_regime_fn"()`,
    );
    this.addSql(
      `create or replace function "proposal_dismissal_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'a dismissal stands as it was said'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "proposal_dismissal" for each ROW execute function "proposal_dismissal_is_final_fn"()`,
    );
  }
}

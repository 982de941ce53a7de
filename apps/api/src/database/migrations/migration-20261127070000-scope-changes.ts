import { Migration } from '@mikro-orm/migrations';

export class Migration20261127070000 extends Migration {
  override up(): void {
    this.addSql(`alter table "body_profile" add "scope_change_at_surveillance" boolean not null default true`);
    this.addSql(
      `alter table "application" add "kind" text not null default 'INITIAL', add "certification_id" uuid null, add "scope_direction" text null, add "stated_reason" text null, add "decided_on" date null`,
    );
    this.addSql(
      `alter table "application" add constraint "application_certification_id_foreign" foreign key ("certification_id") references "certification" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`create index "application_certification_id_index" on "application" ("certification_id")`);
    this.addSql(
      `alter table "application" add constraint "application_decided_once_accepted" check (decided_on is null or status = 'ACCEPTED')`,
    );
    this.addSql(
      `alter table "application" add constraint "application_scope_change" check ((kind = 'SCOPE_CHANGE') = (certification_id is not null) and num_nulls(certification_id, scope_direction, stated_reason) in (0, 3))`,
    );
    this.addSql(
      `alter table "application" add constraint "application_kind_check" check ("kind" in ('INITIAL', 'RECERTIFICATION', 'SCOPE_CHANGE'))`,
    );
    this.addSql(
      `alter table "application" add constraint "application_scope_direction_check" check ("scope_direction" in ('EXTEND', 'REDUCE'))`,
    );
    this.addSql(
      `create or replace function "application_stays_what_it_asks_for_fn"() returns trigger as $$ begin if new.certification_id is not null and not exists (select 1 from certification f where f.id = new.certification_id and f.client_id = new.client_id and f.programme_id = new.programme_id) then raise exception using errcode = 'integrity_constraint_violation', message = 'a change of scope is of a file of its client'; end if; if tg_op = 'UPDATE' and ((new.kind, new.certification_id, new.scope_direction) is distinct from (old.kind, old.certification_id, old.scope_direction) or (old.decided_on is not null and (new.decided_on, new.status) is distinct from (old.decided_on, old.status))) then raise exception using errcode = 'integrity_constraint_violation', message = 'what an application asks for stays, and so does its answer'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays_what_it_asks_for" BEFORE INSERT OR UPDATE on "application" for each ROW execute function "application_stays_what_it_asks_for_fn"()`,
    );
    this.addSql(`alter table "audit" add "scope_change_id" uuid null`);
    this.addSql(
      `alter table "audit" add constraint "audit_scope_change_id_foreign" foreign key ("scope_change_id") references "application" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`create index "audit_scope_change_id_index" on "audit" ("scope_change_id")`);
    this.addSql(
      `alter table "audit" add constraint "audit_scope_change" check ((scope_change_id is null or kind in ('SURVEILLANCE', 'SPECIAL')) and (coalesce(special_reason = 'SCOPE_CHANGE', false) = (kind = 'SPECIAL' and scope_change_id is not null)))`,
    );
    this.addSql(
      `create or replace function "audit_looks_into_its_own_scope_fn"() returns trigger as $$ begin if new.scope_change_id is not null and (tg_op = 'INSERT' or new.scope_change_id is distinct from old.scope_change_id) and not exists ( select 1 from application a where a.id = new.scope_change_id and a.certification_id = new.certification_id and a.status = 'ACCEPTED' and a.decided_on is null) then raise exception using errcode = 'integrity_constraint_violation', message = 'an audit looks into a change of scope of its file that was accepted'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "looks_into_its_own_scope" BEFORE INSERT OR UPDATE on "audit" for each ROW execute function "audit_looks_into_its_own_scope_fn"()`,
    );
    this.addSql(`alter table "change_notice" add "application_id" uuid null`);
    this.addSql(
      `alter table "change_notice" add constraint "change_notice_application_id_foreign" foreign key ("application_id") references "application" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "decision" add "application_id" uuid null`);
    this.addSql(
      `alter table "decision" add constraint "decision_application_id_foreign" foreign key ("application_id") references "application" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "decision" add constraint "decision_application_id_unique" unique ("application_id")`);
    this.addSql(
      `alter table "decision" add constraint "decision_scope_reason" check (application_id is null or coalesce(reason, '') <> '')`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_extends_after_audit" check (outcome <> 'EXTEND' or num_nulls(audit_id, application_id) = 0)`,
    );
  }
}

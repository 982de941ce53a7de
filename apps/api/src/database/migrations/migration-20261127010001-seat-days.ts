import { Migration } from '@mikro-orm/migrations';

export class Migration20261127010001 extends Migration {
  override up(): void {
    this.addSql(
      `create table "seat_day" ("id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "assignment_id" uuid not null, "person_id" uuid not null, "day" date not null, "half_days" int not null, primary key ("id"))`,
    );
    this.addSql(`create index "seat_day_audit_id_index" on "seat_day" ("audit_id")`);
    this.addSql(`create index "seat_day_client_id_index" on "seat_day" ("client_id")`);
    this.addSql(`create index "seat_day_assignment_id_index" on "seat_day" ("assignment_id")`);
    this.addSql(`create index "seat_day_person_id_index" on "seat_day" ("person_id")`);
    this.addSql(
      `alter table "seat_day" add constraint "seat_day_assignment_id_day_unique" unique ("assignment_id", "day")`,
    );
    this.addSql(
      `alter table "seat_day" add constraint "seat_day_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "seat_day" add constraint "seat_day_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "seat_day" add constraint "seat_day_assignment_id_foreign" foreign key ("assignment_id") references "team_assignment" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "seat_day" add constraint "seat_day_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "seat_day" add constraint "seat_day_hours" check (half_days in (1, 2))`);
    // Seats that are taken already: their time goes evenly over their audit's days, as it is planned from now on.
    this.addSql(`insert into "seat_day" ("id", "audit_id", "client_id", "assignment_id", "person_id", "day", "half_days")
      select gen_random_uuid(), t.audit_id, t.client_id, t.id, t.person_id, d.day,
        d.halves / d.of + case when d.at <= d.halves % d.of then 1 else 0 end
      from team_assignment t cross join lateral (
        select w.day, row_number() over (order by w.day)::int as at, count(*) over ()::int as of,
          least(case when t.role in ('LEADER', 'AUDITOR') then (t.person_days * 2)::int else 2147483647 end,
            2 * count(*) over ()::int) as halves
        from (select distinct generate_series(y.starts_on, y.ends_on, interval '1 day')::date as day
          from audit_activity y where y.audit_id = t.audit_id) w) d
      where d.halves / d.of + case when d.at <= d.halves % d.of then 1 else 0 end > 0`);
    this.addSql(
      `create or replace function "seat_day_is_within_a_day_fn"() returns trigger as $$ begin perform pg_advisory_xact_lock(hashtextextended('seat_day ' || new.person_id || ' ' || new.day, 0)); if new.half_days + coalesce((select sum(d.half_days) from seat_day d join audit b on b.id = d.audit_id where d.person_id = new.person_id and d.day = new.day and d.id <> new.id and b.status <> 'CANCELLED'), 0) > 2 then raise exception using errcode = 'integrity_constraint_violation', message = 'nobody is booked for more than 8 hours a day'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_within_a_day" BEFORE INSERT OR UPDATE on "seat_day" for each ROW execute function "seat_day_is_within_a_day_fn"()`,
    );
    this.addSql(
      `create or replace function "seat_day_is_final_once_reported_fn"() returns trigger as $$ begin if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'the team of a reported audit is final'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final_once_reported" BEFORE INSERT OR UPDATE OR DELETE on "seat_day" for each ROW execute function "seat_day_is_final_once_reported_fn"()`,
    );
  }
}

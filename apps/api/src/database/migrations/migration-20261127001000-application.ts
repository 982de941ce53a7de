import { Migration } from '@mikro-orm/migrations';

/** All days of a span within one month. */
const span = (month: string, first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => `${month}-${String(first + at).padStart(2, '0')}`);

/**
 * What a body begins with; from then on the list is its own. Both years are marked as inferred until somebody has held
 * them against the announcement: of 2027 only the legal days and the days off in exchange for weekends are known.
 */
const HOLIDAYS = [
  {
    year: 2026,
    holidays: [
      ...span('2026-01', 1, 3),
      ...span('2026-02', 15, 23),
      ...span('2026-04', 4, 6),
      ...span('2026-05', 1, 5),
      ...span('2026-06', 19, 21),
      ...span('2026-09', 25, 27),
      ...span('2026-10', 1, 7),
    ],
    workedWeekends: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
    isInferred: true,
  },
  {
    year: 2027,
    holidays: [
      '2027-01-01',
      ...span('2027-02', 5, 10),
      '2027-04-05',
      ...span('2027-05', 1, 4),
      '2027-06-09',
      '2027-09-15',
      ...span('2027-10', 1, 5),
    ],
    workedWeekends: [],
    isInferred: true,
  },
];

export class Migration20261127001000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "holiday_year" ("id" uuid not null, "year" int not null, "holidays" text[] not null, "worked_weekends" text[] not null, "is_inferred" boolean not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "holiday_year" add constraint "holiday_year_year_unique" unique ("year")`);
    this.addSql(
      `create table "paper_request" ("id" uuid not null, "application_id" uuid not null, "client_id" uuid not null, "kinds" text[] not null, "reason" text not null, "due_on" date not null, "requested_on" date not null, "requested_by_id" uuid not null, primary key ("id"))`,
    );
    this.addSql(`create index "paper_request_application_id_index" on "paper_request" ("application_id")`);
    this.addSql(
      `create table "permit" ("id" uuid not null, "client_id" uuid not null, "kind" text not null, "number" text not null, "authority" text not null, "covers" text not null, "issued_on" date not null, "valid_from" date not null, "valid_until" date null, "document_id" uuid not null, "replaces_id" uuid null, "recorded_on" date not null, primary key ("id"))`,
    );
    this.addSql(`create index "permit_client_id_index" on "permit" ("client_id")`);
    this.addSql(`create index "permit_valid_until_index" on "permit" ("valid_until")`);
    this.addSql(`alter table "permit" add constraint "permit_replaces_id_unique" unique ("replaces_id")`);
    this.addSql(`alter table "client" add "business_scope" text null, add "distinct_because" text null`);
    this.addSql(
      `alter table "application" add "activities" text[] not null default '{}', add "holds_certificates" boolean not null default false`,
    );
    this.addSql(
      `alter table "application_review" add "items" jsonb not null default '[]', add "body_competence" jsonb not null default '[]'`,
    );
    this.addSql(`alter table "holiday_year" add constraint "holiday_year_shape" check (year >= 2020 and year <= 2099)`);
    this.addSql(
      `alter table "paper_request" add constraint "paper_request_application_id_foreign" foreign key ("application_id") references "application" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "paper_request" add constraint "paper_request_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "paper_request" add constraint "paper_request_requested_by_id_foreign" foreign key ("requested_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "paper_request" add constraint "paper_request_days" check (due_on >= requested_on)`);
    this.addSql(
      `alter table "paper_request" add constraint "paper_request_names_papers" check (cardinality(kinds) > 0)`,
    );
    this.addSql(
      `create or replace function "paper_request_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'a request for papers stands as it was sent'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "paper_request" for each ROW execute function "paper_request_is_final_fn"()`,
    );
    this.addSql(
      `alter table "permit" add constraint "permit_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "permit" add constraint "permit_document_id_foreign" foreign key ("document_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "permit" add constraint "permit_replaces_id_foreign" foreign key ("replaces_id") references "permit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "permit" add constraint "permit_number" check (number <> '')`);
    this.addSql(
      `alter table "permit" add constraint "permit_days" check (valid_until is null or valid_until >= valid_from)`,
    );
    this.addSql(
      `alter table "permit" add constraint "permit_kind_check" check ("kind" in ('PRODUCTION', 'OPERATION', 'CONSTRUCTION', 'WORK_SAFETY', 'CCC', 'FOOD', 'OTHER'))`,
    );
    this.addSql(
      `create or replace function "permit_succeeds_its_like_fn"() returns trigger as $$ begin if new.replaces_id is not null and not exists (select 1 from permit p where p.id = new.replaces_id and p.client_id = new.client_id and p.kind = new.kind) then raise exception using errcode = 'integrity_constraint_violation', message = 'a permit takes the place of one of the same client and kind'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "succeeds_its_like" BEFORE INSERT on "permit" for each ROW execute function "permit_succeeds_its_like_fn"()`,
    );
    this.addSql(
      `create or replace function "permit_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'a permit is replaced, not changed'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "permit" for each ROW execute function "permit_is_final_fn"()`,
    );
    // What was reviewed before had no such items, and no such activities were told: the defaults are for those rows.
    this.addSql(`alter table "application" alter column "activities" drop default`);
    this.addSql(
      `alter table "application_review" alter column "items" drop default, alter column "body_competence" drop default`,
    );
    for (const { year, holidays, workedWeekends, isInferred } of HOLIDAYS)
      this.addSql(
        `insert into "holiday_year" ("id", "year", "holidays", "worked_weekends", "is_inferred") values (gen_random_uuid(), ${year}, '{${holidays.join(',')}}', '{${workedWeekends.join(',')}}', ${isInferred})`,
      );
  }
}

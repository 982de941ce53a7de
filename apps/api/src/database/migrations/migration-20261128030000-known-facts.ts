import { Migration } from '@mikro-orm/migrations';

/** A row of every table kept: its name, whose it is, and the day from which what stands is taken as known. */
const KEPT = [
  ['person', 'id', 'joined_on'],
  ['registration', 'person_id', 'valid_from'],
  ['technical_code', 'person_id', 'valid_from'],
  ['competence_evaluation', 'person_id', 'evaluated_on'],
  ['authorisation', 'person_id', 'valid_from'],
  ['interest', 'person_id', 'starts_on'],
  ['contract', 'person_id', 'valid_from'],
  ['leave', 'person_id', 'valid_from'],
  ['declaration', 'person_id', 'coalesce(t.signed_on, t.valid_until)'],
] as const;

/** What was known of persons is kept from now on; what stands already is taken as known from its own first day. */
export class Migration20261128030000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "known_fact" ("id" uuid not null, "kind" text not null, "record_id" uuid not null, "person_id" uuid not null, "known_from" date not null, "known_until" date null, "facts" jsonb not null, primary key ("id"))`,
    );
    this.addSql(`create index "known_fact_record_id_index" on "known_fact" ("record_id")`);
    this.addSql(`create index "known_fact_person_id_kind_index" on "known_fact" ("person_id", "kind")`);
    this.addSql(
      `create or replace function "known_fact_is_history_fn"() returns trigger as $$ begin if tg_op = 'DELETE' or old.known_until is not null or (new.id, new.kind, new.record_id, new.person_id, new.known_from, new.facts) is distinct from (old.id, old.kind, old.record_id, old.person_id, old.known_from, old.facts) then raise exception using errcode = 'integrity_constraint_violation', message = 'what was known stays known'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_history" BEFORE UPDATE OR DELETE on "known_fact" for each ROW execute function "known_fact_is_history_fn"()`,
    );
    for (const [table, person, since] of KEPT) {
      const from = since.includes('(') ? since : `t.${since}`;
      this.addSql(`insert into known_fact (id, kind, record_id, person_id, known_from, facts)
        select gen_random_uuid(), '${table}', t.id, t.${person}, least(${from}, current_date), to_jsonb(t) from "${table}" t`);
    }
    this.addSql(`insert into known_fact (id, kind, record_id, person_id, known_from, facts)
      select gen_random_uuid(), 'seat_day', t.id, t.person_id, least(a.assigned_on, current_date), to_jsonb(t)
      from seat_day t join team_assignment a on a.id = t.assignment_id join audit b on b.id = t.audit_id
      where b.status <> 'CANCELLED'`);
  }
}

import { Migration } from '@mikro-orm/migrations';

/** What scorecards count as across clients; those reported already are taken as known from their own day. */
export class Migration20261128080000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "score_fact" ("id" uuid not null, "known_from" date not null, "known_until" date null, "written_by" xid8 not null default pg_current_xact_id(), "scorecard_id" uuid not null, "audit_id" uuid not null, "certification_id" uuid not null, "client_id" uuid not null, "programme_id" uuid not null, "edition_id" text not null, "evaluation" text not null, "kind" text not null, "coverage" text not null, "stage" text not null, "audited_on" date not null, "decided_on" date null, "score" numeric(9,6) null, "score_exact" text null, "level" text null, "passed" boolean null, "sector" text not null, "province_code" text not null, "headcount" int not null, "leader_id" uuid null, "auditor_ids" uuid[] not null, primary key ("id"))`,
    );
    this.addSql(`create index "score_fact_written_by_index" on "score_fact" ("written_by")`);
    this.addSql(`create index "score_fact_audit_id_index" on "score_fact" ("audit_id")`);
    this.addSql(`create index "score_fact_certification_id_index" on "score_fact" ("certification_id")`);
    this.addSql(`create index "score_fact_client_id_index" on "score_fact" ("client_id")`);
    this.addSql(`create unique index score_fact_one_standing on score_fact (scorecard_id) where known_until is null`);
    this.addSql(
      `create or replace function "score_fact_is_history_fn"() returns trigger as $$ begin if tg_op = 'DELETE' or old.known_until is not null or (to_jsonb(new) - 'known_until' - 'written_by') is distinct from (to_jsonb(old) - 'known_until' - 'written_by') then raise exception using errcode = 'integrity_constraint_violation', message = 'what a score was known to count as stays known'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_history" BEFORE UPDATE OR DELETE on "score_fact" for each ROW execute function "score_fact_is_history_fn"()`,
    );
    this.addSql(`insert into score_fact (id, known_from, scorecard_id, audit_id, certification_id, client_id, programme_id, edition_id, evaluation, kind, coverage, stage, audited_on, decided_on, score, score_exact, level, passed, sector, province_code, headcount, leader_id, auditor_ids)
      select gen_random_uuid(), least(coalesce(a.decided_on, a.reported_on, a.ends_on), current_date), s.id, a.id, a.certification_id, a.client_id, a.programme_id,
        s.edition_id, s.evaluation, a.kind, case when s.surveillance_number is null then 'FULL' else 'PARTIAL' end,
        case a.status when 'DECIDED' then 'DECIDED' else 'REPORTED' end, a.ends_on, a.decided_on,
        s.score, s.score_exact, s.level, s.passed, c.sector, c.province_code, c.headcount,
        (select t.person_id from team_assignment t where t.audit_id = a.id and t.role = 'LEADER'),
        array(select t.person_id from team_assignment t where t.audit_id = a.id and t.role in ('LEADER', 'AUDITOR') order by 1)
      from scorecard s join audit a on a.id = s.audit_id join client c on c.id = a.client_id
      where s.status in ('LOCKED', 'FROZEN') and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')`);
  }
}

import { Migration } from '@mikro-orm/migrations';

export class Migration20261127071000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "scorecard_entry" ("id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "scorecard_id" uuid not null, "version" int not null, "answers" jsonb not null, "changed_specials" boolean not null, "recorded_by_id" uuid not null, "recorded_on" date not null, "recorded_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(`create index "scorecard_entry_audit_id_index" on "scorecard_entry" ("audit_id")`);
    this.addSql(`create index "scorecard_entry_client_id_index" on "scorecard_entry" ("client_id")`);
    this.addSql(`create index "scorecard_entry_recorded_by_id_index" on "scorecard_entry" ("recorded_by_id")`);
    this.addSql(
      `alter table "scorecard_entry" add constraint "scorecard_entry_scorecard_id_version_unique" unique ("scorecard_id", "version")`,
    );
    this.addSql(
      `create table "criterion_share" ("id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "evaluation" text not null, "criterion" text not null, "assignment_id" uuid not null, "assigned_on" date not null, primary key ("id"))`,
    );
    this.addSql(`create index "criterion_share_audit_id_index" on "criterion_share" ("audit_id")`);
    this.addSql(`create index "criterion_share_client_id_index" on "criterion_share" ("client_id")`);
    this.addSql(`create index "criterion_share_assignment_id_index" on "criterion_share" ("assignment_id")`);
    this.addSql(
      `alter table "criterion_share" add constraint "criterion_share_audit_id_evaluation_criterion_ass_5f5d3_unique" unique ("audit_id", "evaluation", "criterion", "assignment_id")`,
    );
    this.addSql(
      `alter table "scorecard_entry" add constraint "scorecard_entry_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "scorecard_entry" add constraint "scorecard_entry_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "scorecard_entry" add constraint "scorecard_entry_scorecard_id_foreign" foreign key ("scorecard_id") references "scorecard" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "scorecard_entry" add constraint "scorecard_entry_recorded_by_id_foreign" foreign key ("recorded_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `create or replace function "scorecard_entry_is_by_the_team_fn"() returns trigger as $$ begin if not exists (select 1 from team_assignment t join scorecard c on c.audit_id = t.audit_id where c.id = new.scorecard_id and t.audit_id = new.audit_id and t.person_id = new.recorded_by_id and t.role in ('LEADER', 'AUDITOR')) then raise exception using errcode = 'integrity_constraint_violation', message = 'answers are entered by the leader or an auditor of the team'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_by_the_team" BEFORE INSERT on "scorecard_entry" for each ROW execute function "scorecard_entry_is_by_the_team_fn"()`,
    );
    this.addSql(
      `create or replace function "scorecard_entry_is_append_only_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'who answered what is never rewritten'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_append_only" BEFORE UPDATE OR DELETE on "scorecard_entry" for each ROW execute function "scorecard_entry_is_append_only_fn"()`,
    );
    this.addSql(
      `alter table "criterion_share" add constraint "criterion_share_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "criterion_share" add constraint "criterion_share_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "criterion_share" add constraint "criterion_share_assignment_id_foreign" foreign key ("assignment_id") references "team_assignment" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `create or replace function "criterion_share_is_within_the_team_fn"() returns trigger as $$ begin if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'the division of a reported audit is final'; end if; if tg_op <> 'DELETE' and not exists (select 1 from team_assignment t where t.id = new.assignment_id and t.audit_id = new.audit_id and t.role <> 'OBSERVER') then raise exception using errcode = 'integrity_constraint_violation', message = 'criteria are divided among those of the team who take part'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_within_the_team" BEFORE INSERT OR UPDATE OR DELETE on "criterion_share" for each ROW execute function "criterion_share_is_within_the_team_fn"()`,
    );
  }
}

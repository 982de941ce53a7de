import { Migration } from '@mikro-orm/migrations';

export class Migration20261127004000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "survey" ("id" uuid not null, "client_id" uuid not null, "audit_id" uuid null, "title" text not null, "status" text not null, "standard" text not null, "starts_on" date not null, "ends_on" date not null, "frame" text not null, "frame_size" int not null, "draw_method" text not null, "invited" int not null, "confidence" int not null, "margin_percent" numeric(4,2) not null, "share_percent" numeric(4,2) not null, "required_sample" int not null, "formula_version" text not null, "questionnaire" jsonb not null, "answers" jsonb not null, "respondents" int not null, "csi" numeric(9,6) null, "csi_exact" text null, "labels" text[] not null, "closed_on" date null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "survey_client_id_index" on "survey" ("client_id")`);
    this.addSql(`create index "survey_audit_id_index" on "survey" ("audit_id")`);
    this.addSql(`create index "survey_starts_on_index" on "survey" ("starts_on")`);
    this.addSql(
      `create table "response_basis" ("id" uuid not null, "audit_id" uuid not null, "client_id" uuid not null, "evaluation" text not null, "criterion" text not null, "survey_id" uuid null, "activity_id" uuid null, "remark" text null, "attached_on" date not null, primary key ("id"))`,
    );
    this.addSql(`create index "response_basis_audit_id_index" on "response_basis" ("audit_id")`);
    this.addSql(`create index "response_basis_client_id_index" on "response_basis" ("client_id")`);
    this.addSql(`create index "response_basis_survey_id_index" on "response_basis" ("survey_id")`);
    this.addSql(`create index "response_basis_activity_id_index" on "response_basis" ("activity_id")`);
    this.addSql(
      `alter table "response_basis" add constraint "response_basis_audit_id_evaluation_criterion_activity_id_unique" unique ("audit_id", "evaluation", "criterion", "activity_id")`,
    );
    this.addSql(
      `alter table "response_basis" add constraint "response_basis_audit_id_evaluation_criterion_survey_id_unique" unique ("audit_id", "evaluation", "criterion", "survey_id")`,
    );
    this.addSql(
      `alter table "survey" add constraint "survey_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "survey" add constraint "survey_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "survey" add constraint "survey_closed_with_result" check (status <> 'CLOSED' or csi is not null)`,
    );
    this.addSql(
      `alter table "survey" add constraint "survey_closed" check ((status = 'CLOSED') = (closed_on is not null))`,
    );
    this.addSql(`alter table "survey" add constraint "survey_csi_exact" check ((csi is null) = (csi_exact is null))`);
    this.addSql(`alter table "survey" add constraint "survey_csi_range" check (csi >= 0 and csi <= 100)`);
    this.addSql(
      `alter table "survey" add constraint "survey_respondents" check (respondents >= 0 and respondents <= invited)`,
    );
    this.addSql(
      `alter table "survey" add constraint "survey_sample" check (required_sample >= 1 and required_sample <= frame_size)`,
    );
    this.addSql(
      `alter table "survey" add constraint "survey_frame" check (frame_size >= 1 and invited >= 1 and invited <= frame_size and frame <> '')`,
    );
    this.addSql(`alter table "survey" add constraint "survey_days" check (ends_on >= starts_on)`);
    this.addSql(
      `alter table "survey" add constraint "survey_status_check" check ("status" in ('COLLECTING', 'CLOSED'))`,
    );
    this.addSql(
      `alter table "survey" add constraint "survey_standard_check" check ("standard" in ('SBT_10409_2007', 'SBT_10409_2025'))`,
    );
    this.addSql(
      `alter table "survey" add constraint "survey_draw_method_check" check ("draw_method" in ('CENSUS', 'RANDOM', 'SYSTEMATIC', 'STRATIFIED', 'CONVENIENCE'))`,
    );
    this.addSql(
      `create or replace function "survey_is_final_once_closed_fn"() returns trigger as $$ begin if old.status = 'CLOSED' then raise exception using errcode = 'integrity_constraint_violation', message = 'a closed survey is evidence and stays as it was'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final_once_closed" BEFORE UPDATE OR DELETE on "survey" for each ROW execute function "survey_is_final_once_closed_fn"()`,
    );
    this.addSql(
      `alter table "response_basis" add constraint "response_basis_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "response_basis" add constraint "response_basis_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "response_basis" add constraint "response_basis_survey_id_foreign" foreign key ("survey_id") references "survey" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "response_basis" add constraint "response_basis_activity_id_foreign" foreign key ("activity_id") references "audit_activity" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "response_basis" add constraint "response_basis_one" check ((survey_id is null) <> (activity_id is null))`,
    );
    this.addSql(
      `create or replace function "response_basis_is_held_fn"() returns trigger as $$ begin if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'what the answers of a reported audit rest on is final'; end if; if tg_op <> 'DELETE' and exists (select 1 from survey s where s.id = new.survey_id and s.status <> 'CLOSED') then raise exception using errcode = 'integrity_constraint_violation', message = 'only a closed survey is evidence'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_held" BEFORE INSERT OR UPDATE OR DELETE on "response_basis" for each ROW execute function "response_basis_is_held_fn"()`,
    );
  }
}

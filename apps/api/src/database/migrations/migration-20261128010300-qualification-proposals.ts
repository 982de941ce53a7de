import { Migration } from '@mikro-orm/migrations';

export class Migration20261128010300 extends Migration {
  override up(): void {
    this.addSql(
      `create table "qualification_proposal" ("id" uuid not null, "person_id" uuid not null, "authorised_function" text not null, "programme_id" uuid null, "code" text null, "source" text null, "valid_from" date not null, "valid_until" date null, "reason" text not null, "document_id" uuid null, "status" text not null, "proposed_by_id" uuid not null, "proposed_on" date not null, "evaluated_by_id" uuid null, "evaluation_id" uuid null, "closed_by_id" uuid null, "closed_on" date null, "closing_reason" text null, "authorisation_id" uuid null, "technical_code_id" uuid null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "qualification_proposal_person_id_index" on "qualification_proposal" ("person_id")`);
    this.addSql(`create index "qualification_proposal_status_index" on "qualification_proposal" ("status")`);
    this.addSql(
      `alter table "qualification_proposal" add constraint "qualification_proposal_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "qualification_proposal" add constraint "qualification_proposal_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "qualification_proposal" add constraint "qualification_proposal_document_id_foreign" foreign key ("document_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "qualification_proposal" add constraint "qualification_proposal_proposed_by_id_foreign" foreign key ("proposed_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "qualification_proposal" add constraint "qualification_proposal_evaluated_by_id_foreign" foreign key ("evaluated_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "qualification_proposal" add constraint "qualification_proposal_evaluation_id_foreign" foreign key ("evaluation_id") references "competence_evaluation" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "qualification_proposal" add constraint "qualification_proposal_closed_by_id_foreign" foreign key ("closed_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "qualification_proposal" add constraint "qualification_proposal_authorisation_id_foreign" foreign key ("authorisation_id") references "authorisation" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "qualification_proposal" add constraint "qualification_proposal_technical_code_id_foreign" foreign key ("technical_code_id") references "technical_code" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "qualification_proposal" add constraint "proposal_came_to" check ((status = 'AUTHORISED') = (authorisation_id is not null or technical_code_id is not null))`,
    );
    this.addSql(
      `alter table "qualification_proposal" add constraint "proposal_closed" check ((status in ('PROPOSED', 'EVALUATED')) = (closed_on is null) and (closed_on is null) = (closed_by_id is null))`,
    );
    this.addSql(
      `alter table "qualification_proposal" add constraint "proposal_evaluated" check ((evaluation_id is null) = (evaluated_by_id is null) and (status in ('PROPOSED', 'REFUSED', 'WITHDRAWN') or evaluation_id is not null))`,
    );
    this.addSql(
      `alter table "qualification_proposal" add constraint "proposal_authorised_by_another" check (status <> 'AUTHORISED' or (closed_by_id <> person_id and closed_by_id <> proposed_by_id and closed_by_id <> evaluated_by_id))`,
    );
    this.addSql(
      `alter table "qualification_proposal" add constraint "proposal_evaluated_by_another" check (evaluated_by_id is null or (evaluated_by_id <> person_id and evaluated_by_id <> proposed_by_id))`,
    );
    this.addSql(
      `alter table "qualification_proposal" add constraint "proposal_by_another" check (proposed_by_id <> person_id)`,
    );
    this.addSql(
      `alter table "qualification_proposal" add constraint "proposal_days" check (valid_until is null or valid_until >= valid_from)`,
    );
    this.addSql(
      `alter table "qualification_proposal" add constraint "proposal_of_one_thing" check ((code is null) = (programme_id is not null) and (code is null) = (source is null))`,
    );
    this.addSql(
      `alter table "qualification_proposal" add constraint "qualification_proposal_authorised_function_check" check ("authorised_function" in ('APPLICATION_REVIEW', 'LEADER', 'AUDITOR', 'TECHNICAL_EXPERT', 'TECHNICAL_REVIEW', 'DECISION', 'MYSTERY_CUSTOMER', 'SURVEY_ANALYST', 'IMPARTIALITY_COMMITTEE'))`,
    );
    this.addSql(
      `alter table "qualification_proposal" add constraint "qualification_proposal_source_check" check ("source" in ('EDUCATION', 'WORK', 'AUDIT_EXPERIENCE', 'EXAMINATION', 'EVALUATION'))`,
    );
    this.addSql(
      `alter table "qualification_proposal" add constraint "qualification_proposal_status_check" check ("status" in ('PROPOSED', 'EVALUATED', 'AUTHORISED', 'NOT_COMPETENT', 'REFUSED', 'WITHDRAWN'))`,
    );
    this.addSql(
      `create or replace function "qualification_proposal_moves_by_its_table_fn"() returns trigger as $$ begin if old.status <> new.status and (old.status, new.status) not in (('PROPOSED', 'EVALUATED'), ('PROPOSED', 'NOT_COMPETENT'), ('EVALUATED', 'AUTHORISED'), ('PROPOSED', 'REFUSED'), ('EVALUATED', 'REFUSED'), ('PROPOSED', 'WITHDRAWN'), ('EVALUATED', 'WITHDRAWN')) then raise exception using errcode = 'integrity_constraint_violation', message = 'no step leads there for QualificationProposal'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "moves_by_its_table" BEFORE UPDATE on "qualification_proposal" for each ROW execute function "qualification_proposal_moves_by_its_table_fn"()`,
    );
  }
}

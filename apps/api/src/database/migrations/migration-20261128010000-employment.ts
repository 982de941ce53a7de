import { Migration } from '@mikro-orm/migrations';

export class Migration20261128010000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "leave" ("id" uuid not null, "person_id" uuid not null, "kind" text not null, "valid_from" date not null, "valid_until" date not null, "note" text null, "cancelled_on" date null, "cancel_reason" text null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "leave_person_id_index" on "leave" ("person_id")`);
    this.addSql(
      `create table "declaration" ("id" uuid not null, "person_id" uuid not null, "signed_on" date null, "valid_until" date not null, "document_id" uuid null, primary key ("id"))`,
    );
    this.addSql(`create index "declaration_person_id_index" on "declaration" ("person_id")`);
    this.addSql(
      `create table "contract" ("id" uuid not null, "person_id" uuid not null, "kind" text not null, "valid_from" date not null, "valid_until" date null, "exclusive" boolean null, "document_id" uuid null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "contract_person_id_index" on "contract" ("person_id")`);
    this.addSql(`alter table "client" add "working_language" text not null default 'zh'`);
    this.addSql(`alter table "person" add "languages" text[] not null default '{zh}'`);
    this.addSql(`alter table "authorisation" drop constraint "authorisation_authorised_function_check"`);
    this.addSql(
      `alter table "authorisation" add constraint "authorisation_authorised_function_check" check ("authorised_function" in ('APPLICATION_REVIEW', 'LEADER', 'AUDITOR', 'TECHNICAL_EXPERT', 'TECHNICAL_REVIEW', 'DECISION', 'MYSTERY_CUSTOMER', 'SURVEY_ANALYST', 'IMPARTIALITY_COMMITTEE'))`,
    );
    this.addSql(`alter table "stored_document" add "person_id" uuid null`);
    this.addSql(
      `alter table "registration" add "specialty" text not null default 'SERVICE', add "document_id" uuid null`,
    );
    this.addSql(
      `alter table "registration" add constraint "registration_document_id_foreign" foreign key ("document_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "registration" add constraint "registration_specialty_check" check ("specialty" in ('SERVICE', 'PRODUCT', 'MANAGEMENT_SYSTEM'))`,
    );
    this.addSql(
      `alter table "competence_evaluation" drop constraint "competence_evaluation_authorised_function_check"`,
    );
    this.addSql(
      `alter table "competence_evaluation" add "programme_id" uuid null, add "criteria" text null, add "document_id" uuid null`,
    );
    this.addSql(
      `alter table "competence_evaluation" add constraint "competence_evaluation_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "competence_evaluation" add constraint "competence_evaluation_document_id_foreign" foreign key ("document_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "competence_evaluation" add constraint "competence_evaluation_authorised_function_check" check ("authorised_function" in ('APPLICATION_REVIEW', 'LEADER', 'AUDITOR', 'TECHNICAL_EXPERT', 'TECHNICAL_REVIEW', 'DECISION', 'MYSTERY_CUSTOMER', 'SURVEY_ANALYST', 'IMPARTIALITY_COMMITTEE'))`,
    );
    this.addSql(
      `alter table "technical_code" add "evaluator_id" uuid null, add "evaluation_id" uuid null, add "document_id" uuid null`,
    );
    this.addSql(
      `alter table "technical_code" add constraint "technical_code_evaluator_id_foreign" foreign key ("evaluator_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "technical_code" add constraint "technical_code_evaluation_id_foreign" foreign key ("evaluation_id") references "competence_evaluation" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "technical_code" add constraint "technical_code_document_id_foreign" foreign key ("document_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "technical_code" add constraint "technical_code_by_another" check (evaluator_id is null or evaluator_id <> person_id)`,
    );
    this.addSql(
      `alter table "leave" add constraint "leave_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "leave" add constraint "leave_cancelled" check ((cancelled_on is null) = (cancel_reason is null))`,
    );
    this.addSql(`alter table "leave" add constraint "leave_days" check (valid_until >= valid_from)`);
    this.addSql(`alter table "leave" add constraint "leave_kind_check" check ("kind" in ('ANNUAL', 'SICK', 'OTHER'))`);
    this.addSql(
      `create or replace function "leave_leaves_do_not_overlap_fn"() returns trigger as $$ begin if new.cancelled_on is null and exists (select 1 from leave l where l.person_id = new.person_id and l.id <> new.id and l.cancelled_on is null and l.valid_from <= new.valid_until and new.valid_from <= l.valid_until) then raise exception using errcode = 'integrity_constraint_violation', message = 'a day off is recorded once'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "leaves_do_not_overlap" BEFORE INSERT OR UPDATE on "leave" for each ROW execute function "leave_leaves_do_not_overlap_fn"()`,
    );
    this.addSql(
      `alter table "declaration" add constraint "declaration_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "declaration" add constraint "declaration_document_id_foreign" foreign key ("document_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "declaration" add constraint "declaration_days" check (signed_on is null or valid_until >= signed_on)`,
    );
    this.addSql(
      `alter table "contract" add constraint "contract_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "contract" add constraint "contract_document_id_foreign" foreign key ("document_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "contract" add constraint "contract_days" check (valid_until is null or valid_until >= valid_from)`,
    );
    this.addSql(
      `alter table "contract" add constraint "contract_kind_check" check ("kind" in ('EMPLOYEE', 'CONTRACTOR'))`,
    );
    this.addSql(
      `create or replace function "contract_contracts_do_not_overlap_fn"() returns trigger as $$ begin if exists (select 1 from contract c where c.person_id = new.person_id and c.id <> new.id and c.valid_from <= coalesce(new.valid_until, 'infinity') and new.valid_from <= coalesce(c.valid_until, 'infinity')) then raise exception using errcode = 'integrity_constraint_violation', message = 'a person has one contract at a time'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "contracts_do_not_overlap" BEFORE INSERT OR UPDATE on "contract" for each ROW execute function "contract_contracts_do_not_overlap_fn"()`,
    );
    this.addSql(
      `insert into "contract" ("id", "person_id", "kind", "valid_from", "valid_until") select gen_random_uuid(), p.id, p.employment, p.joined_on, case when p.left_on < p.joined_on then p.joined_on else p.left_on end from "person" p`,
    );
    this.addSql(
      `insert into "declaration" ("id", "person_id", "signed_on", "valid_until") select gen_random_uuid(), p.id, null, p.declaration_valid_until from "person" p where p.declaration_valid_until is not null`,
    );
  }
}

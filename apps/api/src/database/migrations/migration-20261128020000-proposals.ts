import { Migration } from '@mikro-orm/migrations';

export class Migration20261128020000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "assignment_proposal" ("id" uuid not null, "number" text not null, "starts_on" date not null, "ends_on" date not null, "programme_id" uuid null, "status" text not null, "proposed_on" date not null, "proposed_by_id" uuid null, "is_best" boolean not null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `alter table "assignment_proposal" add constraint "assignment_proposal_number_unique" unique ("number")`,
    );
    this.addSql(
      `create table "proposal_line" ("id" uuid not null, "proposal_id" uuid not null, "certification_id" uuid not null, "client_id" uuid not null, "kind" text not null, "surveillance_id" uuid null, "audit_id" uuid null, "starts_on" date null, "ends_on" date null, "person_days" numeric(6,1) not null, "reasons" text[] not null, "missing_codes" text[] not null, "rules" jsonb not null, "accepted_on" date null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "proposal_line_proposal_id_index" on "proposal_line" ("proposal_id")`);
    this.addSql(`create index "proposal_line_client_id_index" on "proposal_line" ("client_id")`);
    this.addSql(`create index "proposal_line_surveillance_id_index" on "proposal_line" ("surveillance_id")`);
    this.addSql(`create index "proposal_line_audit_id_index" on "proposal_line" ("audit_id")`);
    this.addSql(
      `create table "proposal_seat" ("id" uuid not null, "line_id" uuid not null, "client_id" uuid not null, "person_id" uuid not null, "role" text not null, "person_days" numeric(6,1) not null, primary key ("id"))`,
    );
    this.addSql(`create index "proposal_seat_line_id_index" on "proposal_seat" ("line_id")`);
    this.addSql(`create index "proposal_seat_person_id_index" on "proposal_seat" ("person_id")`);
    this.addSql(
      `alter table "proposal_seat" add constraint "proposal_seat_line_id_person_id_unique" unique ("line_id", "person_id")`,
    );
    this.addSql(
      `alter table "assignment_proposal" add constraint "assignment_proposal_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "assignment_proposal" add constraint "assignment_proposal_proposed_by_id_foreign" foreign key ("proposed_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "assignment_proposal" add constraint "assignment_proposal_days" check (ends_on >= starts_on)`,
    );
    this.addSql(
      `alter table "assignment_proposal" add constraint "assignment_proposal_status_check" check ("status" in ('DRAFT', 'ACCEPTED', 'DISCARDED'))`,
    );
    this.addSql(
      `create or replace function "assignment_proposal_moves_by_its_table_fn"() returns trigger as $$ begin if old.status <> new.status and (old.status, new.status) not in (('DRAFT', 'ACCEPTED'), ('DRAFT', 'DISCARDED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'no step leads there for AssignmentProposal'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "moves_by_its_table" BEFORE UPDATE on "assignment_proposal" for each ROW execute function "assignment_proposal_moves_by_its_table_fn"()`,
    );
    this.addSql(
      `alter table "proposal_line" add constraint "proposal_line_proposal_id_foreign" foreign key ("proposal_id") references "assignment_proposal" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "proposal_line" add constraint "proposal_line_certification_id_foreign" foreign key ("certification_id") references "certification" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "proposal_line" add constraint "proposal_line_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "proposal_line" add constraint "proposal_line_surveillance_id_foreign" foreign key ("surveillance_id") references "surveillance_activity" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "proposal_line" add constraint "proposal_line_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "proposal_line" add constraint "proposal_line_accepted" check (accepted_on is null or (audit_id is not null and starts_on is not null))`,
    );
    this.addSql(
      `alter table "proposal_line" add constraint "proposal_line_due" check (surveillance_id is not null or audit_id is not null)`,
    );
    this.addSql(
      `alter table "proposal_line" add constraint "proposal_line_days" check ((starts_on is null) = (ends_on is null) and ends_on >= starts_on)`,
    );
    this.addSql(
      `alter table "proposal_line" add constraint "proposal_line_kind_check" check ("kind" in ('INITIAL', 'SURVEILLANCE', 'RECERTIFICATION', 'SPECIAL'))`,
    );
    this.addSql(
      `create or replace function "proposal_line_has_its_audit_fn"() returns trigger as $$ begin if new.accepted_on is not null and exists (select 1 from proposal_seat s where s.line_id = new.id and not exists ( select 1 from team_assignment t where t.audit_id = new.audit_id and t.person_id = s.person_id and t.role = s.role)) then raise exception using errcode = 'integrity_constraint_violation', message = 'a line is taken up when its team is assigned'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "has_its_audit" BEFORE INSERT OR UPDATE on "proposal_line" for each ROW execute function "proposal_line_has_its_audit_fn"()`,
    );
    this.addSql(
      `create or replace function "proposal_line_stays_once_closed_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'a line of a proposal is kept'; elsif old.accepted_on is not null then raise exception using errcode = 'integrity_constraint_violation', message = 'a line that was taken up is final'; elsif (select p.status from assignment_proposal p where p.id = old.proposal_id) <> 'DRAFT' then raise exception using errcode = 'integrity_constraint_violation', message = 'a proposal that is closed does not change'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays_once_closed" BEFORE UPDATE OR DELETE on "proposal_line" for each ROW execute function "proposal_line_stays_once_closed_fn"()`,
    );
    this.addSql(
      `alter table "proposal_seat" add constraint "proposal_seat_line_id_foreign" foreign key ("line_id") references "proposal_line" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "proposal_seat" add constraint "proposal_seat_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "proposal_seat" add constraint "proposal_seat_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "proposal_seat" add constraint "proposal_seat_role_check" check ("role" in ('LEADER', 'AUDITOR', 'TECHNICAL_EXPERT', 'TRAINEE', 'OBSERVER'))`,
    );
    this.addSql(
      `create or replace function "proposal_seat_stays_once_closed_fn"() returns trigger as $$ begin if exists (select 1 from proposal_line l join assignment_proposal p on p.id = l.proposal_id where l.id = case when tg_op = 'INSERT' then new.line_id else old.line_id end and (l.accepted_on is not null or p.status <> 'DRAFT')) then raise exception using errcode = 'integrity_constraint_violation', message = 'the team of a line that is closed does not change'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays_once_closed" BEFORE INSERT OR UPDATE OR DELETE on "proposal_seat" for each ROW execute function "proposal_seat_stays_once_closed_fn"()`,
    );
  }
}

import { Migration } from '@mikro-orm/migrations';

/** Quotes, the terms of agreements and their amendments; charges, invoices and payments. */
export class Migration20261127002000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "payment" ("id" uuid not null, "client_id" uuid not null, "payer_name" text not null, "remark" text null, "received_on" date not null, "amount_fen" int not null, "method" text not null, "reference" text not null, "reverses_id" uuid null, primary key ("id"))`,
    );
    this.addSql(`create index "payment_client_id_index" on "payment" ("client_id")`);
    this.addSql(`alter table "payment" add constraint "payment_reverses_id_unique" unique ("reverses_id")`);
    this.addSql(
      `create table "price_list" ("id" uuid not null, "valid_from" date not null, "application_fen" int not null, "registration_fen" int not null, "annual_fen" int not null, "person_day_fen" int not null, "quote_valid_days" int not null, "payment_days" int not null, "arrears_days" int not null, "others_may_pay" boolean not null, "quote_needed" boolean not null, "is_illustrative" boolean not null, primary key ("id"))`,
    );
    this.addSql(`alter table "price_list" add constraint "price_list_valid_from_unique" unique ("valid_from")`);
    this.addSql(
      `create table "quote" ("id" uuid not null, "number" text not null, "application_id" uuid not null, "client_id" uuid not null, "price_list_id" uuid not null, "person_days" numeric(6,1) not null, "total_fen" int not null, "sent_on" date not null, "valid_until" date not null, "accepted_on" date null, primary key ("id"))`,
    );
    this.addSql(`alter table "quote" add constraint "quote_number_unique" unique ("number")`);
    this.addSql(`create index "quote_application_id_index" on "quote" ("application_id")`);
    this.addSql(`create index "quote_client_id_index" on "quote" ("client_id")`);
    this.addSql(
      `create table "quote_line" ("id" uuid not null, "quote_id" uuid not null, "client_id" uuid not null, "position" int not null, "kind" text not null, "audit_kind" text null, "surveillance" int null, "quantity" numeric(6,1) not null, "unit_fen" int not null, "amount_fen" int not null, primary key ("id"))`,
    );
    this.addSql(`create index "quote_line_quote_id_index" on "quote_line" ("quote_id")`);
    this.addSql(
      `create table "invoice" ("id" uuid not null, "number" text not null, "client_id" uuid not null, "kind" text not null, "issued_on" date not null, "amount_fen" int not null, "remark" text null, "document_id" uuid null, "reverses_id" uuid null, primary key ("id"))`,
    );
    this.addSql(`alter table "invoice" add constraint "invoice_number_unique" unique ("number")`);
    this.addSql(`create index "invoice_client_id_index" on "invoice" ("client_id")`);
    this.addSql(`alter table "invoice" add constraint "invoice_reverses_id_unique" unique ("reverses_id")`);
    this.addSql(
      `create table "agreement_amendment" ("id" uuid not null, "agreement_id" uuid not null, "client_id" uuid not null, "number" int not null, "effective_on" date not null, "recorded_on" date not null, "reason" text not null, "document_id" uuid not null, "edition_id" text null, "scope_zh" text null, "scope_en" text null, "headcount" int null, "sites" text[] null, "person_days" numeric(6,1) null, "application_fee_fen" int null, "registration_fee_fen" int null, "audit_fee_fen" int null, "surveillance_fee_fen" int null, "payer_name" text null, "valid_until" date null, primary key ("id"))`,
    );
    this.addSql(`create index "agreement_amendment_agreement_id_index" on "agreement_amendment" ("agreement_id")`);
    this.addSql(
      `alter table "agreement_amendment" add constraint "agreement_amendment_agreement_id_number_unique" unique ("agreement_id", "number")`,
    );
    this.addSql(
      `create table "charge" ("id" uuid not null, "number" text not null, "agreement_id" uuid not null, "client_id" uuid not null, "kind" text not null, "surveillance_activity_id" uuid null, "remark" text null, "amount_fen" int not null, "charged_on" date not null, "due_on" date not null, "reverses_id" uuid null, primary key ("id"))`,
    );
    this.addSql(`alter table "charge" add constraint "charge_number_unique" unique ("number")`);
    this.addSql(`create index "charge_agreement_id_index" on "charge" ("agreement_id")`);
    this.addSql(`create index "charge_client_id_index" on "charge" ("client_id")`);
    this.addSql(`create index "charge_due_on_index" on "charge" ("due_on")`);
    this.addSql(`alter table "charge" add constraint "charge_reverses_id_unique" unique ("reverses_id")`);
    this.addSql(
      `create table "invoice_line" ("id" uuid not null, "invoice_id" uuid not null, "charge_id" uuid not null, "client_id" uuid not null, primary key ("id"))`,
    );
    this.addSql(`create index "invoice_line_invoice_id_index" on "invoice_line" ("invoice_id")`);
    this.addSql(`create index "invoice_line_charge_id_index" on "invoice_line" ("charge_id")`);
    this.addSql(
      `alter table "invoice_line" add constraint "invoice_line_invoice_id_charge_id_unique" unique ("invoice_id", "charge_id")`,
    );
    this.addSql(
      `create table "allocation" ("id" uuid not null, "payment_id" uuid not null, "charge_id" uuid not null, "client_id" uuid not null, "amount_fen" int not null, "allocated_on" date not null, primary key ("id"))`,
    );
    this.addSql(`create index "allocation_payment_id_index" on "allocation" ("payment_id")`);
    this.addSql(`create index "allocation_charge_id_index" on "allocation" ("charge_id")`);
    this.addSql(
      `create table "suspension_proposal" ("id" uuid not null, "certificate_id" uuid not null, "agreement_id" uuid not null, "client_id" uuid not null, "reason_code" text not null, "proposed_by_id" uuid null, "proposed_on" date not null, "withdrawn_on" date null, primary key ("id"))`,
    );
    this.addSql(`create index "suspension_proposal_certificate_id_index" on "suspension_proposal" ("certificate_id")`);
    this.addSql(`create index "suspension_proposal_agreement_id_index" on "suspension_proposal" ("agreement_id")`);
    this.addSql(
      `alter table "agreement" add "application_fee_fen" int null, add "registration_fee_fen" int null, add "audit_fee_fen" int null, add "surveillance_fee_fen" int null, add "payer_name" text null, add "payer_reason" text null, add "change_notice_days" int not null default 15, add "sites" text[] null, add "valid_from" date null, add "valid_until" date null, add "client_signatory" text null, add "client_signed_on" date null, add "body_signatory" text null, add "body_signed_on" date null`,
    );
    // Agreements signed before count for a cycle of three years and a year more.
    this.addSql(
      `update "agreement" set "valid_from" = signed_on, "valid_until" = (signed_on + interval '48 months' - interval '1 day')::date, "client_signed_on" = signed_on, "body_signed_on" = signed_on where signed_on is not null`,
    );
    this.addSql(
      `alter table "agreement" add constraint "agreement_validity" check (valid_until is null or valid_until >= valid_from)`,
    );
    this.addSql(
      `alter table "agreement" add constraint "agreement_fees_together" check (num_nulls(application_fee_fen, registration_fee_fen, audit_fee_fen, surveillance_fee_fen) in (0, 4))`,
    );
    this.addSql(
      `alter table "agreement" add constraint "agreement_fees_add_up" check (audit_fee_fen is null or fee_fen = application_fee_fen + registration_fee_fen + audit_fee_fen)`,
    );
    this.addSql(
      `create or replace function "agreement_is_held_once_signed_fn"() returns trigger as $$ begin if old.signed_on is not null and (tg_op = 'DELETE' or to_jsonb(new) - 'version' <> to_jsonb(old) - 'version') then raise exception using errcode = 'integrity_constraint_violation', message = 'a signed agreement is amended by a record of its own, not changed'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_held_once_signed" BEFORE UPDATE OR DELETE on "agreement" for each ROW execute function "agreement_is_held_once_signed_fn"()`,
    );
    this.addSql(
      `alter table "payment" add constraint "payment_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "payment" add constraint "payment_reverses_id_foreign" foreign key ("reverses_id") references "payment" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "payment" add constraint "payment_amount" check ((reverses_id is null) = (amount_fen > 0) and amount_fen <> 0)`,
    );
    this.addSql(
      `alter table "payment" add constraint "payment_method_check" check ("method" in ('BANK_TRANSFER', 'ONLINE', 'CHEQUE', 'CASH'))`,
    );
    this.addSql(
      `create or replace function "payment_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'a payment is reversed by another, not changed'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "payment" for each ROW execute function "payment_is_final_fn"()`,
    );
    this.addSql(
      `alter table "price_list" add constraint "price_list_days" check (quote_valid_days >= 0 and payment_days >= 0 and arrears_days >= 0)`,
    );
    this.addSql(`alter table "price_list" add constraint "price_list_person_day_even" check (person_day_fen % 2 = 0)`);
    this.addSql(
      `alter table "price_list" add constraint "price_list_amounts" check (application_fen >= 0 and registration_fen >= 0 and annual_fen >= 0 and person_day_fen >= 0)`,
    );
    this.addSql(
      `create or replace function "price_list_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'a price list is followed by another, not changed'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "price_list" for each ROW execute function "price_list_is_final_fn"()`,
    );
    this.addSql(
      `alter table "quote" add constraint "quote_application_id_foreign" foreign key ("application_id") references "application" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "quote" add constraint "quote_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "quote" add constraint "quote_price_list_id_foreign" foreign key ("price_list_id") references "price_list" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "quote" add constraint "quote_days" check (valid_until >= sent_on and (accepted_on is null or accepted_on >= sent_on))`,
    );
    this.addSql(
      `create or replace function "quote_is_held_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'a quote that was sent is never removed'; elsif old.accepted_on is not null or to_jsonb(new) - 'accepted_on' <> to_jsonb(old) - 'accepted_on' then raise exception using errcode = 'integrity_constraint_violation', message = 'a quote that was sent is replaced, not changed'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_held" BEFORE UPDATE OR DELETE on "quote" for each ROW execute function "quote_is_held_fn"()`,
    );
    this.addSql(
      `alter table "quote_line" add constraint "quote_line_quote_id_foreign" foreign key ("quote_id") references "quote" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "quote_line" add constraint "quote_line_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "quote_line" add constraint "quote_line_amount" check (amount_fen = quantity * unit_fen and amount_fen >= 0)`,
    );
    this.addSql(
      `alter table "quote_line" add constraint "quote_line_kind_check" check ("kind" in ('APPLICATION', 'REGISTRATION', 'AUDIT', 'ANNUAL', 'OTHER'))`,
    );
    this.addSql(
      `alter table "quote_line" add constraint "quote_line_audit_kind_check" check ("audit_kind" in ('INITIAL', 'SURVEILLANCE', 'RECERTIFICATION', 'SPECIAL'))`,
    );
    this.addSql(
      `create or replace function "quote_line_is_held_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'a quote that was sent is replaced, not changed'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_held" BEFORE UPDATE OR DELETE on "quote_line" for each ROW execute function "quote_line_is_held_fn"()`,
    );
    this.addSql(
      `alter table "invoice" add constraint "invoice_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "invoice" add constraint "invoice_document_id_foreign" foreign key ("document_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "invoice" add constraint "invoice_reverses_id_foreign" foreign key ("reverses_id") references "invoice" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "invoice" add constraint "invoice_amount" check ((reverses_id is null) = (amount_fen > 0) and amount_fen <> 0)`,
    );
    this.addSql(`alter table "invoice" add constraint "invoice_number_shape" check (number ~ '^IV-[0-9]+-[0-9]{4}$')`);
    this.addSql(`alter table "invoice" add constraint "invoice_kind_check" check ("kind" in ('ORDINARY', 'SPECIAL'))`);
    this.addSql(
      `create or replace function "invoice_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'an invoice is reversed by a red one, not changed'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "invoice" for each ROW execute function "invoice_is_final_fn"()`,
    );
    this.addSql(
      `create or replace function "invoice_is_numbered_without_gaps_fn"() returns trigger as $$ begin if right(new.number, 4)::int <> 1 + (select count(*) from invoice i where left(i.number, -4) = left(new.number, -4)) then raise exception using errcode = 'integrity_constraint_violation', message = 'the numbers of invoices have no gaps'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_numbered_without_gaps" BEFORE INSERT on "invoice" for each ROW execute function "invoice_is_numbered_without_gaps_fn"()`,
    );
    this.addSql(
      `alter table "agreement_amendment" add constraint "agreement_amendment_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "agreement_amendment" add constraint "agreement_amendment_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "agreement_amendment" add constraint "agreement_amendment_document_id_foreign" foreign key ("document_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "agreement_amendment" add constraint "agreement_amendment_says_something" check (num_nonnulls(edition_id, scope_zh, scope_en, headcount, sites, person_days, application_fee_fen,
    registration_fee_fen, audit_fee_fen, surveillance_fee_fen, payer_name, valid_until) > 0)`);
    this.addSql(
      `create or replace function "agreement_amendment_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'an amendment is followed by another, not changed'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "agreement_amendment" for each ROW execute function "agreement_amendment_is_final_fn"()`,
    );
    this.addSql(
      `alter table "charge" add constraint "charge_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "charge" add constraint "charge_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "charge" add constraint "charge_surveillance_activity_id_foreign" foreign key ("surveillance_activity_id") references "surveillance_activity" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "charge" add constraint "charge_reverses_id_foreign" foreign key ("reverses_id") references "charge" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "charge" add constraint "charge_amount" check ((reverses_id is null) = (amount_fen > 0) and amount_fen <> 0)`,
    );
    this.addSql(
      `alter table "charge" add constraint "charge_kind_check" check ("kind" in ('APPLICATION', 'REGISTRATION', 'AUDIT', 'ANNUAL', 'OTHER'))`,
    );
    this.addSql(
      `create or replace function "charge_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'a charge is reversed by another, not changed'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "charge" for each ROW execute function "charge_is_final_fn"()`,
    );
    this.addSql(
      `alter table "invoice_line" add constraint "invoice_line_invoice_id_foreign" foreign key ("invoice_id") references "invoice" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "invoice_line" add constraint "invoice_line_charge_id_foreign" foreign key ("charge_id") references "charge" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "invoice_line" add constraint "invoice_line_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `create or replace function "invoice_line_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'an invoice is reversed by a red one, not changed'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "invoice_line" for each ROW execute function "invoice_line_is_final_fn"()`,
    );
    this.addSql(
      `alter table "allocation" add constraint "allocation_payment_id_foreign" foreign key ("payment_id") references "payment" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "allocation" add constraint "allocation_charge_id_foreign" foreign key ("charge_id") references "charge" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "allocation" add constraint "allocation_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "allocation" add constraint "allocation_amount" check (amount_fen > 0)`);
    this.addSql(
      `create or replace function "allocation_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'a payment is reversed by another, not changed'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "allocation" for each ROW execute function "allocation_is_final_fn"()`,
    );
    this.addSql(
      `create or replace function "allocation_is_within_bounds_fn"() returns trigger as $$ begin perform 1 from payment p where p.id = new.payment_id for update; perform 1 from charge h where h.id = new.charge_id for update; if (select p.client_id <> h.client_id or p.client_id <> new.client_id from payment p, charge h where p.id = new.payment_id and h.id = new.charge_id) then raise exception using errcode = 'integrity_constraint_violation', message = 'a payment pays the charges of its own client'; elsif exists (select 1 from payment r where r.reverses_id = new.payment_id) or exists (select 1 from charge r where r.reverses_id = new.charge_id) then raise exception using errcode = 'integrity_constraint_violation', message = 'what was reversed is put to nothing'; elsif (select coalesce(sum(a.amount_fen), 0) from allocation a where a.payment_id = new.payment_id) + new.amount_fen > (select p.amount_fen from payment p where p.id = new.payment_id) then raise exception using errcode = 'integrity_constraint_violation', message = 'more was put to charges than was paid'; elsif (select coalesce(sum(a.amount_fen), 0) from allocation a where a.charge_id = new.charge_id and not exists (select 1 from payment r where r.reverses_id = a.payment_id)) + new.amount_fen > (select h.amount_fen from charge h where h.id = new.charge_id) then raise exception using errcode = 'integrity_constraint_violation', message = 'more was paid than is owed'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_within_bounds" BEFORE INSERT on "allocation" for each ROW execute function "allocation_is_within_bounds_fn"()`,
    );
    this.addSql(
      `alter table "suspension_proposal" add constraint "suspension_proposal_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "suspension_proposal" add constraint "suspension_proposal_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "suspension_proposal" add constraint "suspension_proposal_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "suspension_proposal" add constraint "suspension_proposal_proposed_by_id_foreign" foreign key ("proposed_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `create or replace function "suspension_proposal_is_held_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'a proposal is taken back, never removed'; elsif old.withdrawn_on is not null or to_jsonb(new) - 'withdrawn_on' <> to_jsonb(old) - 'withdrawn_on' then raise exception using errcode = 'integrity_constraint_violation', message = 'a proposal is taken back, not changed'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_held" BEFORE UPDATE OR DELETE on "suspension_proposal" for each ROW execute function "suspension_proposal_is_held_fn"()`,
    );
    // The figures published with the trial table of person-days; a body publishes its own.
    this.addSql(
      `insert into "price_list" ("id", "valid_from", "application_fen", "registration_fen", "annual_fen", "person_day_fen", "quote_valid_days", "payment_days", "arrears_days", "others_may_pay", "quote_needed", "is_illustrative") values (gen_random_uuid(), '2000-01-01', 100000, 200000, 200000, 300000, 30, 30, 30, false, false, true)`,
    );
  }
}

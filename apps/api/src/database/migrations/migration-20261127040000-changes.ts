import { Migration } from '@mikro-orm/migrations';

type Code = readonly [code: string, titleZh: string, titleEn: string];

/** The codes of changes a body begins with, by the report of certificates; from then on the list is its own. */
const CHANGES: readonly Code[] = [
  ['01', '组织名称变更', 'Name of the organisation'],
  ['02', '地址变更', 'Address'],
  ['03', '其他组织信息变更', 'Other particulars of the organisation'],
  ['04', '认可或认证标志变更', 'Mark'],
  ['05', '扩大认证范围', 'Extension of the scope'],
  ['06', '缩小认证范围', 'Reduction of the scope'],
  ['07', '产品或服务型号变更', 'Model of product or service'],
  ['08', '认证依据变更', 'Change of the standard'],
  ['09', '统一社会信用代码变更', 'Code of the organisation'],
  ['96', '不再使用认可标志', 'Mark of accreditation dropped'],
  ['99', '其他变更', 'Other'],
];

export class Migration20261127040000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "certificate_issue" ("id" uuid not null, "certificate_id" uuid not null, "client_id" uuid not null, "issue" int not null, "number" text not null, "change_codes" text[] not null, "client_name" text not null, "client_address" text not null, "scope_zh" text not null, "scope_en" text null, "level" text not null, "sites" text[] null, "issued_on" date not null, "reason" text null, primary key ("id"))`,
    );
    this.addSql(`create index "certificate_issue_certificate_id_index" on "certificate_issue" ("certificate_id")`);
    this.addSql(
      `alter table "certificate_issue" add constraint "certificate_issue_certificate_id_issue_unique" unique ("certificate_id", "issue")`,
    );
    this.addSql(
      `create table "change_notice" ("id" uuid not null, "number" text not null, "certification_id" uuid not null, "client_id" uuid not null, "kinds" text[] not null, "description" text not null, "document_id" uuid null, "occurs_on" date not null, "notified_on" date not null, "tell_by" date not null, "assess_by" date not null, "status" text not null, "outcome" text null, "assessment" text null, "assessed_on" date null, "assessed_by_id" uuid null, "audit_id" uuid null, "amendment_id" uuid null, "settled_on" date null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "change_notice" add constraint "change_notice_number_unique" unique ("number")`);
    this.addSql(`create index "change_notice_certification_id_index" on "change_notice" ("certification_id")`);
    this.addSql(`create index "change_notice_client_id_index" on "change_notice" ("client_id")`);
    this.addSql(`create index "change_notice_assess_by_index" on "change_notice" ("assess_by")`);
    this.addSql(
      `alter table "body_profile" add "reissue_number_pattern" text not null default '{number}-{issue}', add "assess_change_within_days" int not null default 10`,
    );
    this.addSql(`alter table "certificate_reason" drop constraint "certificate_reason_kind_check"`);
    this.addSql(
      `alter table "certificate_reason" add constraint "certificate_reason_kind_check" check ("kind" in ('SUSPEND', 'RESTORE', 'WITHDRAW', 'CANCEL', 'CHANGE'))`,
    );
    this.addSql(`drop trigger if exists "facts_stay_told" on "certificate"`);
    this.addSql(`drop function if exists "certificate_facts_stay_told_fn"()`);
    this.addSql(
      `create or replace function "certificate_facts_stay_told_fn"() returns trigger as $$ begin if (old.withdrawn_on is not null and new.withdrawn_on is null) or (old.cancelled_on is not null and new.cancelled_on is null) or (old.replaced_on is not null and new.replaced_on is null) or (old.suspended_on is not null and (new.suspended_on is null or new.suspended_on < old.suspended_on)) or (old.restored_on is not null and new.restored_on is null and new.suspended_on < old.restored_on) then raise exception using errcode = 'integrity_constraint_violation', message = 'what an event told of a certificate stays told'; end if; if new.suspended_on is not null and new.suspension_ends_on is distinct from least((new.suspended_on + interval '6 months')::date, new.valid_until) then raise exception using errcode = 'integrity_constraint_violation', message = 'a suspension ends after six months, and never after the certificate'; end if; if (new.client_name, new.client_address, new.scope_zh, new.scope_en) is distinct from (old.client_name, old.client_address, old.scope_zh, old.scope_en) and not exists (select 1 from certificate_issue i where i.certificate_id = new.id and i.client_name = new.client_name and i.client_address = new.client_address and i.scope_zh = new.scope_zh and i.scope_en is not distinct from new.scope_en) then raise exception using errcode = 'integrity_constraint_violation', message = 'no issue of the certificate says this'; end if; if new.level <> old.level and not exists (select 1 from certificate_event e where e.certificate_id = new.id and e.level = new.level) then raise exception using errcode = 'integrity_constraint_violation', message = 'no event of the certificate tells this level'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "facts_stay_told" BEFORE UPDATE on "certificate" for each ROW execute function "certificate_facts_stay_told_fn"()`,
    );
    this.addSql(`alter table "certificate_event" drop constraint "certificate_event_kind_check"`);
    this.addSql(
      `alter table "certificate_event" add constraint "certificate_event_kind_check" check ("kind" in ('ISSUED', 'MAINTAINED', 'LEVEL_RAISED', 'LEVEL_LOWERED', 'EXTENDED', 'REDUCED', 'SUSPENDED', 'RESTORED', 'WITHDRAWN', 'CANCELLED', 'REPLACED', 'REISSUED'))`,
    );
    this.addSql(`alter table "decision" drop constraint "decision_outcome_check"`);
    this.addSql(`alter table "decision" drop constraint "decision_reason"`);
    this.addSql(`alter table "decision" add "change_notice_id" uuid null`);
    this.addSql(
      `alter table "decision" add constraint "decision_change_notice_id_foreign" foreign key ("change_notice_id") references "change_notice" ("id") on update cascade on delete restrict`,
    );
    this.addSql(`alter table "decision" add constraint "decision_change_notice_id_unique" unique ("change_notice_id")`);
    this.addSql(
      `alter table "decision" add constraint "decision_outcome_check" check ("outcome" in ('GRANT', 'REFUSE', 'MAINTAIN', 'RAISE_LEVEL', 'LOWER_LEVEL', 'RENEW', 'EXTEND', 'REDUCE', 'SUSPEND', 'RESTORE', 'WITHDRAW', 'CANCEL', 'REISSUE'))`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_reason" check (outcome in ('GRANT', 'MAINTAIN', 'RAISE_LEVEL', 'RENEW', 'RESTORE') or (reason is not null and length(trim(reason)) > 0))`,
    );
    this.addSql(
      `alter table "certificate_issue" add constraint "certificate_issue_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "certificate_issue" add constraint "certificate_issue_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "certificate_issue" add constraint "certificate_issue_anew" check (issue >= 0 and (issue = 0) = (cardinality(change_codes) = 0) and (issue = 0) = (reason is null))`,
    );
    this.addSql(
      `create or replace function "certificate_issue_says_the_certificate_fn"() returns trigger as $$ begin if new.issue > 0 then update certificate set client_name = new.client_name, client_address = new.client_address, scope_zh = new.scope_zh, scope_en = new.scope_en where id = new.certificate_id; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "says_the_certificate" AFTER INSERT on "certificate_issue" for each ROW execute function "certificate_issue_says_the_certificate_fn"()`,
    );
    this.addSql(
      `create or replace function "certificate_issue_follows_fn"() returns trigger as $$ begin if new.issue > 0 and not exists (select 1 from certificate_issue i where i.certificate_id = new.certificate_id and i.issue = new.issue - 1) then raise exception using errcode = 'integrity_constraint_violation', message = 'an issue of a certificate follows the one before it'; end if; if not exists (select 1 from certificate c where c.id = new.certificate_id and new.issued_on between c.issued_on and c.valid_until) then raise exception using errcode = 'integrity_constraint_violation', message = 'a certificate is issued anew within its own days'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "follows" BEFORE INSERT on "certificate_issue" for each ROW execute function "certificate_issue_follows_fn"()`,
    );
    this.addSql(
      `create or replace function "certificate_issue_is_final_fn"() returns trigger as $$ begin raise exception using errcode = 'integrity_constraint_violation', message = 'an issue of a certificate is final'; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "certificate_issue" for each ROW execute function "certificate_issue_is_final_fn"()`,
    );
    this.addSql(
      `alter table "change_notice" add constraint "change_notice_certification_id_foreign" foreign key ("certification_id") references "certification" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "change_notice" add constraint "change_notice_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "change_notice" add constraint "change_notice_document_id_foreign" foreign key ("document_id") references "stored_document" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "change_notice" add constraint "change_notice_assessed_by_id_foreign" foreign key ("assessed_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "change_notice" add constraint "change_notice_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "change_notice" add constraint "change_notice_amendment_id_foreign" foreign key ("amendment_id") references "agreement_amendment" ("id") on update cascade on delete restrict`,
    );
    this.addSql(
      `alter table "change_notice" add constraint "change_notice_settled" check ((status = 'SETTLED') = (settled_on is not null) and (outcome <> 'NO_EFFECT' or status = 'SETTLED'))`,
    );
    this.addSql(
      `alter table "change_notice" add constraint "change_notice_assessed" check ((status = 'RECEIVED') = (outcome is null) and num_nulls(outcome, assessment, assessed_on) in (0, 3))`,
    );
    this.addSql(`alter table "change_notice" add constraint "change_notice_kinds" check (cardinality(kinds) > 0)`);
    this.addSql(
      `alter table "change_notice" add constraint "change_notice_status_check" check ("status" in ('RECEIVED', 'ASSESSED', 'SETTLED'))`,
    );
    this.addSql(
      `alter table "change_notice" add constraint "change_notice_outcome_check" check ("outcome" in ('NO_EFFECT', 'REISSUE', 'SCOPE_CHANGE', 'SPECIAL_AUDIT', 'AMENDMENT'))`,
    );
    this.addSql(
      `create or replace function "change_notice_stays_as_it_was_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'a notice of a change is never removed'; elsif old.status = 'SETTLED' or (new.number, new.certification_id, new.kinds, new.description, new.occurs_on, new.notified_on, new.tell_by) is distinct from (old.number, old.certification_id, old.kinds, old.description, old.occurs_on, old.notified_on, old.tell_by) or (old.outcome is not null and (new.outcome, new.assessment, new.assessed_on) is distinct from (old.outcome, old.assessment, old.assessed_on)) then raise exception using errcode = 'integrity_constraint_violation', message = 'what was told of a change stays, and what was made of it as well'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays_as_it_was" BEFORE UPDATE OR DELETE on "change_notice" for each ROW execute function "change_notice_stays_as_it_was_fn"()`,
    );
    this.addSql(
      `create or replace function "change_notice_moves_by_its_table_fn"() returns trigger as $$ begin if old.status <> new.status and (old.status, new.status) not in (('RECEIVED', 'ASSESSED'), ('RECEIVED', 'SETTLED'), ('ASSESSED', 'SETTLED')) then raise exception using errcode = 'integrity_constraint_violation', message = 'no step leads there for ChangeNotice'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "moves_by_its_table" BEFORE UPDATE on "change_notice" for each ROW execute function "change_notice_moves_by_its_table_fn"()`,
    );
    for (const [code, titleZh, titleEn] of CHANGES)
      this.addSql(
        `insert into "certificate_reason" ("id", "kind", "code", "title_zh", "title_en", "is_own_fault") values (gen_random_uuid(), 'CHANGE', '${code}', '${titleZh}', '${titleEn}', false) on conflict do nothing`,
      );
    // What every certificate said when it was issued; its sites were not written down then.
    this.addSql(
      `insert into "certificate_issue" ("id", "certificate_id", "client_id", "issue", "number", "change_codes", "client_name", "client_address", "scope_zh", "scope_en", "level", "issued_on") select gen_random_uuid(), id, client_id, 0, number, '{}', client_name, client_address, scope_zh, scope_en, level, issued_on from certificate`,
    );
  }
}

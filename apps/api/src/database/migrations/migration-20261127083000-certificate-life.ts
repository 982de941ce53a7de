import { Migration } from '@mikro-orm/migrations';

export class Migration20261127083000 extends Migration {
  override up(): void {
    this.addSql(`drop trigger if exists "stays" on "certificate"`);
    this.addSql(`drop function if exists "certificate_stays_fn"()`);
    this.addSql(
      `create or replace function "certificate_stands_on_an_adopted_edition_fn"() returns trigger as $$ begin if not exists (select 1 from scheme_edition e where e.edition_id = new.edition_id and e.programme_id = new.programme_id) then raise exception using errcode = 'integrity_constraint_violation', message = 'the body has not adopted the edition in this programme'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stands_on_an_adopted_edition" BEFORE INSERT on "certificate" for each ROW execute function "certificate_stands_on_an_adopted_edition_fn"()`,
    );
    this.addSql(
      `create or replace function "certificate_stays_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then raise exception using errcode = 'integrity_constraint_violation', message = 'a certificate is never removed'; elsif new.number <> old.number or new.issued_on <> old.issued_on or new.decided_on <> old.decided_on or new.valid_until <> old.valid_until or (new.transferred_from_number, new.cycle_from) is distinct from (old.transferred_from_number, old.cycle_from) then raise exception using errcode = 'integrity_constraint_violation', message = 'number and days of a certificate are final'; elsif (new.client_id, new.certification_id, new.programme_id, new.edition_id, new.regime, new.first_issued_on, new.previous_valid_until) is distinct from (old.client_id, old.certification_id, old.programme_id, old.edition_id, old.regime, old.first_issued_on, old.previous_valid_until) then raise exception using errcode = 'integrity_constraint_violation', message = 'holder, file and edition of a certificate are final'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stays" BEFORE UPDATE OR DELETE on "certificate" for each ROW execute function "certificate_stays_fn"()`,
    );
    this.addSql(
      `alter table "certificate_event" add constraint "certificate_event_told_by" check (reason_code is null or (decided_by_id is not null and coalesce(btrim(reason), '') <> ''))`,
    );
    this.addSql(
      `create or replace function "certificate_event_in_its_life_fn"() returns trigger as $$ begin if exists (select 1 from certificate c where c.id = new.certificate_id and (c.withdrawn_on is not null or c.cancelled_on is not null or c.replaced_on is not null)) then raise exception using errcode = 'integrity_constraint_violation', message = 'nothing happens to a certificate that has ended'; end if; if exists (select 1 from certificate c where c.id = new.certificate_id and (new.effective_on < c.issued_on or (new.effective_on > c.valid_until and new.kind <> 'REPLACED'))) then raise exception using errcode = 'integrity_constraint_violation', message = 'an event falls within the days of its certificate'; end if; if new.kind = 'SUSPENDED' and exists (select 1 from certificate c where c.id = new.certificate_id and c.suspended_on is not null and c.restored_on is null) then raise exception using errcode = 'integrity_constraint_violation', message = 'a suspended certificate is restored before it is suspended anew'; end if; if new.kind = 'RESTORED' and not exists (select 1 from certificate c where c.id = new.certificate_id and c.restored_on is null and new.effective_on between c.suspended_on and c.suspension_ends_on) then raise exception using errcode = 'integrity_constraint_violation', message = 'a certificate is restored within its suspension'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "in_its_life" BEFORE INSERT on "certificate_event" for each ROW execute function "certificate_event_in_its_life_fn"()`,
    );
  }
}

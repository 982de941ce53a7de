import { Migration } from '@mikro-orm/migrations';

export class Migration20261127080000 extends Migration {
  override up(): void {
    this.addSql(
      `create or replace function "certificate_takes_over_what_was_reviewed_fn"() returns trigger as $$ begin if new.transferred_until is not null and not exists (select 1 from agreement g join transfer t on t.application_id = g.application_id where g.certification_id = new.certification_id and t.status = 'VALID' and t.reviewed_on <= new.decided_on and t.valid_until = new.transferred_until and t.issued_on = new.cycle_from and t.certificate_number = new.transferred_from_number and t.body_name = new.transferred_from_body) then raise exception using errcode = 'integrity_constraint_violation', message = 'a certificate takes over what was reviewed of the other'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "takes_over_what_was_reviewed" BEFORE INSERT on "certificate" for each ROW execute function "certificate_takes_over_what_was_reviewed_fn"()`,
    );
    this.addSql(
      `alter table "transfer" add constraint "transfer_counts" check (open_majors >= 0 and open_minors >= 0)`,
    );
    this.addSql(
      `create or replace function "transfer_days_fit_fn"() returns trigger as $$ begin if (tg_op = 'INSERT' or (new.issued_on, new.valid_until, new.looked_up_on, new.surveillances_on) is distinct from (old.issued_on, old.valid_until, old.looked_up_on, old.surveillances_on)) and (new.valid_until > (new.issued_on + interval '48 months')::date or new.looked_up_on < new.issued_on or exists (select 1 from unnest(new.surveillances_on) as day where day::date not between new.issued_on and new.valid_until)) then raise exception using errcode = 'integrity_constraint_violation', message = 'the days of a certificate to be taken over do not fit together'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "days_fit" BEFORE INSERT OR UPDATE on "transfer" for each ROW execute function "transfer_days_fit_fn"()`,
    );
  }
}

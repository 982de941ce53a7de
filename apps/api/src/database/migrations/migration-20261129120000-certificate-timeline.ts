import { Migration } from '@mikro-orm/migrations';

export class Migration20261129120000 extends Migration {
  override up(): void {
    this.addSql(
      `create or replace function "certificate_tells_its_surveillance_fn"() returns trigger as $$ begin if (new.issued_on, new.valid_until, new.suspended_on, new.suspension_ends_on, new.restored_on, new.withdrawn_on, new.cancelled_on, new.replaced_on, new.regime, new.restorable_months, new.recertification_started_on, new.recertification_on_site_until) is distinct from (old.issued_on, old.valid_until, old.suspended_on, old.suspension_ends_on, old.restored_on, old.withdrawn_on, old.cancelled_on, old.replaced_on, old.regime, old.restorable_months, old.recertification_started_on, old.recertification_on_site_until) then update surveillance_activity set certificate_id = certificate_id where certificate_id = new.id; end if; return null; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "tells_its_surveillance" AFTER UPDATE on "certificate" for each ROW execute function "certificate_tells_its_surveillance_fn"()`,
    );
    this.addSql(
      `alter table "surveillance_activity" add "awaited_until" date null, add "state_days" date[] null, add "states" text[] null`,
    );
    this.addSql(
      `create index "surveillance_activity_awaited_index" on "surveillance_activity" ("programme_id", "due_on", "id") include ("awaited_until", "state_days", "states") where awaited_until is not null`,
    );
    this.addSql(
      `create or replace function "surveillance_activity_stands_as_its_certificate_fn"() returns trigger as $$ begin perform 1 from certificate c where c.id = new.certificate_id for no key update; select case when new.completed_on is null and not new.provisional and c.withdrawn_on is null and c.cancelled_on is null and c.replaced_on is null then c.valid_until end, t.days, t.states into new.awaited_until, new.state_days, new.states from certificate c, lateral (select array_agg(d.day order by d.day) as days, array_agg(case when c.withdrawn_on <= d.day then 'WITHDRAWN' when c.cancelled_on <= d.day then 'CANCELLED' when c.replaced_on <= d.day then 'REPLACED' when d.day < c.issued_on then 'NOT_YET_VALID' when d.day <= c.valid_until then case when c.suspended_on is null or c.suspended_on > d.day then 'VALID' when c.restored_on <= d.day then 'VALID' when d.day <= c.suspension_ends_on then 'SUSPENDED' else 'SUSPENSION_ENDED' end when c.regime = 'strict' and c.recertification_on_site_until <= c.valid_until then 'EXPIRED_AWAITING_DECISION' when c.regime = 'classic' and (c.recertification_started_on <= c.valid_until or c.recertification_on_site_until <= c.valid_until) and d.day <= (c.valid_until + make_interval(months => c.restorable_months))::date then 'RESTORABLE' else 'LAPSED' end order by d.day) as states from (select distinct day from unnest(array['-infinity'::date, c.issued_on, c.suspended_on, c.restored_on, c.suspension_ends_on + 1, c.valid_until + 1, (c.valid_until + make_interval(months => c.restorable_months))::date + 1, c.withdrawn_on, c.cancelled_on, c.replaced_on]) as x(day) where day is not null) d) t where c.id = new.certificate_id; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "stands_as_its_certificate" BEFORE INSERT OR UPDATE on "surveillance_activity" for each ROW execute function "surveillance_activity_stands_as_its_certificate_fn"()`,
    );
    this.addSql(`update "surveillance_activity" set "certificate_id" = "certificate_id";`);
  }
}

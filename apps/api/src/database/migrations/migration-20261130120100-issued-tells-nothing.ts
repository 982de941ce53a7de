import { Migration } from '@mikro-orm/migrations';

/** That a certificate is issued tells nothing that it does not say itself: it is not written again, ten thousand times in an import. */
export class Migration20261130120100 extends Migration {
  override up(): void {
    this.addSql(
      `create or replace function "certificate_event_tells_the_certificate_fn"() returns trigger as $$ begin update certificate set suspended_on = case when new.kind = 'SUSPENDED' then new.effective_on else suspended_on end, suspension_ends_on = case when new.kind = 'SUSPENDED' then least((new.effective_on + interval '6 months')::date, valid_until) else suspension_ends_on end, restored_on = case when new.kind = 'SUSPENDED' then null when new.kind = 'RESTORED' then new.effective_on else restored_on end, withdrawn_on = case when new.kind = 'WITHDRAWN' then new.effective_on else withdrawn_on end, cancelled_on = case when new.kind = 'CANCELLED' then new.effective_on else cancelled_on end, replaced_on = case when new.kind = 'REPLACED' then new.effective_on else replaced_on end, level = coalesce(new.level, level) where id = new.certificate_id and (new.kind <> 'ISSUED' or new.level <> level); return new; end; $$ language plpgsql`,
    );
  }
}

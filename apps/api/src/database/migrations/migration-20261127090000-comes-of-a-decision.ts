import { Migration } from '@mikro-orm/migrations';

export class Migration20261127090000 extends Migration {
  override up(): void {
    this.addSql(
      `create or replace function "certificate_comes_of_a_decision_fn"() returns trigger as $$ begin if not exists (select 1 from decision d where d.certificate_id = new.id and d.certification_id = new.certification_id and d.client_id = new.client_id and d.outcome = case when new.previous_valid_until is null then 'GRANT' else 'RENEW' end and d.decided_on = new.decided_on and d.level = new.level) then raise exception using errcode = 'integrity_constraint_violation', message = 'a certificate comes of a decision to grant or to renew'; end if; return null; end; $$ language plpgsql`,
    );
    this.addSql(
      `create constraint trigger "comes_of_a_decision" after insert on "certificate" deferrable initially deferred for each row execute function "certificate_comes_of_a_decision_fn"()`,
    );
  }
}

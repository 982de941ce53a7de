import { Migration } from '@mikro-orm/migrations';

export class Migration20261127091000 extends Migration {
  override up(): void {
    this.addSql(
      `create or replace function "complaint_sold_nothing_to_it_fn"() returns trigger as $$ begin if (tg_op = 'INSERT' or (new.handler_id, new.closed_by_id) is distinct from (old.handler_id, old.closed_by_id)) and exists (select 1 from journal_entry j join account a on a.id = j.account_id where j.client_id = new.client_id and j.person_id in (new.handler_id, new.closed_by_id) and 'SALES' = any(a.roles)) then raise exception using errcode = 'integrity_constraint_violation', message = 'they sold to the client'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "sold_nothing_to_it" BEFORE INSERT OR UPDATE on "complaint" for each ROW execute function "complaint_sold_nothing_to_it_fn"()`,
    );
    this.addSql(
      `create or replace function "decision_sold_nothing_to_it_fn"() returns trigger as $$ begin if (tg_op = 'INSERT' or (new.decided_by_id) is distinct from (old.decided_by_id)) and exists (select 1 from journal_entry j join account a on a.id = j.account_id where j.client_id = new.client_id and j.person_id in (new.decided_by_id) and 'SALES' = any(a.roles)) then raise exception using errcode = 'integrity_constraint_violation', message = 'they sold to the client'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "sold_nothing_to_it" BEFORE INSERT OR UPDATE on "decision" for each ROW execute function "decision_sold_nothing_to_it_fn"()`,
    );
    this.addSql(
      `create or replace function "appeal_sold_nothing_to_it_fn"() returns trigger as $$ begin if (tg_op = 'INSERT' or (new.handler_id, new.decided_by_id) is distinct from (old.handler_id, old.decided_by_id)) and exists (select 1 from journal_entry j join account a on a.id = j.account_id where j.client_id = new.client_id and j.person_id in (new.handler_id, new.decided_by_id) and 'SALES' = any(a.roles)) then raise exception using errcode = 'integrity_constraint_violation', message = 'they sold to the client'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "sold_nothing_to_it" BEFORE INSERT OR UPDATE on "appeal" for each ROW execute function "appeal_sold_nothing_to_it_fn"()`,
    );
    this.addSql(
      `create or replace function "technical_review_sold_nothing_to_it_fn"() returns trigger as $$ begin if (tg_op = 'INSERT' or (new.reviewer_id) is distinct from (old.reviewer_id)) and exists (select 1 from journal_entry j join account a on a.id = j.account_id where j.client_id = new.client_id and j.person_id in (new.reviewer_id) and 'SALES' = any(a.roles)) then raise exception using errcode = 'integrity_constraint_violation', message = 'they sold to the client'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "sold_nothing_to_it" BEFORE INSERT OR UPDATE on "technical_review" for each ROW execute function "technical_review_sold_nothing_to_it_fn"()`,
    );
  }
}

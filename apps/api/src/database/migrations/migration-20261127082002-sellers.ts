import { Migration } from '@mikro-orm/migrations';

export class Migration20261127082002 extends Migration {
  override up(): void {
    this.addSql(`alter table "quote" add "drawn_up_by_id" uuid null`);
    this.addSql(
      `alter table "quote" add constraint "quote_drawn_up_by_id_foreign" foreign key ("drawn_up_by_id") references "person" ("id") on update cascade on delete restrict`,
    );
    // Who drew one up before this was kept stands in the journal.
    this.addSql(`alter table "quote" disable trigger user`);
    this.addSql(`update "quote" q set drawn_up_by_id = (select j.person_id from journal_entry j, jsonb_array_elements(j.changes) x(change)
      where j.verb = 'drawUpQuote' and x.change->>'type' = 'Quote' and x.change->>'id' = q.id::text
        and exists (select 1 from person p where p.id = j.person_id) limit 1)`);
    this.addSql(`alter table "quote" enable trigger user`);
    this.addSql(`create index "quote_drawn_up_by_id_index" on "quote" ("drawn_up_by_id")`);
    this.addSql(
      `create or replace function "decision_decider_sold_nothing_fn"() returns trigger as $$ begin if exists (select 1 from quote q join application p on p.id = q.application_id join audit a on a.client_id = p.client_id and a.programme_id = p.programme_id where a.id = new.audit_id and q.drawn_up_by_id = new.decided_by_id) then raise exception using errcode = 'integrity_constraint_violation', message = 'the decision maker sold the certification'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "decider_sold_nothing" BEFORE INSERT on "decision" for each ROW execute function "decision_decider_sold_nothing_fn"()`,
    );
    this.addSql(
      `create or replace function "technical_review_reviewer_sold_nothing_fn"() returns trigger as $$ begin if exists (select 1 from quote q join application p on p.id = q.application_id join audit a on a.client_id = p.client_id and a.programme_id = p.programme_id where a.id = new.audit_id and q.drawn_up_by_id = new.reviewer_id) then raise exception using errcode = 'integrity_constraint_violation', message = 'the technical reviewer sold the certification'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "reviewer_sold_nothing" BEFORE INSERT on "technical_review" for each ROW execute function "technical_review_reviewer_sold_nothing_fn"()`,
    );
  }
}

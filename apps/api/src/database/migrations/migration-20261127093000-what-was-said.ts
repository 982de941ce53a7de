import { Migration } from '@mikro-orm/migrations';

export class Migration20261127093000 extends Migration {
  override up(): void {
    this.addSql(`drop trigger if exists "is_final" on "complaint_source"`);
    this.addSql(`drop function if exists "complaint_source_is_final_fn"()`);
    this.addSql(
      `create or replace function "complaint_source_is_final_fn"() returns trigger as $$ begin if tg_op = 'DELETE' or new is distinct from old then raise exception using errcode = 'integrity_constraint_violation', message = 'what a complainant said stays'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "is_final" BEFORE UPDATE OR DELETE on "complaint_source" for each ROW execute function "complaint_source_is_final_fn"()`,
    );
  }
}

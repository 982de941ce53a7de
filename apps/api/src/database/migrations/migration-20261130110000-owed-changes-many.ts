import { Migration } from '@mikro-orm/migrations';

/** A statement that touches more than a thousand tells of everything, as whoever reads it would take it anyway; a new client owes nothing. */
export class Migration20261130110000 extends Migration {
  override up(): void {
    this.addSql(`drop trigger "tells_owed_insert" on "client"`);
    this.addSql(`create or replace function note_owed_change() returns trigger as $$
      declare
        rows text := case tg_op when 'INSERT' then 'select %1$s as whose from is_now' when 'DELETE' then 'select %1$s as whose from was'
          else 'select %1$s as whose from is_now union select %1$s from was' end;
      begin
        for told in 0 .. tg_nargs / 2 - 1 loop
          execute format('with named as materialized (select distinct x.whose from (' || rows || ') x)
            insert into owed_change (reach, client_id, person_id)
            select case when %2$L = ''CLIENT'' and n.whose is null then ''REST'' else %2$L end,
              case when %2$L = ''CLIENT'' then n.whose end, case when %2$L = ''PERSON'' then n.whose end
            from named n where (select count(*) from named) <= 1000
            union all select ''EVERYTHING'', null, null where (select count(*) from named) > 1000',
            tg_argv[told * 2 + 1], tg_argv[told * 2]);
        end loop;
        return null;
      end; $$ language plpgsql`);
  }
}

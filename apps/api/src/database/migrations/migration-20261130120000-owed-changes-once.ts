import { Migration } from '@mikro-orm/migrations';

/** Once a transaction has told of everything, what else it changes is told already: an import changes ten thousand rows more, one by one. */
export class Migration20261130120000 extends Migration {
  override up(): void {
    this.addSql(`create or replace function note_owed_change() returns trigger as $$
      declare
        rows text := case tg_op when 'INSERT' then 'select %1$s as whose from is_now' when 'DELETE' then 'select %1$s as whose from was'
          else 'select %1$s as whose from is_now union select %1$s from was' end;
      begin
        if exists (select 1 from owed_change c where c.written_by = pg_current_xact_id() and c.reach = 'EVERYTHING') then
          return null;
        end if;
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

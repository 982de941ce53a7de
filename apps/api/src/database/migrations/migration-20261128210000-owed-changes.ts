import { Migration } from '@mikro-orm/migrations';

/** Tables, and what a change of their rows reaches: by the column that names whom, or by none. */
const TOLD: ReadonlyArray<readonly [tables: string, reach: string]> = [
  ['client', "'CLIENT', 'id'"],
  [
    `certification certificate surveillance_activity application application_document paper_request nonconformity
    change_notice mark_case permit complaint appeal decision proposal_dismissal technical_file legal_hold impartiality_risk`,
    "'CLIENT', 'client_id'",
  ],
  ['audit team_assignment', "'CLIENT', 'client_id', 'REST', 'null::uuid'"],
  ['person', "'PERSON', 'id', 'REST', 'null::uuid'"],
  [
    'registration authorisation technical_code leave declaration contract continuing_education witness',
    "'PERSON', 'person_id', 'REST', 'null::uuid'",
  ],
  ['house_task house_action authority_return programme', "'REST', 'null::uuid'"],
  ['house_rhythm scheme_edition body_profile', "'EVERYTHING', 'null::uuid'"],
];

const EVENTS = [
  ['insert', 'new table as is_now'],
  ['update', 'old table as was new table as is_now'],
  ['delete', 'old table as was'],
] as const;

export class Migration20261128210000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "owed_change" ("id" uuid not null default gen_random_uuid(), "written_by" xid8 not null default pg_current_xact_id(), "noted_at" timestamptz not null default now(), "reach" text not null, "client_id" uuid null, "person_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`create index "owed_change_written_by_index" on "owed_change" ("written_by");`);
    this.addSql(
      `alter table "owed_change" add constraint "owed_change_whose" check ((reach = 'CLIENT') = (client_id is not null) and (reach = 'PERSON') = (person_id is not null));`,
    );
    this.addSql(`create function note_owed_change() returns trigger as $$
      declare
        rows text := case tg_op when 'INSERT' then 'select %1$s as whose from is_now' when 'DELETE' then 'select %1$s as whose from was'
          else 'select %1$s as whose from is_now union select %1$s from was' end;
      begin
        for told in 0 .. tg_nargs / 2 - 1 loop
          execute format('insert into owed_change (reach, client_id, person_id)
            select distinct case when %2$L = ''CLIENT'' and x.whose is null then ''REST'' else %2$L end,
              case when %2$L = ''CLIENT'' then x.whose end, case when %2$L = ''PERSON'' then x.whose end from (' || rows || ') x',
            tg_argv[told * 2 + 1], tg_argv[told * 2]);
        end loop;
        return null;
      end; $$ language plpgsql`);
    for (const [tables, reach] of TOLD)
      for (const table of tables.split(/\s+/))
        for (const [event, rows] of EVENTS)
          this.addSql(
            `create trigger "tells_owed_${event}" after ${event} on "${table}" referencing ${rows} for each statement execute function note_owed_change(${reach})`,
          );
  }
}

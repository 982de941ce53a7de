import { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fill } from '../../../test/fill.js';
import type { File } from '../../../test/fill.js';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';
import { readPdf } from '../../../test/pdf-text.js';

/** What would act, lead away or fetch something, were it taken for more than words. */
const HOSTILE =
  ')/JS(app.alert(1))/AA<</O<</S/JavaScript>>>>/Launch/URI(http://evil.example/a)<script>alert(1)</script><img src="http://evil.example/b">';
const ACTS =
  /\/(JS|JavaScript|AA|Launch|URI|OpenAction|SubmitForm|ImportData|EmbeddedFile|RichMedia|Annots|AcroForm|XObject\s*\/Ref)\b/;

let house: House;
let file: File;
let manager: Visitor;

beforeAll(async () => {
  house = await startHouse();
  [file] = (await fill(house, 1)) as [File];
  manager = await house.as('PROGRAMME_MANAGER', { locale: 'zh' });
  await poison();
});
afterAll(() => house.close());

/** Turns every text that somebody wrote hostile, past the guards; what the database itself refuses stays. */
async function poison(): Promise<void> {
  const columns = (await house.asOwner(
    `select table_name, column_name from information_schema.columns join pg_class on relname = table_name and relkind = 'r'
     where table_schema = 'public' and data_type = 'text' and table_name not in ('journal_entry', 'score_fact', 'known_fact')`,
  )) as { table_name: string; column_name: string }[];
  await house.asOwner(`do $$ declare c record; begin
    set local session_replication_role = replica;
    for c in select * from (values ${columns.map(({ table_name: table, column_name: column }) => `('${table}', '${column}')`).join(', ')}) as v (t, n) loop
      begin execute format('update %I set %I = %I || %L where %I ~ %L', c.t, c.n, c.n, $p$${HOSTILE}$p$, c.n, '[一-鿿]');
      exception when others then null; end;
    end loop; end $$`);
}

/** What a PDF is made of, without its streams and without what only is said: strings in brackets or as numbers. */
function structureOf(content: Buffer): string {
  const bare = content.toString('latin1').replaceAll(/stream\r?\n[^]*?endstream/g, ' ');
  let depth = 0;
  let structure = '';
  for (let at = 0; at < bare.length; at += 1) {
    const sign = bare[at] ?? '';
    if (depth > 0 && sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (depth === 0) structure += sign;
  }
  return structure;
}

describe('papers of hostile data', () => {
  it('say it and do nothing: no script, no link, no form, and nothing is fetched while they are made', async () => {
    const connect = vi.spyOn(Socket.prototype, 'connect');
    const paths = [
      `CERTIFICATE/Certificate:${file.certificate}`,
      `AUDIT_REPORT/Audit:${file.audit}`,
      `AUDIT_PLAN/Audit:${file.audit}`,
      `NONCONFORMITY_REPORT/Nonconformity:${file.nonconformity}`,
      `DECISION_RECORD/Decision:${file.decision}`,
      `COMPETENCE_DOSSIER/Person:${file.auditor}`,
    ];
    let said = '';
    for (const path of paths) {
      const { statusCode, rawPayload } = await house.http.inject({
        url: `/papers/${path}?language=ZH`,
        headers: { cookie: manager.cookie },
      });
      expect([path, statusCode]).toEqual([path, 200]);
      const structure = structureOf(rawPayload);
      expect([path, ACTS.exec(structure)?.[0]]).toEqual([path, undefined]);
      expect(structure).toContain('/Catalog');
      said += readPdf(rawPayload).pages.join('');
    }
    // The words are there, as words: the test would prove nothing of papers without them.
    expect(said.split('/JS(app.alert(1))').length).toBeGreaterThan(10);
    const [[first] = []] = connect.mock.calls as unknown as unknown[][];
    for (const [to] of connect.mock.calls as unknown as unknown[][]) expect(to).toEqual(first);
    expect(JSON.stringify(connect.mock.calls.map((call) => call.slice(0, 2)))).not.toContain('evil');
    connect.mockRestore();
  });
});

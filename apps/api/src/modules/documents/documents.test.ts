import { createHash } from 'node:crypto';
import { editionTemplateXlsx } from '@touchstone/schemes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';
import { multipart } from '../../../test/multipart.js';
import { UPLOADS } from '../../../test/upload-corpus.js';
import { newId } from '../../graphql/ids.js';
import { Client } from '../clients/index.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');

let house: House;
let ours: Visitor;
let theirs: Visitor;

beforeAll(async () => {
  house = await startHouse();
  const em = house.em();
  const [one, two] = ['91350100M000100Y43', '91110105MA00TEXT0W'].map((uscc) =>
    em.create(Client, {
      id: newId(),
      uscc,
      name: uscc,
      nameEn: null,
      provinceCode: '35',
      address: '学院路 1 号',
      sector: 'F',
      headcount: 100,
      legalRepresentative: null,
      contactName: '李雷',
      contactPhone: '0591-88880001',
      contactEmail: null,
      registeredOn: house.today(),
      version: 1,
    }),
  );
  await em.flush();
  ours = await house.as('CLIENT_CONTACT', { clientId: one!.id });
  theirs = await house.as('CLIENT_CONTACT', { clientId: two!.id });
});
afterAll(() => house.close());

const put = (who: Visitor | null, name: string, content: Uint8Array) => send(who, multipart(name, content));
const send = (
  who: Visitor | null,
  { payload, headers }: ReturnType<typeof multipart>,
  csrf: object = { 'x-touchstone-csrf': '1' },
) => {
  return house.http.inject({
    method: 'POST',
    url: '/documents',
    payload,
    headers: { ...headers, cookie: who?.cookie ?? '', ...csrf },
  });
};
const get = (who: Visitor | null, id: string) =>
  house.http.inject({ url: `/documents/${id}`, headers: { cookie: who?.cookie ?? '' } });

describe('POST /documents', () => {
  it('keeps a file under a name of one part, and shows it through GraphQL', async () => {
    const answer = await put(ours, '../../营业执照.pdf', PDF);
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({
      id: expect.stringMatching(/^StoredDocument:/),
      fileName: '营业执照.pdf',
      mediaType: 'application/pdf',
      size: PDF.length,
    });
    const { data, errors } = await ours(
      'query ($id: ID!) { node(id: $id) { ... on StoredDocument { fileName mediaType size sha256 storedAt } } }',
      { id: answer.json<{ id: string }>().id },
    );
    expect(errors).toBeUndefined();
    expect(data.node).toMatchObject({ fileName: '营业执照.pdf', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('writes in the journal who kept what', async () => {
    const { id } = (await put(ours, '合同.pdf', PDF)).json<{ id: string }>();
    const quality = await house.as('QUALITY_MANAGER');
    const { data } = await quality(
      'query ($record: ID!) { journal(where: { record: { eq: $record } }) { nodes { verb actorName changes subjectName } } }',
      { record: id },
    );
    expect(data.journal.nodes).toEqual([
      {
        verb: 'uploadDocument',
        actorName: expect.stringContaining('client_contact'),
        subjectName: '91350100M000100Y43',
        changes: [
          {
            type: 'StoredDocument',
            id: id.split(':')[1],
            action: 'create',
            before: null,
            after: expect.objectContaining({
              fileName: '合同.pdf',
              mediaType: 'application/pdf',
              size: PDF.length,
              sha256: createHash('sha256').update(PDF).digest('hex'),
            }),
          },
        ],
      },
    ]);
  });

  it('writes nothing of a file it refuses', async () => {
    const count = async (): Promise<unknown> =>
      house.em().getConnection().execute('select count(*)::int from journal_entry');
    const before = await count();
    await put(ours, 'a.png', Buffer.from('<html></html>'));
    expect(await count()).toEqual(before);
  });

  it('takes a workbook', async () => {
    expect((await put(ours, 'a.xlsx', await editionTemplateXlsx())).statusCode).toBe(201);
  });

  it.each(UPLOADS)('takes or refuses $what, whatever its name', async ({ name, content, kept, fault }) => {
    const answer = await put(ours, name, content);
    expect(answer.json().code ?? answer.json().fileName).toBe(fault ?? kept);
    expect(answer.statusCode).toBe(fault ? 400 : 201);
    expect(answer.json().message ?? '').toMatch(fault ? /[一-鿿].*。$/ : /^$/);
  });

  it('has forty files to try, a third of them good', () => {
    expect([UPLOADS.length, UPLOADS.filter(({ kept }) => kept).length]).toEqual([40, 14]);
  });

  it('refuses what is too large', async () => {
    const answer = await put(ours, 'a.pdf', Buffer.concat([PDF, Buffer.alloc(21 * 1024 * 1024)]));
    expect(answer.json()).toMatchObject({ code: 'FILE_TOO_LARGE' });
  });

  it('asks who it is, whether he may, and whether the page is ours', async () => {
    expect((await put(null, 'a.pdf', PDF)).statusCode).toBe(401);
    expect((await put(await house.as('ANALYST'), 'a.pdf', PDF)).statusCode).toBe(403);
    expect((await send(ours, multipart('a.pdf', PDF), {})).json()).toMatchObject({ code: 'FOREIGN_ORIGIN' });
  });
});

describe('GET /documents/<id>', () => {
  it('hands the file out as an attachment that no browser runs', async () => {
    const { id } = (await put(ours, '手册.pdf', PDF)).json<{ id: string }>();
    const answer = await get(ours, id);
    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload.equals(PDF)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('手册.pdf')}`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
  });

  it("does not know another client's file, nor one that is not there", async () => {
    const { id } = (await put(ours, 'a.pdf', PDF)).json<{ id: string }>();
    const [foreign, missing] = [await get(theirs, id), await get(theirs, `StoredDocument:${newId()}`)];
    expect([foreign.statusCode, missing.statusCode]).toEqual([404, 404]);
    expect(foreign.json()).toEqual(missing.json());
    const { data } = await theirs('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(data.node).toBeNull();
    expect((await get(null, id)).statusCode).toBe(401);
  });

  it('takes an id in either form and no other type for a document', async () => {
    const { id } = (await put(ours, 'a.pdf', PDF)).json<{ id: string }>();
    expect((await get(ours, id.split(':')[1]!)).statusCode).toBe(200);
    expect((await get(ours, id.replace('StoredDocument', 'Client'))).statusCode).toBe(404);
    expect((await get(ours, 'no-id')).statusCode).toBe(404);
  });
});

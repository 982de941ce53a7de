import { randomBytes } from 'node:crypto';
import { claimedIssuer, readKeys, verifyCredential } from '@touchstone/credentials';
import type { PlainDate } from '@touchstone/plain-date';
import { CertificateState } from '@touchstone/rules';
import { compactVerify, importJWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDITION } from '../../../test/fill-common.js';
import { grantOf } from '../../../test/fill-grant.js';
import { makeCertificate } from '../../../test/fill-papers.js';
import { fill, tellEvent } from '../../../test/fill.js';
import { startHouse } from '../../../test/house.js';
import type { House } from '../../../test/house.js';
import { perform } from '../../command.js';
import type { ActorContext } from '../../context.js';
import { Refused } from '../../graphql/refused.type.js';
import { Certificate, CertificateIssue, recordEvent } from '../certificates/index.js';
import { aboutLetter, MailMessage } from '../mail/index.js';
import { Person } from '../people/index.js';
import { certificateCode } from './certificate-code.js';
import { StatusSubscription } from './status-subscription.entity.js';

let house: House;
let number: string;
let code: string;
let certificateId: string;
let clientName: string;
let uscc: string;
let secrets: readonly string[];
const execute = (statement: string): Promise<unknown> => house.em().getConnection().execute(statement);
const ask = (url: string, headers: object = {}, method: 'GET' | 'POST' = 'GET') =>
  house.http.inject({ method, url, headers: { 'accept-language': 'en', ...headers }, remoteAddress: '10.0.0.1' });
const json = async (url: string) => (await ask(url, { accept: 'application/json' })).json<Record<string, unknown>>();
const form = (url: string, body: string) =>
  house.http.inject({
    method: 'POST',
    url,
    headers: { 'accept-language': 'en', 'content-type': 'application/x-www-form-urlencoded' },
    payload: body,
    remoteAddress: '10.0.0.1',
  });
const randomCode = (): string => randomBytes(18).toString('hex').toUpperCase().slice(0, 34);

beforeAll(async () => {
  house = await startHouse();
  const [file] = await fill(house, 2);
  certificateId = file?.certificate ?? '';
  const [issue] = (await execute(
    `select i.id, i.number, c.client_name from certificate_issue i join certificate c on c.id = i.certificate_id where c.id = '${certificateId}'`,
  )) as [{ id: string; number: string; client_name: string }];
  [number, code, clientName] = [issue.number, certificateCode(house.parts.secrets, issue.id), issue.client_name];
  const [client] = (await execute(
    `update client set contact_name = '李雷雷', contact_phone = '139-0000-1111', contact_email = 'x@y.example', legal_representative = '韩梅梅'
     where id = '${file?.client}' returning id, uscc`,
  )) as [{ id: string; uscc: string }];
  uscc = client.uscc;
  secrets = ['李雷雷', '139-0000-1111', 'x@y.example', '韩梅梅', client.id, certificateId, '张三'];
});
afterAll(() => house.close());

describe('the code of a certificate', () => {
  it('has 140 bits in groups that can be read on paper, and is another for every issue', async () => {
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    const others = (await execute('select id from certificate_issue')) as readonly { id: string }[];
    const codes = others.map(({ id }) => certificateCode(house.parts.secrets, id));
    expect(new Set(codes).size).toBe(others.length);
    expect(others.length).toBeGreaterThan(1);
  });
});

describe('GET /c/<number>/<code>', () => {
  it('opens the certificate to whoever has its paper, and tells nobody a person', async () => {
    const { statusCode, payload, headers } = await ask(`/c/${number}/${code}`);
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    for (const said of [number, 'Status', 'Specimen', 'GB/T 27922-2011', 'Certification body', 'History'])
      expect(payload).toContain(said);
    const facts = await json(`/register/v1/certificates/${number}/${code}`);
    for (const secret of secrets) expect(`${payload}${JSON.stringify(facts)}`).not.toContain(secret);
    expect(facts).toMatchObject({ number, isSpecimen: true, organisation: clientName, uscc });
    expect(await json(`/c/${number}/${code}`)).toEqual(facts);
  });

  it('tells these fields and no other', async () => {
    const shape = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.slice(0, 1).map(shape)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
          : value === null
            ? 'null'
            : typeof value;
    expect(shape(await json(`/register/v1/certificates/${number}/${code}`))).toMatchInlineSnapshot(`
      {
        "address": "string",
        "basis": [
          "string",
        ],
        "body": {
          "approvalNumber": "string",
          "en": "string",
          "zh": "string",
        },
        "firstIssuedOn": "string",
        "history": [
          {
            "kind": "string",
            "on": "string",
          },
        ],
        "isSpecimen": "boolean",
        "issuedOn": "string",
        "issues": [
          {
            "issuedOn": "string",
            "number": "string",
          },
        ],
        "level": {
          "code": "string",
          "en": "string",
          "zh": "string",
        },
        "newestNumber": "string",
        "number": "string",
        "organisation": "string",
        "programme": {
          "en": "string",
          "zh": "string",
        },
        "scope": {
          "en": "null",
          "zh": "string",
        },
        "sites": [],
        "state": "string",
        "stateSince": "null",
        "transferredFrom": "string",
        "uscc": "string",
        "validUntil": "string",
      }
    `);
    expect(shape(await json(`/register/v1/status?asked=${number}`))).toMatchInlineSnapshot(`
      {
        "certificates": [
          {
            "isSpecimen": "boolean",
            "number": "string",
            "programme": {
              "en": "string",
              "zh": "string",
            },
            "state": "string",
            "stateSince": "null",
          },
        ],
      }
    `);
    const { paths } = await json('/register/v1/openapi.json');
    const told = JSON.stringify(paths);
    for (const field of Object.keys(await json(`/register/v1/certificates/${number}/${code}`)))
      expect(told).toContain(`"${field}"`);
  });

  it('takes what was typed from paper', async () => {
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    const { statusCode } = await ask(`/c?number=%20${number.toLowerCase()}%20&code=${encodeURIComponent(typed)}`);
    expect(statusCode).toBe(200);
    expect((await ask(`/c?number=${number}&code=${encodeURIComponent(`${code}0`)}`)).statusCode).toBe(404);
    expect((await ask(`/c?number=${number}&code=${encodeURIComponent(code.slice(0, -1))}`)).statusCode).toBe(404);
  });

  it('shows a change at once, to whoever has the page before as well', async () => {
    const today = house.today();
    const before = await ask(`/c/${number}/${code}`);
    expect(before.headers['cache-control']).toBe('private, no-cache');
    const tag = String(before.headers.etag);
    const same = await ask(`/c/${number}/${code}`, { 'if-none-match': tag });
    expect([same.statusCode, same.payload]).toEqual([304, '']);
    const until = async (kind: 'SUSPENDED' | 'RESTORED' | 'WITHDRAWN') => {
      await tellEvent(house, certificateId, { kind, on: today });
      const { state, stateSince } = await json(`/register/v1/certificates/${number}/${code}`);
      return [state, stateSince];
    };
    const list = (tag = '') => ask('/specimen/status-lists/suspension/0', { 'if-none-match': tag });
    const listed = await list();
    expect(listed.headers['cache-control']).toBe('public, max-age=60');
    expect((await list(String(listed.headers.etag))).statusCode).toBe(304);
    expect(await until('SUSPENDED')).toEqual(['SUSPENDED', today]);
    const after = await ask(`/c/${number}/${code}`, { 'if-none-match': tag });
    expect([after.statusCode, after.payload.includes('suspended')]).toEqual([200, true]);
    const relisted = await list(String(listed.headers.etag));
    expect([relisted.statusCode, relisted.payload === listed.payload]).toEqual([200, false]);
    expect(await until('RESTORED')).toEqual(['VALID', null]);
    expect(await until('WITHDRAWN')).toEqual(['WITHDRAWN', today]);
    const { history } = await json(`/register/v1/certificates/${number}/${code}`);
    expect(
      (history as { kind: string }[])
        .map(({ kind }) => kind)
        .slice(0, 3)
        .toSorted(),
    ).toEqual(['RESTORED', 'SUSPENDED', 'WITHDRAWN']);
  });

  it.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' or 1=1 --", 'A'.repeat(500)])(
    'takes %s for text',
    async (hostile) => {
      for (const query of [
        `number=${encodeURIComponent(hostile)}&code=X`,
        `number=X&code=${encodeURIComponent(hostile)}`,
        `asked=${encodeURIComponent(hostile)}`,
      ]) {
        const { statusCode, payload } = await ask(`/c?${query}`);
        expect(statusCode).toBe(query.startsWith('asked') ? 200 : 404);
        expect(payload).not.toMatch(/<script>|<img|value=""><|value="' or/);
      }
    },
  );
});

describe('a status without the paper', () => {
  it('is told by number, exact name and credit code, and nothing else is', async () => {
    for (const asked of [number, clientName, uscc, ` ${uscc.toLowerCase()} `]) {
      const { certificates } = await json(`/register/v1/status?asked=${encodeURIComponent(asked)}`);
      expect(certificates).toContainEqual(
        expect.objectContaining({ number, state: expect.any(String), isSpecimen: true }),
      );
    }
    const page = (await ask(`/c/${number}`)).payload;
    expect(page).toContain('withdrawn');
    for (const hidden of [clientName, uscc, code, '五星', 'Scope', ...secrets]) expect(page).not.toContain(hidden);
  });

  it('has one answer for whoever nobody knows, and whoever never held one', async () => {
    await execute(
      `insert into client select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'uscc', '91110105MA00TEXT0W', 'name', '从未获证有限公司'))).* from client c limit 1`,
    );
    const answers = await Promise.all(
      ['从未获证有限公司', '查无此人有限公司', clientName.slice(0, -1), '%', ''].map(async (asked) => {
        const { statusCode, payload, headers } = await ask(`/register/v1/status?asked=${encodeURIComponent(asked)}`);
        return JSON.stringify([statusCode, payload, headers['etag'], headers['cache-control']]);
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('certificates');
  });
});

describe('every state of a certificate', () => {
  type Told = readonly ['SUSPENDED' | 'RESTORED' | 'WITHDRAWN' | 'CANCELLED' | 'REPLACED', string];
  /** Each runs from 2025-05-06 until 2028-05-05. */
  interface Life {
    readonly regime?: Certificate['regime'];
    readonly events?: readonly Told[];
    /** First day, and last day on site, of the audit that is to renew it. */
    readonly startedOn?: string;
    readonly onSiteUntil?: string;
    /** From day to day: the state, and since when it is. */
    readonly days: ReadonlyArray<readonly [day: string, state: CertificateState, since: string | null]>;
  }
  const WORDS: Record<CertificateState, readonly [zh: string, en: string]> = {
    NOT_YET_VALID: ['尚未生效', 'not yet valid'],
    VALID: ['有效', 'valid'],
    SUSPENDED: ['暂停', 'suspended'],
    SUSPENSION_ENDED: ['暂停期满未恢复', 'past its suspension'],
    EXPIRED_AWAITING_DECISION: ['已到期、待认证决定', 'expired, awaiting a decision'],
    RESTORABLE: ['已到期、可恢复', 'expired, restorable'],
    LAPSED: ['过期失效', 'lapsed'],
    WITHDRAWN: ['撤销', 'withdrawn'],
    CANCELLED: ['注销', 'cancelled'],
    REPLACED: ['已被新证书取代', 'replaced'],
  };
  const ended = (kind: 'WITHDRAWN' | 'CANCELLED'): Life => ({
    events: [
      ['SUSPENDED', '2026-01-10'],
      [kind, '2026-02-01'],
    ],
    days: [
      ['2026-01-31', 'SUSPENDED', '2026-01-10'],
      ['2026-02-01', kind, '2026-02-01'],
      ['2028-05-06', kind, '2026-02-01'],
    ],
  });
  const LIVES: readonly Life[] = [
    {
      days: [
        ['2025-05-05', 'NOT_YET_VALID', null],
        ['2025-05-06', 'VALID', null],
        ['2028-05-05', 'VALID', null],
        ['2028-05-06', 'LAPSED', '2028-05-06'],
      ],
    },
    {
      events: [['SUSPENDED', '2026-01-10']],
      days: [
        ['2026-01-09', 'VALID', null],
        ['2026-01-10', 'SUSPENDED', '2026-01-10'],
        ['2026-07-10', 'SUSPENDED', '2026-01-10'],
        ['2026-07-11', 'SUSPENSION_ENDED', '2026-07-11'],
        ['2028-05-06', 'LAPSED', '2028-05-06'],
      ],
    },
    {
      events: [
        ['SUSPENDED', '2026-01-10'],
        ['RESTORED', '2026-03-01'],
      ],
      days: [
        ['2026-02-28', 'SUSPENDED', '2026-01-10'],
        ['2026-03-01', 'VALID', null],
        ['2028-05-06', 'LAPSED', '2028-05-06'],
      ],
    },
    {
      events: [['SUSPENDED', '2028-01-10']],
      days: [
        ['2028-05-05', 'SUSPENDED', '2028-01-10'],
        ['2028-05-06', 'LAPSED', '2028-05-06'],
      ],
    },
    {
      startedOn: '2028-04-01',
      onSiteUntil: '2028-04-20',
      days: [['2028-05-06', 'EXPIRED_AWAITING_DECISION', '2028-05-06']],
    },
    { startedOn: '2028-05-01', onSiteUntil: '2028-05-06', days: [['2028-05-06', 'LAPSED', '2028-05-06']] },
    {
      regime: 'classic',
      startedOn: '2028-05-01',
      days: [
        ['2028-05-06', 'RESTORABLE', '2028-05-06'],
        ['2028-11-05', 'RESTORABLE', '2028-05-06'],
        ['2028-11-06', 'LAPSED', '2028-11-06'],
      ],
    },
    { regime: 'classic', days: [['2028-05-06', 'LAPSED', '2028-05-06']] },
    ended('WITHDRAWN'),
    ended('CANCELLED'),
    {
      events: [['REPLACED', '2028-05-01']],
      days: [
        ['2028-04-30', 'VALID', null],
        ['2028-05-01', 'REPLACED', '2028-05-01'],
        ['2028-05-06', 'REPLACED', '2028-05-01'],
      ],
    },
  ];
  const opened: { readonly number: string; readonly code: string }[] = [];
  beforeAll(async () => {
    const em = house.em();
    const { certification, client, programme } = await em.findOneOrFail(
      Certificate,
      { id: certificateId },
      { populate: ['certification', 'client', 'programme'] },
    );
    const [outsider] = (await em.find(Person, {}, { limit: 1 })) as [Person];
    const common = {
      client: client.getEntity(),
      programme: programme.getEntity(),
      certification: certification.getEntity(),
      editionId: EDITION,
      outsider,
    };
    const made = LIVES.map(({ regime = 'strict', startedOn = null, onSiteUntil = null }, at) => {
      const certificate = makeCertificate({ em, today: house.today(), number: 9000 + at }, common);
      em.assign(certificate, {
        regime,
        recertificationStartedOn: startedOn as PlainDate | null,
        recertificationOnSiteUntil: onSiteUntil as PlainDate | null,
      });
      grantOf(em, certificate, outsider);
      return certificate.id;
    });
    await em.flush();
    for (const [at, { events = [] }] of LIVES.entries())
      for (const [kind, on] of events) await tellEvent(house, made[at]!, { kind, on });
    const issues = await em.fork().find(CertificateIssue, { certificate: { $in: made } });
    for (const id of made) {
      const issue = issues.find((each) => each.certificate.id === id)!;
      opened.push({ number: issue.number, code: certificateCode(house.parts.secrets, issue.id) });
    }
  });

  it('is told rightly on its days, and since when it is, as data and in both languages', async () => {
    const today = house.today();
    const told: unknown[] = [];
    for (const [at, { days }] of LIVES.entries())
      for (const [day, state, since] of days) {
        house.setToday(day);
        const { number: of, code: by } = opened[at]!;
        const facts = await json(`/register/v1/certificates/${of}/${by}`);
        const { certificates } = await json(`/register/v1/status?asked=${of}`);
        const [{ state: alone, stateSince } = {}] = certificates as { state?: string; stateSince?: string | null }[];
        const where = `life ${at} on ${day}`;
        told.push(state);
        expect([where, facts['state'], facts['stateSince']]).toEqual([where, state, since]);
        expect([where, alone, stateSince]).toEqual([where, state, since]);
        for (const [nth, lang] of (['zh', 'en'] as const).entries()) {
          const [word, from] = [WORDS[state][nth]!, since && `${lang === 'zh' ? '自' : 'since'} ${since}`];
          const page = (await ask(`/c/${of}/${by}?lang=${lang}`)).payload;
          expect([where, page.includes(`<strong>${word}</strong`)]).toEqual([where, true]);
          expect([where, /<small>([^<]*)<\/small>/.exec(page)?.[1] ?? null]).toEqual([where, from]);
          const status = (await ask(`/c?asked=${of}&lang=${lang}`)).payload;
          expect([where, status.includes(` · ${word}${from ? ` ${from}` : ''}`)]).toEqual([where, true]);
        }
      }
    house.setToday(today);
    expect(new Set(told)).toEqual(new Set(Object.values(CertificateState)));
  });
});

describe('guessing', () => {
  const GUESSES = Number(process.env['REGISTER_GUESSES'] ?? 200);

  it(`hits nothing in ${GUESSES} guesses, and every answer is of one size`, async () => {
    const sizes = new Set<string>();
    for (let at = 0; at < GUESSES; at += 1) {
      const guessed = at % 2 === 0 ? number : number.replaceAll(/\d(?=\d{0,2}$)/g, String(at % 10));
      const { statusCode, payload } = await ask(`/register/v1/certificates/${guessed}/${randomCode()}`);
      sizes.add(`${statusCode} ${payload.length}`);
    }
    expect([...sizes]).toHaveLength(1);
    expect([...sizes][0]).toMatch(/^404 /);
    const [wrong, unknown] = [
      await ask(`/c/${number}/${randomCode()}`),
      await ask(`/c/${number.replaceAll(/\d/g, '9')}/${randomCode()}`),
    ];
    expect([wrong.statusCode, wrong.payload.length]).toEqual([404, unknown.payload.length]);
  }, 600_000);
});

describe('the signed certificate', () => {
  const credential = async () => (await ask(`/c/${number}/${code}/credential`)).payload;
  const check = async (token: string, keysAt: string) => {
    const keys = readKeys((await ask(keysAt)).payload);
    const lists = await Promise.all(
      ['revocation', 'suspension'].map(async (purpose) => (await ask(`/specimen/status-lists/${purpose}/0`)).payload),
    );
    return verifyCredential(token, { keys, statusLists: lists, today: house.today() });
  };

  it('of a specimen is signed as one, by a key that is not the body’s', async () => {
    const answer = await ask(`/c/${number}/${code}/credential`);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/vc+jwt',
      'content-disposition': expect.stringContaining(`${number}.vc.jwt`) as unknown,
    });
    expect(claimedIssuer(answer.payload)).toBe('did:web:localhost%3A4000:specimen');
    const report = await check(answer.payload, '/specimen/did.json');
    expect(report.faults).toEqual(['SPECIMEN', 'REVOKED']);
    expect(report.certificate).toMatchObject({ number, organisation: clientName, isSpecimen: true });
    expect((await check(answer.payload, '/.well-known/jwks.json')).faults).toEqual(['KEY_UNKNOWN']);
    for (const secret of secrets) expect(JSON.stringify(report)).not.toContain(secret);
    expect(await credential()).toBe(answer.payload);
  });

  it('is verified by another library', async () => {
    const { verificationMethod } = await json('/specimen/did.json');
    const [{ publicKeyJwk }] = verificationMethod as [{ publicKeyJwk: object }];
    const { protectedHeader } = await compactVerify(await credential(), await importJWK(publicKeyJwk, 'EdDSA'));
    expect(protectedHeader).toMatchObject({ typ: 'vc+jwt', kid: expect.stringContaining(':specimen#') as unknown });
  });

  it('has a place of its own in the lists, which nobody can move', async () => {
    const places = (await execute('select place from status_list_entry order by place')) as { place: number }[];
    const issues = (await execute('select id from certificate_issue')) as object[];
    expect(places.map(({ place }) => place)).toEqual(issues.map((_, at) => at));
    await expect(execute('update status_list_entry set place = place + 100')).rejects.toThrow('keeps its place');
    expect((await ask('/specimen/status-lists/revocation/1')).statusCode).toBe(404);
    expect((await ask('/specimen/status-lists/other/0')).statusCode).toBe(404);
  });

  it('is proved by keys that keep a secret of their own', async () => {
    const keys = (await execute('select sealed, public_key from issuer_key')) as {
      sealed: string;
      public_key: string;
    }[];
    const told = (await ask('/specimen/did.json')).payload + (await ask('/.well-known/jwks.json')).payload;
    expect(keys.length).toBe(2);
    for (const { sealed, public_key: x } of keys) {
      expect(told).toContain(x);
      expect(told).not.toContain(sealed);
    }
    await expect(execute("update issuer_key set public_key = 'x'")).rejects.toThrow('never changed');
  });
});

describe('a subscription', () => {
  const letters = async () =>
    (await house.em().find(MailMessage, {}, { orderBy: { writtenAt: 'asc', id: 'asc' } })).map(
      ({ id, recipient, text, sealed }) => ({
        recipient,
        text,
        path: sealed ? new URL(house.parts.secrets.open(sealed, aboutLetter(id))).pathname : '',
      }),
    );
  const subscribe = async (email: string) => {
    const answer = await form(`/c/${other.number}/${other.code}/subscriptions`, `email=${encodeURIComponent(email)}`);
    await house.parts.mailer.post();
    return [answer.statusCode, answer.payload] as const;
  };
  let other: { id: string; number: string; code: string };
  beforeAll(async () => {
    const [row] = (await execute(
      `select c.id, i.id as issue, i.number from certificate_issue i join certificate c on c.id = i.certificate_id where c.id <> '${certificateId}' limit 1`,
    )) as [{ id: string; issue: string; number: string }];
    other = { id: row.id, number: row.number, code: certificateCode(house.parts.secrets, row.issue) };
  });

  it('begins once the owner of the address confirms it, and not by opening a link', async () => {
    const [status, page] = await subscribe('Buyer@Example.org');
    expect([status, page.includes('Received.')]).toEqual([202, true]);
    const [asked] = await letters();
    expect(asked).toMatchObject({
      recipient: 'buyer@example.org',
      text: expect.stringContaining(other.number) as unknown,
    });
    const seen = await ask(asked!.path);
    expect([seen.statusCode, seen.payload.includes('Once confirmed')]).toEqual([200, true]);
    expect((await ask(asked!.path)).payload).toContain('Once confirmed');
    const confirmed = await form(`${asked!.path}/confirm`, '');
    expect(confirmed.payload).toContain('is confirmed');
    expect((await ask(asked!.path)).payload).toContain('in force');
  });

  it('says the same to whoever asks for an address that subscribed before, and writes nothing', async () => {
    const before = await letters();
    const [again, first] = [await subscribe('buyer@example.org'), await subscribe('new@example.org')];
    expect(again).toEqual(first);
    expect((await letters()).slice(before.length).map(({ recipient }) => recipient)).toEqual(['new@example.org']);
    for (const nonsense of ['x', 'a@b', 'a@b.c,d@e.f', `${'a'.repeat(250)}@example.org`])
      expect((await subscribe(nonsense))[0]).toBe(422);
    for (const payload of [{ email: 'a@b.example' }, [], {}])
      expect(
        (await house.http.inject({ method: 'POST', url: `/c/${other.number}/${other.code}/subscriptions`, payload }))
          .statusCode,
      ).toBe(422);
  });

  it('asks one address three times a day at most', async () => {
    const all = (await execute(
      `insert into status_subscription (id, certificate_id, sealed, fingerprint, language, asked_at)
       select gen_random_uuid(), c.id, 'x', '${house.parts.secrets.fingerprint('status subscription flood@example.org')}', 'en', '${house.parts.clock.now()}'
       from certificate c where c.id <> '${other.id}' limit 3 returning id`,
    )) as object[];
    const before = (await letters()).length;
    await subscribe('flood@example.org');
    expect([all.length, (await letters()).length]).toEqual([3, before]);
    await execute(`update status_subscription set asked_at = asked_at - interval '1 day' where sealed = 'x'`);
    await subscribe('flood@example.org');
    expect((await letters()).length).toBe(before + 1);
  });

  it('is told of a change in the transaction of the change, and of none that is undone', async () => {
    const before = (await letters()).length;
    const today = house.today();
    const change = async (undo: boolean) => {
      const context = house.context('DECISION_MAKER');
      const verb = async (inner: ActorContext) => {
        const certificate = await inner.em.findOneOrFail(Certificate, { id: other.id });
        recordEvent(inner, certificate, {
          kind: 'SUSPENDED',
          effectiveOn: today,
          reasonCode: 'H02',
          reason: '未接受监督',
        });
        await inner.em.flush();
        return undo ? new Refused([]) : certificate;
      };
      return perform({ ...context, actor: { ...context.actor, personId: person } }, verb, {});
    };
    const [{ id: person }] = (await execute('select id from person limit 1')) as [{ id: string }];
    await change(true);
    expect((await letters()).length).toBe(before);
    await change(false);
    const told = (await letters()).slice(before);
    expect(told).toEqual([
      {
        recipient: 'buyer@example.org',
        text: expect.stringMatching(new RegExp(`suspended, from ${today} on[\\s\\S]*/c/${other.number}/`)) as unknown,
        path: expect.stringContaining('/register/subscriptions/') as unknown,
      },
    ]);
    // Whoever did not confirm is not written to.
    expect(told.map(({ recipient }) => recipient)).not.toContain('new@example.org');
  });

  it('ends for good by its own link, and by no other', async () => {
    const path = (await letters()).at(-1)!.path;
    const [, , , id] = path.split('/');
    expect((await form(`/register/subscriptions/${id}/${'x'.repeat(43)}/end`, '')).statusCode).toBe(404);
    expect((await ask(path)).statusCode).toBe(200);
    expect((await form(`${path}/end`, '')).payload).toContain('has ended');
    expect((await ask(path)).statusCode).toBe(404);
    expect(await house.em().count(StatusSubscription, { id: id! })).toBe(0);
  });

  it('leaves no address to be read in the database', async () => {
    const rows = JSON.stringify(await execute('select * from status_subscription'));
    expect(rows).not.toContain('example.org');
    const journal = JSON.stringify(await execute('select * from journal_entry'));
    expect(journal).not.toContain('example.org');
  });
});

describe('a database that can only be read', () => {
  it('still tells the register, the credential, the lists and the keys; letters wait', async () => {
    const paths = [
      `/c/${number}/${code}`,
      `/c?asked=${encodeURIComponent(clientName)}`,
      `/register/v1/certificates/${number}/${code}/credential`,
      '/specimen/status-lists/revocation/0',
      '/specimen/did.json',
      '/.well-known/did.json',
    ];
    for (const path of paths) expect((await ask(path)).statusCode).toBe(200);
    const { orm, engine } = house.parts.database;
    if (engine === 'embedded') await execute('set session characteristics as transaction read only');
    else {
      const name = ((await execute('select current_database() as name')) as [{ name: string }])[0].name;
      await house.asOwner(`alter database "${name}" set default_transaction_read_only = on`);
      await orm.close();
      await orm.connect();
    }
    expect(((await execute('show transaction_read_only')) as object[])[0]).toEqual({ transaction_read_only: 'on' });
    for (const path of paths) expect([path, (await ask(path)).statusCode]).toEqual([path, 200]);
    const { statusCode, payload } = await form(`/c/${number}/${code}/subscriptions`, 'email=a%40b.example');
    expect([statusCode, payload.includes('can only be looked up')]).toEqual([422, true]);
  });
});

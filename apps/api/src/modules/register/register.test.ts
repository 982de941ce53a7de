import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill, tellEvent } from '../../../test/fill.js';
import { startHouse } from '../../../test/house.js';
import type { House } from '../../../test/house.js';

let house: House;
let number: string;
let certificateId: string;
let secrets: readonly string[];
const execute = (statement: string): Promise<unknown> => house.em().getConnection().execute(statement);
const ask = (path: string, headers: object = {}) =>
  house.http.inject({ url: path, headers: { 'accept-language': 'en', ...headers }, remoteAddress: '10.0.0.1' });
const json = async (path: string) => (await ask(path, { accept: 'application/json' })).json<Record<string, unknown>>();

beforeAll(async () => {
  house = await startHouse({ rateLimits: true });
  const [file] = await fill(house, 1);
  certificateId = file?.certificate ?? '';
  [{ number }] = (await execute(`select number from certificate where id = '${file?.certificate}'`)) as [
    { number: string },
  ];
  const [client] = (await execute(
    `update client set contact_name = '李雷雷', contact_phone = '139-0000-1111', contact_email = 'x@y.example', legal_representative = '韩梅梅'
     where id = '${file?.client}' returning id`,
  )) as [{ id: string }];
  secrets = ['李雷雷', '139-0000-1111', 'x@y.example', '韩梅梅', client.id, '张三'];
});
afterAll(() => house.close());

describe('GET /c/<number>', () => {
  it('tells anybody the status, and nobody a person', async () => {
    const { statusCode, payload, headers } = await ask(`/c/${number}`);
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    for (const said of [number, 'Status', 'Specimen', 'GB/T 27922-2011', 'Certification body'])
      expect(payload).toContain(said);
    const facts = await json(`/c/${number}`);
    for (const secret of secrets) expect(`${payload}${JSON.stringify(facts)}`).not.toContain(secret);
    expect(facts).toMatchObject({
      number,
      state: expect.any(String),
      isSpecimen: true,
      organisation: expect.any(String),
    });
  });

  it('finds a number however it is typed, and says where there is none', async () => {
    expect((await ask(`/c?number=%20${number.toLowerCase()}%20&lang=zh`)).payload).toContain('获证组织');
    const none = await ask('/c/CNCA-1');
    expect([none.statusCode, none.payload.includes('There is no certificate of that number')]).toEqual([404, true]);
    expect((await ask('/c')).statusCode).toBe(200);
  });

  it('shows a suspension, its end and a withdrawal, each since its day', async () => {
    const today = house.today();
    const until = async (kind: 'SUSPENDED' | 'RESTORED' | 'WITHDRAWN', facts: string) => {
      await tellEvent(house, certificateId, { kind, on: today, facts });
      const { state, stateSince } = await json(`/c/${number}`);
      return [state, stateSince];
    };
    const ends = `least('${today}'::date + interval '6 months', valid_until)`;
    expect(await until('SUSPENDED', `suspended_on = '${today}', suspension_ends_on = ${ends}`)).toEqual([
      'SUSPENDED',
      today,
    ]);
    expect((await ask(`/c/${number}`)).payload).toContain('suspended');
    expect(await until('RESTORED', `restored_on = '${today}'`)).toEqual(['VALID', null]);
    expect(await until('WITHDRAWN', `withdrawn_on = '${today}'`)).toEqual(['WITHDRAWN', today]);
  });

  it.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' or 1=1 --", 'A'.repeat(500)])(
    'takes %s for text',
    async (hostile) => {
      const { statusCode, payload } = await ask(`/c?number=${encodeURIComponent(hostile)}`);
      expect(statusCode).toBe(404);
      expect(payload).not.toMatch(/<script>|<img|value=""|value="' or/);
    },
  );

  it('answers one address sixty times a minute, and others still', async () => {
    const from = (remoteAddress: string) => house.http.inject({ url: '/c/NONE', remoteAddress });
    const codes: number[] = [];
    for (let time = 0; time < 61; time += 1) codes.push((await from('10.0.0.2')).statusCode);
    expect([codes.filter((code) => code === 404).length, codes.at(-1)]).toEqual([60, 429]);
    expect((await from('10.0.0.3')).statusCode).toBe(404);
  });
});

import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../../../test/fill.js';
import type { File } from '../../../test/fill.js';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';
import { newId } from '../../graphql/ids.js';
import { sealerOf } from '../../journal/sealer.js';
import { deliverDue } from './deliver-due.js';
import { guardedPost, isPublic } from './guarded-post.js';
import { relayEvents } from './relay-events.js';

interface Taken {
  readonly headers: Record<string, string>;
  readonly body: string;
}

let house: House;
let file: File;
let administrator: Visitor;
let receiver: Server;
let address = '';
let answer = 200;
const taken: Taken[] = [];

const seal = () => sealerOf(house.parts.database, house.parts.clock.now)();
const sendAll = async (): Promise<number> => {
  await seal();
  await relayEvents(house.parts);
  return deliverDue(house.parts);
};
const SHOWN = `... on WebhookEndpoint { id name url events isActive secret version } ... on Refused { refusals { code field } }`;
const change = async (verb: string, input: object) => {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const { data, errors } = await administrator(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${SHOWN} } }`, {
    input,
  });
  expect(errors).toBeUndefined();
  return data[verb];
};
const deliveries = async () =>
  (
    await administrator(
      '{ webhookDeliveries(first: 100, orderBy: [{ field: WRITTEN_AT, direction: ASC }]) { nodes { id state attempts lastStatus problem event { id type data } } } }',
    )
  ).data.webhookDeliveries.nodes;
/** A suspension as the journal tells it. */
const suspend = async (): Promise<void> => {
  await house.asOwner(`insert into journal_entry (id, recorded_at, verb, changes) values ('${newId()}', '${house.parts.clock.now()}', 'suspendCertificate',
    jsonb_build_array(jsonb_build_object('type', 'CertificateEvent', 'id', '${newId()}', 'action', 'create', 'before', null, 'after',
      jsonb_build_object('kind', 'SUSPENDED', 'certificate', '${file.certificate}', 'client', '${file.client}', 'effectiveOn', '2026-03-01',
        'reason', '客户的商业秘密', 'reasonCode', '01'))))`);
};
const later = (seconds: number) =>
  house.asOwner(`update webhook_delivery set due_at = due_at - interval '${seconds} seconds'`);

beforeAll(async () => {
  receiver = createServer((request, reply) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString('utf8')));
    request.on('end', () => {
      taken.push({ headers: request.headers as Record<string, string>, body });
      reply.writeHead(answer, answer === 302 ? { location: 'http://169.254.169.254/' } : {}).end();
    });
  });
  await new Promise<void>((ready) => receiver.listen(0, '127.0.0.1', () => ready()));
  address = `http://127.0.0.1:${(receiver.address() as { port: number }).port}/hook`;
  house = await startHouse();
  [file] = (await fill(house, 1)) as [File];
  administrator = await house.as('ADMINISTRATOR');
});
afterAll(async () => {
  await house.close();
  await new Promise<void>((done) => receiver.close(() => done()));
});

describe('web-hooks', () => {
  let endpoint: { id: string; secret: string; version: number };

  it('tell an endpoint what happens from then on, though nobody looked before, signed as Standard Webhooks says', async () => {
    await suspend();
    await seal();
    endpoint = await change('openWebhookEndpoint', { name: 'CRM', url: address, events: ['CERTIFICATE_SUSPENDED'] });
    expect(endpoint.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(
      (await administrator(`{ webhookEndpoint(id: "${endpoint.id}") { secret } }`)).data.webhookEndpoint.secret,
    ).toBeNull();
    await suspend();
    expect(await sendAll()).toBe(1);
    const [{ headers, body }] = taken as [Taken];
    const told = JSON.parse(body);
    expect(told).toMatchObject({
      type: 'certificate.suspended',
      data: {
        certificate: `Certificate:${file.certificate}`,
        client: `Client:${file.client}`,
        effectiveOn: '2026-03-01',
      },
    });
    expect(body).not.toContain('秘密');
    // The library's own clock is today's: the signature alone is asked here.
    const verifier = new Webhook(endpoint.secret);
    const signed = verifier.sign(headers['webhook-id']!, new Date(Number(headers['webhook-timestamp']) * 1000), body);
    expect(headers['webhook-signature']).toBe(signed);
    expect(headers['content-type']).toBe('application/json');
    expect(await sendAll()).toBe(0);
  });

  it('tell nothing of what was undone, and each thing once however many look', async () => {
    await suspend();
    await seal();
    await Promise.all([relayEvents(house.parts), relayEvents(house.parts), relayEvents(house.parts)]);
    const sent = await Promise.all([deliverDue(house.parts), deliverDue(house.parts)]);
    expect(sent.reduce((sum, each) => sum + each)).toBe(1);
    expect(new Set(taken.map(({ headers }) => headers['webhook-id'])).size).toBe(2);
  });

  it('are tried again with the same id until they are taken, and not followed elsewhere', async () => {
    answer = 302;
    await suspend();
    expect(await sendAll()).toBe(0);
    expect((await deliveries()).at(-1)).toMatchObject({
      state: 'WAITING',
      attempts: 1,
      lastStatus: 302,
      problem: 'HTTP 302',
    });
    expect(await deliverDue(house.parts)).toBe(0);
    answer = 204;
    await later(6);
    expect(await deliverDue(house.parts)).toBe(1);
    const [first, second] = taken.slice(-2);
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect((await deliveries()).at(-1)).toMatchObject({ state: 'DELIVERED', attempts: 2, problem: null });
  });

  it('are given up after a day, and sent again by hand under the same id', async () => {
    answer = 500;
    await suspend();
    await sendAll();
    await house.asOwner(`update webhook_delivery set attempts = 7 where state = 'WAITING'`);
    await later(6);
    await deliverDue(house.parts);
    const failed = (await deliveries()).at(-1);
    expect(failed).toMatchObject({ state: 'FAILED', attempts: 8 });
    answer = 200;
    const { data } = await administrator(
      'mutation ($input: ReplayDeliveryInput!) { replayDelivery(input: $input) { ... on WebhookDelivery { state } } }',
      { input: { webhookDeliveryId: failed.id } },
    );
    expect(data.replayDelivery.state).toBe('WAITING');
    expect(await deliverDue(house.parts)).toBe(1);
    expect(`WebhookEvent:${taken.at(-1)?.headers['webhook-id']}`).toBe(failed.event.id);
  });

  it('sign with both secrets while one takes the place of the other', async () => {
    const before = endpoint.secret;
    const rotated = await change('rotateWebhookSecret', {
      webhookEndpointId: endpoint.id,
      expectedVersion: endpoint.version,
      atOnce: false,
    });
    expect(rotated.secret).not.toBe(before);
    await suspend();
    await sendAll();
    const both = taken.at(-1)?.headers['webhook-signature']?.split(' ') ?? [];
    expect(both).toHaveLength(2);
    for (const secret of [rotated.secret, before]) {
      const { headers, body } = taken.at(-1)!;
      const at = new Date(Number(headers['webhook-timestamp']) * 1000);
      expect(both).toContain(new Webhook(secret).sign(headers['webhook-id']!, at, body));
    }
    const next = await change('rotateWebhookSecret', {
      webhookEndpointId: endpoint.id,
      expectedVersion: rotated.version,
      atOnce: true,
    });
    await suspend();
    await sendAll();
    expect(taken.at(-1)?.headers['webhook-signature']?.split(' ')).toHaveLength(1);
    endpoint = next;
  });

  it('end at an endpoint that takes nothing for days, and administrators are told', async () => {
    answer = 500;
    await suspend();
    await sendAll();
    await house.asOwner(`update webhook_endpoint set failing_since = failing_since - interval '5 days'`);
    await later(6);
    await deliverDue(house.parts);
    const shown = (await administrator(`{ webhookEndpoint(id: "${endpoint.id}") { isActive disabledAt version } }`))
      .data.webhookEndpoint;
    expect(shown).toMatchObject({ isActive: false, disabledAt: expect.any(String) });
    const { data } = await administrator('{ notices { nodes { topic label record } } }');
    expect(data.notices.nodes).toEqual([{ topic: 'ENDPOINT_DISABLED', label: 'CRM', record: endpoint.id }]);
    await later(600);
    const had = taken.length;
    expect(await deliverDue(house.parts)).toBe(0);
    expect(taken.length).toBe(had);
    answer = 200;
    await change('amendWebhookEndpoint', {
      webhookEndpointId: endpoint.id,
      expectedVersion: shown.version,
      name: 'CRM',
      url: address,
      events: ['CERTIFICATE_SUSPENDED'],
      isActive: true,
    });
    expect(await deliverDue(house.parts)).toBe(1);
  });

  it('are kept by administrators alone, and go nowhere but to https outside a demonstration', async () => {
    const manager = await house.as('PROGRAMME_MANAGER');
    expect((await manager('{ webhookEndpoints { totalCount } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const refused = await change('openWebhookEndpoint', { name: '', url: 'ftp://x', events: [] });
    expect(refused.refusals.map(({ code }: { code: string }) => code)).toEqual([
      'ENDPOINT_NAME_MISSING',
      'ENDPOINT_ADDRESS',
      'ENDPOINT_TELLS_NOTHING',
    ]);
    for (const within of ['https://10.0.0.7/hook', 'http://[::1]:80/', 'https://localhost/hook', 'http://0xa.7/']) {
      const { refusals } = await change('openWebhookEndpoint', { name: 'x', url: within, events: ['DUE_OVERDUE'] });
      expect(refusals).toEqual([{ code: 'ENDPOINT_INSIDE', field: 'url' }]);
    }
    const kept = await change('openWebhookEndpoint', {
      name: 'x',
      url: 'https://crm.example',
      events: ['DUE_OVERDUE'],
    });
    await house.asOwner(`update webhook_endpoint set url = 'https://10.0.0.7/' where id = '${kept.id.split(':')[1]}'`);
    const as = { name: 'y', url: 'https://10.0.0.7/', events: ['DUE_OVERDUE'], webhookEndpointId: kept.id };
    expect(await change('amendWebhookEndpoint', { ...as, expectedVersion: 1, isActive: false })).toMatchObject({
      id: kept.id,
    });
    expect(await change('amendWebhookEndpoint', { ...as, expectedVersion: 2, isActive: true })).toMatchObject({
      refusals: [{ code: 'ENDPOINT_INSIDE', field: 'url' }],
    });
    await house.asOwner('update body_profile set is_demo = false');
    const plain = await change('openWebhookEndpoint', { name: 'x', url: address, events: ['DUE_OVERDUE'] });
    expect(plain.refusals).toEqual([{ code: 'ENDPOINT_NOT_SECURE', field: 'url' }]);
    await house.asOwner('update body_profile set is_demo = true');
  });
});

describe('guardedPost', () => {
  it('takes no address within', () => {
    for (const inside of [
      '127.0.0.1',
      '10.1.2.3',
      '172.16.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '::1',
      '::',
      'fe80::1',
      'fd00::1',
      '::ffff:10.0.0.1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '224.0.0.1',
      'ff02::1',
      '255.255.255.255',
      'x',
    ])
      expect([inside, isPublic(inside)]).toEqual([inside, false]);
    for (const outside of ['1.1.1.1', '2606:4700:4700::1111'])
      expect([outside, isPublic(outside)]).toEqual([outside, true]);
  });

  it.each([
    'http://127.0.0.1:PORT/',
    'http://localhost:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f.1:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://127.0.0.1.:PORT/',
  ])('does not reach %s', async (url) => {
    const had = taken.length;
    const port = String((receiver.address() as { port: number }).port);
    await expect(guardedPost({ url: url.replace('PORT', port), headers: {}, body: '{}', hosts: [] })).rejects.toThrow(
      'no public address',
    );
    expect(taken.length).toBe(had);
  });
});

import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAccount } from '../test/accounts.js';
import { browser } from '../test/browser.js';
import type { Browser } from '../test/browser.js';
import { startHouse } from '../test/house.js';
import type { House } from '../test/house.js';

/* A true provider on a port of its own, which lets in whom the test names and asks for nothing. */
const CALLBACK = 'http://localhost:4000/sign-in/oidc/callback';
const people = new Map<string, { email?: string; email_verified?: boolean }>();
let house: House;
let provider: Server;
let issuer: string;
let who = '';
/** When the provider says that it asked him; null: now. */
let askedAt: number | null = null;

beforeAll(async () => {
  provider = createServer();
  await new Promise<void>((ready) => provider.listen(0, '127.0.0.1', () => ready()));
  issuer = `http://127.0.0.1:${(provider.address() as { port: number }).port}`;
  const oidc = new Provider(issuer, {
    clients: [{ client_id: 'touchstone', client_secret: 'a secret of the client', redirect_uris: [CALLBACK] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...people.get(sub) }) }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ['a key for cookies'] },
  });
  const answer = oidc.callback();
  provider.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response);
    void (async () => {
      const { params, prompt, session } = await oidc.interactionDetails(request, response);
      const login = { accountId: who, ...(askedAt !== null && { ts: askedAt }) };
      if (prompt.name === 'login') return oidc.interactionFinished(request, response, { login });
      const grant = new oidc.Grant({ accountId: session?.accountId, clientId: String(params['client_id']) });
      grant.addOIDCScope('openid email profile');
      return oidc.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
    })();
    return undefined;
  });
  house = await startHouse({
    oidc: { issuer, clientId: 'touchstone', clientSecret: 'a secret of the client', name: '统一身份' },
  });
});
afterAll(async () => {
  await house.close();
  await new Promise<void>((done) => provider.close(() => done()));
});

/** Follows the provider's pages to where they lead back, with cookies of its own. */
async function throughProvider(start: string): Promise<string> {
  const cookies = new Map<string, string>();
  let at = start;
  for (let step = 0; step < 10 && at.startsWith(issuer); step += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const each of answer.headers.getSetCookie()) {
      const [pair = ''] = each.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    at = new URL(answer.headers.get('location') ?? '', at).href;
  }
  return at.slice('http://localhost:4000'.length);
}

const start = async (desk: Browser): Promise<string> => (await desk.open('/sign-in/oidc')).leadsTo;
const signIn = async (desk: Browser, subject: string): Promise<string> => {
  who = subject;
  return (await desk.open(await throughProvider(await start(desk)))).leadsTo;
};

describe('signing in with an identity provider', () => {
  it('is offered where one is set', async () => {
    expect((await house.anonymous('{ identityProvider }')).data.identityProvider).toBe('统一身份');
  });

  it('asks with PKCE, state and nonce', async () => {
    const address = new URL(await start(browser(house)));
    expect(address.searchParams.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(address.searchParams.get(name)).toMatch(/^[\w-]{43}$/);
  });

  it('finds the account by its verified address, links it, and finds it again by the link', async () => {
    const account = await makeAccount(house);
    people.set('s1', { email: account.email.toUpperCase(), email_verified: true });
    const desk = browser(house);
    expect(await signIn(desk, 's1')).toBe('/');
    expect(await desk.who()).toBe(account.email);
    people.set('s1', { email: 'other@elsewhere.example', email_verified: true });
    const phone = browser(house);
    await signIn(phone, 's1');
    expect(await phone.who()).toBe(account.email);
    // Another identity with the same address is not the same person.
    people.set('s1b', { email: account.email, email_verified: true });
    expect(await signIn(browser(house), 's1b')).toBe('/#/login?problem=OIDC_NO_ACCOUNT');
  });

  it('opens nothing by an address that is not verified, unknown, or of a closed account', async () => {
    const [open, closed] = [await makeAccount(house), await makeAccount(house, ['ANALYST'], { isActive: false })];
    people.set('s2', { email: open.email, email_verified: false });
    people.set('s3', { email: closed.email, email_verified: true });
    people.set('s4', { email: 'nobody@nowhere.example', email_verified: true });
    for (const subject of ['s2', 's3', 's4']) {
      const desk = browser(house);
      expect(await signIn(desk, subject)).toBe('/#/login?problem=OIDC_NO_ACCOUNT');
      expect(await desk.who()).toBeNull();
    }
  });

  it('takes no answer that another browser asked for, nor one twice', async () => {
    const account = await makeAccount(house);
    people.set('s5', { email: account.email, email_verified: true });
    const [desk, thief] = [browser(house), browser(house)];
    who = 's5';
    const back = await throughProvider(await start(desk));
    await start(thief);
    expect((await thief.open(back)).leadsTo).toBe('/#/login?problem=OIDC_FAILED');
    expect((await browser(house).open(back)).leadsTo).toBe('/#/login?problem=OIDC_FAILED');
    expect((await desk.open(back)).leadsTo).toBe('/');
    expect((await desk.open(back)).leadsTo).toBe('/#/login?problem=OIDC_FAILED');
  });

  it('does not pass by the second factor that a role requires', async () => {
    const account = await makeAccount(house, ['ANALYST']);
    people.set('s6', { email: account.email, email_verified: true });
    await house.em().getConnection().execute("update body_profile set second_factor_roles = '{ANALYST}'");
    const desk = browser(house);
    await signIn(desk, 's6');
    expect(await desk.who()).toBeNull();
    expect((await desk.ask('{ signInStage }')).data.signInStage).toBe('ENROLMENT');
    await house.em().getConnection().execute("update body_profile set second_factor_roles = '{}'");
  });
});

describe('proving who one is with an identity provider', () => {
  const PROOF = '/sign-in/oidc/proof';
  const decide = async (desk: Browser): Promise<string> => {
    const { errors } = await desk.ask(
      'mutation { withdrawCertificate(input: { certificateId: "Certificate:00000000-0000-7000-8000-000000000000", expectedVersion: 1, reason: "x", reasonCode: "x" }) { __typename } }',
    );
    return String(errors?.[0]?.extensions.code);
  };
  const deskOf = async (subject: string): Promise<Browser> => {
    const account = await makeAccount(house, ['DECISION_MAKER']);
    people.set(subject, { email: account.email, email_verified: true });
    const desk = browser(house);
    await signIn(desk, subject);
    expect(await desk.who()).toBe(account.email);
    return desk;
  };

  it('is needed after a sign-in there, which may have been hours ago, and opens what weighs much', async () => {
    const desk = await deskOf('p1');
    expect(await decide(desk)).toBe('REAUTHENTICATION_NEEDED');
    const { leadsTo } = await desk.open(PROOF);
    expect(Object.fromEntries(new URL(leadsTo).searchParams)).toMatchObject({ prompt: 'login', max_age: '0' });
    expect((await desk.open(await throughProvider(leadsTo))).leadsTo).toBe('/#/proved?problem=');
    expect(await decide(desk)).not.toBe('REAUTHENTICATION_NEEDED');
    const entries = await house
      .em()
      .getConnection()
      .execute<{ verb: string }[]>("select verb from journal_entry where verb = 'proveIdentity'");
    expect(entries).toHaveLength(1);
  });

  it('takes nobody else, and nobody who is not signed in', async () => {
    const desk = await deskOf('p2');
    await deskOf('p3');
    who = 'p3';
    const { leadsTo } = await desk.open(PROOF);
    expect((await desk.open(await throughProvider(leadsTo))).leadsTo).toBe('/#/proved?problem=OIDC_SOMEBODY_ELSE');
    expect(await decide(desk)).toBe('REAUTHENTICATION_NEEDED');
    const stranger = browser(house);
    const back = await throughProvider((await stranger.open(PROOF)).leadsTo);
    expect((await stranger.open(back)).leadsTo).toBe('/#/proved?problem=UNAUTHENTICATED');
  });

  it('takes no sign-in of before, though the address asks for none of this moment', async () => {
    const desk = await deskOf('p4');
    const asked = new URL((await desk.open(PROOF)).leadsTo);
    asked.searchParams.delete('prompt');
    asked.searchParams.delete('max_age');
    who = 'p4';
    const back = await throughProvider(asked.href);
    expect((await desk.open(back)).leadsTo).toBe('/#/proved?problem=OIDC_FAILED');
    const again = new URL((await desk.open(PROOF)).leadsTo);
    again.searchParams.delete('prompt');
    again.searchParams.set('max_age', '86400');
    askedAt = Math.floor(performance.timeOrigin / 1000) - 3600;
    expect((await desk.open(await throughProvider(again.href))).leadsTo).toBe('/#/proved?problem=OIDC_FAILED');
    askedAt = null;
    expect(await decide(desk)).toBe('REAUTHENTICATION_NEEDED');
  });
});

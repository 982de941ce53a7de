import type { EntityManager } from '@mikro-orm/postgresql';
import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import {
  CertificateState,
  certificateState,
  planSurveillance,
  recertificationDates,
  validUntil,
} from '@touchstone/rules';
import type { OwedCycle } from '@touchstone/rules';
import type { ActorContext } from '../src/context.js';
import type { Random } from '../src/demo/random.js';
import { newId } from '../src/graphql/ids.js';
import { Certificate, Certification, issueCertificate, recordEvent } from '../src/modules/certificates/index.js';
import { Client } from '../src/modules/clients/index.js';
import { Person } from '../src/modules/people/index.js';
import { Programme, SchemeEdition } from '../src/modules/programmes/index.js';
import { syncSurveillance } from '../src/modules/surveillance/index.js';
import { grantOf } from './fill-grant.js';
import type { House } from './house.js';
import { freshUscc } from './uscc.js';

const EDITIONS = ['gbt-27922/2011', 'online-service-capability/2026'] as const;

/** A client of a simulated body: what is known of its certificate by the rules alone, beside what the database holds. */
interface SimulatedClient {
  readonly id: string;
  readonly number: number;
  readonly editionId: string;
  facts: Writable | null;
  certificateId: string;
  certificationId: string;
}

type Writable = { -readonly [K in keyof OwedCycle]: OwedCycle[K] };

/** One certificate as the simulation knows it. */
export interface Known {
  readonly certificateId: string;
  readonly facts: OwedCycle;
}

/** A body whose days pass one by one, with events at random: the same seed gives the same years. */
export interface SimulatedBody {
  /** Lets a day pass. @returns whether anything happened */
  readonly pass: (today: PlainDate) => Promise<boolean>;
  /** Every certificate there ever was. */
  readonly known: () => readonly Known[];
  /** How often each thing happened. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Opens a body of some clients without certificates yet. */
export async function simulatedBody(house: House, clients: number, random: Random): Promise<SimulatedBody> {
  const em = house.em();
  const decider = em.create(Person, personOf());
  const ofEdition = new Map(EDITIONS.map((editionId) => [editionId, adopt(em, house, editionId)]));
  const all = Array.from({ length: clients }, (_, at): SimulatedClient => {
    const client = em.create(Client, clientOf(at, house.today()));
    return {
      id: client.id,
      number: at,
      editionId: EDITIONS[at % 2] ?? '',
      facts: null,
      certificateId: '',
      certificationId: '',
    };
  });
  await em.flush();
  const past: Known[] = [];
  const counts: Record<string, number> = {};
  const chance = (share: number): boolean => random.below(10_000) < share * 10_000;

  const write = async (what: string, change: (context: ActorContext) => Promise<unknown>): Promise<void> => {
    counts[what] = (counts[what] ?? 0) + 1;
    const context = house.context('DECISION_MAKER', decider.id);
    await context.em.transactional(async (inner) => {
      await change({
        ...context,
        em: inner as EntityManager,
        sql: () => (inner as EntityManager).getKysely() as never,
      });
    });
  };
  const event = (
    client: SimulatedClient,
    kind: 'SUSPENDED' | 'RESTORED' | 'WITHDRAWN' | 'CANCELLED',
    today: PlainDate,
  ) =>
    write(kind, async (context) => {
      const certificate = await context.em.findOneOrFail(Certificate, { id: client.certificateId });
      // What the event says of the certificate the database writes there itself.
      recordEvent(context, certificate, { kind, effectiveOn: today, reasonCode: '01', reason: '有据可查。' });
    });

  const grant = (client: SimulatedClient, today: PlainDate, previous: boolean) =>
    write(previous ? 'RENEWED' : 'GRANTED', async (context) => {
      if (!previous) client.certificationId = newId();
      const programme = ofEdition.get(client.editionId as (typeof EDITIONS)[number]);
      const certification = previous
        ? await context.em.findOneOrFail(Certification, { id: client.certificationId })
        : context.em.create(Certification, {
            id: client.certificationId,
            number: `CF-${client.number}-${today}`,
            client: client.id,
            programme: programme?.id ?? '',
            editionId: client.editionId,
            scopeZh: '家电售后服务',
            scopeEn: null,
            technicalCodes: ['SC03'],
            status: 'CERTIFIED',
            openedOn: today,
            version: 1,
          } as never);
      const before = previous ? await context.em.findOneOrFail(Certificate, { id: client.certificateId }) : null;
      const issuance = { level: 'COMPLIANT', decidedOn: today, issuedOn: today, isSpecimen: true, previous: before };
      // The decision is written with the certificate it names: both are asked for when the transaction ends.
      const certificate = await issueCertificate(context, certification, issuance);
      grantOf(context.em, certificate, context.em.getReference(Person, decider.id));
      if (before) {
        before.replacedOn = today;
        recordEvent(context, before, { kind: 'REPLACED', effectiveOn: today, reason: certificate.number });
      }
      await syncSurveillance(context, certificate);
      if (client.facts)
        past.push({
          certificateId: client.certificateId,
          facts: { ...client.facts, ...(previous && { replacedOn: today }) },
        });
      const { regime, decidedOn, issuedOn, previousValidUntil } = certificate;
      const policy = house.parts.editions.get(client.editionId).cycle;
      client.certificateId = certificate.id;
      client.facts = {
        regime,
        policy,
        decidedOn,
        issuedOn,
        previousValidUntil,
        validityMonths: policy.validityMonths,
        surveillanceCompletedOn: [],
        hasApplied: false,
      };
    });

  const recertify = (client: SimulatedClient, facts: Writable, today: PlainDate) =>
    write(facts.recertification ? 'HELD' : 'BEGUN', async (context) => {
      const { startedOn = today } = facts.recertification ?? {};
      facts.recertification = { startedOn, onSiteCompletedOn: facts.recertification ? today : null };
      const certificate = await context.em.findOneOrFail(Certificate, { id: client.certificateId });
      certificate.recertificationStartedOn = startedOn;
      certificate.recertificationOnSiteUntil = facts.recertification.onSiteCompletedOn ?? null;
    });

  const surveil = (client: SimulatedClient, facts: Writable, today: PlainDate) =>
    write('SURVEYED', async (context) => {
      facts.surveillanceCompletedOn = [...(facts.surveillanceCompletedOn ?? []), today];
      await syncSurveillance(context, await context.em.findOneOrFail(Certificate, { id: client.certificateId }), today);
    });

  const GONE: readonly CertificateState[] = [
    CertificateState.LAPSED,
    CertificateState.WITHDRAWN,
    CertificateState.CANCELLED,
  ];
  const pass = async (client: SimulatedClient, today: PlainDate): Promise<boolean> => {
    const { facts } = client;
    const state = facts && certificateState(facts, today);
    if (!facts || !state || GONE.includes(state)) {
      if (!chance(facts ? 0.01 : 0.03)) return false;
      await grant(client, today, false);
      return true;
    }
    if (state === CertificateState.VALID || state === CertificateState.SUSPENDED) {
      const next = planSurveillance(facts).find(({ completedOn }) => completedOn === null);
      const isLate = next !== undefined && today > next.dueOn;
      if (next && today >= next.opensOn && chance(isLate ? 0.04 : 0.015)) {
        await surveil(client, facts, today);
        if (state === CertificateState.SUSPENDED) {
          facts.restoredOn = today;
          await event(client, 'RESTORED', today);
        }
        return true;
      }
      if (state === CertificateState.VALID && chance(isLate ? 0.05 : 0.0004)) {
        Object.assign(facts, { suspendedOn: today, restoredOn: null });
        await event(client, 'SUSPENDED', today);
        return true;
      }
      if (state === CertificateState.VALID && chance(0.0002)) {
        facts.cancelledOn = today;
        await event(client, 'CANCELLED', today);
        return true;
      }
    }
    if (state === CertificateState.SUSPENSION_ENDED && chance(0.05)) {
      facts.withdrawnOn = today;
      await event(client, 'WITHDRAWN', today);
      return true;
    }
    return renew(client, { facts, state, today });
  };

  /** A recertification goes on: begun, its days on site over, decided; late now and then, or never. */
  const renew = async (
    client: SimulatedClient,
    { facts, state, today }: { facts: Writable; state: CertificateState; today: PlainDate },
  ): Promise<boolean> => {
    const until = validUntil(facts);
    const { opensOn } = recertificationDates(facts.regime, until, facts.policy);
    if (today < opensOn || state === CertificateState.SUSPENDED || state === CertificateState.SUSPENSION_ENDED)
      return false;
    const { recertification: begun } = facts;
    if (!begun || !begun.onSiteCompletedOn) {
      const mayGoOn = today <= until || (begun && state === CertificateState.RESTORABLE);
      if (!mayGoOn || !chance(begun ? 0.1 : 0.015)) return false;
      await recertify(client, facts, today);
      return true;
    }
    if (!chance(0.03)) return false;
    await grant(client, today, true);
    return true;
  };

  return {
    pass: async (today) => {
      let happened = false;
      for (const client of all) happened = (await pass(client, today)) || happened;
      return happened;
    },
    known: () => [...past, ...all.flatMap(({ certificateId, facts }) => (facts ? [{ certificateId, facts }] : []))],
    counts,
  };
}

function adopt(em: EntityManager, house: House, editionId: string): Programme {
  const edition = house.parts.editions.get(editionId);
  const { code } = edition.programme;
  const programme = em.create(Programme, { id: newId(), code, titleZh: edition.title.zh, titleEn: edition.title.en });
  em.create(SchemeEdition, { id: newId(), programme, editionId, checksum: '0'.repeat(64), adoptedOn: house.today() });
  return programme;
}

function personOf() {
  return {
    id: newId(),
    staffNumber: 'SIM-1',
    name: '韩砚清',
    nameLatin: 'Han Yanqing',
    provinceCode: '11',
    city: '北京',
    email: null,
    employment: 'EMPLOYEE' as const,
    joinedOn: '2020-01-01' as PlainDate,
    leftOn: null,
    declarationValidUntil: null,
    version: 1,
  };
}

function clientOf(at: number, today: PlainDate) {
  return {
    id: newId(),
    uscc: freshUscc(),
    name: `模拟客户 ${at}`,
    nameEn: null,
    provinceCode: at % 2 ? '11' : '31',
    address: '某路 1 号',
    sector: 'F',
    businessScope: null,
    distinctBecause: null,
    headcount: 20,
    legalRepresentative: null,
    contactName: '李雷',
    contactPhone: '010-1',
    contactEmail: null,
    registeredOn: plusDays(today, -400),
    version: 1,
  };
}

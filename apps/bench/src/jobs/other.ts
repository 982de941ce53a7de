import type { DataSet } from '../data/make-data.js';
import { idOf } from '../data/own-tables.js';
import { randomOf } from '../data/random.js';
import { opened, sorted } from './audit.js';
import { bare, BODIES, dataOf, graphql } from './job.js';
import type { Job } from './job.js';

type Row = Readonly<Record<string, unknown>>;

const OURS = `query ($id: ID!) { client(id: $id) { name provinceCode certificates { number level validUntil programme { code } }
  audits { number kind startsOn scorecards { score } team { role person { name } } } } }`;
const POSTGRAPHILE = `query ($id: UUID!) { clientByRowId(rowId: $id) { name provinceCode certificates: certificatesByClientId { nodes { number level validUntil programme: programmeByProgrammeId { code } } }
  audits: auditsByClientId { nodes { number kind startsOn scorecards: scorecardsByAuditId { nodes { score } } team: seatsByAuditId { nodes { role person: personByPersonId { name } } } } } } }`;
const ORDINARY = `query ($id: ID!) { client(id: $id) { name provinceCode certificates { number level validUntil programme { code } }
  audits { number kind startsOn scorecards { score } team { role person { name } } } } }`;

/** Any other selection, that nothing was prepared for. */
export const OTHER: Job = {
  id: 'X',
  title: 'any other selection: a client with its certificates, audits, scores and teams',
  questions: (data) => {
    const ids = someClients(data);
    const count = ids.length;
    const variables = (at: number): object => ({ id: ids[at] });
    const plain = { count, read: (text: string): unknown => JSON.parse(text) };
    return {
      touchstone: graphql(OURS, (at) => ({ id: `Client:${ids[at]}` }), {
        who: 'office',
        count,
        read: (text) => shown(dataOf(text)['client']),
      }),
      'bare-normalised': bare('other', (at) => [ids[at]], plain),
      'bare-own': bare('other', (at) => [ids[at]], plain),
      postgraphile: graphql(POSTGRAPHILE, variables, {
        count,
        read: (text) => shown(opened(dataOf(text)['clientByRowId'])),
      }),
      ordinary: graphql(ORDINARY, variables, { count, read: (text) => shown(dataOf(text)['client']) }),
    };
  },
};

function someClients({ size }: DataSet): readonly string[] {
  // The first clients have the open audits too, which are saved while others read.
  const [random, clients, first] = [randomOf(13), Math.ceil(size / 10), Math.min(50, Math.floor(size / 20))];
  return Array.from({ length: BODIES }, () => idOf('client', first + random(clients - first)));
}

function shown(value: unknown): unknown {
  const { certificates, audits, ...client } = value as Row & {
    readonly certificates: readonly Row[];
    readonly audits: readonly Row[];
  };
  return {
    ...client,
    certificates: sorted(certificates, 'number').map((each) => ({
      ...each,
      programme: (each['programme'] as Row)['code'],
    })),
    audits: sorted(audits, 'number').map(({ scorecards, team, ...audit }) => ({
      ...audit,
      score: (scorecards as readonly Row[])[0]?.['score'],
      team: (team as readonly Row[])
        .map(({ role, person }) => ({ role, name: (person as Row)['name'] }))
        .toSorted((a, b) => (`${String(a.role)} ${String(a.name)}` < `${String(b.role)} ${String(b.name)}` ? -1 : 1)),
    })),
  };
}

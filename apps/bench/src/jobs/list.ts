import type { DataSet } from '../data/make-data.js';
import { PROGRAMME_CODES } from '../data/edition.js';
import { idOf } from '../data/own-tables.js';
import { randomOf } from '../data/random.js';
import { bare, BODIES, dataOf, graphql } from './job.js';
import type { Job } from './job.js';

/** A page that somebody turns to. */
interface Page {
  readonly programme: string;
  readonly status: 'VALID' | 'SUSPENDED';
  readonly offset: number;
}

interface Nodes<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
}

/** A certificate of the list, as all answers are compared. */
interface Shown {
  readonly nextDueOn: string;
  readonly number: string;
  readonly level: string;
  readonly status: string;
  readonly issuedOn: string;
  readonly validUntil: string;
  readonly client: string;
  readonly programme: string;
}

const OURS = `query ($where: SurveillanceActivityWhere, $offset: Int) { surveillanceActivities(where: $where, orderBy: [{ field: DUE_ON, direction: ASC }], first: 50, offset: $offset) {
  totalCount nodes { dueOn certificate { number level state issuedOn validUntil } client { name } programme { code } } } }`;
const POSTGRAPHILE = `query ($programmeId: UUID!, $status: String!, $offset: Int!) { allCertificates(condition: { programmeId: $programmeId, status: $status }, orderBy: [NEXT_DUE_ON_ASC, PRIMARY_KEY_ASC], first: 50, offset: $offset) {
  totalCount nodes { nextDueOn number level status issuedOn validUntil clientByClientId { name } programmeByProgrammeId { code } } } }`;
const ORDINARY = `query ($programme: ID!, $status: String!, $offset: Int!) { certificates(programme: $programme, status: $status, first: 50, offset: $offset) {
  totalCount nodes { nextDueOn number level status issuedOn validUntil client { name } programme { code } } } }`;

/** J1: a list page. */
export const LIST: Job = {
  id: 'J1',
  title: 'a list page of 50 certificates, filtered, sorted by next due day, with its total',
  questions: (data) => {
    const pages = pagesOf(data);
    const page = (at: number): Page => pages[at] ?? { programme: '', status: 'VALID', offset: 0 };
    const plain = { count: pages.length, read: (text: string): unknown => JSON.parse(text) };
    const values = (at: number): readonly unknown[] => [page(at).programme, page(at).status, page(at).offset];
    return {
      touchstone: graphql(OURS, (at) => ours(page(at)), { who: 'office', count: pages.length, read: readOurs }),
      'bare-normalised': bare('list', values, plain),
      'bare-own': bare('list', values, plain),
      postgraphile: graphql(POSTGRAPHILE, (at) => ({ programmeId: page(at).programme, ...page(at) }), {
        count: pages.length,
        read: readPostgraphile,
      }),
      ordinary: graphql(ORDINARY, page, { count: pages.length, read: readOrdinary }),
    };
  },
};

function pagesOf({ size }: DataSet): readonly Page[] {
  const random = randomOf(11);
  return Array.from({ length: BODIES }, (_, at) => {
    const isSuspended = at % 10 === 0;
    const rows = Math.floor(size / PROGRAMME_CODES.length / (isSuspended ? 50 : 1));
    return {
      programme: idOf('programme', at % PROGRAMME_CODES.length),
      status: isSuspended ? 'SUSPENDED' : 'VALID',
      offset: random(Math.max(1, rows - 50)),
    };
  });
}

function ours({ programme, status, offset }: Page): object {
  return {
    where: { programme: { eq: `Programme:${programme}` }, certificateState: { eq: status }, isCurrent: { eq: true } },
    offset,
  };
}

function readOurs(text: string): Nodes<Shown> {
  type Node = {
    readonly dueOn: string;
    readonly certificate: {
      readonly number: string;
      readonly level: string;
      readonly state: string;
      readonly issuedOn: string;
      readonly validUntil: string;
    };
    readonly client: { readonly name: string };
    readonly programme: { readonly code: string };
  };
  const { totalCount, nodes } = dataOf(text)['surveillanceActivities'] as Nodes<Node>;
  return {
    totalCount,
    nodes: nodes.map(({ dueOn, certificate: { state, ...certificate }, client, programme }) => ({
      nextDueOn: dueOn,
      ...certificate,
      status: state,
      client: client.name,
      programme: programme.code,
    })),
  };
}

function readPostgraphile(text: string): Nodes<Shown> {
  type Node = Omit<Shown, 'client' | 'programme'> & {
    readonly clientByClientId: { readonly name: string };
    readonly programmeByProgrammeId: { readonly code: string };
  };
  const { totalCount, nodes } = dataOf(text)['allCertificates'] as Nodes<Node>;
  return {
    totalCount,
    nodes: nodes.map(({ clientByClientId, programmeByProgrammeId, ...node }) => ({
      ...node,
      client: clientByClientId.name,
      programme: programmeByProgrammeId.code,
    })),
  };
}

function readOrdinary(text: string): Nodes<Shown> {
  type Node = Omit<Shown, 'client' | 'programme'> & {
    readonly client: { readonly name: string };
    readonly programme: { readonly code: string };
  };
  const { totalCount, nodes } = dataOf(text)['certificates'] as Nodes<Node>;
  return {
    totalCount,
    nodes: nodes.map(({ client, programme, ...node }) => ({ ...node, client: client.name, programme: programme.code })),
  };
}

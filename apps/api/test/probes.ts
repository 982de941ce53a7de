/* Requests that mean harm, as attackers send them: each is refused before any resolver runs. */

/** One request that means harm. */
export interface Probe {
  readonly name: string;
  readonly payload?: string | object;
  readonly method?: 'GET' | 'POST';
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const times = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');
const graphql = (name: string, query: string, variables: object = {}): Probe => ({
  name,
  payload: { query, variables },
});
const LOGIN = 'signIn(input: { email: "a@b.example", password: "guess guess guess" }) { id }';
const UNSAFE = { 'x-touchstone-csrf': '' };

function nested(depth: number, [open, core]: readonly [string, string]): string {
  const braces = open.split('{').length;
  return `${`${open} { `.repeat(depth)}${core}${' }'.repeat(depth * braces)}`;
}

const TOO_LARGE: readonly Probe[] = [
  graphql(
    'lists in lists, forty deep, three in each',
    `{ clients(first: 3) { nodes { ${nested(20, ['certifications { client', 'name'])} } } }`,
  ),
  graphql('five thousand braces', `{ ${nested(5000, ['a', 'b'])} }`),
  { name: 'a hundred thousand brackets', payload: `{"query":"{ a(b: ${'['.repeat(100_000)}"}` },
  graphql(
    'a million rows by page sizes in the document',
    '{ audits(first: 200) { nodes { client { certificates { events { certificate { events { kind } } } } } } } }',
  ),
  graphql(
    'a million rows by page sizes in variables',
    'query ($n: Int) { audits(first: $n) { nodes { client { certificates { events { certificate { events { kind } } } } } } } }',
    { n: 200 },
  ),
  graphql(
    'two lists by variables in one operation',
    'query ($n: Int) { a: people(first: $n) { nodes { assignments { audit { team { id role } } } } } b: people(first: $n) { nodes { assignments { audit { team { id role } } } } } }',
    { n: 200 },
  ),
  graphql(
    'a fragment with a name of introspection',
    `
      query ($n: Int) {
        ...__schema
      }
      fragment __schema on Query {
        audits(first: $n) {
          nodes {
            client {
              certificates {
                events {
                  certificate {
                    events {
                      kind
                    }
                  }
                }
              }
            }
          }
        }
      }
    `,
    { n: 200 },
  ),
  graphql('ten thousand aliases', `{ ${times(10_000, (at) => `a${at}: viewer { id }`)} }`),
  graphql('sixteen aliases', `{ viewer { ${times(16, (at) => `a${at}: id`)} } }`),
  graphql('nine root fields', `{ ${times(9, (at) => `a${at}: viewer { id }`)} }`),
  graphql('ten thousand times one field', `{ viewer { ${'id '.repeat(10_000)} } }`),
  graphql('ten thousand overlapping fields', `{ ${times(10_000, () => 'viewer { id }')} }`),
  graphql('as many overlapping fields as fit', `{ ${times(240, () => 'viewer { id }')} }`),
  graphql('ten thousand directives', `{ viewer ${'@include(if: true) '.repeat(10_000)} { id } }`),
  graphql('twenty-one directives', `{ viewer { ${times(21, (at) => `a${at}: id @skip(if: false)`)} } }`),
  graphql(
    'a bomb of fragments, two to the twenty-second',
    `
      {
        viewer {
          ...f0
        }
      }
      ${times(22, (at) => `fragment f${at} on Viewer { ...f${at + 1} ...f${at + 1} }`)}
      fragment f22 on Viewer {
        id
      }
    `,
  ),
  graphql('fragments in a circle', '{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }'),
  graphql(
    'a value nested sixty deep in the document',
    `{ clients(where: ${'{ AND: ['.repeat(30)}{ }${'] }'.repeat(30)}) { totalCount } }`,
  ),
  graphql(
    'a value nested thirty-three deep in variables',
    'query ($w: ClientWhere) { clients(where: $w) { totalCount } }',
    {
      w: JSON.parse(`${'{"NOT":'.repeat(40)}{}${'}'.repeat(40)}`) as object,
    },
  ),
  graphql('three hundred ids', 'query ($ids: [ID!]) { clients(where: { id: { in: $ids } }) { totalCount } }', {
    ids: Array.from({ length: 300 }, () => 'Client:018f0000-0000-7000-8000-000000000000'),
  }),
  graphql('a hundred thousand ids', 'query ($ids: [ID!]) { clients(where: { id: { in: $ids } }) { totalCount } }', {
    ids: Array.from({ length: 100_000 }, (_, at) => `Client:${at}`),
  }),
  graphql('a variable of 900 kilobytes', 'query ($n: String) { clients(where: { name: { eq: $n } }) { totalCount } }', {
    n: 'x'.repeat(900_000),
  }),
  { name: 'a body of five megabytes', payload: `{"query":"${'#'.repeat(5_000_000)}"}` },
  {
    name: 'JSON nested twenty thousand deep',
    payload: `{"query":"{ viewer { id } }","variables":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`,
  },
];

const ATTEMPTS: readonly Probe[] = [
  graphql('a thousand sign-ins by alias', `mutation { ${times(1000, (at) => `a${at}: ${LOGIN}`)} }`),
  graphql('fourteen sign-ins by alias', `mutation { ${times(14, (at) => `a${at}: ${LOGIN}`)} }`),
  graphql('two sign-ins by a fragment', `mutation { ...two } fragment two on Mutation { a: ${LOGIN} b: ${LOGIN} }`),
  graphql('two sign-ins by an inline fragment', `mutation { ... on Mutation { a: ${LOGIN} b: ${LOGIN} } }`),
  {
    name: 'a batch of a hundred',
    payload: JSON.stringify(Array.from({ length: 100 }, () => ({ query: `mutation { ${LOGIN} }` }))),
  },
  { name: 'a batch of one', payload: JSON.stringify([{ query: '{ viewer { id } }' }]) },
];

const CURIOUS: readonly Probe[] = [
  graphql('introspection', '{ __schema { types { name fields { name } } } }'),
  graphql('introspection of a type', '{ __type(name: "Account") { fields { name } } }'),
  graphql('introspection in a circle', `{ __schema { types { ${nested(8, ['fields { type', 'name'])} } } }`),
  graphql('a field nearly right', '{ viewer { emial } }'),
  graphql('an argument nearly right', '{ clients(firts: 1) { totalCount } }'),
  graphql('a type nearly right', 'query ($w: ClientWher) { clients(where: $w) { totalCount } }'),
  graphql('a word nearly right', 'query ($w: AuditWhere) { audits(where: $w) { totalCount } }', {
    w: { status: { eq: 'PLANED' } },
  }),
  graphql('a secret field', '{ accounts { nodes { passwordHash } } }'),
  graphql('deferred parts', '{ viewer { ... @defer { id } } }'),
  graphql('a subscription', 'subscription { viewer { id } }'),
  graphql('two operations and no name', 'query a { viewer { id } } query b { viewer { id } }'),
  {
    name: 'an operation that is not in the document',
    payload: { query: 'query a { viewer { id } }', operationName: 'b' },
  },
  {
    name: 'a document left for later',
    payload: { query: '{ viewer { id } }', extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
  },
  {
    name: 'a document fetched by its hash',
    payload: { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
  },
  { name: 'a trusted document that is none', payload: { documentId: 'sha256:nothing' } },
  {
    name: 'a trusted document and another beside it',
    payload: { documentId: 'sha256:nothing', query: '{ viewer { id } }' },
  },
  { name: 'the page of GraphiQL', method: 'GET', url: '/graphiql', headers: { accept: 'text/html' } },
  { name: 'the page of a playground', method: 'GET', url: '/playground', headers: { accept: 'text/html' } },
  { name: 'the landing page', method: 'GET', url: '/graphql', headers: { accept: 'text/html' } },
  {
    name: 'a trace',
    payload: { query: '{ viewer { idd } }' },
    headers: { 'apollo-federation-include-trace': 'ftv1', 'apollo-tracing': '1' },
  },
];

const MALFORMED: readonly Probe[] = [
  { name: 'a key __proto__', payload: '{"query":"{ viewer { id } }","variables":{"__proto__":{"isAdmin":true}}}' },
  {
    name: 'a key constructor',
    payload: '{"query":"{ viewer { id } }","variables":{"constructor":{"prototype":{"isAdmin":true}}}}',
  },
  { name: 'half a JSON', payload: '{"query":' },
  { name: 'no document', payload: {} },
  { name: 'an empty document', payload: { query: '' } },
  { name: 'a document that is a number', payload: '{"query":7}' },
  { name: 'a body that is a text', payload: '"{ viewer { id } }"' },
  { name: 'a body that is nothing', payload: 'null' },
  { name: 'variables that are a list', payload: '{"query":"{ viewer { id } }","variables":[1]}' },
  { name: 'variables that are a text', payload: '{"query":"{ viewer { id } }","variables":"a"}' },
  graphql('NUL in a variable', 'query ($n: String) { clients(where: { name: { eq: $n } }) { totalCount } }', {
    n: 'a\u0000b',
  }),
  graphql(
    'a lone surrogate in a text of the document',
    '{ clients(where: { name: { eq: "\\uD800" } }) { totalCount } }',
  ),
  graphql('a turned reading direction in a text', '{ clients(where: { name: { eq: "a\u202Eb" } }) { totalCount } }'),
  { name: 'NUL in the address', method: 'GET', url: '/c/%00' },
  { name: 'a turned reading direction in a parameter', method: 'GET', url: '/c?number=%E2%80%AE' },
  { name: 'an address that cannot be read', method: 'GET', url: '/c/%E0%A4' },
  {
    name: 'a turned reading direction in a header',
    payload: { query: '{ viewer { id } }' },
    headers: { 'accept-language': Buffer.from('zh\u202E').toString('latin1') },
  },
  { name: 'a compressed body', payload: 'x', headers: { 'content-encoding': 'gzip' } },
];

const FOREIGN: readonly Probe[] = [
  {
    name: 'a form of plain text',
    payload: '{"query":"mutation { signOut }"}',
    headers: { ...UNSAFE, 'content-type': 'text/plain' },
  },
  {
    name: 'an encoded form',
    payload: 'query=mutation+{+signOut+}',
    headers: { ...UNSAFE, 'content-type': 'application/x-www-form-urlencoded' },
  },
  {
    name: 'a form with parts',
    payload: '--x\r\n\r\n',
    headers: { ...UNSAFE, 'content-type': 'multipart/form-data; boundary=x' },
  },
  {
    name: 'no kind of content',
    payload: '{"query":"mutation { signOut }"}',
    headers: { ...UNSAFE, 'content-type': '' },
  },
  {
    name: 'a question by address',
    method: 'GET',
    url: `/graphql?query=${encodeURIComponent('{ viewer { id } }')}`,
    headers: UNSAFE,
  },
  {
    name: 'a question by address with an odd kind',
    method: 'GET',
    url: '/graphql?query={viewer{id}}',
    headers: { ...UNSAFE, 'content-type': 'application/x-odd' },
  },
  { name: 'a verb by address', method: 'GET', url: `/graphql?query=${encodeURIComponent('mutation { signOut }')}` },
  {
    name: 'a page of another site',
    payload: { query: '{ viewer { id } }' },
    headers: { origin: 'https://evil.example' },
  },
  { name: 'a page of no site', payload: { query: '{ viewer { id } }' }, headers: { origin: 'null' } },
];

/** All of them. */
export const PROBES: readonly Probe[] = [...TOO_LARGE, ...ATTEMPTS, ...CURIOUS, ...MALFORMED, ...FOREIGN];

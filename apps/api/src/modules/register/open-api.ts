import { CertificateEventKind, CertificateState } from '@touchstone/rules';

const TEXT = { type: 'string' } as const;
const DAY = { type: 'string', format: 'date' } as const;
const SAID = object({ zh: TEXT, en: { type: ['string', 'null'] } });
const STATE = { type: 'string', enum: Object.values(CertificateState) } as const;
const SINCE = { type: ['string', 'null'], format: 'date' } as const;

function object(properties: object, about?: string): object {
  return {
    type: 'object',
    ...(about && { description: about }),
    required: Object.keys(properties),
    properties,
    additionalProperties: false,
  };
}

const CERTIFICATE = object(
  {
    number: TEXT,
    newestNumber: TEXT,
    isSpecimen: { type: 'boolean' },
    state: STATE,
    stateSince: SINCE,
    organisation: TEXT,
    uscc: TEXT,
    address: TEXT,
    programme: SAID,
    basis: { type: 'array', items: TEXT },
    level: object({ code: TEXT, zh: TEXT, en: { type: ['string', 'null'] } }),
    scope: SAID,
    sites: { type: 'array', items: TEXT },
    firstIssuedOn: DAY,
    issuedOn: DAY,
    validUntil: DAY,
    transferredFrom: TEXT,
    issues: { type: 'array', items: object({ number: TEXT, issuedOn: DAY }) },
    history: {
      type: 'array',
      items: object({ kind: { type: 'string', enum: Object.values(CertificateEventKind) }, on: DAY }),
    },
    body: object({ zh: TEXT, en: TEXT, approvalNumber: TEXT }),
  },
  'What whoever has the paper may know. Nothing of a person, and no reason of anything.',
);
const STATUS = object(
  { number: TEXT, isSpecimen: { type: 'boolean' }, programme: SAID, state: STATE, stateSince: SINCE },
  'The status alone.',
);

const json = (schema: object, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});
const signed = (description: string) => ({ description, content: { 'application/vc+jwt': { schema: TEXT } } });
const inPath = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: TEXT,
});
const NOT_OPENED = json(
  object({ code: TEXT, message: TEXT }),
  'No certificate opens with this number and code: the same answer for every pair that opens nothing.',
);
const TOO_MANY = json(object({ code: TEXT, message: TEXT }), 'Too many requests; Retry-After says when to come back.');
const PAIR = [inPath('number', 'Number printed on the certificate.'), inPath('code', 'Code printed on it.')];

function get(summary: string, parameters: readonly object[], responses: object): object {
  return { get: { summary, parameters, responses: { ...responses, 429: TOO_MANY } } };
}

/** The public register for programs, as OpenAPI tells it. */
export const OPEN_API = {
  openapi: '3.1.0',
  info: {
    title: 'Touchstone public register',
    version: '1',
    description: 'Certificates of one certification body, for everybody. No account, no key; sixty requests a minute.',
  },
  paths: {
    '/register/v1/certificates/{number}/{code}': get('Open a certificate by what is printed on it', PAIR, {
      200: json(CERTIFICATE, 'The certificate as it stands at this moment; ask again with If-None-Match.'),
      404: NOT_OPENED,
    }),
    '/register/v1/certificates/{number}/{code}/credential': get('The certificate as a signed credential', PAIR, {
      200: signed('A W3C Verifiable Credential 2.0 secured as JWT (VC-JOSE-COSE), Ed25519.'),
      404: NOT_OPENED,
    }),
    '/register/v1/status': get(
      'The status of certificates',
      [
        {
          name: 'asked',
          in: 'query',
          required: true,
          schema: TEXT,
          description: "A certificate's number, or its holder's exact name or unified social credit code.",
        },
      ],
      {
        200: json(
          object({ certificates: { type: 'array', items: STATUS } }),
          'None where there is nothing to tell, for whatever reason.',
        ),
      },
    ),
    '/register/v1/status-lists/{purpose}/{number}': get(
      'A signed status list (Bitstring Status List v1.0)',
      [inPath('purpose', 'revocation or suspension.'), inPath('number', 'From 0 on.')],
      { 200: signed('The list as it stands, made anew each minute.') },
    ),
    '/.well-known/did.json': get('The keys that prove signatures, as a DID document', [], {
      200: json({ type: 'object' }, 'Keys of today and before.'),
    }),
    '/.well-known/jwks.json': get('The same keys as a JSON Web Key Set', [], {
      200: json({ type: 'object' }, 'Keys of today and before.'),
    }),
  },
} as const;

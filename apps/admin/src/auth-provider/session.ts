import { ApiError } from '../data-provider/api-error.js';
import { request } from '../data-provider/request.js';
import { graphql } from '../gql/index.js';
import type { ViewerQuery } from '../gql/graphql.js';

const VIEWER = graphql(`
  query Viewer {
    viewer {
      id
      email
      displayName
      roles
      permissions
      personId
      clientId
      today
      isDemo
    }
  }
`);

/** Who is signed in, and the day it is for them. */
export type Viewer = NonNullable<ViewerQuery['viewer']>;

const FRESH_FOR_MS = 60_000;

interface Known {
  readonly viewer: Promise<Viewer | null>;
  readonly askedAt: number;
  /** The answer, once it has come. */
  answer?: Viewer | null;
}

let known: Known | null = null;

/** Who is signed in; asked again once a minute, since the day may turn and roles may change. */
export function viewer(): Promise<Viewer | null> {
  if (known && performance.now() - known.askedAt < FRESH_FOR_MS) return known.viewer;
  const asked = request(VIEWER, {}).then((answer) => answer.viewer ?? null, noneIfSignedOut);
  const knowing: Known = { viewer: asked, askedAt: performance.now() };
  known = knowing;
  asked.then((answer) => (knowing.answer = answer), forgetViewer);
  return asked;
}

/** Who is signed in, for whoever cannot wait: null where nobody is, or where it is still being asked. */
export function knownViewer(): Viewer | null {
  return known && performance.now() - known.askedAt < FRESH_FOR_MS ? (known.answer ?? null) : null;
}

/** Drops what is known of the session, so that the next question reaches the API. */
export function forgetViewer(): void {
  known = null;
}

function noneIfSignedOut(error: unknown): null {
  if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') return null;
  throw error;
}

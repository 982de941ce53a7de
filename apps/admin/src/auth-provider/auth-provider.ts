import type { AuthProvider } from 'react-admin';
import { ApiError } from '../data-provider/api-error.js';
import { request } from '../data-provider/request.js';
import { graphql } from '../gql/index.js';
import { mayAccess } from './access.js';
import { forgetViewer, viewer } from './session.js';

const SIGN_IN = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      id
    }
  }
`);

const SIGN_OUT = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** What the sign-in form holds. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Stands for credentials where the last step of a sign-in has been taken already. */
export const SIGNED_IN = 'signed-in';

/** The password was right, and something else is to be shown before anybody is signed in. */
export class StepNeeded extends Error {}

/** React-admin's view of the session, which is a cookie that no script can read. */
export const authProvider: AuthProvider = {
  supportAbortSignal: true,
  login: async (credentials: Credentials | typeof SIGNED_IN) => {
    if (credentials !== SIGNED_IN) {
      const { email, password } = credentials;
      if (!(await request(SIGN_IN, { input: { email, password } })).signIn) throw new StepNeeded();
    }
    forgetViewer();
  },
  logout: async () => {
    const signedIn = await viewer().catch(() => null);
    forgetViewer();
    if (signedIn) await request(SIGN_OUT, {}).catch(() => undefined);
  },
  checkAuth: async () => {
    // Not a fault to tell of: whoever is not signed in is simply shown the door.
    if (!(await viewer())) throw Object.assign(new Error('UNAUTHENTICATED'), { message: false });
  },
  checkError: async (error: unknown) => {
    if (!(error instanceof ApiError) || error.code !== 'UNAUTHENTICATED') return;
    forgetViewer();
    throw Object.assign(new Error(), { message: 'ra.notification.logged_out' });
  },
  getIdentity: async () => {
    const signedIn = await viewer();
    if (!signedIn) throw new ApiError('UNAUTHENTICATED', 'signed out');
    return { ...signedIn, fullName: signedIn.displayName };
  },
  getPermissions: async () => (await viewer())?.permissions ?? [],
  canAccess: async ({ resource, action }: { resource: string; action: string }) =>
    mayAccess((await viewer())?.permissions ?? [], resource, action),
};

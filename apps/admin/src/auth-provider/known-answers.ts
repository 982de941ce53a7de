import { mayAccess } from './access.js';
import { knownViewer } from './session.js';

interface Door {
  readonly resource: string;
  readonly action: string;
}

/**
 * What react-admin asks about the session (`['auth', …]`), answered at once where it is known who is signed in: each
 * answer that is waited for has the whole page drawn once more.
 * @returns undefined where the question is another, or has to be asked
 */
export function knownAnswer([about, what, ...rest]: readonly unknown[]): unknown {
  const viewer = about === 'auth' ? knownViewer() : null;
  if (!viewer) return undefined;
  if (what === 'checkAuth') return true;
  if (what === 'getIdentity') return { ...viewer, fullName: viewer.displayName };
  if (what === 'getPermissions') return viewer.permissions;
  return what === 'canAccess' ? accessOf(viewer.permissions, rest) : undefined;
}

/** One door by resource and action, or several resources and the action they are asked for. */
function accessOf(permissions: readonly string[], [asked, action]: readonly unknown[]): unknown {
  if (!Array.isArray(asked)) return mayAccess(permissions, (asked as Door).resource, (asked as Door).action);
  return Object.fromEntries(
    asked.map((resource: string) => [resource, mayAccess(permissions, resource, String(action))]),
  );
}

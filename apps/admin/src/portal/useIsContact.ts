import { useViewer } from '../auth-provider/useViewer.js';

/** Whether the reader is a client's contact and nothing else: then the pages speak of their own file. */
export function useIsContact(): boolean {
  const roles = useViewer()?.roles ?? [];
  return roles.length > 0 && roles.every((role) => role === 'CLIENT_CONTACT');
}

import type { Permission } from './permission.js';
import { useViewer } from './useViewer.js';

/** Whether the reader may: decides what shows, protects nothing; the API asks again. */
export function usePermission(permission: Permission): boolean {
  return useViewer()?.permissions.includes(permission) ?? false;
}

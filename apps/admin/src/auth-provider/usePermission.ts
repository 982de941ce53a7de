import { usePermissions } from 'react-admin';
import type { Permission } from './permission.js';

/** Whether the reader may: decides what shows, protects nothing; the API asks again. */
export function usePermission(permission: Permission): boolean {
  const { permissions } = usePermissions<readonly string[]>();
  return permissions?.includes(permission) ?? false;
}

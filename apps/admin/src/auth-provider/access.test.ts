import { describe, expect, it } from 'vitest';
import { mayAccess } from './access.js';

describe('mayAccess', () => {
  const permissions = ['client:read', 'client:register', 'application:read'];
  it.each([
    ['clients', 'list', true],
    ['clients', 'show', true],
    ['clients', 'create', true],
    ['clients', 'edit', false],
    ['clients', 'delete', false],
    ['applications', 'list', true],
    ['applications', 'create', false],
    ['audits', 'list', false],
    ['unheard-of', 'list', false],
  ])('%s %s: %s', (resource, action, may) => {
    expect(mayAccess(permissions, resource, action)).toBe(may);
  });
});

import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { AccountRole } from './account-role.js';
import { maySeePath } from './see-path.js';

describe('maySeePath', () => {
  it.each([
    { name: 'lets analysts', roles: [AccountRole.ANALYST], onTeam: false, codes: [] },
    { name: 'lets programme managers', roles: [AccountRole.PROGRAMME_MANAGER], onTeam: false, codes: [] },
    { name: 'stops who audits the client', roles: [AccountRole.ANALYST], onTeam: true, codes: ['PATH_TO_THE_TEAM'] },
    {
      name: 'stops who sells as well',
      roles: [AccountRole.PROGRAMME_MANAGER, AccountRole.SALES],
      onTeam: false,
      codes: ['PATH_TO_SALES'],
    },
    { name: 'stops the client', roles: [AccountRole.CLIENT_CONTACT], onTeam: false, codes: ['PATH_TO_THE_CLIENT'] },
    {
      name: 'gives every reason at once',
      roles: [AccountRole.ANALYST, AccountRole.SALES],
      onTeam: true,
      codes: ['PATH_TO_THE_TEAM', 'PATH_TO_SALES'],
    },
  ])('$name', ({ roles, onTeam, codes }) => {
    expect(reasonsOf(maySeePath({ roles, onTeam }))).toEqual(codes);
  });
});

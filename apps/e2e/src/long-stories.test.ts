import { describe } from 'vitest';
import { playReturn } from './monthly-return.js';
import { playMovingIn } from './moving-in.js';
import { openOffice } from './office.js';
import { playQuarter } from './quarter.js';
import { playRenewal } from './renewal.js';

/* Stories of desks that are visited now and then, and the longest ones, which the tests of the API tell as well. */
describe('in the demonstration, now and then', () => {
  const office = openOffice('embedded');
  playMovingIn(office);
  playReturn(office);
  playQuarter(office);
  playRenewal(office);
});

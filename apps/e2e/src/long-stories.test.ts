import { describe } from 'vitest';
import { playReturn } from './monthly-return.js';
import { playHostileWords } from './hostile-words.js';
import { playMovingIn } from './moving-in.js';
import { openOffice } from './office.js';
import { playQuarter } from './quarter.js';
import { playRefusal } from './refusal.js';
import { playRenewal } from './renewal.js';

/* Stories of desks that are visited now and then, and the longest ones, which the tests of the API tell as well. */
describe('in the demonstration, now and then', () => {
  const office = openOffice('embedded');
  playRefusal(office);
  playMovingIn(office);
  playReturn(office);
  playQuarter(office);
  playRenewal(office);
  playHostileWords(office);
});

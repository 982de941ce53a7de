import { describe } from 'vitest';
import { openOffice } from './office.js';
import { playLapse } from './lapse.js';
import { playQuarter } from './quarter.js';
import { playRefusal } from './refusal.js';
import { playRenewal } from './renewal.js';
import { playSuspension } from './suspension.js';

/* Five stories that the demonstration begins, one after another in one office. */
describe('in the demonstration', () => {
  const office = openOffice('embedded');
  playLapse(office);
  playQuarter(office);
  playSuspension(office);
  playRefusal(office);
  playRenewal(office);
});

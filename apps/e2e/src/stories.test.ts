import { describe } from 'vitest';
import { playAnalysis } from './analysis.js';
import { playDues } from './dues.js';
import { openOffice } from './office.js';
import { playHostileWords } from './hostile-words.js';
import { playLapse } from './lapse.js';
import { playQuarter } from './quarter.js';
import { playRefusal } from './refusal.js';
import { playRenewal } from './renewal.js';
import { playScan } from './scan.js';
import { playSuspension } from './suspension.js';

/*
 * Stories that the demonstration begins, one after another in one office. The two longest, which the tests of the API tell
 * as well, are left to `npm run test:long`.
 */
const isLong = process.env['E2E_LONG'] === '1';

describe('in the demonstration', () => {
  const office = openOffice('embedded');
  playAnalysis(office);
  playLapse(office);
  playDues(office);
  if (isLong) playQuarter(office);
  playSuspension(office);
  playRefusal(office);
  playScan(office);
  if (isLong) playRenewal(office);
  playHostileWords(office);
});

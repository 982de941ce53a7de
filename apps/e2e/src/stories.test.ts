import { describe } from 'vitest';
import { playAnalysis } from './analysis.js';
import { playDues } from './dues.js';
import { openOffice } from './office.js';
import { playLapse } from './lapse.js';
import { playScan } from './scan.js';
import { playSuspension } from './suspension.js';

/* Five stories that the demonstration begins, one after another in one office. */
describe('in the demonstration', () => {
  const office = openOffice('embedded');
  playAnalysis(office);
  playLapse(office);
  playDues(office);
  playSuspension(office);
  playScan(office);
});

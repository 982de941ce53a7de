import { describe } from 'vitest';
import { playReturn } from './monthly-return.js';
import { openOffice } from './office.js';

/* Stories of desks that are visited once a month or once in a life, one after another in one office. */
describe('in the demonstration, now and then', () => {
  const office = openOffice('embedded');
  playReturn(office);
});

import { plainDate as day } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { mayAdoptEdition, mayShelveEdition } from './adopt-edition.js';
import type { AdoptEditionFacts, ShelveEditionFacts } from './adopt-edition.js';

const edition: AdoptEditionFacts = {
  editionId: 'tea/2026',
  checksum: 'a',
  inForceFrom: day('2026-01-01'),
  inForceUntil: day('2027-12-31'),
  adoptedChecksum: null,
  today: day('2026-03-02'),
};

describe('mayAdoptEdition', () => {
  it.each<{ name: string; change: Partial<AdoptEditionFacts>; codes: readonly string[] }>([
    { name: 'adopts what is in force', change: {}, codes: [] },
    { name: 'adopts ahead of its first day', change: { today: day('2025-12-31') }, codes: [] },
    { name: 'adopts on its last day', change: { today: day('2027-12-31') }, codes: [] },
    { name: 'stops the day after', change: { today: day('2028-01-01') }, codes: ['EDITION_NOT_IN_FORCE'] },
    { name: 'adopts once', change: { adoptedChecksum: 'a' }, codes: ['EDITION_ADOPTED_ALREADY'] },
    { name: 'tells a changed file', change: { adoptedChecksum: 'b' }, codes: ['EDITION_CHANGED_SINCE_ADOPTION'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayAdoptEdition({ ...edition, ...change }))).toEqual(codes);
  });
});

describe('mayShelveEdition', () => {
  const draft = { checksum: 'b', isShipped: false, isAdopted: false, takenBy: [] };

  it.each<{ name: string; standing: ShelveEditionFacts['standing']; codes: readonly string[] }>([
    { name: 'takes a new one', standing: null, codes: [] },
    { name: 'replaces a draft', standing: draft, codes: [] },
    { name: 'says when nothing changed', standing: { ...draft, checksum: 'a' }, codes: ['EDITION_ON_SHELF_ALREADY'] },
    { name: 'keeps a published one', standing: { ...draft, isShipped: true }, codes: ['EDITION_MAY_NOT_CHANGE'] },
    { name: 'keeps an adopted one', standing: { ...draft, isAdopted: true }, codes: ['EDITION_MAY_NOT_CHANGE'] },
    {
      name: 'keeps one that an adopted one takes from',
      standing: { ...draft, takenBy: ['tea/2027'] },
      codes: ['EDITION_TAKEN_BY_ADOPTED'],
    },
  ])('$name', ({ standing, codes }) => {
    expect(reasonsOf(mayShelveEdition({ editionId: 'tea/2026', checksum: 'a', standing }))).toEqual(codes);
  });
});

import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../../test/reasons-of.js';
import { mayAcceptLine, mayChangeLine, mayDiscardProposal, mayPropose } from './keep-proposal.js';
import type { LineChange, ProposalSpan } from './keep-proposal.js';

const day = plainDate;
const today = day('2026-12-01');

describe('mayPropose', () => {
  const span: ProposalSpan = { startsOn: day('2027-01-01'), endsOn: day('2027-03-31'), today, due: 12 };
  it.each<{ name: string; change: Partial<ProposalSpan>; codes: readonly string[] }>([
    { name: 'lets a quarter be proposed', change: {}, codes: [] },
    { name: 'asks for days to come', change: { startsOn: today }, codes: ['PROPOSAL_BEGINS_TOO_EARLY'] },
    { name: 'lets it begin tomorrow', change: { startsOn: day('2026-12-02') }, codes: [] },
    { name: 'asks for days in order', change: { endsOn: day('2026-12-31') }, codes: ['ENDS_BEFORE_START'] },
    { name: 'takes 184 days', change: { endsOn: day('2027-07-03') }, codes: [] },
    { name: 'takes no 185 days', change: { endsOn: day('2027-07-04') }, codes: ['PROPOSAL_TOO_LONG'] },
    { name: 'has nothing to say where nothing is due', change: { due: 0 }, codes: ['NOTHING_TO_PROPOSE'] },
    { name: 'takes 400 audits at once', change: { due: 400 }, codes: [] },
    { name: 'takes no 401', change: { due: 401 }, codes: ['TOO_MUCH_TO_PROPOSE'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayPropose({ ...span, ...change }))).toEqual(codes);
  });
});

describe('mayChangeLine', () => {
  const line: LineChange = {
    status: 'DRAFT',
    acceptedOn: null,
    startsOn: day('2027-01-04'),
    endsOn: day('2027-01-05'),
    today,
    planned: null,
    people: ['wang', 'li'],
  };
  it.each<{ name: string; change: Partial<LineChange>; codes: readonly string[] }>([
    { name: 'lets an open line be changed', change: {}, codes: [] },
    { name: 'keeps a line that was accepted', change: { acceptedOn: today }, codes: ['PROPOSAL_LINE_ACCEPTED'] },
    { name: 'keeps what was laid aside', change: { status: 'DISCARDED' }, codes: ['PROPOSAL_CLOSED'] },
    { name: 'keeps what was taken up whole', change: { status: 'ACCEPTED' }, codes: ['PROPOSAL_CLOSED'] },
    { name: 'asks for days to come', change: { startsOn: today, endsOn: today }, codes: ['PROPOSAL_BEGINS_TOO_EARLY'] },
    { name: 'asks for days in order', change: { endsOn: day('2027-01-03') }, codes: ['ENDS_BEFORE_START'] },
    {
      name: 'takes a month for a slip of the pen',
      change: { endsOn: day('2027-02-04') },
      codes: ['ACTIVITY_TOO_LONG'],
    },
    {
      name: 'moves no audit that is planned',
      change: { planned: { startsOn: day('2027-01-05'), endsOn: day('2027-01-05') } },
      codes: ['PLANNED_DAYS_STAY'],
    },
    { name: 'gives nobody two seats', change: { people: ['wang', 'wang'] }, codes: ['ALREADY_ON_TEAM'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayChangeLine({ ...line, ...change }))).toEqual(codes);
  });
});

describe('mayAcceptLine', () => {
  it.each([
    { name: 'lets an open line be taken up', change: {}, codes: [] },
    { name: 'takes up nothing twice', change: { acceptedOn: today }, codes: ['PROPOSAL_LINE_ACCEPTED'] },
    {
      name: 'takes up nothing of what was laid aside',
      change: { status: 'DISCARDED' as const },
      codes: ['PROPOSAL_CLOSED'],
    },
    { name: 'takes up no line without a team', change: { hasTeam: false }, codes: ['PROPOSAL_LINE_WITHOUT_TEAM'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayAcceptLine({ status: 'DRAFT', acceptedOn: null, hasTeam: true, ...change }))).toEqual(codes);
  });
});

describe('mayDiscardProposal', () => {
  it.each([
    { status: 'DRAFT', codes: [] },
    { status: 'ACCEPTED', codes: ['PROPOSAL_CLOSED'] },
    { status: 'DISCARDED', codes: ['PROPOSAL_CLOSED'] },
  ] as const)('answers for $status', ({ status, codes }) => {
    expect(reasonsOf(mayDiscardProposal({ status }))).toEqual(codes);
  });
});

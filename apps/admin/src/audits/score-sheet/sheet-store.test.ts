import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../../data-provider/api-error.js';
import { BLANK } from './answers.js';
import type { Answers } from './answers.js';
import { createSheetStore } from './sheet-store.js';
import type { SheetChanges } from './sheet-store.js';
import type { KeptSheet } from './sheet-state.js';

const met = { ...BLANK, verdict: 'MET' } as const;
const notMet = { ...BLANK, verdict: 'NOT_MET' } as const;
const kept = (version: number, answers: Answers = {}): KeptSheet => ({ version, answers, deductions: [], bonuses: [] });

/** An API that keeps what it is sent, or does what it is told to do next. */
function api(start: KeptSheet) {
  let sheet = start;
  const seen: SheetChanges[] = [];
  const next: Array<() => never> = [];
  const send = async (changes: SheetChanges) => {
    seen.push(changes);
    next.shift()?.();
    const answers = { ...sheet.answers };
    for (const { criterion, ...answer } of changes.responses) answers[criterion] = answer;
    sheet = { ...sheet, version: sheet.version + 1, answers };
    return { done: true as const, value: sheet };
  };
  const fail = (code: 'NETWORK' | 'STALE_VERSION') =>
    next.push(() => {
      throw new ApiError(code, code);
    });
  return { send, seen, fail, become: (other: KeptSheet) => (sheet = other), theirs: () => sheet };
}

function open(start = kept(1)) {
  const server = api(start);
  const store = createSheetStore({ kept: start, send: server.send, readTheirs: () => server.theirs() });
  return { server, store };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('createSheetStore', () => {
  it('sends what changed a moment after the last change, once', async () => {
    const { server, store } = open();
    store.answer('1.1', { verdict: 'MET' });
    store.answer('1.2', { verdict: 'NOT_MET' });
    expect(store.get().keeping).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.seen).toHaveLength(1);
    expect(server.seen[0]?.responses.map(({ criterion }) => criterion)).toEqual(['1.1', '1.2']);
    expect(store.get()).toMatchObject({ keeping: 'saved', kept: { version: 2 } });
  });

  it('holds back a sample until it has both its numbers', async () => {
    const { server, store } = open();
    store.answer('1.1', { verdict: 'SAMPLED', sampled: 5 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.seen).toHaveLength(0);
    store.answer('1.1', { conforming: 4 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.seen[0]?.responses[0]).toMatchObject({ criterion: '1.1', sampled: 5, conforming: 4 });
  });

  it('loses nothing when nobody answers, and tries again', async () => {
    const { server, store } = open();
    server.fail('NETWORK');
    store.answer('1.1', { verdict: 'MET' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(store.get().keeping).toBe('offline');
    store.answer('1.2', { verdict: 'MET' });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(store.get().keeping).toBe('saved');
    expect(server.theirs().answers).toMatchObject({ '1.1': { verdict: 'MET' }, '1.2': { verdict: 'MET' } });
  });

  it('takes in what others wrote elsewhere without asking', async () => {
    const { server, store } = open();
    server.become(kept(2, { '2.1': met }));
    server.fail('STALE_VERSION');
    store.answer('1.1', { verdict: 'MET' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.seen.at(-1)?.expectedVersion).toBe(2);
    expect(store.get()).toMatchObject({ keeping: 'saved', answers: { '1.1': met, '2.1': met } });
  });

  it.each([
    { name: 'mine', theirs: [], verdict: 'MET' },
    { name: 'theirs', theirs: ['1.1'], verdict: 'NOT_MET' },
  ])('asks where two answered one leaf differently, and takes $name', async ({ theirs, verdict }) => {
    const { server, store } = open();
    server.become(kept(2, { '1.1': notMet }));
    server.fail('STALE_VERSION');
    store.answer('1.1', { verdict: 'MET' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(store.get()).toMatchObject({ keeping: 'conflict', clashes: [{ criterion: '1.1' }] });
    store.resolve(new Set(theirs));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.theirs().answers['1.1']).toMatchObject({ verdict });
    expect(store.get().keeping).toBe('saved');
  });

  it('keeps what was changed while it was sending', async () => {
    const { server, store } = open();
    store.answer('1.1', { verdict: 'MET' });
    const saving = store.saveNow();
    store.answer('1.1', { verdict: 'NOT_MET' });
    await saving;
    expect(store.get().answers['1.1']).toMatchObject({ verdict: 'NOT_MET' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.theirs().answers['1.1']).toMatchObject({ verdict: 'NOT_MET' });
  });
});

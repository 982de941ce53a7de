import { ApiError } from '../../data-provider/api-error.js';
import { reasonOf } from '../../verbs/form-errors.js';
import type { VerbOutcome } from '../../verbs/run-verb.js';
import { hasText, isSendable, sameAnswer } from './answers.js';
import type { Answer, Special } from './answers.js';
import { mergeAnswers } from './merge.js';
import { isUnsaved, openSheet, withAnswer, withSpecials } from './sheet-state.js';
import type { KeptSheet, SheetState } from './sheet-state.js';

/** What of an answer is the writer's to say. */
export type ToldAnswer = Omit<Answer, 'approval' | 'givenBy' | 'givenOn'>;

/** What is sent: the answers that changed, and all specials where one did. */
export interface SheetChanges {
  readonly expectedVersion: number;
  readonly responses: ReadonlyArray<ToldAnswer & { readonly criterion: string }>;
  readonly specialDeductions: readonly Special[] | null;
  readonly specialBonuses: readonly Special[] | null;
}

interface SheetStoreParts {
  readonly kept: KeptSheet;
  readonly send: (changes: SheetChanges) => Promise<VerbOutcome<KeptSheet>>;
  /** Reads the sheet that a STALE_VERSION error carries. */
  readonly readTheirs: (error: ApiError) => KeptSheet | null;
}

/** A score sheet that keeps itself: every change is sent a moment later, and again until somebody answers. */
export interface SheetStore {
  readonly get: () => SheetState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly answer: (criterion: string, change: Partial<Answer>) => void;
  readonly setSpecials: (specials: Partial<Pick<SheetState, 'deductions' | 'bonuses'>>) => void;
  /** Sends what is not kept yet; true when all of it is. */
  readonly saveNow: () => Promise<boolean>;
  /** Takes in the sheet as another save of the same page left it, which answered some leaves. */
  readonly accept: (kept: KeptSheet, answered: readonly string[]) => void;
  /** Chooses per leaf between two people's answers. */
  readonly resolve: (takeTheirs: ReadonlySet<string>) => void;
  readonly close: () => void;
}

const PAUSE_MS = 800;
const RETRY_MS = [2_000, 4_000, 8_000, 15_000, 30_000] as const;

/** Opens a sheet. */
export function createSheetStore(parts: SheetStoreParts): SheetStore {
  const holder = holdState(openSheet(parts.kept));
  const keeper = keepSending(holder, parts);
  const change = (next: SheetState) => {
    holder.set(next);
    if (isUnsaved(next) && next.keeping !== 'conflict') keeper.schedule(PAUSE_MS);
  };
  return {
    get: holder.get,
    subscribe: holder.subscribe,
    answer: (criterion, answer) => change(withAnswer(holder.get(), criterion, answer)),
    setSpecials: (specials) => change(withSpecials(holder.get(), specials)),
    saveNow: keeper.saveNow,
    accept: (kept, answered) => holder.set(accepted(holder.get(), kept, answered)),
    resolve: (takeTheirs) => change(withTheirs(holder.get(), takeTheirs)),
    close: keeper.stop,
  };
}

interface StateHolder {
  readonly get: () => SheetState;
  readonly set: (next: SheetState) => void;
  readonly subscribe: SheetStore['subscribe'];
}

function holdState(first: SheetState): StateHolder {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (next) => {
      if (next === state) return;
      state = next;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

interface Keeper {
  readonly schedule: (ms: number) => void;
  readonly saveNow: () => Promise<boolean>;
  readonly stop: () => void;
}

/** Sends what is not kept: one request at a time, and again after each failure, a little later each time. */
function keepSending({ get, set }: StateHolder, { send, readTheirs }: SheetStoreParts): Keeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let sending: Promise<boolean> | null = null;
  const stop = () => clearTimeout(timer);
  const schedule = (ms: number) => {
    stop();
    timer = setTimeout(() => void saveNow(), ms);
  };
  const attempt = async (): Promise<boolean> => {
    const sent = get();
    const changes = changesOf(sent);
    if (!changes) return !isUnsaved(sent);
    set({ ...sent, keeping: 'saving' });
    try {
      const outcome = await send(changes);
      set(answered(get(), sent, outcome));
      failures = 0;
      if (get().keeping === 'unsaved') schedule(PAUSE_MS);
    } catch (error) {
      set(failed(get(), error, readTheirs));
      if (get().keeping === 'unsaved') schedule(0);
      if (get().keeping === 'offline') schedule(RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)] ?? PAUSE_MS);
    }
    return get().keeping === 'saved';
  };
  const saveNow = async (): Promise<boolean> => {
    stop();
    if (get().keeping === 'conflict') return false;
    if (sending) await sending;
    sending = attempt();
    try {
      return await sending;
    } finally {
      sending = null;
    }
  };
  return { schedule, saveNow, stop };
}

function answered(now: SheetState, sent: SheetState, outcome: VerbOutcome<KeptSheet>): SheetState {
  if (outcome.done) return settled(now, sent, outcome.value);
  return { ...now, keeping: 'refused', refusals: outcome.refusals.map(reasonOf) };
}

function failed(state: SheetState, error: unknown, readTheirs: SheetStoreParts['readTheirs']): SheetState {
  const code = error instanceof ApiError ? error.code : 'INTERNAL';
  const theirs = error instanceof ApiError && code === 'STALE_VERSION' ? readTheirs(error) : null;
  if (theirs) return metWith(state, theirs);
  if (code === 'NETWORK' || code === 'INTERNAL') return { ...state, keeping: 'offline' };
  return { ...state, keeping: 'refused', refusals: [{ code, message: error instanceof Error ? error.message : '' }] };
}

/** The sheet with one side chosen for each clash. */
function withTheirs(state: SheetState, takeTheirs: ReadonlySet<string>): SheetState {
  const answers = { ...state.answers };
  const changed = new Set(state.changed);
  for (const { criterion, theirs } of state.clashes.filter((clash) => takeTheirs.has(clash.criterion))) {
    if (theirs) answers[criterion] = theirs;
    else delete answers[criterion];
    changed.delete(criterion);
  }
  const next = { ...state, answers, changed, clashes: [] };
  return { ...next, keeping: isUnsaved(next) ? 'unsaved' : 'saved' };
}

/** What can be sent now. A sample without its numbers waits; so does a special without its reason. */
function changesOf({ kept, answers, changed, deductions, bonuses, specialsChanged }: SheetState): SheetChanges | null {
  const responses = [...changed].flatMap((criterion) => {
    const answer = answers[criterion];
    if (!answer || !isSendable(answer)) return [];
    const { approval: _, givenBy: _by, givenOn: _on, ...told } = answer;
    return { criterion, ...told };
  });
  const specials = specialsChanged && [...deductions, ...bonuses].every(({ reason }) => hasText(reason));
  if (responses.length === 0 && !specials) return null;
  return {
    expectedVersion: kept.version,
    responses,
    specialDeductions: specials ? deductions : null,
    specialBonuses: specials ? bonuses : null,
  };
}

/** After a save: what was sent is kept, what was changed meanwhile is not. */
function settled(now: SheetState, sent: SheetState, kept: KeptSheet): SheetState {
  const changed = new Set([...now.changed].filter((code) => !sameAnswer(now.answers[code], kept.answers[code])));
  const answers = { ...kept.answers };
  for (const code of changed) {
    const mine = now.answers[code];
    if (mine) answers[code] = mine;
  }
  const specialsMoved = now.deductions !== sent.deductions || now.bonuses !== sent.bonuses;
  const specials = specialsMoved || hasUnnamed(now) ? {} : { deductions: kept.deductions, bonuses: kept.bonuses };
  const next = { ...now, kept, answers, changed, ...specials, refusals: [], specialsChanged: specialsMoved };
  return { ...next, keeping: isUnsaved(next) ? 'unsaved' : 'saved' };
}

/** What another save of the same page answered is no longer waiting to be sent. */
function accepted(state: SheetState, kept: KeptSheet, answered: readonly string[]): SheetState {
  const changed = new Set([...state.changed].filter((code) => !answered.includes(code)));
  const now = { ...state, changed };
  return settled(now, now, kept);
}

function hasUnnamed({ deductions, bonuses }: SheetState): boolean {
  return [...deductions, ...bonuses].some(({ reason }) => !hasText(reason));
}

/** Somebody else was first: theirs is taken in, and only true clashes are asked about. */
function metWith(state: SheetState, theirs: KeptSheet): SheetState {
  const { kept, answers: mine, changed } = state;
  const merged = mergeAnswers({ base: kept.answers, mine, theirs: theirs.answers, changed });
  const specials = state.specialsChanged ? {} : { deductions: theirs.deductions, bonuses: theirs.bonuses };
  const next = {
    ...state,
    ...specials,
    kept: theirs,
    answers: merged.answers,
    changed: new Set(merged.unsent),
    clashes: merged.clashes,
  };
  if (merged.clashes.length > 0) return { ...next, keeping: 'conflict' };
  return { ...next, keeping: isUnsaved(next) ? 'unsaved' : 'saved' };
}

import { useCallback, useRef, useState } from 'react';
import { useLogoutIfAccessDenied, useNotify, useRefresh } from 'react-admin';
import { ApiError, sayError } from '../data-provider/api-error.js';
import { reasonOf } from './form-errors.js';
import { runVerb } from './run-verb.js';
import type { Done, VerbDocument, VerbOutcome } from './run-verb.js';
import { useVerbFeedback } from './VerbFeedback.js';

interface UseVerbOptions<Value> {
  readonly onDone?: (value: Value) => void;
  /** A form shows refusals and malformed fields itself; without it they come up in a dialog. */
  readonly inForm?: boolean;
}

/** What running a verb came to; `failed` carries the error for a form that can show malformed fields. */
export type RunResult<Value> = VerbOutcome<Value> | { readonly done: false; readonly failed: unknown };

interface RunningVerb<Input, Value> {
  readonly run: (input: Input) => Promise<RunResult<Value>>;
  readonly isPending: boolean;
}

/**
 * A verb in a component: sends it once at a time, tells of its success, shows its refusals, offers a reload when the
 * record was changed by somebody else, and reads everything on the page again when it is done.
 *
 * @example
 * const { run, isPending } = useVerb('acceptApplication', AcceptApplicationDocument);
 * <Button disabled={isPending} onClick={() => void run({ applicationId, expectedVersion })} />
 */
export function useVerb<Result, Input>(
  verb: keyof Result & string,
  document: VerbDocument<Result, Input>,
  options: UseVerbOptions<Done<Result>> = {},
): RunningVerb<Input, Done<Result>> {
  const [isPending, setPending] = useState(false);
  const running = useRef(false);
  const notify = useNotify();
  const refresh = useRefresh();
  const { showRefusals } = useVerbFeedback();
  const showFailure = useShowFailure(options.inForm ?? false);

  const run = useCallback(
    async (input: Input): Promise<RunResult<Done<Result>>> => {
      if (running.current) return { done: false, refusals: [] };
      running.current = true;
      setPending(true);
      try {
        const outcome = await runVerb(document, input);
        if (outcome.done) {
          notify(`verbs.${verb}.done`, { type: 'success' });
          options.onDone?.(outcome.value);
          refresh();
        } else if (!options.inForm) {
          showRefusals({ verb, reasons: outcome.refusals.map(reasonOf) });
        }
        return outcome;
      } catch (failed) {
        await showFailure(failed);
        return { done: false, failed };
      } finally {
        running.current = false;
        setPending(false);
      }
    },
    [document, notify, options, refresh, showFailure, showRefusals, verb],
  );
  return { run, isPending };
}

/** How a verb whose request could not stand is told of. */
function useShowFailure(inForm: boolean): (error: unknown) => Promise<void> {
  const notify = useNotify();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const { showConflict } = useVerbFeedback();
  return useCallback(
    async (error: unknown) => {
      if (await logoutIfAccessDenied(error)) return;
      const code = error instanceof ApiError ? error.code : 'INTERNAL';
      if (code === 'STALE_VERSION') return showConflict();
      if (code === 'INVALID_INPUT' && inForm) return undefined;
      const { key, values } = sayError(error);
      return notify(key, { type: 'error', messageArgs: { ...values }, autoHideDuration: 10_000 });
    },
    [inForm, logoutIfAccessDenied, notify, showConflict],
  );
}

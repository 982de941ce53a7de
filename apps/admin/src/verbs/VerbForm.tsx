import { Alert, Box, Button, Stack } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { Form, RecordContext, ResourceContextProvider, useResourceContext, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { Control, FieldValues } from 'react-hook-form';
import { ApiError } from '../data-provider/api-error.js';
import { faultReason, reasonOf, sortReasons } from './form-errors.js';
import type { Reason } from './form-errors.js';
import { KeepTyped } from './KeepTyped.js';
import { ReasonList } from './ReasonList.js';
import type { Done, VerbDocument } from './run-verb.js';
import { useVerb } from './useVerb.js';
import type { RunResult } from './useVerb.js';

/** What a form for a verb is told. `Values` is what its inputs hold; `toInput` makes the verb's input of it. */
export interface VerbFormProps<Result, Input, Values extends FieldValues> {
  readonly verb: keyof Result & string;
  readonly document: VerbDocument<Result, Input>;
  readonly toInput: (values: Values) => Input;
  readonly children?: ReactNode;
  readonly defaultValues?: Partial<Values>;
  /** Which input holds a field of the verb's input, where the form names it otherwise. */
  readonly inputFor?: (field: string, values: Values) => string;
  /** Whose field labels the inputs use; the page's resource by default. */
  readonly resource?: string;
  readonly onDone?: (value: Done<Result>) => void;
  readonly onCancel?: () => void;
  /** Told whether anything was typed that is not sent yet. */
  readonly onTyped?: (isTyped: boolean) => void;
  /** `danger` for verbs that cannot be taken back. */
  readonly tone?: 'primary' | 'danger';
}

/**
 * A form that sends one verb. Refusals and malformed fields come up at the input they name; the rest stand in a
 * summary above the buttons, so that no reason is lost.
 */
export function VerbForm<Result, Input, Values extends FieldValues>(props: VerbFormProps<Result, Input, Values>) {
  const { verb, document, toInput, children, defaultValues, inputFor, onDone, onCancel, tone } = props;
  const pageResource = useResourceContext();
  const translate = useTranslate();
  const control = useRef<Control | null>(null);
  const isOverRef = useRef(false);
  const [rest, setRest] = useState<readonly Reason[]>([]);
  // What a form began with stays: the page behind it may be read anew, and what was filled in must not be lost for it.
  const [begunWith] = useState(defaultValues ?? {});
  const { run, isPending } = useVerb(verb, document, { inForm: true, ...(onDone ? { onDone } : {}) });

  const giveUp = () => {
    isOverRef.current = true;
    onCancel?.();
  };
  const submit = async (values: FieldValues): Promise<Record<string, unknown> | undefined> => {
    const result = await run(toInput(values as Values));
    // The page behind may take its time to go: a press on the menu meanwhile leads away from nothing.
    if (result.done) isOverRef.current = true;
    const inputs = [...(control.current?._names.mount ?? [])];
    const say = (code: string) => translate(`faults.${code}`, { _: translate('faults.other') });
    const reasons = reasonsOf(result, say).map((reason) =>
      reason.field && inputFor ? { ...reason, field: inputFor(reason.field, values as Values) } : reason,
    );
    const sorted = sortReasons(reasons, inputs);
    setRest(sorted.rest);
    return sorted.byField;
  };

  return (
    <ResourceContextProvider value={props.resource ?? pageResource ?? ''}>
      <RecordContext.Provider value={undefined}>
        <Form onSubmit={submit} defaultValues={begunWith} disableInvalidFormNotification noValidate>
          <ControlTap controlRef={control} />
          <KeepTyped onTyped={props.onTyped} isOverRef={isOverRef} />
          <Box sx={{ display: 'grid', gap: 1, mb: 2 }}>{children}</Box>
          {rest.length > 0 && (
            <Alert severity="error" icon={false} sx={{ mb: 2 }}>
              <ReasonList reasons={rest} />
            </Alert>
          )}
          <Stack direction="row" spacing={1} sx={{ justifyContent: 'flex-end' }}>
            {onCancel && <Button onClick={giveUp}>{translate('ra.action.cancel')}</Button>}
            <Button
              type="submit"
              variant="contained"
              color={tone === 'danger' ? 'error' : 'primary'}
              disabled={isPending}
            >
              {translate(`verbs.${verb}.name`)}
            </Button>
          </Stack>
        </Form>
      </RecordContext.Provider>
    </ResourceContextProvider>
  );
}

/** Lets the form's owner see which inputs it has. */
function ControlTap({ controlRef }: { readonly controlRef: RefObject<Control | null> }) {
  const { control } = useFormContext();
  useEffect(() => {
    controlRef.current = control;
  }, [control, controlRef]);
  return null;
}

function reasonsOf(result: RunResult<unknown>, say: (code: string) => string): readonly Reason[] {
  if (result.done) return [];
  if ('refusals' in result) return result.refusals.map(reasonOf);
  const faults = result.failed instanceof ApiError ? (result.failed.detail.fields ?? []) : [];
  return faults.map((fault) => faultReason(fault, say));
}

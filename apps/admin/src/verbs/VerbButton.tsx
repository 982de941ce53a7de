import BlockOutlined from '@mui/icons-material/BlockOutlined';
import { Box, Button } from '@mui/material';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { usePermission } from '../auth-provider/usePermission.js';
import type { Permission } from '../auth-provider/permission.js';
import type { Reason } from './form-errors.js';
import type { VerbDialog as WrittenDialog } from './VerbDialog.js';
import type { VerbFormProps } from './VerbForm.js';
import { useVerb } from './useVerb.js';

/* Forms are half of what a page would load: they come once its buttons are painted, or when one is pressed before. */
const loadRefusal = () => import('./RefusalDialog.js');
const loadDialog = () => import('./VerbDialog.js');
const RefusalDialog = lazy(async () => ({ default: (await loadRefusal()).RefusalDialog }));
const VerbDialog = lazy(async () => ({
  default: (await loadDialog()).VerbDialog as ComponentType,
})) as unknown as typeof WrittenDialog;

/** Has the dialogs fetched behind what is being painted. What goes wrong is told when one is opened. */
function fetchDialogs(): () => void {
  const soon = setTimeout(() => void Promise.all([loadRefusal(), loadDialog()]).catch(() => undefined));
  return () => clearTimeout(soon);
}

/** Lies over the page until the dialog has come: a second press would open a second one. */
const COMING = <Box sx={{ position: 'fixed', inset: 0, zIndex: 'modal', cursor: 'progress' }} />;

export interface VerbButtonProps<Result, Input, Values extends FieldValues> extends VerbFormProps<
  Result,
  Input,
  Values
> {
  /** Who may; without it the button does not show. The API asks again. */
  readonly permission: Permission;
  /** Ask before doing, even where there is nothing to fill in. Verbs of tone `danger` always ask. */
  readonly confirm?: boolean;
  /** Its form stands open from the start, for a link that leads to it. */
  readonly openAtOnce?: boolean;
  /** What the button says where that is not the verb's name, already translated. */
  readonly label?: string;
  readonly icon?: ReactNode;
  /** What stands against the verb already: the button shows it is blocked, and tells why in the stead of the form. */
  readonly blockers?: readonly Reason[];
  readonly variant?: 'contained' | 'outlined' | 'text';
  readonly maxWidth?: 'xs' | 'sm' | 'md';
}

/**
 * A verb as a button. With inputs as children it opens their form in a dialog, with `confirm` it asks first,
 * else it acts at once. Hidden from whoever may not.
 *
 * @example
 * <VerbButton verb="acceptApplication" document={AcceptApplicationDocument} permission="application:review"
 *   toInput={({ note }: { note: string }) => ({ applicationId: record.id, expectedVersion: record.version, note })}>
 *   <TextInput source="note" multiline />
 * </VerbButton>
 */
export function VerbButton<Result, Input, Values extends FieldValues>(props: VerbButtonProps<Result, Input, Values>) {
  const {
    permission,
    confirm,
    openAtOnce = false,
    label,
    icon,
    blockers = [],
    variant = 'outlined',
    maxWidth,
    ...form
  } = props;
  const translate = useTranslate();
  const [open, setOpen] = useState(openAtOnce);
  const [wasOpen, setWasOpen] = useState(openAtOnce);
  const allowed = usePermission(permission);
  const { run, isPending } = useVerb(form.verb, form.document, form.onDone ? { onDone: form.onDone } : {});
  useEffect(() => (allowed ? fetchDialogs() : undefined), [allowed]);
  if (!allowed) return null;
  const isBlocked = blockers.length > 0;
  const asks = isBlocked || form.children != null || confirm || form.tone === 'danger';
  const ask = () => {
    setOpen(true);
    setWasOpen(true);
  };
  const act = () => (asks ? ask() : void run(form.toInput({} as Values)));
  return (
    <>
      <Button
        variant={variant}
        color={form.tone === 'danger' ? 'error' : 'primary'}
        startIcon={isBlocked ? <BlockOutlined /> : icon}
        disabled={isPending}
        {...(asks ? { 'aria-haspopup': 'dialog' as const } : {})}
        onClick={act}
      >
        {label ?? translate(`verbs.${form.verb}.name`)}
      </Button>
      {wasOpen && (
        <Suspense fallback={COMING}>
          {isBlocked ? (
            <RefusalDialog open={open} verb={form.verb} reasons={blockers} onClose={() => setOpen(false)} />
          ) : (
            <VerbDialog {...form} {...(maxWidth ? { maxWidth } : {})} open={open} onClose={() => setOpen(false)} />
          )}
        </Suspense>
      )}
    </>
  );
}

import { Dialog, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { VerbForm } from './VerbForm.js';
import type { VerbFormProps } from './VerbForm.js';

interface VerbDialogProps<Result, Input, Values extends FieldValues> extends VerbFormProps<Result, Input, Values> {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly maxWidth?: 'xs' | 'sm' | 'md';
}

/**
 * A verb's form in a dialog, under the verb's own name; `verbs.<verb>.explain` says what it does, where that is written.
 * Once something was typed, only Cancel gives it up: a click beside the dialog or a stray Escape does not.
 */
export function VerbDialog<Result, Input, Values extends FieldValues>(props: VerbDialogProps<Result, Input, Values>) {
  const { open, onClose, maxWidth = 'sm', onDone, ...form } = props;
  const translate = useTranslate();
  const [isTyped, setIsTyped] = useState(false);
  const explain = translate(`verbs.${form.verb}.explain`, { _: '' });
  const finish: VerbFormProps<Result, Input, Values>['onDone'] = (value) => {
    onClose();
    onDone?.(value);
  };
  return (
    <Dialog
      open={open}
      onClose={isTyped ? undefined : onClose}
      maxWidth={maxWidth}
      fullWidth
      aria-labelledby={`${form.verb}-title`}
    >
      <DialogTitle id={`${form.verb}-title`} component="h2">
        {translate(`verbs.${form.verb}.name`)}
      </DialogTitle>
      <DialogContent>
        {explain && (
          <Typography variant="body1" color="textSecondary" sx={{ mb: 2 }}>
            {explain}
          </Typography>
        )}
        <VerbForm {...form} onDone={finish} onCancel={onClose} onTyped={setIsTyped} />
      </DialogContent>
    </Dialog>
  );
}

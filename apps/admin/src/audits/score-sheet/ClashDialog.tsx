import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Radio, Typography } from '@mui/material';
import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { Locale } from '../../i18n/locale.js';
import { hasText } from './answers.js';
import type { Answer } from './answers.js';
import type { Clash } from './merge.js';
import type { Leaf } from './tree.js';

interface ClashDialogProps {
  readonly clashes: readonly Clash[];
  readonly leaves: readonly Leaf[];
  readonly onResolve: (takeTheirs: ReadonlySet<string>) => void;
}

/** Two people answered the same leaves differently: side by side, and one of the two is chosen for each. */
export function ClashDialog({ clashes, leaves, onResolve }: ClashDialogProps) {
  const translate = useTranslate();
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const all = new Set(clashes.map(({ criterion }) => criterion));
  const choose = (criterion: string, takeTheirs: boolean) => {
    const next = new Set(theirs);
    if (takeTheirs) next.add(criterion);
    else next.delete(criterion);
    setTheirs(next);
  };
  return (
    <Dialog open={clashes.length > 0} maxWidth="md" fullWidth aria-labelledby="clash-title">
      <DialogTitle id="clash-title" component="h2">
        {translate('scoreSheet.clash.title')}
      </DialogTitle>
      <DialogContent sx={{ overflowX: 'auto' }}>
        <Typography variant="body1" color="textSecondary" sx={{ mb: 1.5 }}>
          {translate('scoreSheet.clash.body')}
        </Typography>
        <Table>
          <TableHead>
            <TableRow>
              <TableCell>{translate('scoreSheet.clash.criterion')}</TableCell>
              <TableCell>{translate('scoreSheet.clash.mine')}</TableCell>
              <TableCell>{translate('scoreSheet.clash.theirs')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {clashes.map((clash) => (
              <ClashRow
                key={clash.criterion}
                clash={clash}
                leaf={leaves.find(({ code }) => code === clash.criterion)}
                takesTheirs={theirs.has(clash.criterion)}
                onChoose={(takeTheirs) => choose(clash.criterion, takeTheirs)}
              />
            ))}
          </TableBody>
        </Table>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => onResolve(new Set())}>{translate('scoreSheet.clash.allMine')}</Button>
        <Button onClick={() => onResolve(all)}>{translate('scoreSheet.clash.allTheirs')}</Button>
        <Button variant="contained" onClick={() => onResolve(theirs)}>
          {translate('scoreSheet.clash.take')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface ClashRowProps {
  readonly clash: Clash;
  readonly leaf: Leaf | undefined;
  readonly takesTheirs: boolean;
  readonly onChoose: (takeTheirs: boolean) => void;
}

function ClashRow({ clash, leaf, takesTheirs, onChoose }: ClashRowProps) {
  const locale = useLocale() as Locale;
  return (
    <TableRow>
      <TableCell>
        {clash.criterion} {leaf?.title[locale]}
      </TableCell>
      {[false, true].map((isTheirs) => (
        <TableCell key={String(isTheirs)}>
          <label>
            <Radio
              checked={takesTheirs === isTheirs}
              onChange={() => onChoose(isTheirs)}
              sx={{ p: 0.25, mr: 0.5 }}
              name={clash.criterion}
            />
            <Told answer={isTheirs ? clash.theirs : clash.mine} />
          </label>
        </TableCell>
      ))}
    </TableRow>
  );
}

function Told({ answer }: { readonly answer: Answer | undefined }) {
  const translate = useTranslate();
  if (!answer || answer.verdict === null) return <>{translate('scoreSheet.unanswered')}</>;
  const { verdict, sampled, conforming, evidence } = answer;
  return (
    <>
      {translate(`enums.ResponseVerdict.${verdict}`)}
      {verdict === 'SAMPLED' && ` ${conforming ?? '–'}/${sampled ?? '–'}`}
      {hasText(evidence) && ` — ${evidence}`}
    </>
  );
}

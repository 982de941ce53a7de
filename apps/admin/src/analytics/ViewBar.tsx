import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import LinkOutlined from '@mui/icons-material/LinkOutlined';
import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined';
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Box, Button, MenuItem, TextField } from '@mui/material';
import { MailRhythm } from '@touchstone/rules';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { NumberInput, SelectArrayInput, TextInput, required, useNotify, useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { useViewer } from '../auth-provider/useViewer.js';
import { request } from '../data-provider/request.js';
import { EnumInput, EnumsInput } from '../shared/EnumInput.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { AMEND_VIEW, DELETE_VIEW, SAVE_VIEW, SCHEDULE_VIEW, SHARE_VIEW, VIEW_READERS } from './analytics.documents.js';
import type { View } from './analytics.documents.js';
import { whatIfAddress } from './addresses.js';
import { asCurl, asGraphql } from './copied-question.js';
import { ExportLinks } from './ExportLinks.js';
import { addressOf } from './question.js';
import type { Asked } from './question.js';

interface ViewBarProps {
  readonly asked: Asked;
  readonly view: View | null;
  readonly views: readonly View[];
  /** Whether the question is another than the view's. */
  readonly isChanged: boolean;
}

const needed = required();
const READING_ROLES = ['PROGRAMME_MANAGER', 'QUALITY_MANAGER', 'ANALYST'] as const;

/** Saved views, and what can be done with the question at hand: keep it, share it, have it mailed, take it elsewhere. */
export function ViewBar({ asked, view, views, isChanged }: ViewBarProps) {
  const translate = useTranslate();
  const [, setAddress] = useSearchParams();
  const viewer = useViewer();
  const queries = useQueryClient();
  const anew = (id: string | null) => {
    void queries.invalidateQueries({ queryKey: ['savedViews'] });
    setAddress(id ? { view: id } : {});
  };
  const input = { ...asked.question, orderBy: asked.question.orderBy ?? null } as never;
  const isOwn = view !== null && view.keeperId === viewer?.id;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
      <TextField
        select
        margin="none"
        label={translate('resources.analytics.view')}
        value={view?.id ?? ''}
        sx={{ width: 'auto', minWidth: 220, maxWidth: '100%' }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        onChange={({ target }) => setAddress(target.value ? { view: target.value } : {})}
      >
        <MenuItem value="">{translate('resources.analytics.noView')}</MenuItem>
        {views.map(({ id, name, keeperId, keeperName }) => (
          <MenuItem key={id} value={id}>
            {keeperId === viewer?.id ? name : `${name} · ${keeperName}`}
          </MenuItem>
        ))}
      </TextField>
      <VerbButton
        verb="saveView"
        document={SAVE_VIEW}
        permission="analytics:keep"
        toInput={({ name }: { name: string }) => ({ name, question: input, chart: asked.chart })}
        onDone={({ id }) => anew(id)}
      >
        <TextInput source="name" validate={needed} autoFocus />
      </VerbButton>
      {isOwn && <OwnView asked={asked} view={view} isChanged={isChanged} onDone={anew} />}
      <Button component={Link} to={whatIfAddress(addressOf(asked))} size="small" startIcon={<HelpOutlineOutlined />}>
        {translate('analytics.whatIf.name')}
      </Button>
      <Copies asked={asked} />
      <ExportLinks of="scores" input={asked.question} />
    </Box>
  );
}

interface OwnViewProps {
  readonly asked: Asked;
  readonly view: View;
  readonly isChanged: boolean;
  readonly onDone: (id: string | null) => void;
}

function OwnView({ asked, view, isChanged, onDone }: OwnViewProps) {
  const own = { savedViewId: view.id, expectedVersion: view.version };
  const done = () => onDone(view.id);
  return (
    <>
      {isChanged && (
        <VerbButton
          verb="amendView"
          document={AMEND_VIEW}
          permission="analytics:keep"
          defaultValues={{ name: view.name }}
          toInput={({ name }: { name: string }) => ({
            ...own,
            name,
            question: asked.question as never,
            chart: asked.chart,
          })}
          onDone={done}
        >
          <TextInput source="name" validate={needed} />
        </VerbButton>
      )}
      <VerbButton
        verb="shareView"
        document={SHARE_VIEW}
        permission="analytics:keep"
        defaultValues={{ roles: [...view.sharedRoles], accountIds: [...view.sharedAccountIds] }}
        toInput={(values: { roles: View['sharedRoles']; accountIds: string[] }) => ({ ...own, ...values })}
        onDone={done}
      >
        <EnumsInput source="roles" list="AccountRole" words={READING_ROLES} />
        <ReadersInput />
      </VerbButton>
      <VerbButton
        verb="scheduleView"
        document={SCHEDULE_VIEW}
        permission="analytics:keep"
        defaultValues={{ rhythm: view.rhythm, day: view.mailDay ?? 1 }}
        toInput={({ rhythm, day }: { rhythm: View['rhythm']; day: number | null }) => ({ ...own, rhythm, day })}
        onDone={done}
      >
        <EnumInput source="rhythm" list="MailRhythm" validate={needed} />
        <NumberInput source="day" min={1} max={28} helperText={`resources.analytics.dayHint.${MailRhythm.WEEKLY}`} />
      </VerbButton>
      <VerbButton
        verb="deleteView"
        document={DELETE_VIEW}
        permission="analytics:keep"
        tone="danger"
        toInput={() => own}
        onDone={() => onDone(null)}
      />
    </>
  );
}

/** Chooses accounts among those who may read scores. */
function ReadersInput() {
  const { data } = useQuery({ queryKey: ['viewReaders'], queryFn: ({ signal }) => request(VIEW_READERS, {}, signal) });
  return <SelectArrayInput source="accountIds" choices={[...(data?.viewReaders ?? [])]} translateChoice={false} />;
}

/** The question taken elsewhere: as a link, as a document for the API, as a command line, on paper. */
function Copies({ asked }: { readonly asked: Asked }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { origin, pathname } = window.location;
  const texts = {
    copyLink: () => `${origin}${pathname}#/analytics?${addressOf(asked).toString()}`,
    copyGraphql: () => asGraphql(asked.question),
    copyCurl: () => asCurl(asked.question, origin),
  };
  // Browsers lend the clipboard to https and to this machine alone.
  const copy = async (name: keyof typeof texts) => {
    try {
      await navigator.clipboard.writeText(texts[name]());
      notify('resources.analytics.copied', { type: 'info' });
    } catch {
      notify('resources.analytics.notCopied', { type: 'warning' });
    }
  };
  return (
    <>
      {(Object.keys(texts) as Array<keyof typeof texts>).map((name) => (
        <Button
          key={name}
          size="small"
          startIcon={name === 'copyLink' ? <LinkOutlined /> : <ContentCopyOutlined />}
          onClick={() => void copy(name)}
        >
          {translate(`resources.analytics.${name}`)}
        </Button>
      ))}
      <Button size="small" startIcon={<PrintOutlined />} onClick={() => window.print()}>
        {translate('resources.analytics.print')}
      </Button>
    </>
  );
}

import { Box, Button, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ChecklistVerdict } from '@touchstone/rules';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { EmptyState } from '../shared/EmptyState.js';
import { EnumChip } from '../shared/EnumChip.js';
import { Section } from '../shared/Section.js';
import { useBilingual } from '../shared/useBilingual.js';
import { MONO } from '../theme/tokens.js';
import { useVerb } from '../verbs/useVerb.js';
import type { AuditRecord } from './audit.documents.js';
import { LeaveGuard } from './score-sheet/LeaveGuard.js';
import { AUDIT_CHECKLIST, RECORD_CHECKLIST } from './checklist.documents.js';
import type { ChecklistAudit, ChecklistShown } from './checklist.documents.js';

interface Ticked {
  readonly verdict: ChecklistVerdict | null;
  readonly remark: string | null;
}

const VERDICTS = ['YES', 'NO', 'NOT_APPLICABLE'] as const satisfies readonly ChecklistVerdict[];

/** What is gone through beside the scored criteria. It has no points, and no verdict follows from it. */
export function AuditChecklist({ audit }: { readonly audit: AuditRecord }) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['auditChecklist', audit.id],
    queryFn: ({ signal }) => request(AUDIT_CHECKLIST, { id: audit.id, editionId: audit.editionId }, signal),
  });
  if (!data?.audit) return null;
  if (data.checklists.length === 0) return <EmptyState title={translate('checklist.none')} />;
  const isOpen = audit.status === 'PLANNED' || audit.status === 'IN_PROGRESS';
  const file = data.audit;
  return data.checklists.map((list) => <ChecklistForm key={list.id} list={list} audit={file} isOpen={isOpen} />);
}

interface ChecklistFormProps {
  readonly list: ChecklistShown;
  readonly audit: ChecklistAudit;
  readonly isOpen: boolean;
}

function ChecklistForm({ list, audit, isOpen }: ChecklistFormProps) {
  const translate = useTranslate();
  const say = useBilingual();
  const client = useQueryClient();
  const mayScore = usePermission('audit:score');
  const [edits, setEdits] = useState<Readonly<Record<string, Ticked>>>({});
  const { run, isPending } = useVerb('recordChecklist', RECORD_CHECKLIST, {
    onDone: () => {
      setEdits({});
      void client.invalidateQueries({ queryKey: ['auditChecklist', audit.id] });
    },
  });
  const kept = new Map(
    audit.checklistAnswers.filter(({ checklist }) => checklist === list.id).map((each) => [each.item, each]),
  );
  const items = list.areas.flatMap((area) => area.items);
  const readOnly = !isOpen || !mayScore;
  const isEdited = Object.keys(edits).length > 0;
  const save = async () => {
    const answers = Object.entries(edits).map(([item, answer]) => ({ item, ...answer }));
    const { done } = await run({ auditId: audit.id, checklist: list.id, answers });
    return done;
  };
  return (
    <Section
      title={say(list.title)}
      flush
      actions={
        <>
          <EnumChip list="Standing" word={list.standing} />
          {!readOnly && (
            <Button variant="contained" disabled={isPending || !isEdited} onClick={() => void save()}>
              {translate('verbs.recordChecklist.name')}
            </Button>
          )}
        </>
      }
    >
      <Typography variant="body2" color="textSecondary" sx={{ px: 2, py: 1.25 }}>
        {list.basis} · {translate('checklist.progress', { answered: kept.size, items: items.length })} ·{' '}
        {translate('checklist.unscored')}
      </Typography>
      {list.areas.map((area) => (
        <Box key={area.code}>
          <Typography component="h3" variant="body2" sx={{ px: 2, py: 0.75, bgcolor: 'action.hover', fontWeight: 600 }}>
            {area.code} {say(area.title)}
          </Typography>
          {area.items.map((item) => (
            <ItemRow
              key={item.code}
              item={item}
              audit={audit}
              ticked={edits[item.code] ?? kept.get(item.code) ?? { verdict: null, remark: null }}
              readOnly={readOnly}
              onChange={({ verdict, remark }) => setEdits({ ...edits, [item.code]: { verdict, remark } })}
            />
          ))}
        </Box>
      ))}
      <LeaveGuard unsaved={isEdited} save={save} ofLeaf />
    </Section>
  );
}

interface ItemRowProps {
  readonly item: ChecklistShown['areas'][number]['items'][number];
  readonly audit: ChecklistAudit;
  readonly ticked: Ticked;
  readonly readOnly: boolean;
  readonly onChange: (ticked: Ticked) => void;
}

function ItemRow({ item, audit, ticked, readOnly, onChange }: ItemRowProps) {
  const translate = useTranslate();
  const say = useBilingual();
  const { verdict, remark } = ticked;
  const wanting = verdict !== null && verdict !== 'YES' && (remark ?? '').trim() === '';
  return (
    <Box sx={ROW}>
      <Box sx={{ minWidth: 0 }}>
        <Box component="span" sx={{ fontFamily: MONO, fontSize: 12.5, color: 'text.secondary', mr: 1 }}>
          {item.code}
        </Box>
        {say(item.title)}
        <Beside item={item} audit={audit} />
      </Box>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={verdict}
        disabled={readOnly}
        aria-label={`${item.code} ${say(item.title)}`}
        onChange={(_event, chosen: ChecklistVerdict | null) => onChange({ verdict: chosen, remark })}
      >
        {VERDICTS.map((word) => (
          <ToggleButton key={word} value={word} sx={{ whiteSpace: 'nowrap' }}>
            {translate(`enums.ChecklistVerdict.${word}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {verdict !== null && (
        <TextField
          size="small"
          fullWidth
          multiline
          value={remark ?? ''}
          disabled={readOnly}
          error={wanting}
          label={translate('checklist.remark')}
          helperText={wanting ? translate('checklist.remarkWanted') : undefined}
          onChange={(event) => onChange({ verdict, remark: event.target.value || null })}
        />
      )}
    </Box>
  );
}

/** The leaves it stands beside, and how they were answered. */
function Beside({ item, audit }: Pick<ItemRowProps, 'item' | 'audit'>) {
  const translate = useTranslate();
  if (item.leaves.length === 0) return null;
  return (
    <Box sx={{ fontSize: 12, color: 'text.secondary' }}>
      {translate('checklist.beside')}{' '}
      {item.leaves.map(({ evaluation, criterion }) => {
        const card = audit.scorecards.find((each) => each.evaluation === evaluation && each.status !== 'SUPERSEDED');
        const found = card?.responses.find((each) => each.criterion === criterion)?.verdict;
        return (
          <Box component="span" key={`${evaluation} ${criterion}`} sx={{ mr: 1.5 }}>
            {criterion} · {translate(found ? `enums.ResponseVerdict.${found}` : 'scoreSheet.unanswered')}
          </Box>
        );
      })}
    </Box>
  );
}

const ROW = {
  display: 'grid',
  alignItems: 'start',
  gap: 1,
  px: 2,
  py: 1,
  borderTop: 1,
  borderColor: 'divider',
  fontSize: 13.5,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) auto' },
} as const;

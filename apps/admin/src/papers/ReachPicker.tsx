import { Box, MenuItem, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { PaperKind } from '@touchstone/rules';
import { useLocale, useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import { TEMPLATE_REACHES } from './paper.documents.js';

/** For which papers a template is written. */
export interface Reach {
  readonly kind: PaperKind;
  readonly programmeId: string | null;
  readonly editionId: string | null;
}

interface ReachPickerProps {
  readonly reach: Reach;
  readonly onChange: (reach: Reach) => void;
}

/** Chooses a kind of paper, and a programme and edition where the template is for one alone. */
export function ReachPicker({ reach, onChange }: ReachPickerProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: ['templateReaches'],
    queryFn: ({ signal }) => request(TEMPLATE_REACHES, {}, signal),
  });
  const programmes = data?.programmes.nodes ?? [];
  const editions = programmes.find(({ id }) => id === reach.programmeId)?.editions ?? [];
  const all = { value: '', label: translate('resources.templates.all') };
  return (
    <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap' }}>
      <Choice
        label="kind"
        value={reach.kind}
        options={Object.values(PaperKind).map((kind) => ({ value: kind, label: translate(`enums.PaperKind.${kind}`) }))}
        onChange={(kind) => onChange({ ...reach, kind: kind as PaperKind })}
      />
      <Choice
        label="programme"
        value={programmes.length === 0 ? '' : (reach.programmeId ?? '')}
        options={[
          all,
          ...programmes.map(({ id, titleZh, titleEn }) => ({ value: id, label: locale === 'zh' ? titleZh : titleEn })),
        ]}
        onChange={(programmeId) => onChange({ ...reach, programmeId: programmeId || null, editionId: null })}
      />
      {reach.programmeId && (
        <Choice
          label="edition"
          value={reach.editionId ?? ''}
          options={[all, ...editions.map(({ editionId }) => ({ value: editionId, label: editionId }))]}
          onChange={(editionId) => onChange({ ...reach, editionId: editionId || null })}
        />
      )}
    </Box>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: ReadonlyArray<{ readonly value: string; readonly label: string }>;
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      fullWidth={false}
      size="small"
      label={translate(`resources.templates.fields.${label}`)}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ minWidth: 220 }}
    >
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
}

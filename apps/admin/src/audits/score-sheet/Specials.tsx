import Add from '@mui/icons-material/Add';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, TextField, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { hasText } from './answers.js';
import type { Special } from './answers.js';

interface SpecialsProps {
  readonly kind: 'deductions' | 'bonuses';
  readonly items: readonly Special[];
  readonly most: number;
  readonly readOnly: boolean;
  readonly onChange: (items: readonly Special[]) => void;
  readonly action?: (item: Special) => ReactNode;
}

/** Points outside the criteria: each with what for, and what was seen. */
export function Specials({ kind, items, most, readOnly, onChange, action }: SpecialsProps) {
  const translate = useTranslate();
  const put = (index: number, change: Partial<Special>) =>
    onChange(items.map((item, at) => (at === index ? { ...item, ...change } : item)));
  return (
    <Box sx={{ px: 2, py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
        <Typography variant="h3">{translate(`scoreSheet.${kind}.title`)}</Typography>
        {!readOnly && (
          <Button
            startIcon={<Add />}
            disabled={items.length >= most}
            onClick={() => onChange([...items, { id: null, reason: '', evidence: '' }])}
          >
            {translate(`scoreSheet.${kind}.add`)}
          </Button>
        )}
      </Box>
      <Typography variant="body2" color="textSecondary">
        {translate(`scoreSheet.${kind}.explain`, { most })}
      </Typography>
      {items.map((item, index) => (
        <Box
          key={item.id ?? index}
          sx={{
            mt: 1,
            display: 'grid',
            gap: 1,
            alignItems: 'start',
            gridTemplateColumns: { xs: '1fr auto', md: '1fr 1.4fr auto' },
          }}
        >
          <TextField
            margin="none"
            label={translate('scoreSheet.reason')}
            value={item.reason}
            error={!hasText(item.reason)}
            disabled={readOnly}
            onChange={(event) => put(index, { reason: event.target.value })}
          />
          <TextField
            margin="none"
            multiline
            label={translate('scoreSheet.evidence')}
            value={item.evidence}
            disabled={readOnly}
            sx={{ gridColumn: { xs: '1 / -1', md: 'auto' }, gridRow: { xs: 2, md: 'auto' } }}
            onChange={(event) => put(index, { evidence: event.target.value })}
          />
          {!readOnly && (
            <IconButton
              aria-label={translate('ra.action.remove')}
              onClick={() => onChange(items.filter((_, at) => at !== index))}
            >
              <DeleteOutlined fontSize="small" />
            </IconButton>
          )}
          {item.approval && (
            <Typography variant="caption" color="textSecondary">
              {translate('scoreSheet.approvedBy', { name: item.approval.name })}
            </Typography>
          )}
          {action && <Box sx={{ gridColumn: '1 / -1' }}>{action(item)}</Box>}
        </Box>
      ))}
    </Box>
  );
}

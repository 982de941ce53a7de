import ArrowUpwardOutlined from '@mui/icons-material/ArrowUpwardOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, TextField, Typography } from '@mui/material';
import type { TemplateBlock } from '@touchstone/rules';
import { useTranslate } from 'react-admin';
import { bothOf, placesOf, textOf } from './template-content.js';

interface TemplateBlockEditorProps {
  readonly block: TemplateBlock;
  readonly onChange: (block: TemplateBlock) => void;
  readonly onAdd: (block: TemplateBlock) => void;
  readonly onRemove: () => void;
  readonly onMoveUp: () => void;
}

/** One block of a template: each of its texts in both languages. */
export function TemplateBlockEditor({ block, onChange, onAdd, onRemove, onMoveUp }: TemplateBlockEditorProps) {
  const translate = useTranslate();
  const name = translate(`resources.templates.blocks.${block.block}`);
  return (
    <Box
      component="fieldset"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, m: 0, mb: 1.5, p: 1.5, minWidth: 0 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, mb: 1 }}>
        <Typography component="legend" variant="caption" color="textSecondary" sx={{ flexGrow: 1 }}>
          {name}
          {'of' in block && block.of ? ` · ${block.of}` : ''}
        </Typography>
        <IconButton size="small" onClick={onMoveUp} aria-label={`${translate('resources.templates.moveUp')} ${name}`}>
          <ArrowUpwardOutlined fontSize="small" />
        </IconButton>
        <IconButton size="small" onClick={onRemove} aria-label={`${translate('resources.templates.remove')} ${name}`}>
          <DeleteOutlined fontSize="small" />
        </IconButton>
      </Box>
      {placesOf(block).map(({ label, text, change }, at) => (
        <Both
          key={at}
          label={translate(`resources.templates.places.${label}`)}
          value={bothOf(text)}
          onChange={(both) => onChange(change(textOf(both)))}
        />
      ))}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {(['paragraph', 'heading'] as const).map((kind) => (
          <Button key={kind} size="small" onClick={() => onAdd({ block: kind, text: '' })}>
            {translate(`resources.templates.add.${kind}`)}
          </Button>
        ))}
      </Box>
    </Box>
  );
}

interface BothProps {
  readonly label: string;
  readonly value: { readonly zh: string; readonly en: string };
  readonly onChange: (value: { readonly zh: string; readonly en: string }) => void;
}

/** A text in Chinese and in English, side by side. */
export function Both({ label, value, onChange }: BothProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 1, mb: 1, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr' } }}>
      {(['zh', 'en'] as const).map((language) => (
        <TextField
          key={language}
          size="small"
          multiline
          label={`${label} (${translate(`enums.PaperLanguage.${language === 'zh' ? 'ZH' : 'EN'}`)})`}
          value={value[language]}
          onChange={({ target }) => onChange({ ...value, [language]: target.value })}
        />
      ))}
    </Box>
  );
}

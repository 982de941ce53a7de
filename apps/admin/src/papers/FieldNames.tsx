import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../shared/Section.js';
import { useBilingual } from '../shared/useBilingual.js';
import type { Desk } from './paper.documents.js';

/** The fields a template may name, and what stands in their place. */
export function FieldNames({ desk: { fields, lists } }: { readonly desk: Desk }) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.templates.fieldNames')}>
      <Names fields={fields} />
      {lists
        .filter((list) => list.fields.length > 0)
        .map((list) => (
          <Box key={list.name} sx={{ mt: 1.5 }}>
            <Typography variant="body2" color="textSecondary">
              {translate('resources.templates.inTable', { name: list.name })}
            </Typography>
            <Names fields={list.fields} />
          </Box>
        ))}
    </Section>
  );
}

function Names({ fields }: { readonly fields: Desk['fields'] }) {
  const bilingual = useBilingual();
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: 1.5, fontSize: 13 }}
    >
      {fields.map(({ name, meaning }) => (
        <Box key={name} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ fontFamily: 'monospace', fontSize: 12 }}>{`{${name}}`}</Box>
          <Box component="dd" sx={{ m: 0 }}>
            {bilingual(meaning)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

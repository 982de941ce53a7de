import { Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { PaperLanguage } from '@touchstone/rules';
import type { TemplateContent } from '@touchstone/rules';
import { useState } from 'react';
import { required, TextInput, useTranslate } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { Section } from '../shared/Section.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { FieldNames } from './FieldNames.js';
import { PUBLISH_TEMPLATE } from './paper.documents.js';
import type { Desk } from './paper.documents.js';
import type { Reach } from './ReachPicker.js';
import { blocks } from './template-content.js';
import { Both, TemplateBlockEditor } from './TemplateBlockEditor.js';
import { TemplateVersions } from './TemplateVersions.js';
import { TemplatePreview } from './TemplatePreview.js';

const needed = required();

interface TemplateEditorProps {
  readonly desk: Desk;
  readonly reach: Reach;
}

/** Changes the template of one reach: its texts beside the names of the fields they may use. */
export function TemplateEditor({ desk, reach }: TemplateEditorProps) {
  const translate = useTranslate();
  const queries = useQueryClient();
  const [content, setContent] = useState(desk.content as TemplateContent);
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 320px' },
      }}
    >
      <Section
        title={
          desk.revision === 0
            ? translate('resources.templates.standard')
            : translate('resources.templates.revision', { revision: desk.revision })
        }
        actions={
          <>
            <Button onClick={() => setContent(desk.original as TemplateContent)}>
              {translate('resources.templates.original')}
            </Button>
            <VerbButton
              verb="publishTemplate"
              document={PUBLISH_TEMPLATE}
              permission="template:publish"
              variant="contained"
              onDone={() => void queries.invalidateQueries({ queryKey: ['templateDesk'] })}
              toInput={({ reason }: { readonly reason: string }) => ({
                ...reach,
                content,
                reason,
                expectedRevision: desk.revision,
              })}
            >
              <TextInput source="reason" multiline minRows={2} validate={needed} />
            </VerbButton>
          </>
        }
      >
        <Box sx={{ mb: 2 }}>
          <TemplatePreview desk={desk} content={content} />
        </Box>
        <Head content={content} onChange={setContent} />
        {content.blocks.map((block, at) => (
          <TemplateBlockEditor
            key={at}
            block={block}
            onChange={(next) => setContent(blocks.put(content, at, next))}
            onAdd={(added) => setContent(blocks.add(content, at, added))}
            onRemove={() => setContent(blocks.remove(content, at))}
            onMoveUp={() => setContent(blocks.moveUp(content, at))}
          />
        ))}
      </Section>
      <FieldNames desk={desk} />
      <TemplateVersions reach={reach} revision={desk.revision} onTake={setContent} />
    </Box>
  );
}

interface HeadProps {
  readonly content: TemplateContent;
  readonly onChange: (content: TemplateContent) => void;
}

function Head({ content, onChange }: HeadProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ mb: 2 }}>
      <TextField
        select
        size="small"
        label={translate('resources.templates.fields.language')}
        value={content.language}
        onChange={({ target }) => onChange({ ...content, language: target.value as PaperLanguage })}
        sx={{ minWidth: 180, mb: 1.5 }}
      >
        {Object.values(PaperLanguage).map((language) => (
          <MenuItem key={language} value={language}>
            {translate(`enums.PaperLanguage.${language}`)}
          </MenuItem>
        ))}
      </TextField>
      <Both
        label={translate('resources.templates.fields.title')}
        value={content.title}
        onChange={(title) => onChange({ ...content, title })}
      />
      <Typography variant="body2" color="textSecondary">
        {translate('resources.templates.syntax')}
      </Typography>
    </Box>
  );
}

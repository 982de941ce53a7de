import { required, TextInput, useTranslate } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { VerbButton } from '../verbs/VerbButton.js';
import { PUBLISH_RETURN_FORMAT } from './return.documents.js';
import type { FormatVersion } from './return.documents.js';

const needed = required();
const LINES = 18;

interface Values {
  readonly content: string;
  readonly reason: string;
}

/** Changes a format as text, and publishes it as a new version; what is wrong with it is told place by place. */
export function PublishFormat({ version: { kind, revision, content } }: { readonly version: FormatVersion }) {
  const translate = useTranslate();
  const client = useQueryClient();
  const isJson = (text: string | undefined) => {
    try {
      JSON.parse(text ?? '');
      return undefined;
    } catch (error) {
      return `${translate('resources.returnFormats.notJson')} ${error instanceof Error ? error.message : ''}`;
    }
  };
  return (
    <VerbButton
      verb="publishReturnFormat"
      document={PUBLISH_RETURN_FORMAT}
      permission="return:keep"
      resource="returnFormats"
      maxWidth="md"
      defaultValues={{ content: JSON.stringify(content, null, 2), reason: '' }}
      toInput={(values: Values) => ({
        kind,
        content: JSON.parse(values.content) as unknown,
        reason: values.reason,
        expectedRevision: revision,
      })}
      onDone={() => void client.invalidateQueries({ queryKey: ['returnFormats'] })}
    >
      <TextInput
        source="content"
        multiline
        minRows={LINES}
        maxRows={LINES}
        validate={[needed, isJson]}
        slotProps={{ htmlInput: { style: { fontFamily: 'monospace', fontSize: 12.5 }, spellCheck: false } }}
      />
      <TextInput source="reason" validate={needed} />
    </VerbButton>
  );
}

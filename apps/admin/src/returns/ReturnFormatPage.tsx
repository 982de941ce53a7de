import { Alert, Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ReturnFormatKind } from '@touchstone/rules';
import type { ReturnFormat } from '@touchstone/rules';
import { ResourceContextProvider, Title, useRequireAccess, useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import { Day } from '../shared/Day.js';
import { Rows } from '../shared/Rows.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { Tabs } from '../shared/Tabs.js';
import { useBilingual } from '../shared/useBilingual.js';
import { PublishFormat } from './PublishFormat.js';
import { RETURN_FORMATS } from './return.documents.js';
import type { FormatVersion } from './return.documents.js';

/** How returns are written, as data: the columns in force with their sources and doubts, and what each version changed. */
export function ReturnFormatPage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'returnFormats', action: 'list' });
  const { data } = useQuery({
    queryKey: ['returnFormats'],
    queryFn: ({ signal }) => request(RETURN_FORMATS, {}, signal),
    enabled: !isPending,
    staleTime: 0,
  });
  return (
    <ResourceContextProvider value="returnFormats">
      <Title title="resources.returnFormats.name" preferenceKey={false} />
      <Typography variant="body1" color="textSecondary" sx={{ mb: 2, maxWidth: 760 }}>
        {translate('resources.returnFormats.explain')}
      </Typography>
      {data && (
        <Tabs
          leaves={Object.values(ReturnFormatKind).map((kind) => ({
            name: kind,
            label: `enums.ReturnFormatKind.${kind}`,
            content: <Format key={kind} versions={data.returnFormats.filter((version) => version.kind === kind)} />,
          }))}
        />
      )}
    </ResourceContextProvider>
  );
}

function Format({ versions }: { readonly versions: readonly FormatVersion[] }) {
  const translate = useTranslate();
  const bilingual = useBilingual();
  const [newest] = versions;
  if (!newest) return null;
  const format = newest.content as ReturnFormat;
  return (
    <>
      <Section
        title={translate('resources.returnFormats.revision', { revision: newest.revision })}
        actions={<PublishFormat version={newest} />}
      >
        <Facts>
          <Fact source="basis" wide>
            {format.basis.join('；')}
          </Fact>
        </Facts>
        {format.doubt && (
          <Alert severity="warning" sx={{ mt: 1.5 }}>
            {bilingual(format.doubt)}
          </Alert>
        )}
      </Section>
      {format.sheets.map((sheet) => (
        <Section key={sheet.key} title={sheet.name} flush>
          <Rows
            rows={sheet.columns.map((column, at) => ({ ...column, id: column.key, at: at + 1 }))}
            columns={[
              { source: 'at', align: 'right', render: ({ at }) => at },
              { source: 'header', render: ({ header }) => header },
              { source: 'key', render: ({ key }) => <code>{key}</code> },
              { source: 'source', render: ({ source, value }) => source ?? `“${value}”` },
              { source: 'type', render: ({ type }) => translate(`enums.ReturnColumnType.${type}`) },
              { source: 'length', align: 'right', render: ({ length }) => length },
              { source: 'required', render: ({ required }) => (required ? translate('ra.boolean.true') : '') },
              { source: 'codes', render: ({ codes }) => <Codes codes={codes ?? {}} /> },
              { source: 'basis', render: ({ basis }) => basis },
              { source: 'doubt', render: ({ doubt }) => (doubt ? translate('resources.returnFormats.doubt') : '') },
            ]}
          />
        </Section>
      ))}
      <Section title={translate('resources.returnFormats.sections.versions')} flush>
        <Rows
          rows={versions.map((version) => ({ ...version, id: String(version.revision) }))}
          columns={[
            {
              source: 'revision',
              short: true,
              render: ({ revision }) => translate('resources.returnFormats.revision', { revision }),
            },
            { source: 'publishedOn', short: true, render: ({ publishedOn }) => <Day value={publishedOn} /> },
            { source: 'reason', render: ({ reason }) => reason ?? translate('resources.returnFormats.shipped') },
            { source: 'changes', render: ({ changes }) => <Changes changes={changes} /> },
          ]}
        />
      </Section>
    </>
  );
}

function Codes({ codes }: { readonly codes: Readonly<Record<string, string>> }) {
  return (
    <Box component="span" sx={{ fontSize: 12.5, color: 'text.secondary', overflowWrap: 'anywhere' }}>
      {Object.entries(codes)
        .map(([word, code]) => `${word} ${code}`)
        .join(' · ')}
    </Box>
  );
}

function Changes({ changes }: Pick<FormatVersion, 'changes'>) {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {changes.map(({ kind, sheet, column, members }) => (
        <li key={`${kind} ${sheet} ${column}`}>
          {translate(`enums.FormatChangeKind.${kind}`)} {sheet}
          {column && `.${column}`} {members.length > 0 && `(${members.join(', ')})`}
        </li>
      ))}
    </Box>
  );
}

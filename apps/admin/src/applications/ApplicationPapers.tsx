import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { DocumentLink } from '../shared/documents.js';
import { EmptyState } from '../shared/EmptyState.js';
import { EnumText } from '../shared/EnumChip.js';
import { Section } from '../shared/Section.js';
import type { ApplicationRecord } from './application.documents.js';

/** The papers that came with an application. */
export function ApplicationPapers({ application }: { readonly application: ApplicationRecord }) {
  const translate = useTranslate();
  const papers = application.documents;
  return (
    <Section title={translate('resources.applications.sections.papers')} flush>
      {papers.length === 0 ? (
        <EmptyState title={translate('resources.applications.noPapers')} />
      ) : (
        <Table>
          <TableHead>
            <TableRow>
              <TableCell>{translate('resources.applications.fields.kind')}</TableCell>
              <TableCell>{translate('resources.applications.fields.document')}</TableCell>
              <TableCell>{translate('resources.applications.fields.addedOn')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {papers.map((paper) => (
              <TableRow key={paper.id}>
                <TableCell>
                  <EnumText list="DocumentKind" word={paper.kind} />
                </TableCell>
                <TableCell>
                  <DocumentLink document={paper.document} />
                </TableCell>
                <TableCell>
                  <Day value={paper.addedOn} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}

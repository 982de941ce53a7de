import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined';
import { Box, Button, Divider, Popover, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { useIsContact } from '../portal/useIsContact.js';
import { PaperLinks } from './PaperLinks.js';
import { PAPERS } from './paper.documents.js';
import type { Paper } from './paper.documents.js';

/** The types of record that papers are made of. */
const MADE_OF =
  /^(Certificate|Audit|Scorecard|Nonconformity|Decision|SurveillanceActivity|Application|Agreement|Quote|Appeal|Complaint|MarkCase|HouseTask):/;

/** The papers a record calls for, each in every language; one that must wait says for what. */
export function PaperMenu({ recordId }: { readonly recordId: string }) {
  const translate = useTranslate();
  const mayRead = usePermission('document:read');
  const name = translate(useIsContact() ? 'papers.nameForClient' : 'papers.name');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!mayRead || !MADE_OF.test(recordId)) return null;
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<PictureAsPdfOutlined />}
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {name}
      </Button>
      <Popover
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': name } }}
      >
        {anchor !== null && <Papers recordId={recordId} />}
      </Popover>
    </>
  );
}

function Papers({ recordId }: { readonly recordId: string }) {
  const translate = useTranslate();
  const { data, isPending } = useQuery({
    queryKey: ['papers', recordId],
    queryFn: ({ signal }) => request(PAPERS, { recordId }, signal),
    staleTime: 0,
  });
  const papers = data?.papers ?? [];
  const said = isPending ? 'papers.looking' : papers.length === 0 ? 'papers.none' : null;
  return (
    <Box sx={{ width: 360, maxWidth: 'calc(100vw - 48px)', px: 2, py: 1.5 }}>
      {said && <Typography color="textSecondary">{translate(said)}</Typography>}
      {papers.map((paper, index) => (
        <Box key={paper.path}>
          {index > 0 && <Divider sx={{ my: 0.75 }} />}
          <OnePaper paper={paper} />
        </Box>
      ))}
    </Box>
  );
}

function OnePaper({ paper }: { readonly paper: Paper }) {
  const { kind, subject, waitsFor } = paper;
  const translate = useTranslate();
  const name = translate(`enums.PaperKind.${kind}`);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, justifyContent: 'space-between' }}>
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body1">{name}</Typography>
        <Typography variant="caption" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {subject}
        </Typography>
      </Box>
      {waitsFor.length === 0 ? (
        <PaperLinks paper={paper} />
      ) : (
        <Typography variant="body2" color="textSecondary" sx={{ flexBasis: '100%' }}>
          {waitsFor.map(({ message }) => message).join(' ')}
        </Typography>
      )}
    </Box>
  );
}

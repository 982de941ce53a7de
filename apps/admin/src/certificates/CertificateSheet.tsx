import { Box, GlobalStyles, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { useBody } from '../body/index.js';
import { EditionName } from '../shared/edition-names.js';
import { Mark } from '../shared/Mark.js';
import { MONO, SERIF } from '../theme/tokens.js';
import { LevelSeal } from './LevelSeal.js';
import type { CertificateRecord } from './certificate.documents.js';

/** The colours of paper: a certificate is not dark at night. */
const PAPER = {
  ground: '#fffdf6',
  ink: '#22262a',
  soft: '#62645f',
  gold: '#a57a20',
  goldInk: '#7d5c16',
  line: '#d9c79b',
} as const;

/** The certificate as it is printed: one sheet of A4, and nothing else of the page. */
export function CertificateSheet({ certificate }: { readonly certificate: CertificateRecord }) {
  const translate = useTranslate();
  const body = useBody();
  const isZh = useLocale() === 'zh';
  return (
    <Box
      component="article"
      className="certificate-sheet"
      aria-label={translate('resources.certificates.sheet.title')}
      sx={{
        position: 'relative',
        overflow: 'hidden',
        bgcolor: PAPER.ground,
        color: PAPER.ink,
        border: `1px solid ${PAPER.line}`,
        boxShadow: '0 1px 2px rgb(40 30 0 / .08), 0 8px 28px rgb(40 30 0 / .10)',
        p: { xs: 1, sm: 1.5 },
        fontFamily: SERIF,
      }}
    >
      <GlobalStyles styles={PRINT} />
      {certificate.isSpecimen && <Watermark />}
      <Box
        sx={{
          border: `1px solid ${PAPER.gold}`,
          outline: `3px double ${PAPER.line}`,
          outlineOffset: -7,
          p: { xs: '28px 22px', sm: '44px 48px' },
          display: 'grid',
          gap: 2.5,
        }}
      >
        <Head bodyName={(isZh ? body?.nameZh : body?.nameEn) ?? ''} certificate={certificate} />
        <Holder certificate={certificate} isZh={isZh} />
        <Box sx={{ display: 'grid', justifyItems: 'center', gap: 0.5, py: 0.5 }}>
          <LevelSeal code={certificate.level} colour={PAPER.gold} ink={PAPER.goldInk} />
        </Box>
        <Lines certificate={certificate} isZh={isZh} />
        <Foot signatory={body?.signatory ?? ''} bodyName={(isZh ? body?.nameZh : body?.nameEn) ?? ''} />
        {certificate.isSpecimen && (
          <Typography sx={{ fontSize: 12, color: PAPER.goldInk, textAlign: 'center', fontFamily: 'inherit' }}>
            {translate('resources.certificates.specimen.note')}
          </Typography>
        )}
      </Box>
    </Box>
  );
}

function Head({ bodyName, certificate }: { readonly bodyName: string; readonly certificate: CertificateRecord }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', justifyItems: 'center', gap: 0.75, textAlign: 'center' }}>
      <Mark size={40} />
      <Box sx={{ fontSize: 15, letterSpacing: '.08em' }}>{bodyName}</Box>
      <Box component="h2" sx={{ m: 0, fontSize: { xs: 24, sm: 30 }, fontWeight: 600, letterSpacing: '.16em' }}>
        {translate('resources.certificates.sheet.title')}
      </Box>
      <Box sx={{ fontSize: 13, color: PAPER.soft }}>
        {translate('resources.certificates.sheet.number')}{' '}
        <Box component="span" sx={{ fontFamily: MONO, color: PAPER.ink }}>
          {certificate.issues[0]?.number ?? certificate.number}
        </Box>
      </Box>
    </Box>
  );
}

function Holder({ certificate, isZh }: { readonly certificate: CertificateRecord; readonly isZh: boolean }) {
  const translate = useTranslate();
  const english = certificate.client.nameEn;
  return (
    <Box sx={{ textAlign: 'center', display: 'grid', gap: 0.5 }}>
      <Box sx={{ fontSize: 13, color: PAPER.soft }}>{translate('resources.certificates.sheet.certifies')}</Box>
      <Box sx={{ fontSize: { xs: 19, sm: 23 }, fontWeight: 600 }}>{certificate.clientName}</Box>
      {!isZh && english && (
        <Box lang="en" sx={{ fontSize: 14 }}>
          {english}
        </Box>
      )}
      <Box sx={{ fontSize: 12.5, color: PAPER.soft }}>
        {certificate.client.uscc} · {certificate.clientAddress}
      </Box>
    </Box>
  );
}

function Lines({ certificate, isZh }: { readonly certificate: CertificateRecord; readonly isZh: boolean }) {
  const translate = useTranslate();
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '8px 16px' }}>
      <Line name={translate('resources.certificates.sheet.basis')}>
        <EditionName editionId={certificate.editionId} />
      </Line>
      <Line name={translate('resources.certificates.sheet.scope')}>
        {isZh ? certificate.scopeZh : (certificate.scopeEn ?? certificate.scopeZh)}
      </Line>
      <Line name={translate('resources.certificates.sheet.firstIssuedOn')}>{certificate.firstIssuedOn}</Line>
      <Line name={translate('resources.certificates.sheet.issuedOn')}>{certificate.issuedOn}</Line>
      {certificate.issues.length > 1 && (
        <Line name={translate('resources.certificates.sheet.reissuedOn')}>{certificate.issues[0]?.issuedOn}</Line>
      )}
      {certificate.transferredFromNumber && (
        <Line name={translate('resources.certificates.sheet.transferredFrom')}>
          {certificate.transferredFromBody} {certificate.transferredFromNumber}
        </Line>
      )}
      <Line name={translate('resources.certificates.sheet.validUntil')}>{certificate.validUntil}</Line>
    </Box>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <Box component="dt" sx={{ fontSize: 13, color: PAPER.soft }}>
        {name}
      </Box>
      <Box component="dd" sx={{ m: 0, fontSize: 14, overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </>
  );
}

function Foot({ signatory, bodyName }: { readonly signatory: string; readonly bodyName: string }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, justifyContent: 'space-between', pt: 2, fontSize: 13 }}>
      <Box sx={{ minWidth: 160 }}>
        <Box sx={{ borderBottom: `1px solid ${PAPER.soft}`, pb: 0.5, fontSize: 16 }}>{signatory}</Box>
        <Box sx={{ color: PAPER.soft, mt: 0.5 }}>{translate('resources.certificates.sheet.signatory')}</Box>
      </Box>
      <Box sx={{ alignSelf: 'end', color: PAPER.soft }}>{bodyName}</Box>
    </Box>
  );
}

/** Across the whole sheet, so that no copy can pass for the real thing. */
function Watermark() {
  const translate = useTranslate();
  return (
    <Box
      aria-hidden
      sx={{
        position: 'absolute',
        inset: 0,
        display: 'grid',
        placeItems: 'center',
        pointerEvents: 'none',
        color: PAPER.gold,
        opacity: 0.16,
      }}
    >
      <Box
        sx={{
          transform: 'rotate(-32deg)',
          fontSize: { xs: 34, sm: 74 },
          fontWeight: 700,
          letterSpacing: '.08em',
          whiteSpace: 'nowrap',
          // Drawn, not written: it is not there to be read.
          '&::before': { content: JSON.stringify(translate('resources.certificates.specimen.watermark')) },
        }}
      />
    </Box>
  );
}

const PRINT = {
  '@media print': {
    '@page': { size: 'A4', margin: '12mm' },
    'body *': { visibility: 'hidden' },
    '.certificate-sheet, .certificate-sheet *': { visibility: 'visible' },
    '.certificate-sheet': {
      position: 'fixed !important' as 'fixed',
      inset: 0,
      border: '0 !important',
      boxShadow: 'none !important',
      printColorAdjust: 'exact' as const,
    },
  },
};

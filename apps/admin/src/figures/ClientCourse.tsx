import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography, useTheme } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CartesianGrid, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { request } from '../data-provider/request.js';
import { Day } from '../shared/Day.js';
import { EmptyState } from '../shared/EmptyState.js';
import { EnumText } from '../shared/EnumChip.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { CLIENT_HISTORY } from './figures.documents.js';
import type { Course } from './figures.documents.js';
import { PeerComparison } from './PeerComparison.js';

/** A client's scores over all its cycles, each criterion's course, and how it stands beside its peers. */
export function ClientCourse({ clientId }: { readonly clientId: string }) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['clientHistory', clientId],
    queryFn: ({ signal }) => request(CLIENT_HISTORY, { clientId }, signal),
  });
  if (!data) return null;
  if (data.clientHistory.length === 0) return <EmptyState title={translate('course.none')} />;
  return (
    <>
      {data.clientHistory.map((course) => (
        <OneEvaluation key={`${course.editionId} ${course.evaluation}`} course={course} />
      ))}
      <PeerComparison clientId={clientId} />
    </>
  );
}

function OneEvaluation({ course }: { readonly course: Course }) {
  const translate = useTranslate();
  return (
    <>
      <Section title={`${course.title} · ${course.editionId}`}>
        {course.illustrative && (
          <Typography variant="body2" color="textSecondary">
            {translate('course.illustrative')}
          </Typography>
        )}
        {course.audits.length > 1 && <Scores course={course} />}
        <Rows
          resource="course"
          rows={course.audits.map((audit) => ({ ...audit, id: audit.auditId }))}
          columns={[
            {
              source: 'audit',
              short: true,
              render: ({ id, number }) => (
                <RecordLink resource="audits" id={id}>
                  {number}
                </RecordLink>
              ),
            },
            { source: 'kind', render: ({ kind }) => <EnumText list="AuditKind" word={kind} /> },
            { source: 'endsOn', render: ({ endsOn }) => <Day value={endsOn} /> },
            { source: 'score', render: ({ score }) => score, align: 'right' },
            { source: 'sectorMean', render: ({ sectorMean }) => sectorMean, align: 'right' },
          ]}
        />
      </Section>
      <Section title={translate('course.criteria')} flush>
        <CriteriaStrip course={course} />
      </Section>
    </>
  );
}

function Scores({ course }: { readonly course: Course }) {
  const { tokens } = useTheme();
  const rows = course.audits.map(({ endsOn, score, sectorMean }) => ({
    endsOn,
    score: Number(score),
    sector: sectorMean === null || sectorMean === undefined ? null : Number(sectorMean),
  }));
  const axis = { fontSize: 12, fill: tokens.inkSoft };
  return (
    <Box sx={{ height: 180, mb: 1 }} aria-hidden>
      <ResponsiveContainer>
        <LineChart data={rows} accessibilityLayer={false} margin={{ top: 8, right: 16, left: -24, bottom: 0 }}>
          <CartesianGrid vertical={false} stroke={tokens.line} />
          <XAxis dataKey="endsOn" tick={axis} tickLine={false} axisLine={{ stroke: tokens.lineStrong }} />
          <YAxis domain={[0, 100]} tick={axis} tickLine={false} axisLine={false} />
          <Line dataKey="score" stroke={tokens.gold} strokeWidth={2} isAnimationActive={false} />
          <Line dataKey="sector" stroke={tokens.stone} strokeDasharray="4 3" connectNulls isAnimationActive={false} />
        </LineChart>
      </ResponsiveContainer>
    </Box>
  );
}

/** A row per criterion, a cell per audit, the newest last: chapters first, all of them where asked. */
function CriteriaStrip({ course }: { readonly course: Course }) {
  const translate = useTranslate();
  const [open, setOpen] = useState<string | null>(null);
  const rows = course.criteria.filter(
    ({ code, depth }) => depth === 0 || (open !== null && code.startsWith(`${open}.`)),
  );
  const hasSector = course.criteria.some(({ sectorEarned }) => sectorEarned !== null);
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{translate('resources.course.fields.criterion')}</TableCell>
          {course.audits.map(({ auditId, endsOn }) => (
            <TableCell key={auditId} align="right">
              {endsOn}
            </TableCell>
          ))}
          {hasSector && <TableCell align="right">{translate('resources.course.fields.sectorEarned')}</TableCell>}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ code, title, depth, earned, sectorEarned }) => (
          <TableRow key={code}>
            <TableCell sx={{ pl: 2 + depth * 1.5 }}>
              {depth === 0 ? (
                <Box
                  component="button"
                  type="button"
                  aria-expanded={open === code}
                  onClick={() => setOpen(open === code ? null : code)}
                  sx={PLAIN}
                >
                  {open === code ? '▾' : '▸'} {code} {title}
                </Box>
              ) : (
                `${code} ${title}`
              )}
            </TableCell>
            {earned.map((share, place) => (
              <ShareCell key={course.audits[place]?.auditId ?? place} share={share ?? null} />
            ))}
            {hasSector && <ShareCell share={sectorEarned ?? null} />}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** Darker where more was lost; the number says it too. */
function ShareCell({ share }: { readonly share: string | null }) {
  const { tokens } = useTheme();
  const lost = share === null ? 0 : (100 - Number(share)) / 100;
  return (
    <TableCell
      align="right"
      sx={{
        fontVariantNumeric: 'tabular-nums',
        boxShadow: `inset 0 -${(lost * 14).toFixed(0)}px 0 ${tokens.tones.warn.tint}`,
      }}
    >
      {share === null ? '–' : `${share} %`}
    </TableCell>
  );
}

const PLAIN = {
  border: 0,
  p: 0,
  bgcolor: 'transparent',
  color: 'inherit',
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
} as const;

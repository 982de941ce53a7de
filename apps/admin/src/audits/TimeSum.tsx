import { Box, Link } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { isPlainDate } from '@touchstone/plain-date';
import { netPercentOf, requiredTime, sampleSize, SiteMethod } from '@touchstone/rules';
import type { RequiredTime, TimeAdjustment } from '@touchstone/rules';
import { useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useToday } from '../auth-provider/useViewer.js';
import { request } from '../data-provider/request.js';
import type { AuditActivityInput, AuditKind } from '../gql/graphql.js';
import { AUDIT_TIME_BASIS } from './audit-plan.documents.js';

interface TimeSumProps {
  readonly certificationId: string | undefined;
  readonly kind: AuditKind | undefined;
}

/** What table, adjustments and sites come to, by the rule that judges the plan; and a press that takes it over. */
export function TimeSum({ certificationId = '', kind }: TimeSumProps) {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const sum = useTimeSum(certificationId, kind);
  if (!sum) return null;
  const { time, outlets, net } = sum;
  return (
    <Box sx={{ fontSize: 13, color: 'text.secondary', display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
      {time
        ? translate(outlets > 0 ? 'resources.audits.timeSum' : 'resources.audits.timeSumAlone', {
            ...time,
            outlets,
            net: net > 0 ? `+${net}` : String(net),
          })
        : translate('resources.audits.timeNotInTable')}
      {time && (
        <Link
          component="button"
          type="button"
          sx={{ fontSize: 13 }}
          onClick={() => setValue('personDays', Number(time.least), { shouldDirty: true, shouldValidate: true })}
        >
          {translate('resources.audits.takeTime')}
        </Link>
      )}
    </Box>
  );
}

interface Sum {
  readonly time: RequiredTime | null;
  readonly outlets: number;
  readonly net: number;
}

/** The sum of the form as it is being filled in; null until it is known what for. */
function useTimeSum(certificationId: string, kind: AuditKind | undefined): Sum | null {
  const today = useToday();
  const [days, rows, method] = useWatch({ name: ['activities', 'adjustments', 'siteMethod'] }) as [
    ReadonlyArray<Partial<AuditActivityInput> | undefined>?,
    ReadonlyArray<Partial<TimeAdjustment> | undefined>?,
    SiteMethod?,
  ];
  const { data } = useQuery({
    queryKey: ['auditTimeBasis', certificationId],
    queryFn: ({ signal }) => request(AUDIT_TIME_BASIS, { certificationId }, signal),
    enabled: certificationId !== '',
  });
  const basis = data?.auditTimeBasis;
  const first = days?.find((each) => each?.kind && each.kind !== 'DOCUMENT_REVIEW')?.startsOn;
  const on = first && isPlainDate(first) ? first : today;
  if (!basis || !kind || !on) return null;
  const whole = (rows ?? []).flatMap((each) =>
    each?.reason && Number.isInteger(each.percent) ? [{ reason: each.reason, percent: each.percent ?? 0 }] : [],
  );
  const net = netPercentOf(whole);
  const { timeTable: table, headcount, sites } = basis;
  const outlets = sampleSize({ method: method ?? SiteMethod.ALL_SITES, kind, sites });
  return { outlets, net, time: requiredTime({ table, kind, headcount, outlets, on, netPercent: net }) };
}

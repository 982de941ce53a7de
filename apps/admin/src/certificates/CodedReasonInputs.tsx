import { useQuery } from '@tanstack/react-query';
import { required, SelectInput, TextInput, useLocale } from 'react-admin';
import type { ReasonKind } from '@touchstone/rules';
import { request } from '../data-provider/request.js';
import { CERTIFICATE_REASON_LIST } from '../certificateReasons/certificate-reason.documents.js';

const needed = required();

/** What the two inputs hold. */
export interface CodedReason {
  readonly reasonCode: string;
  readonly reason: string;
}

/** Why a step is taken: a code of the body's own list for it, and the reason in words. */
export function CodedReasonInputs({ kind }: { readonly kind: ReasonKind }) {
  const choices = useReasons(kind);
  return (
    <>
      <SelectInput source="reasonCode" choices={choices} translateChoice={false} validate={needed} />
      <TextInput source="reason" multiline minRows={3} validate={needed} />
    </>
  );
}

/** The list's codes in use, each with its meaning in the reader's language. */
export function useReasons(kind: ReasonKind): Array<{ id: string; name: string }> {
  const isZh = useLocale() === 'zh';
  const { data } = useQuery({
    queryKey: ['certificate-reasons', kind],
    queryFn: ({ signal }) => request(CERTIFICATE_REASON_LIST, { first: 100, where: { kind: { eq: kind } } }, signal),
    staleTime: 60_000,
  });
  return (data?.certificateReasons.nodes ?? [])
    .filter(({ retiredOn }) => !retiredOn)
    .map(({ code, titleZh, titleEn }) => ({ id: code, name: `${code} ${isZh ? titleZh : titleEn}` }));
}

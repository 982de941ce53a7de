import { useLocale } from 'react-admin';

interface ProgrammeNameProps {
  readonly programme: { readonly titleZh: string; readonly titleEn: string } | null | undefined;
}

/** A programme's title in the reader's language. */
export function ProgrammeName({ programme }: ProgrammeNameProps) {
  const locale = useLocale();
  return <>{programme && (locale === 'zh' ? programme.titleZh : programme.titleEn)}</>;
}

import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface PageTitleProps {
  readonly title?: ReactNode;
  readonly defaultTitle?: ReactNode;
}

/** Stands for a title that its reader may change, which no page has: the title itself. */
export function PageTitleConfigurable({ title, defaultTitle }: PageTitleProps) {
  const translate = useTranslate();
  return <span>{typeof title === 'string' && title ? translate(title, { _: title }) : title || defaultTitle}</span>;
}

import { Title, useTranslate } from 'react-admin';
import { Section } from '../shared/Section.js';
import { NewestPapers } from './NewestPapers.js';

/** Every paper of the client's own file that can be had by now (我的文件). */
export function MyPapersPage() {
  const translate = useTranslate();
  return (
    <>
      <Title title={translate('portal.papers.name')} preferenceKey={false} />
      <Section flush>
        <NewestPapers all />
      </Section>
    </>
  );
}

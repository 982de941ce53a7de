import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { Fact } from '../shared/Section.js';
import { DUE_COULD_DO } from './due.documents.js';
import type { DueDetail } from './due.documents.js';

/** How many could lead the audit that is still to be planned; asked by itself, for it goes through everybody. */
export function CouldDo({ item }: { readonly item: DueDetail }) {
  const translate = useTranslate();
  const mayPlan = usePermission('audit:plan');
  const { data } = useQuery({
    queryKey: ['dues', 'couldDo', item.id],
    queryFn: ({ signal }) => request(DUE_COULD_DO, { dueItemId: item.id }, signal),
    enabled: mayPlan && item.planState === 'UNPLANNED',
  });
  const many = data?.dueItems.nodes[0]?.couldDo;
  if (many === null || many === undefined) return null;
  return <Fact source="couldDo">{translate('resources.dues.couldLead', { smart_count: many })}</Fact>;
}

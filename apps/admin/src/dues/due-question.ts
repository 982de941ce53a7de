import { isPlainDate, plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { DueKind, DueNature, DueState } from '@touchstone/rules';
import type { DueWhere } from '../gql/graphql.js';

/** The ways in which the board shows what is owed. */
export const DUE_VIEWS = ['months', 'calendar', 'list', 'ahead'] as const;
/** One of the ways. */
export type DueView = (typeof DUE_VIEWS)[number];

/** What the board is asked: a link holds all of it. */
export interface DueQuestion {
  readonly view: DueView;
  readonly mine: boolean;
  readonly atRisk: boolean;
  readonly kind: readonly DueKind[];
  readonly state: readonly DueState[];
  readonly nature: DueNature | null;
  readonly programme: string | null;
  readonly province: string | null;
  readonly person: string | null;
  readonly client: string | null;
  /** First and last due day. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  /** Page of the list, from 1. */
  readonly page: number;
  /** The month the calendar shows, or the day up to which it is asked what will be suspended. */
  readonly on: PlainDate | null;
  /** What is open beside the rows. */
  readonly item: string | null;
}

const OWED_STATES: readonly DueState[] = Object.values(DueState).filter((state) => state !== DueState.DONE);

/** States in which something can be that is owed. */
export { OWED_STATES };

/** Reads a question off the address; what is not known is left out. */
export function questionOf(address: URLSearchParams): DueQuestion {
  const some = <Word extends string>(name: string, known: readonly Word[]): readonly Word[] =>
    (address.get(name) ?? '').split(',').filter((each): each is Word => known.includes(each as Word));
  const day = (name: string): PlainDate | null => {
    const text = address.get(name) ?? '';
    return isPlainDate(text) ? text : null;
  };
  const id = (name: string, type: string): string | null => {
    const text = address.get(name) ?? '';
    return text.startsWith(`${type}:`) ? text : null;
  };
  return {
    view: DUE_VIEWS.find((each) => each === address.get('view')) ?? 'months',
    mine: address.get('mine') === '1',
    atRisk: address.get('risk') === '1',
    kind: some('kind', Object.values(DueKind)),
    state: some('state', OWED_STATES),
    nature: some('nature', Object.values(DueNature))[0] ?? null,
    programme: id('programme', 'Programme'),
    province: /^\d{2}$/.test(address.get('province') ?? '') ? address.get('province') : null,
    person: id('person', 'Person'),
    client: id('client', 'Client'),
    from: day('from'),
    to: day('to'),
    page: Math.max(1, Math.trunc(Number(address.get('page') ?? 1)) || 1),
    on: day('on'),
    item: address.get('item'),
  };
}

/** Writes a question as an address. */
export function addressOf(question: DueQuestion): URLSearchParams {
  const { mine, atRisk, kind, state, page, view } = question;
  const parts: Readonly<Record<string, string | null>> = {
    view: view === 'months' ? null : view,
    mine: mine ? '1' : null,
    risk: atRisk ? '1' : null,
    kind: kind.join(',') || null,
    state: state.join(',') || null,
    nature: question.nature,
    programme: question.programme,
    province: question.province,
    person: question.person,
    client: question.client,
    from: question.from,
    to: question.to,
    page: page > 1 ? String(page) : null,
    on: question.on,
    item: question.item,
  };
  return new URLSearchParams(Object.entries(parts).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** The question as the API takes it: the same for rows, counts and months. */
export function whereOf(question: DueQuestion): DueWhere {
  const { kind, state, nature, programme, province, person, client, mine, atRisk, from, to } = question;
  return {
    ...(kind.length > 0 && { kind: [...kind] }),
    ...(state.length > 0 && { state: [...state] }),
    ...(nature && { nature }),
    ...(programme && { programme: [programme] }),
    ...(province && { province: [province] }),
    ...(person && { person: [person] }),
    ...(client && { client: [client] }),
    ...(mine && { mine }),
    ...(atRisk && { atRisk }),
    ...((from ?? to) && { dueOn: { ...(from && { gte: from }), ...(to && { lte: to }) } }),
  };
}

/** The question held to a month, as a list. */
export function ofMonth(question: DueQuestion, month: PlainDate): DueQuestion {
  return { ...question, view: 'list', from: month, to: plusDays(plusMonths(month, 1), -1), page: 1 };
}

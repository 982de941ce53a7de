import type { DataProvider, GetListParams, GetListResult, RaRecord } from 'react-admin';
import { ApiError } from './api-error.js';
import type { Connection, ResourceReads } from './reads.js';
import { request } from './request.js';
import { whereOf } from './where.js';

const DEFAULT_PAGE = 25;
const MOST_AT_ONCE = 200;

/**
 * React-admin's view of the API. It reads only: a record changes by a verb (`useVerb`), so create, update and delete
 * are refused here, and a page that tries them is wrong.
 */
export function createDataProvider(resources: readonly ResourceReads[]): DataProvider {
  const byName = new Map(resources.map((reads) => [reads.name, reads]));
  const readsOf = (name: string): ResourceReads => {
    const reads = byName.get(name);
    if (!reads) throw new Error(`No reads are declared for the resource ${name}`);
    return reads;
  };

  return {
    supportAbortSignal: true,
    getList: (name, params) => listOf(readsOf(name), params) as never,
    getManyReference: (name, { target, id, filter, ...params }) =>
      listOf(readsOf(name), { ...params, filter: { ...filter, [target]: id } }) as never,
    getMany: async (name, { ids, signal }) => {
      const reads = readsOf(name);
      const variables = { first: Math.min(ids.length, MOST_AT_ONCE), where: { id: { in: ids.map(String) } } };
      return { data: [...soleField(await request(reads.list, variables, signal)).nodes] as never[] };
    },
    getOne: async (name, { id, signal }) => {
      const { one } = readsOf(name);
      if (!one) throw new Error(`The resource ${name} has no document for one record`);
      const record = soleField(await request(one, { id: String(id) }, signal));
      if (!record) throw new ApiError('NOT_FOUND', String(id));
      return { data: record as never };
    },
    create: refuseWriting,
    update: refuseWriting,
    updateMany: refuseWriting,
    delete: refuseWriting,
    deleteMany: refuseWriting,
  };
}

async function listOf(reads: ResourceReads, params: GetListParams): Promise<GetListResult<RaRecord>> {
  const { page = 1, perPage = DEFAULT_PAGE } = params.pagination ?? {};
  const sortField = params.sort && reads.sorts[params.sort.field];
  const answer = await request(
    reads.list,
    {
      first: perPage,
      offset: (page - 1) * perPage,
      where: whereOf((params.filter ?? {}) as Record<string, unknown>, reads),
      orderBy: sortField && params.sort ? [{ field: sortField, direction: params.sort.order }] : undefined,
    },
    params.signal,
  );
  const { nodes, totalCount }: Connection<RaRecord> = soleField(answer);
  return { data: [...nodes], total: totalCount };
}

/** The answer's only root field, whatever its name. */
function soleField<T>(answer: Readonly<Record<string, T>>): T {
  const [value] = Object.values(answer);
  return value as T;
}

function refuseWriting(resource: string): Promise<never> {
  return Promise.reject(new Error(`${resource}: records change by verbs only`));
}

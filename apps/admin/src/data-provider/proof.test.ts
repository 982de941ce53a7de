import { afterEach, describe, expect, it } from 'vitest';
import { fakeApi, RequestFails } from '../test/fake-api.js';
import type { ApiError } from './api-error.js';
import type { TypedDocument } from './document.js';
import { onProofNeeded } from './proof.js';
import { request } from './request.js';

const DECIDE = { toString: () => 'mutation Decide { decide }' } as TypedDocument<{ decide: boolean }, object>;

afterEach(() => onProofNeeded(null));

describe('a request that wants a proof of who is at the desk', () => {
  const api = () => {
    const state = { isProven: false, asked: 0 };
    const { seen } = fakeApi({
      Decide: () => (state.isProven ? { decide: true } : new RequestFails('REAUTHENTICATION_NEEDED')),
    });
    onProofNeeded(() => {
      state.asked += 1;
      state.isProven = true;
      return Promise.resolve(true);
    });
    return { state, seen };
  };

  it('goes on by itself once it is proved, and asks once for several at a time', async () => {
    const { state, seen } = api();
    const answers = await Promise.all([request(DECIDE, {}), request(DECIDE, {})]);
    expect(answers).toEqual([{ decide: true }, { decide: true }]);
    expect(state.asked).toBe(1);
    expect(seen).toHaveLength(4);
  });

  it('fails where it is not proved', async () => {
    api();
    onProofNeeded(() => Promise.resolve(false));
    await expect(request(DECIDE, {})).rejects.toMatchObject({
      code: 'REAUTHENTICATION_NEEDED',
    } satisfies Partial<ApiError>);
  });
});

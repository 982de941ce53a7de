import { globalId } from '../graphql/ids.js';
import type { Client } from '../modules/clients/index.js';
import {
  acknowledgeComplaint,
  assignComplaintHandler,
  Complaint,
  receiveComplaint,
  tellClientOfComplaint,
} from '../modules/complaints/index.js';
import type { Cast } from './demo-body.js';
import type { Stage } from './demo-stage.js';
import { player } from './play-application.js';

const WORDS = '去年十月买的净水器报修三次，每次都说一周内上门，至今没有人来，热线也打不通。';
const SUMMARY = '报修后未按承诺时限上门维修，服务热线长时间无人接听。';

/** A customer of a certified client complains; the client was told of it, and not by whom. */
export async function complain(stage: Stage, cast: Cast, client: Client): Promise<void> {
  const officer = player(cast, 'complaints');
  const { id } = await stage.act(officer, stage.day(-12), [
    receiveComplaint,
    {
      clientId: globalId('Client', client.id),
      complainant: 'CUSTOMER_OF_CLIENT',
      name: '何女士',
      contact: '138-0000-0000',
      words: WORDS,
      summary: SUMMARY,
      receivedOn: stage.day(-12),
    },
  ]);
  const now = async () => ({
    complaintId: globalId('Complaint', id),
    expectedVersion: (await stage.fresh(Complaint, id)).version,
  });
  await stage.act(officer, stage.day(-10), [acknowledgeComplaint, await now()]);
  const personId = globalId('Person', officer.personId ?? '');
  await stage.act(officer, stage.day(-9), [assignComplaintHandler, { ...(await now()), personId }]);
  await stage.act(officer, stage.day(-8), [tellClientOfComplaint, { ...(await now()), text: null }]);
}

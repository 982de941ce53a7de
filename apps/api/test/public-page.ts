import { certificateCode } from '../src/modules/register/index.js';
import { CertificateIssue } from '../src/modules/certificates/index.js';
import type { House } from './house.js';

/** What whoever has the paper of an issue reads on the public page, in English. */
export async function publicPage(house: House, number: string): Promise<string> {
  const { id } = await house.em().findOneOrFail(CertificateIssue, { number });
  const url = `/c/${number}/${certificateCode(house.parts.secrets, id)}`;
  return (await house.http.inject({ url, headers: { 'accept-language': 'en' } })).payload;
}

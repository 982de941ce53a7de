import { lookup } from 'node:dns';
import { request as plainRequest } from 'node:http';
import type { LookupFunction } from 'node:net';
import { request as secureRequest } from 'node:https';
import ipaddr from 'ipaddr.js';

const TIMEOUT_MS = 15_000;

/** What is posted where. */
interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Hosts of one's own network that may be reached all the same. */
  readonly hosts: readonly string[];
}

/**
 * Posts to an address outside, and never into the house's own network: the connection goes to the very addresses that were
 * looked at, each of them public, and a redirect is an answer like any other. @returns the status
 * @throws Error when there is no way there, or nobody answers in time
 */
export async function guardedPost({ url, headers, body, hosts }: Post): Promise<number> {
  const target = new URL(url);
  const host = hostOf(target);
  const isFree = hosts.includes(host);
  if (isInside(url, hosts)) throw new NotPublic(host);
  const request = target.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const sent = request(
      target,
      {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        agent: false,
        signal: AbortSignal.timeout(TIMEOUT_MS),
        ...(isFree ? {} : { lookup: publicLookup }),
      },
      (answer) => {
        // Nobody reads what a receiver says beside its status.
        answer.destroy();
        resolve(answer.statusCode ?? 0);
      },
    );
    sent.on('error', (error) => reject(error.name === 'TimeoutError' ? new Error('No answer within 15 s') : error));
    sent.end(body);
  });
}

/** Whether an address is seen to be of the house's own network as it is written, its name looked up nowhere; hosts named are let pass. */
export function isInside(url: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const host = hostOf(new URL(url));
  if (hosts.includes(host)) return false;
  return host === 'localhost' || host.endsWith('.localhost') || (ipaddr.isValid(host) && !isPublic(host));
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$|\.$/g, '');
}

/** Whether an address is anybody's on the internet: not private, loopback, link-local, reserved, or a way round to such. */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** Looks a name up and answers only if every address of it is public. */
const publicLookup: LookupFunction = (hostname, options, answer) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    const inside = addresses?.find(({ address }) => !isPublic(address));
    if (error || !first) return answer(error ?? new Error(`${hostname} has no address`), '', 0);
    if (inside) return answer(new NotPublic(inside.address), '', 0);
    return options.all ? answer(null, addresses) : answer(null, first.address, first.family);
  });
};

/** The address is in a network of one's own. */
class NotPublic extends Error {
  constructor(address: string) {
    super(`${address} is no public address; WEBHOOK_HOSTS names hosts that may be reached all the same`);
  }
}

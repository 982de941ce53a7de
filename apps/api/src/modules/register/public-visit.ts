import type { RequestContext } from '../../context.js';

/** What a request of the public brings: nobody is asked who he is, and nothing is written. */
export type PublicVisit = Pick<
  RequestContext,
  'em' | 'sql' | 'today' | 'now' | 'locale' | 'editions' | 'secrets' | 'mailer' | 'publicUrl' | 'isDemo'
> & {
  /** The zone the body counts its days in. */
  readonly zone: string;
};

/** The address of the public pages, without a stroke at its end. */
export function baseOf(publicUrl: string): string {
  return publicUrl.replace(/\/+$/, '');
}

/** Where an issue opens for whoever has its paper: what its QR code says. */
export function certificateAddress(publicUrl: string, { number, code }: { number: string; code: string }): string {
  return `${baseOf(publicUrl)}/c/${encodeURIComponent(number)}/${code}`;
}

/** Where anybody may type number and code, or ask for a status. */
export function registerAddress(publicUrl: string): string {
  return `${baseOf(publicUrl)}/c`;
}

import Bowser from 'bowser';

const UNKNOWN = '?';

/** Browser and system in a few words, as the browser names itself. */
export function deviceOf(userAgent: string): string {
  if (!userAgent.trim()) return UNKNOWN;
  const { browser, os } = Bowser.parse(userAgent.slice(0, 500));
  const version = browser.version?.split('.')[0];
  const names = [[browser.name, version].filter(Boolean).join(' '), os.name].filter(Boolean);
  return names.join(' · ') || UNKNOWN;
}

/** The network of an address: enough to know one's own by, too little to follow anybody. */
export function placeOf(address: string): string {
  const plain = address.replace(/^::ffff:/, '');
  if (plain.includes('.')) return plain.replace(/\.\d+$/, '.*');
  return `${plain.split(':').slice(0, 3).join(':')}:*`;
}

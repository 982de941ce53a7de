import { describe, expect, it } from 'vitest';
import { openMeter } from './edge/meter.js';
import { networkOf, takeTurnOf } from './public-request.js';

describe('takeTurnOf', () => {
  const house = () => ({ meter: openMeter(true) }) as never;
  const at = (ip: string) => ({ ip }) as never;
  const taken = async (parts: never, ip: string, times: number): Promise<number> => {
    const what = ip.endsWith('.99') ? 'LETTER' : 'REGISTER';
    let answered = 0;
    for (let time = 0; time < times; time += 1)
      answered += await takeTurnOf(parts, at(ip), what).then(
        () => 1,
        () => 0,
      );
    return answered;
  };

  it('answers one address sixty times a minute, and others still', async () => {
    const parts = house();
    expect(await taken(parts, '10.0.0.2', 100)).toBe(60);
    expect(await taken(parts, '10.0.0.3', 1)).toBe(1);
  });

  it('answers everybody together six thousand times, however many addresses somebody has', async () => {
    const parts = house();
    let answered = 0;
    for (let address = 0; address < 150; address += 1) answered += await taken(parts, `10.1.${address}.1`, 60);
    expect(answered).toBe(6000);
  });

  it('asks for few letters', async () => {
    expect(await taken(house(), '10.0.0.99', 20)).toBe(5);
  });
});

describe('networkOf', () => {
  it.each([
    ['10.0.0.2', '10.0.0.2'],
    ['::ffff:10.0.0.2', '::ffff:10.0.0.2'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:DB8::1', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
  ])('of %s is %s', (ip, network) => {
    expect(networkOf(ip)).toBe(network);
  });
});

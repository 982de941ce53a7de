/** Latitude and longitude of each province's capital, in degrees, by the first two digits of GB/T 2260. */
const CAPITALS: Readonly<Record<string, readonly [latitude: number, longitude: number]>> = {
  '11': [39.9, 116.4],
  '12': [39.1, 117.2],
  '13': [38.0, 114.5],
  '14': [37.9, 112.5],
  '15': [40.8, 111.7],
  '21': [41.8, 123.4],
  '22': [43.9, 125.3],
  '23': [45.8, 126.5],
  '31': [31.2, 121.5],
  '32': [32.1, 118.8],
  '33': [30.3, 120.2],
  '34': [31.8, 117.2],
  '35': [26.1, 119.3],
  '36': [28.7, 115.9],
  '37': [36.7, 117.0],
  '41': [34.8, 113.6],
  '42': [30.6, 114.3],
  '43': [28.2, 112.9],
  '44': [23.1, 113.3],
  '45': [22.8, 108.3],
  '46': [20.0, 110.3],
  '50': [29.6, 106.6],
  '51': [30.7, 104.1],
  '52': [26.6, 106.7],
  '53': [25.0, 102.7],
  '54': [29.7, 91.1],
  '61': [34.3, 108.9],
  '62': [36.1, 103.8],
  '63': [36.6, 101.8],
  '64': [38.5, 106.3],
  '65': [43.8, 87.6],
};

const EARTH_RADIUS_KM = 6371;
/** What a place we cannot find is taken to be away: far, so that it is never chosen for being near. */
export const UNKNOWN_KM = 2000;

/**
 * Great-circle kilometres between the capitals of two provinces, whole; 0 within one. Good enough to choose the nearer
 * of two people, and no claim about a journey.
 */
export function kmBetween(provinceA: string, provinceB: string): number {
  if (provinceA === provinceB) return 0;
  const [a, b] = [CAPITALS[provinceA], CAPITALS[provinceB]];
  if (!a || !b) return UNKNOWN_KM;
  const [latA, latB] = [radians(a[0]), radians(b[0])];
  const [dLat, dLong] = [latB - latA, radians(b[1] - a[1])];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(latA) * Math.cos(latB) * Math.sin(dLong / 2) ** 2;
  return Math.round(2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

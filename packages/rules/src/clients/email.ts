const SHAPE = /^[^\s@,;<>()]+@[^\s@,;<>().]+(\.[^\s@,;<>().]+)+$/;
const MOST = 200;

/** Whether a text can be an e-mail address: one sign, a dotted domain, nothing that splits a list of recipients. */
export function isEmail(text: string): boolean {
  return text.length <= MOST && SHAPE.test(text);
}

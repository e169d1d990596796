/** Crockford's base 32: no letters that a printed page confuses with figures. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLength = 16;

/** Mã kiểm tra of a paper: the first 80 bits of a hash as 16 signs. `hash` has at least ten bytes. */
export function checkCodeOf(hash: Uint8Array): string {
  let bits = 0n;
  for (const byte of hash.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  return Array.from({ length: codeLength }, (_, index) => {
    const shift = BigInt(5 * (codeLength - 1 - index));
    return signs[Number((bits >> shift) & 31n)] ?? '';
  }).join('');
}

/** As it is printed and read aloud: "ABCD-EFGH-JKMN-PQRS". */
export function shownCheckCode(code: string): string {
  return code.match(/.{4}/g)?.join('-') ?? code;
}

/** A code as somebody typed it: gaps, dashes and small letters do not matter, O is 0, I and L are 1. Null: not a code. */
export function readCheckCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const isCode = code.length === codeLength && [...code].every((sign) => signs.includes(sign));
  return isCode ? code : null;
}

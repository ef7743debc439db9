// The answer as a text that comes through a mail: Base64 in short lines, with a sum by which a lost part is noticed.

/** @param {Uint8Array} bytes */
function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xEDB88320 : crc >>> 1;
  }
  return (~crc >>> 0).toString(16).padStart(8, '0');
}

/** @param {Uint8Array} bytes */
function base64(bytes) {
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}

/** @param {object} answer */
export function asText(answer) {
  const bytes = new TextEncoder().encode(JSON.stringify(answer));
  const lines = base64(bytes).match(/.{1,64}/g) ?? [];
  return ['-----BEGIN ALONGSIDE ANSWER-----', ...lines, `crc32:${crc32(bytes)}`, '-----END ALONGSIDE ANSWER-----', ''].join('\n');
}

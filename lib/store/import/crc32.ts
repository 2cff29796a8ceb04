/** CRC-32 as archives state it (ISO 3309, the reversed polynomial 0xEDB88320); no platform offers it apart from gzip. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** The checksum of a blob, read as a stream. */
export async function crc32(blob: Blob): Promise<number> {
  const reader = blob.stream().getReader();
  let value = 0xffffffff;
  for (;;) {
    const { done, value: bytes } = await reader.read();
    if (done) return (value ^ 0xffffffff) >>> 0;
    for (const byte of bytes) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0);
  }
}

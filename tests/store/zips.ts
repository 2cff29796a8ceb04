import { crc32, deflateRawSync } from "node:zlib";

export interface Zipped {
  readonly name: string;
  readonly content: string;
  readonly change?: {
    readonly method?: number;
    readonly flags?: number;
    readonly crc?: number;
    readonly offset?: number;
  };
}

/** A zip archive as programs write it: local headers and data, then the directory. */
export function zip(files: readonly Zipped[]): Blob {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, change } of files) {
    const packed = deflateRawSync(Buffer.from(content));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(change?.flags ?? 0, 8);
    central.writeUInt16LE(change?.method ?? 8, 10);
    central.writeUInt32LE(change?.crc ?? crc32(content), 16);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt16LE(Buffer.byteLength(name), 28);
    central.writeUInt32LE(change?.offset ?? offset, 42);
    parts.push(local, Buffer.from(name), packed);
    directory.push(central, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return new Blob([Buffer.concat([...parts, ...directory, end])]);
}

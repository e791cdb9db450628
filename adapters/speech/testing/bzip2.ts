/** Compresses as bzip2 does, for tests: plain and slow, with codes of one length. */

const MAX_BLOCK_BYTES = 99_000;
/** Runs longer than this are split. */
const MAX_RUN = 255;
const CRC_TABLE = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let bit = 0; bit < 8; bit++) crc = crc & 0x80000000 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  return crc;
});

/** A whole bzip2 stream of these bytes. */
export function bzip2(bytes: Uint8Array): Buffer {
  const bits = openBits();
  bits.write(0x425a6831, 32);
  let streamCrc = 0;
  for (const block of blocksOf(bytes)) {
    bits.write(0x314159, 24);
    bits.write(0x265359, 24);
    bits.write(block.crc, 32);
    writeBlock(bits, block.coded);
    streamCrc = ((streamCrc << 1) | (streamCrc >>> 31)) ^ block.crc;
  }
  bits.write(0x177245, 24);
  bits.write(0x385090, 24);
  bits.write(streamCrc, 32);
  return bits.end();
}

type Block = { coded: number[]; crc: number };

/** Four equal bytes are followed by how many more there are. */
function* blocksOf(bytes: Uint8Array): Generator<Block> {
  let coded: number[] = [];
  let crc = -1;
  for (let i = 0; i < bytes.length;) {
    const byte = bytes[i] ?? 0;
    let run = 1;
    while (run < MAX_RUN && bytes[i + run] === byte) run++;
    for (let k = 0; k < Math.min(run, 4); k++) coded.push(byte);
    if (run >= 4) coded.push(run - 4);
    for (let k = 0; k < run; k++) crc = (crc << 8) ^ (CRC_TABLE[((crc >>> 24) ^ byte) & 255] ?? 0);
    i += run;
    if (coded.length < MAX_BLOCK_BYTES - 5 && i < bytes.length) continue;
    yield { coded, crc: ~crc };
    coded = [];
    crc = -1;
  }
}

function writeBlock(bits: Bits, coded: readonly number[]): void {
  const { last, origin } = burrowsWheeler(coded);
  const used = [...new Set(coded)].sort((a, b) => a - b);
  bits.write(0, 1);
  bits.write(origin, 24);
  for (let high = 0; high < 16; high++) bits.write(used.some((byte) => byte >> 4 === high) ? 1 : 0, 1);
  for (let high = 0; high < 16; high++)
    if (used.some((byte) => byte >> 4 === high))
      for (let low = 0; low < 16; low++) bits.write(used.includes(high * 16 + low) ? 1 : 0, 1);
  const symbols = moveToFront(last, used);
  const alphabet = used.length + 2;
  const length = Math.max(1, Math.ceil(Math.log2(alphabet)));
  const groups = Math.ceil(symbols.length / 50);
  bits.write(2, 3);
  bits.write(groups, 15);
  for (let group = 0; group < groups; group++) bits.write(0, 1);
  for (let table = 0; table < 2; table++) {
    bits.write(length, 5);
    for (let symbol = 0; symbol < alphabet; symbol++) bits.write(0, 1);
  }
  for (const symbol of symbols) bits.write(symbol, length);
}

/** Rotations sorted by doubling: the last column, and where the text itself is among them. */
function burrowsWheeler(coded: readonly number[]): { last: number[]; origin: number } {
  const { length } = coded;
  let rank = [...coded];
  const order = coded.map((_, index) => index);
  for (let width = 1; ; width *= 2) {
    const step = width === 1 ? 0 : width / 2;
    const key = (index: number) =>
      (rank[index] ?? 0) * (length + 256) + (step === 0 ? 0 : (rank[(index + step) % length] ?? 0));
    const keys = coded.map((_, index) => key(index));
    order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
    const next: number[] = [];
    let ranks = 0;
    for (const [position, index] of order.entries()) {
      if (position > 0 && keys[index] !== keys[order[position - 1] ?? 0]) ranks++;
      next[index] = ranks;
    }
    rank = next;
    if (ranks === length - 1 || width >= 2 * length) break;
  }
  return {
    last: order.map((index) => coded[(index + length - 1) % length] ?? 0),
    origin: order.indexOf(0),
  };
}

/** Zeros become runs in two digits (0 and 1), other positions move up by one, and the end has a symbol of its own. */
function moveToFront(last: readonly number[], used: readonly number[]): number[] {
  const front = [...used];
  const symbols: number[] = [];
  let zeros = 0;
  const flush = () => {
    for (; zeros > 0; zeros = (zeros - 1) >> 1) symbols.push(zeros & 1 ? 0 : 1);
  };
  for (const byte of last) {
    const position = front.indexOf(byte);
    if (position === 0) {
      zeros++;
      continue;
    }
    flush();
    symbols.push(position + 1);
    front.splice(position, 1);
    front.unshift(byte);
  }
  flush();
  symbols.push(used.length + 1);
  return symbols;
}

type Bits = { write(value: number, count: number): void; end(): Buffer };

function openBits(): Bits {
  const bytes: number[] = [];
  let pending = 0;
  let count = 0;
  return {
    write(value, width) {
      for (let bit = width - 1; bit >= 0; bit--) {
        pending = (pending << 1) | ((value >>> bit) & 1);
        if (++count < 8) continue;
        bytes.push(pending);
        pending = 0;
        count = 0;
      }
    },
    end: () => Buffer.from(count === 0 ? bytes : [...bytes, pending << (8 - count)]),
  };
}

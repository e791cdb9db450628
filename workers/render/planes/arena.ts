/** Allocates pieces of a memory that only grows, and frees them. */

export type Arena = {
  /** Address of this many bytes, at a multiple of 16. Their content is undefined. */
  allocate(bytes: number): number;
  /** Throws RangeError for an address that was not handed out. */
  free(address: number): void;
};

type Block = { address: number; bytes: number };

const ALIGNMENT_BYTES = 16;

/**
 * `reach` makes the memory at least this many bytes long. The best fitting free piece is taken before new
 * memory is.
 */
export function openArena(startAddress: number, reach: (bytes: number) => void): Arena {
  const taken = new Map<number, number>();
  let free: Block[] = [];
  let end = startAddress;

  function grow(bytes: number): Block {
    reach(end + bytes);
    end += bytes;
    return { address: end - bytes, bytes };
  }

  return {
    allocate(wanted) {
      const bytes = Math.ceil(wanted / ALIGNMENT_BYTES) * ALIGNMENT_BYTES;
      const fitting = free.filter((block) => block.bytes >= bytes).sort((a, b) => a.bytes - b.bytes)[0];
      const { address } = fitting ?? grow(bytes);
      if (fitting !== undefined) {
        free = free.filter((block) => block !== fitting);
        if (fitting.bytes > bytes) free.push({ address: address + bytes, bytes: fitting.bytes - bytes });
      }
      taken.set(address, bytes);
      return address;
    },
    free(address) {
      const bytes = taken.get(address);
      if (bytes === undefined) throw new RangeError(`Nothing was handed out at ${address}.`);
      taken.delete(address);
      free = joined([...free, { address, bytes }]);
    },
  };
}

/** Neighboring pieces as one. */
function joined(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (const block of [...blocks].sort((a, b) => a.address - b.address)) {
    const last = result.at(-1);
    if (last !== undefined && last.address + last.bytes === block.address) last.bytes += block.bytes;
    else result.push({ ...block });
  }
  return result;
}

/** Bounds the memory of a Node process of ours that reads what others made. */

/**
 * Decoders allocate outside of what Node counts, so the kernel holds the limit, which the shell sets: on
 * private memory that can be written. Linux enforces it; macOS does not.
 */
const LIMITED = 'ulimit -d "$1" 2>/dev/null; shift; exec "$@"';

/** What `fork` starts in place of Node, so that Node and all its children have at most this much memory each. */
export const nodeWithin = (
  megabytes: number,
  nodeFlags: readonly string[],
): { execPath: string; execArgv: string[] } => ({
  execPath: '/bin/sh',
  execArgv: ['-c', LIMITED, 'vitrine', String(megabytes * 1000), process.execPath, ...nodeFlags],
});

/** Which rows the Task Center asks for, and in which order. */

/** The states of what is being made stand before "waiting" in the alphabet. */
export const IN_TURN = [{ state: 'asc' as const }, { createdAt: 'asc' as const }, { id: 'asc' as const }];

/** A worker's last word counts, where there was one: what waited for days and ended just now has just ended. */
export const reportedSince = (since: Date) => ({
  OR: [{ createdAt: { gte: since } }, { heartbeatAt: { gte: since } }],
});

/** Says how long the queue before something is. */

/** `ahead`: how many are made before it; null when it just left the queue. */
export const queuePosition = (ahead: number | null): string =>
  ahead === null || ahead === 0 ? 'Next in the queue' : `${ahead} ahead in the queue`;

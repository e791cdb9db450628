/**
 * Decides when exported files are deleted: so long after they were finished as their shop has set it now, and
 * never while their clip is kept.
 */

const HOUR_MILLISECONDS = 3600_000;

/**
 * When the first of a clip's exported files is deleted; null when none is. `retentionHours` is null where
 * files are kept for ever.
 */
export const expiryOf = (
  { keep, oldestExportAt }: { keep: boolean; oldestExportAt: Date | null },
  retentionHours: number | null,
): Date | null =>
  keep || oldestExportAt === null || retentionHours === null
    ? null
    : new Date(oldestExportAt.getTime() + retentionHours * HOUR_MILLISECONDS);

/**
 * The age in hours beyond which a file is deleted within so many hours (0: its time is over); null when none
 * ever is.
 */
export const ageExpiringWithin = (hours: number, retentionHours: number | null): number | null =>
  retentionHours === null ? null : retentionHours - hours;

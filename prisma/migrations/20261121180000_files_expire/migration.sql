-- What expires is the file of an export, so long after it was finished as its shop has set it. The clip stays.
ALTER TABLE "exports" ADD COLUMN "finished_at" TIMESTAMPTZ(3);
ALTER TABLE "exports" ADD COLUMN "expired_at" TIMESTAMPTZ(3);
ALTER TABLE "exports" DROP CONSTRAINT "exports_state_check";
ALTER TABLE "exports" ADD CONSTRAINT "exports_state_check" CHECK ("state" IN ('waiting', 'rendering', 'done', 'failed', 'cancelled', 'expired'));
ALTER TABLE "exports" ADD CONSTRAINT "exports_expired_has_a_date" CHECK (("state" = 'expired') = ("expired_at" IS NOT NULL));
CREATE INDEX "exports_done_idx" ON "exports"("shop", "finished_at") WHERE "state" = 'done';

-- Files that are there count from today: none goes without the warning that comes three days before.
UPDATE "exports" SET "finished_at" = CURRENT_TIMESTAMP WHERE "state" = 'done';
-- No clip is deleted any more, not even by a worker of the version before. The column itself goes with a later version.
UPDATE "clips" SET "expires_at" = NULL;
-- A clip that has a film and could not be made anew is ready, and says so.
UPDATE "clips" SET "state" = 'ready', "progress" = NULL WHERE "state" IN ('failed', 'cancelled') AND "revision" > 0;

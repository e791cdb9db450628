-- A clip that is made again stands at the end of the queue, however old it is.
ALTER TABLE "clips" ADD COLUMN "queued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
UPDATE "clips" SET "queued_at" = "created_at";

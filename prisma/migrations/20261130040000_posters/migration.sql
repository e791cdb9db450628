-- A clip's poster: its picture in lists, which a worker draws and stores, and the revision that it shows. Both are null until then, also for what a
-- process of the version before writes: a sweep finds these clips.
ALTER TABLE "clips" ADD COLUMN "poster" JSONB, ADD COLUMN "poster_revision" INTEGER;

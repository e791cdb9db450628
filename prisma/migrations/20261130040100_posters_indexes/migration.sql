-- Writers of clips wait while these are made, and no other table is taken; who reads goes on.
LOCK TABLE "clips" IN SHARE MODE;

-- Clips whose newest revision has no poster yet, the newest first.
CREATE INDEX "clips_without_poster" ON "clips" ("created_at" DESC) WHERE "revision" > 0 AND "poster_revision" IS DISTINCT FROM "revision";
-- Which poster is a file, for those who ask whether anything still names it.
CREATE INDEX "clips_poster_files" ON "clips" USING gin ("file_hashes"("poster")) WITH (fastupdate = off) WHERE "poster" IS NOT NULL;

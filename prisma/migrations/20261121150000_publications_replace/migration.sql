-- What gives way when a product's media are full; the video that is pushed instead of the export's own; whether it was there before us; losses as elsewhere.
ALTER TABLE "publications" ADD COLUMN "replaces_media_id" TEXT;
ALTER TABLE "publications" ADD COLUMN "video" JSONB;
ALTER TABLE "publications" ADD COLUMN "already_there" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "publications" ADD COLUMN "losses" INTEGER NOT NULL DEFAULT 0;

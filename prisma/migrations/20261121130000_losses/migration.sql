-- How often a worker ended without a word while it held the row: only that tells work that ends its workers.
ALTER TABLE "clips" ADD COLUMN "losses" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "exports" ADD COLUMN "losses" INTEGER NOT NULL DEFAULT 0;

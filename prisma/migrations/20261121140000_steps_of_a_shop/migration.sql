-- A step's result belongs to a shop ('' for what depends on none), and whoever makes it holds a lease meanwhile.
DELETE FROM "steps";
ALTER TABLE "steps" DROP CONSTRAINT "steps_pkey";
ALTER TABLE "steps" ADD COLUMN "shop" TEXT NOT NULL DEFAULT '';
ALTER TABLE "steps" ADD COLUMN "lease" TEXT;
ALTER TABLE "steps" ADD COLUMN "leased_until" TIMESTAMPTZ(3);
ALTER TABLE "steps" ALTER COLUMN "result" DROP NOT NULL;
ALTER TABLE "steps" ADD CONSTRAINT "steps_pkey" PRIMARY KEY ("shop", "hash");

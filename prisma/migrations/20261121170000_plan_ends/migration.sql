-- The subscription has ended: what its plan included stays until the period is over.
ALTER TABLE "plans" ADD COLUMN "ended" BOOLEAN NOT NULL DEFAULT false;

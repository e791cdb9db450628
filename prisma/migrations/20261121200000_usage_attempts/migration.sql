-- Which asking of the biller an answer belongs to, and when it was last asked: a refusal counts only when nothing else may have been recorded.
ALTER TABLE "usage_charges" ADD COLUMN "attempt" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "usage_charges" ADD COLUMN "asked_at" TIMESTAMPTZ(3);

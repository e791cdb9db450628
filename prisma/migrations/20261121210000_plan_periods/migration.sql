-- What was added since the plan was last paid for as a whole: a larger plan in its place adds up to what it includes, whatever was left of another.
ALTER TABLE "plans" ADD COLUMN "run_quarter_points" INTEGER NOT NULL DEFAULT 0;
UPDATE "plans" SET "run_quarter_points" = "pool_quarter_points";

-- A smaller plan that was agreed to and takes the place of this one when its period is over.
ALTER TABLE "plans" ADD COLUMN "coming_id" TEXT, ADD COLUMN "coming_name" TEXT, ADD COLUMN "coming_cents" INTEGER, ADD COLUMN "coming_quarter_points" INTEGER,
    ADD CONSTRAINT "plans_coming" CHECK (num_nonnulls("coming_id", "coming_name", "coming_cents", "coming_quarter_points") IN (0, 4));

-- Periods that are over: the ledger's numbers between which they were spent, what they included, and how much of it has ended.
CREATE TABLE "plan_periods" (
    "shop" TEXT NOT NULL,
    "since" BIGINT NOT NULL,
    "until" BIGINT NOT NULL,
    "pool_quarter_points" INTEGER NOT NULL,
    "expired_quarter_points" INTEGER NOT NULL,
    CONSTRAINT "plan_periods_pkey" PRIMARY KEY ("shop", "since"),
    CONSTRAINT "plan_periods_not_beyond" CHECK ("expired_quarter_points" BETWEEN 0 AND "pool_quarter_points")
);

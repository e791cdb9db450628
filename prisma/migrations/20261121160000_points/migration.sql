-- The ledger that only recorded what it was asked gives way to the one that counts.
DROP TABLE "ledger_entries";

CREATE TABLE "ledger_entries" (
    "id" TEXT NOT NULL,
    "number" BIGINT GENERATED ALWAYS AS IDENTITY,
    "shop" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "quarter_points" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "subject_kind" TEXT,
    "subject_id" TEXT,
    "key" TEXT NOT NULL,
    "quote" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ledger_entries_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ledger_entries_direction" CHECK (
        ("kind" IN ('grant', 'purchase', 'release', 'refund', 'settle') AND "quarter_points" >= 0) OR ("kind" IN ('reserve', 'expire') AND "quarter_points" <= 0)),
    CONSTRAINT "ledger_entries_subject" CHECK (("subject_kind" IS NULL) = ("subject_id" IS NULL) AND ("kind" NOT IN ('reserve', 'settle', 'release', 'refund') OR "subject_id" IS NOT NULL))
);
CREATE UNIQUE INDEX "ledger_entries_shop_key_key" ON "ledger_entries"("shop", "key");
CREATE UNIQUE INDEX "ledger_entries_one_reserve" ON "ledger_entries"("shop", "subject_kind", "subject_id") WHERE "kind" = 'reserve';
CREATE UNIQUE INDEX "ledger_entries_one_end" ON "ledger_entries"("shop", "subject_kind", "subject_id") WHERE "kind" IN ('settle', 'release');
CREATE INDEX "ledger_entries_shop_number_idx" ON "ledger_entries"("shop", "number" DESC);

CREATE TABLE "balances" (
    "shop" TEXT NOT NULL,
    "quarter_points" INTEGER NOT NULL DEFAULT 0,
    "under_review_since" TIMESTAMPTZ(3),
    "review_reason" TEXT,
    CONSTRAINT "balances_pkey" PRIMARY KEY ("shop"),
    CONSTRAINT "balances_never_negative" CHECK ("quarter_points" >= 0)
);

-- The balance is the sum of the entries because nothing else ever writes it.
CREATE FUNCTION "ledger_entry_counts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW."kind" IN ('settle', 'release') AND NOT EXISTS (
        SELECT 1 FROM "ledger_entries" r WHERE r."shop" = NEW."shop" AND r."subject_kind" = NEW."subject_kind" AND r."subject_id" = NEW."subject_id" AND r."kind" = 'reserve' AND -r."quarter_points" >= NEW."quarter_points") THEN
        RAISE EXCEPTION 'no reservation of % % stands behind this %', NEW."subject_kind", NEW."subject_id", NEW."kind" USING ERRCODE = 'check_violation';
    END IF;
    INSERT INTO "balances" ("shop", "quarter_points") VALUES (NEW."shop", 0) ON CONFLICT DO NOTHING;
    UPDATE "balances" SET "quarter_points" = "balances"."quarter_points" + NEW."quarter_points" WHERE "shop" = NEW."shop";
    RETURN NULL;
END $$;
CREATE TRIGGER "ledger_entries_count" AFTER INSERT ON "ledger_entries" FOR EACH ROW EXECUTE FUNCTION "ledger_entry_counts"();

CREATE FUNCTION "ledger_is_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger is append-only';
END $$;
CREATE TRIGGER "ledger_entries_append_only" BEFORE UPDATE OR DELETE ON "ledger_entries" FOR EACH ROW EXECUTE FUNCTION "ledger_is_append_only"();
CREATE TRIGGER "ledger_entries_never_truncated" BEFORE TRUNCATE ON "ledger_entries" FOR EACH STATEMENT EXECUTE FUNCTION "ledger_is_append_only"();

-- What a merchant was asked to agree to at the biller's.
CREATE TABLE "charges" (
    "id" TEXT NOT NULL,
    "shop" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('pack', 'plan')),
    "name" TEXT NOT NULL,
    "quarter_points" INTEGER NOT NULL CHECK ("quarter_points" >= 0),
    "cents" INTEGER NOT NULL CHECK ("cents" >= 0),
    "currency" TEXT NOT NULL,
    "cents_a_quarter_point" INTEGER,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),
    CONSTRAINT "charges_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "charges_shop_created_at_idx" ON "charges"("shop", "created_at" DESC);
CREATE INDEX "charges_status_created_at_idx" ON "charges"("status", "created_at");

-- The subscription that a shop has, as the biller last told.
CREATE TABLE "plans" (
    "shop" TEXT NOT NULL,
    "subscription_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "cents" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "included_quarter_points" INTEGER NOT NULL,
    "period_ends_at" TIMESTAMPTZ(3) NOT NULL,
    "line_item_id" TEXT,
    "cap_cents" INTEGER NOT NULL DEFAULT 0,
    "used_cents" INTEGER NOT NULL DEFAULT 0,
    "cents_a_quarter_point" INTEGER NOT NULL DEFAULT 0,
    "pool_quarter_points" INTEGER NOT NULL DEFAULT 0,
    "pool_since" BIGINT NOT NULL DEFAULT 0,
    "test" BOOLEAN NOT NULL DEFAULT false,
    "told_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "plans_pkey" PRIMARY KEY ("shop")
);

-- Points beyond the included ones: held with the reservation, due when the work is delivered, sent under the ledger entry's id.
CREATE TABLE "usage_charges" (
    "entry_id" TEXT NOT NULL,
    "shop" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "quarter_points" INTEGER NOT NULL CHECK ("quarter_points" > 0),
    "cents" INTEGER NOT NULL CHECK ("cents" > 0),
    "currency" TEXT NOT NULL,
    "line_item_id" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'held' CHECK ("state" IN ('held', 'due', 'sending', 'sent', 'refused', 'dropped')),
    "record_id" TEXT,
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    CONSTRAINT "usage_charges_pkey" PRIMARY KEY ("entry_id"),
    CONSTRAINT "usage_charges_entry_fkey" FOREIGN KEY ("entry_id") REFERENCES "ledger_entries"("id")
);
CREATE UNIQUE INDEX "usage_charges_one_a_subject" ON "usage_charges"("shop", "subject_kind", "subject_id");
CREATE INDEX "usage_charges_state_idx" ON "usage_charges"("state", "created_at");

-- Takes a price off the balance in one statement: waits for whoever is spending this shop's points, then writes, or says why not.
CREATE FUNCTION "ledger_reserve"(entry_id TEXT, of_shop TEXT, cost INTEGER, why TEXT, what TEXT, which TEXT, entry_key TEXT, price JSONB)
RETURNS TABLE ("outcome" TEXT, "balance" INTEGER) LANGUAGE plpgsql AS $$
DECLARE
    held RECORD;
BEGIN
    LOOP
        SELECT b."quarter_points", b."under_review_since" INTO held FROM "balances" b WHERE b."shop" = of_shop FOR UPDATE;
        EXIT WHEN FOUND;
        INSERT INTO "balances" ("shop") VALUES (of_shop) ON CONFLICT DO NOTHING;
    END LOOP;
    IF EXISTS (SELECT 1 FROM "ledger_entries" l WHERE l."shop" = of_shop AND l."key" = entry_key) THEN
        RETURN QUERY SELECT 'already'::text, held."quarter_points";
    ELSIF held."under_review_since" IS NOT NULL THEN
        RETURN QUERY SELECT 'under review'::text, held."quarter_points";
    ELSIF held."quarter_points" < cost THEN
        RETURN QUERY SELECT 'missing'::text, held."quarter_points";
    ELSE
        INSERT INTO "ledger_entries" ("id", "shop", "kind", "quarter_points", "reason", "subject_kind", "subject_id", "key", "quote") VALUES (entry_id, of_shop, 'reserve', -cost, why, what, which, entry_key, price);
        RETURN QUERY SELECT 'reserved'::text, held."quarter_points" - cost;
    END IF;
END $$;

-- Exports from before the ledger counted: what they cost is given, taken and ended, so that the books add up from the first day.
INSERT INTO "ledger_entries" ("id", "shop", "kind", "quarter_points", "reason", "note", "key")
    SELECT gen_random_uuid()::text, "shop", 'grant', sum("quarter_points"), 'operator', 'exports from before points were counted', 'grant:before' FROM "exports" GROUP BY "shop";
INSERT INTO "ledger_entries" ("id", "shop", "kind", "quarter_points", "reason", "subject_kind", "subject_id", "key")
    SELECT gen_random_uuid()::text, "shop", 'reserve', -"quarter_points", 'export', 'export', "id", 'reserve:export:' || "id" FROM "exports" ORDER BY "created_at";
INSERT INTO "ledger_entries" ("id", "shop", "kind", "quarter_points", "reason", "subject_kind", "subject_id", "key")
    SELECT gen_random_uuid()::text, "shop", CASE "state" WHEN 'done' THEN 'settle' ELSE 'release' END, CASE "state" WHEN 'done' THEN 0 ELSE "quarter_points" END,
        CASE "state" WHEN 'done' THEN 'delivered' ELSE "state" END, 'export', "id", 'end:export:' || "id" FROM "exports" WHERE "state" IN ('done', 'failed', 'cancelled') ORDER BY "created_at";
INSERT INTO "ledger_entries" ("id", "shop", "kind", "quarter_points", "reason", "note", "key")
    SELECT gen_random_uuid()::text, "shop", 'expire', -sum("quarter_points"), 'operator', 'exports from before points were counted', 'over:before' FROM "exports" WHERE "state" IN ('failed', 'cancelled') GROUP BY "shop";

-- One at a time settles a shop's bill; who died over it is not waited for.
CREATE TABLE "bill_leases" (
    "shop" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "leased_until" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "bill_leases_pkey" PRIMARY KEY ("shop")
);

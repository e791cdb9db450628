-- No read of a page or a sweep grows with all that was ever stored. What it needs is kept beside the rows: by triggers, so that a process of the
-- version before keeps it too, and the product's title by who writes the clip.

-- What is written until the triggers are there would not be counted, and a lock that is raised later deadlocks with who has read and then writes:
-- these tables are taken as a whole at once. The indexes come in a migration of their own, beside which pages read on.
LOCK TABLE "clips", "clip_revisions", "exports", "ledger_entries" IN ACCESS EXCLUSIVE MODE;

-- The ledger: each entry with the balance after it, what a quarter of an hour spent and added, and the reservations that nothing has ended.
ALTER TABLE "ledger_entries" ADD COLUMN "balance_after" INTEGER;
ALTER TABLE "ledger_entries" DISABLE TRIGGER "ledger_entries_append_only";
UPDATE "ledger_entries" entry SET "balance_after" = sums.total FROM (
  SELECT id, sum(quarter_points) OVER (PARTITION BY shop ORDER BY number) AS total FROM "ledger_entries") sums WHERE sums.id = entry.id;
ALTER TABLE "ledger_entries" ENABLE TRIGGER "ledger_entries_append_only";
ALTER TABLE "ledger_entries" ALTER COLUMN "balance_after" SET NOT NULL;

-- Days begin when the shop's do: in every time zone a day begins with a quarter of an hour. Points that came back reduce that in which they were spent.
CREATE TABLE "ledger_quarter_hours" (
  "shop" TEXT NOT NULL,
  "starts_at" TIMESTAMPTZ(3) NOT NULL,
  "spent_quarter_points" INTEGER NOT NULL,
  "added_quarter_points" INTEGER NOT NULL,
  PRIMARY KEY ("shop", "starts_at")
);
CREATE TABLE "open_reservations" (
  "shop" TEXT NOT NULL,
  "subject_kind" TEXT NOT NULL,
  "subject_id" TEXT NOT NULL,
  PRIMARY KEY ("shop", "subject_kind", "subject_id")
);

-- What each entry adds to them: the audit compares them with these.
CREATE VIEW "ledger_quarter_hour_parts" AS
  SELECT entry.shop, date_bin('15 minutes', coalesce(reserved.created_at, entry.created_at), TIMESTAMPTZ '2000-01-01 00:00:00+00') AS starts_at,
    CASE WHEN entry.kind IN ('reserve', 'settle', 'release', 'refund') THEN -entry.quarter_points ELSE 0 END AS spent,
    CASE WHEN entry.kind IN ('grant', 'purchase', 'expire') THEN entry.quarter_points ELSE 0 END AS added, entry.id
  FROM "ledger_entries" entry LEFT JOIN "ledger_entries" reserved ON entry.kind IN ('settle', 'release', 'refund')
    AND reserved.shop = entry.shop AND reserved.key = 'reserve:' || entry.subject_kind || ':' || entry.subject_id
  WHERE entry.quarter_points <> 0;
INSERT INTO "ledger_quarter_hours" SELECT shop, starts_at, sum(spent), sum(added) FROM "ledger_quarter_hour_parts" GROUP BY shop, starts_at;
INSERT INTO "open_reservations" SELECT shop, subject_kind, subject_id FROM "ledger_entries" taken WHERE kind = 'reserve' AND NOT EXISTS (
  SELECT 1 FROM "ledger_entries" ended WHERE ended.shop = taken.shop AND ended.subject_kind = taken.subject_kind AND ended.subject_id = taken.subject_id
    AND ended.kind IN ('settle', 'release'));

-- An entry is numbered once its shop's ledger is its own, so that numbers and balances are in one order. The entry before it, not the
-- balance, says what there was: of several rows in one statement, the balance is counted last.
CREATE FUNCTION "ledger_entry_follows"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  LOOP
    PERFORM 1 FROM balances WHERE shop = NEW.shop FOR UPDATE;
    EXIT WHEN FOUND;
    INSERT INTO balances (shop) VALUES (NEW.shop) ON CONFLICT DO NOTHING;
  END LOOP;
  NEW.number := nextval(pg_get_serial_sequence('ledger_entries', 'number'));
  NEW.balance_after := NEW.quarter_points + coalesce(
    (SELECT balance_after FROM ledger_entries WHERE shop = NEW.shop ORDER BY number DESC LIMIT 1), 0);
  RETURN NEW;
END $$;
CREATE TRIGGER "ledger_entries_follow" BEFORE INSERT ON "ledger_entries" FOR EACH ROW EXECUTE FUNCTION "ledger_entry_follows"();

CREATE OR REPLACE FUNCTION "ledger_entry_counts"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind IN ('settle', 'release') AND NOT EXISTS (
    SELECT 1 FROM ledger_entries r WHERE r.shop = NEW.shop AND r.subject_kind = NEW.subject_kind AND r.subject_id = NEW.subject_id AND r.kind = 'reserve' AND -r.quarter_points >= NEW.quarter_points) THEN
    RAISE EXCEPTION 'no reservation of % % stands behind this %', NEW.subject_kind, NEW.subject_id, NEW.kind USING ERRCODE = 'check_violation';
  END IF;
  UPDATE balances SET quarter_points = balances.quarter_points + NEW.quarter_points WHERE shop = NEW.shop;
  INSERT INTO ledger_quarter_hours AS counted SELECT shop, starts_at, spent, added FROM ledger_quarter_hour_parts WHERE id = NEW.id
    ON CONFLICT (shop, starts_at) DO UPDATE SET spent_quarter_points = counted.spent_quarter_points + excluded.spent_quarter_points,
      added_quarter_points = counted.added_quarter_points + excluded.added_quarter_points;
  IF NEW.kind = 'reserve' THEN
    INSERT INTO open_reservations VALUES (NEW.shop, NEW.subject_kind, NEW.subject_id) ON CONFLICT DO NOTHING;
  ELSIF NEW.kind IN ('settle', 'release') THEN
    DELETE FROM open_reservations WHERE shop = NEW.shop AND subject_kind = NEW.subject_kind AND subject_id = NEW.subject_id;
  END IF;
  RETURN NULL;
END $$;

-- Clips: when the oldest of a clip's exported files was finished, and what its product is called.
ALTER TABLE "clips" ADD COLUMN "oldest_export_at" TIMESTAMPTZ(3), ADD COLUMN "product_title" TEXT;
UPDATE "clips" SET
  "oldest_export_at" = (SELECT min(coalesce(finished_at, heartbeat_at)) FROM "exports" WHERE clip_id = clips.id AND state = 'done'),
  "product_title" = (SELECT document #>> '{product,title}' FROM "clip_revisions" newest WHERE newest.clip_id = clips.id AND newest.revision = clips.revision);

-- One at a time for a clip: two exports that end at the same moment would each count the other.
CREATE FUNCTION "export_file_changed"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM clips WHERE id = NEW.clip_id FOR NO KEY UPDATE;
  UPDATE clips SET oldest_export_at = oldest.at
    FROM (SELECT min(coalesce(finished_at, heartbeat_at)) AS at FROM exports WHERE clip_id = NEW.clip_id AND state = 'done') oldest
    WHERE id = NEW.clip_id AND oldest_export_at IS DISTINCT FROM oldest.at;
  RETURN NULL;
END $$;
CREATE TRIGGER "exports_with_a_file" AFTER INSERT ON "exports" FOR EACH ROW WHEN (NEW.state = 'done') EXECUTE FUNCTION "export_file_changed"();
CREATE TRIGGER "exports_file_changed" AFTER UPDATE ON "exports" FOR EACH ROW
  WHEN ((OLD.state = 'done') <> (NEW.state = 'done') OR (NEW.state = 'done' AND OLD.finished_at IS DISTINCT FROM NEW.finished_at))
  EXECUTE FUNCTION "export_file_changed"();

-- Here, since who drops an index waits for readers too.
CREATE INDEX "clips_shop_product_id_created_at_id_idx" ON "clips" ("shop", "product_id", "created_at" DESC, "id");
DROP INDEX "clips_shop_product_id_idx";

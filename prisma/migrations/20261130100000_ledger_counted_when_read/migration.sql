-- What a quarter of an hour spent and which reservations are open is counted when somebody reads it, not with every entry. An entry then writes
-- itself and the balance, nothing else. Entries are numbered in the order of the balance's lock, so that "all up to this number" is exact.

-- Null: all entries are counted; they were, one by one, until now.
ALTER TABLE "balances" ADD COLUMN "counted_number" BIGINT, ADD COLUMN "uncounted" BOOLEAN NOT NULL DEFAULT false;
CREATE INDEX "balances_uncounted" ON "balances" ("shop") WHERE "uncounted";

CREATE OR REPLACE VIEW "ledger_quarter_hour_parts" AS
  SELECT entry.shop, date_bin('15 minutes', coalesce(reserved.created_at, entry.created_at), TIMESTAMPTZ '2000-01-01 00:00:00+00') AS starts_at,
    CASE WHEN entry.kind IN ('reserve', 'settle', 'release', 'refund') THEN -entry.quarter_points ELSE 0 END AS spent,
    CASE WHEN entry.kind IN ('grant', 'purchase', 'expire') THEN entry.quarter_points ELSE 0 END AS added, entry.id, entry.number
  FROM "ledger_entries" entry LEFT JOIN "ledger_entries" reserved ON entry.kind IN ('settle', 'release', 'refund')
    AND reserved.shop = entry.shop AND reserved.key = 'reserve:' || entry.subject_kind || ':' || entry.subject_id
  WHERE entry.quarter_points <> 0;

CREATE OR REPLACE FUNCTION "ledger_entry_counts"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind IN ('settle', 'release') AND NOT EXISTS (
    SELECT 1 FROM ledger_entries r WHERE r.shop = NEW.shop AND r.subject_kind = NEW.subject_kind AND r.subject_id = NEW.subject_id AND r.kind = 'reserve' AND -r.quarter_points >= NEW.quarter_points) THEN
    RAISE EXCEPTION 'no reservation of % % stands behind this %', NEW.subject_kind, NEW.subject_id, NEW.kind USING ERRCODE = 'check_violation';
  END IF;
  UPDATE balances SET quarter_points = balances.quarter_points + NEW.quarter_points,
    counted_number = coalesce(balances.counted_number, NEW.number - 1), uncounted = true WHERE shop = NEW.shop;
  RETURN NULL;
END $$;

-- Counts a shop's new entries, once each: whoever writes or counts at the same moment waits for the balance.
CREATE FUNCTION "ledger_count"(of_shop TEXT) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  counted_before BIGINT;
  last BIGINT;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM balances WHERE shop = of_shop AND uncounted) THEN RETURN; END IF;
  SELECT counted_number INTO counted_before FROM balances WHERE shop = of_shop AND uncounted FOR UPDATE;
  IF NOT FOUND THEN RETURN; END IF;
  SELECT max(number) INTO last FROM ledger_entries WHERE shop = of_shop;
  INSERT INTO ledger_quarter_hours AS counted SELECT shop, starts_at, sum(spent), sum(added) FROM ledger_quarter_hour_parts
    WHERE shop = of_shop AND number > counted_before AND number <= last GROUP BY shop, starts_at
    ON CONFLICT (shop, starts_at) DO UPDATE SET spent_quarter_points = counted.spent_quarter_points + excluded.spent_quarter_points,
      added_quarter_points = counted.added_quarter_points + excluded.added_quarter_points;
  INSERT INTO open_reservations SELECT shop, subject_kind, subject_id FROM ledger_entries
    WHERE shop = of_shop AND number > counted_before AND number <= last AND kind = 'reserve' ON CONFLICT DO NOTHING;
  DELETE FROM open_reservations open USING ledger_entries ended WHERE ended.shop = of_shop AND ended.number > counted_before AND ended.number <= last
    AND ended.kind IN ('settle', 'release') AND open.shop = ended.shop AND open.subject_kind = ended.subject_kind AND open.subject_id = ended.subject_id;
  UPDATE balances SET counted_number = last, uncounted = false WHERE shop = of_shop;
END $$;

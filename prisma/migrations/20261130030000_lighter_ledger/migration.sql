-- An entry costs less to write. Nothing of what is written changes, so that a process of the version before goes on beside it.

-- Both rows change with every entry: with room on its page, the new version of a row needs no new index entry.
ALTER TABLE "balances" SET (fillfactor = 50);
ALTER TABLE "ledger_quarter_hours" SET (fillfactor = 50);

CREATE OR REPLACE FUNCTION "ledger_entry_follows"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  LOOP
    PERFORM 1 FROM balances WHERE shop = NEW.shop FOR UPDATE;
    EXIT WHEN FOUND;
    INSERT INTO balances (shop) VALUES (NEW.shop) ON CONFLICT DO NOTHING;
  END LOOP;
  NEW.number := nextval('ledger_entries_number_seq');
  NEW.balance_after := NEW.quarter_points + coalesce(
    (SELECT balance_after FROM ledger_entries WHERE shop = NEW.shop ORDER BY number DESC LIMIT 1), 0);
  RETURN NEW;
END $$;

-- What is reserved and what is added counts in its own quarter of an hour: only what comes back looks for another.
CREATE OR REPLACE FUNCTION "ledger_entry_counts"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  spends BOOLEAN := NEW.kind IN ('reserve', 'settle', 'release', 'refund');
  counted_at TIMESTAMPTZ := NEW.created_at;
BEGIN
  IF NEW.kind IN ('settle', 'release') AND NOT EXISTS (
    SELECT 1 FROM ledger_entries r WHERE r.shop = NEW.shop AND r.subject_kind = NEW.subject_kind AND r.subject_id = NEW.subject_id AND r.kind = 'reserve' AND -r.quarter_points >= NEW.quarter_points) THEN
    RAISE EXCEPTION 'no reservation of % % stands behind this %', NEW.subject_kind, NEW.subject_id, NEW.kind USING ERRCODE = 'check_violation';
  END IF;
  UPDATE balances SET quarter_points = balances.quarter_points + NEW.quarter_points WHERE shop = NEW.shop;
  IF NEW.quarter_points <> 0 THEN
    IF spends AND NEW.kind <> 'reserve' THEN
      SELECT coalesce(max(reserved.created_at), NEW.created_at) INTO counted_at FROM ledger_entries reserved
        WHERE reserved.shop = NEW.shop AND reserved.key = 'reserve:' || NEW.subject_kind || ':' || NEW.subject_id;
    END IF;
    INSERT INTO ledger_quarter_hours AS counted VALUES (NEW.shop, date_bin('15 minutes', counted_at, TIMESTAMPTZ '2000-01-01 00:00:00+00'),
        CASE WHEN spends THEN -NEW.quarter_points ELSE 0 END, CASE WHEN NEW.kind IN ('grant', 'purchase', 'expire') THEN NEW.quarter_points ELSE 0 END)
      ON CONFLICT (shop, starts_at) DO UPDATE SET spent_quarter_points = counted.spent_quarter_points + excluded.spent_quarter_points,
        added_quarter_points = counted.added_quarter_points + excluded.added_quarter_points;
  END IF;
  IF NEW.kind = 'reserve' THEN
    INSERT INTO open_reservations VALUES (NEW.shop, NEW.subject_kind, NEW.subject_id) ON CONFLICT DO NOTHING;
  ELSIF NEW.kind IN ('settle', 'release') THEN
    DELETE FROM open_reservations WHERE shop = NEW.shop AND subject_kind = NEW.subject_kind AND subject_id = NEW.subject_id;
  END IF;
  RETURN NULL;
END $$;

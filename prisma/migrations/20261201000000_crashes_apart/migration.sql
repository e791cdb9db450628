-- A task that has ended two workers or more may be what ends them. Of such tasks one runs at a time, in whichever lane, so that none of them is
-- counted a crash that another causes (decision 0190). Workers of the version before claim through this function too. The number is
-- SUSPECT_CRASHES in studio/work/retry-policy.ts.
CREATE INDEX "tasks_suspect" ON "tasks" ("crashes") WHERE "state" = 'running' AND "crashes" >= 2;

CREATE OR REPLACE FUNCTION "claim_task"("p_lane" TEXT, "p_token" TEXT, "p_shop_limit" INTEGER, "p_kinds" TEXT[]) RETURNS SETOF "tasks" LANGUAGE plpgsql SET lock_timeout = '5s' AS $$
DECLARE
  turn RECORD;
  next_id TEXT;
  next_crashes INTEGER;
  -- False once one is found to run: then those that wait are passed over until the next claim.
  suspects BOOLEAN := TRUE;
  -- now() is when this transaction began, which may have waited for others since. Columns are rounded to a millisecond.
  moment TIMESTAMPTZ;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('claim ' || p_lane, 0));
  moment := clock_timestamp() + interval '1 millisecond';
  FOR turn IN SELECT shop FROM task_turns WHERE lane = p_lane ORDER BY served LOOP
    CONTINUE WHEN (SELECT count(*) FROM tasks WHERE lane = p_lane AND shop = turn.shop AND state = 'running') >= p_shop_limit;
    -- Looked at first and locked afterwards: a suspect that is passed over must stay unlocked while another row is waited for.
    LOOP
      SELECT id, crashes INTO next_id, next_crashes FROM tasks WHERE lane = p_lane AND shop = turn.shop AND state = 'waiting' AND available_at <= moment
        AND kind = ANY(p_kinds) AND (suspects OR crashes < 2) ORDER BY priority, available_at, number LIMIT 1;
      EXIT WHEN next_id IS NULL;
      IF next_crashes >= 2 THEN
        -- Claims of two lanes look one after another: first the lock, then a statement that sees what the other has committed. One that its worker
        -- has left (silent for 40 s, as the sweep counts) runs no more, even when no worker is left that knows its kind.
        IF pg_try_advisory_xact_lock(hashtextextended('claim a suspect', 0)) THEN
          suspects := NOT EXISTS (SELECT 1 FROM tasks WHERE state = 'running' AND crashes >= 2
            AND heartbeat_at > clock_timestamp() - interval '40 seconds');
        ELSE
          suspects := FALSE;
        END IF;
        CONTINUE WHEN NOT suspects;
      END IF;
      -- Waits for whoever is writing to that row just now (its ticket is being marked as sent, or it is being cancelled); when it is gone then, the next one is taken.
      PERFORM 1 FROM tasks WHERE id = next_id AND state = 'waiting' AND available_at <= moment AND crashes = next_crashes FOR UPDATE;
      EXIT WHEN FOUND;
    END LOOP;
    IF next_id IS NULL THEN
      -- First locked, then asked: who enqueues holds the row until it has committed, and the next statement sees what it wrote.
      PERFORM 1 FROM task_turns WHERE lane = p_lane AND shop = turn.shop FOR UPDATE SKIP LOCKED;
      IF FOUND THEN
        moment := clock_timestamp() + interval '1 millisecond';
        DELETE FROM task_turns WHERE lane = p_lane AND shop = turn.shop AND NOT EXISTS (
          SELECT 1 FROM tasks WHERE tasks.lane = p_lane AND tasks.shop = turn.shop AND tasks.state = 'waiting' AND tasks.available_at <= moment);
      END IF;
      CONTINUE;
    END IF;
    UPDATE task_turns SET served = nextval('task_turns_served') WHERE lane = p_lane AND shop = turn.shop;
    RETURN QUERY UPDATE tasks SET state = 'running', claim_token = p_token, claims = claims + 1, heartbeat_at = now(), error = NULL, progress = NULL
      WHERE id = next_id RETURNING *;
    RETURN;
  END LOOP;
END $$;

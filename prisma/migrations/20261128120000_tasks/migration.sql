-- How every piece of durable work goes: one row a task. What the work is about stays on its own row (clip, export, publication).
CREATE TABLE "tasks" (
  "id" TEXT PRIMARY KEY,
  -- In the order in which they were enqueued.
  "number" BIGINT GENERATED ALWAYS AS IDENTITY,
  "shop" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "lane" TEXT NOT NULL,
  "parent_id" TEXT,
  "subject_kind" TEXT NOT NULL,
  "subject_id" TEXT NOT NULL,
  "title" TEXT NOT NULL DEFAULT '',
  -- 0 is a click, 1 is bulk.
  "priority" SMALLINT NOT NULL DEFAULT 0,
  "state" TEXT NOT NULL DEFAULT 'waiting' CHECK ("state" IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
  -- Of the worker that holds it; a new one with every claim.
  "claim_token" TEXT,
  "claims" INTEGER NOT NULL DEFAULT 0,
  "failures" INTEGER NOT NULL DEFAULT 0,
  "crashes" INTEGER NOT NULL DEFAULT 0,
  "waits" INTEGER NOT NULL DEFAULT 0,
  "progress" JSONB,
  -- Why it waits, or why it failed: code and details.
  "error" JSONB,
  -- The queue has been sent a ticket for it.
  "ticketed" BOOLEAN NOT NULL DEFAULT FALSE,
  "available_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
  "heartbeat_at" TIMESTAMPTZ(3),
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
  "finished_at" TIMESTAMPTZ(3)
);
-- A waiting task is not enqueued twice: whoever asks again means the same.
CREATE UNIQUE INDEX "tasks_one_waiting" ON "tasks" ("shop", "kind", "subject_id") WHERE "state" = 'waiting';
CREATE INDEX "tasks_ready" ON "tasks" ("lane", "shop", "priority", "available_at", "number") WHERE "state" = 'waiting';
CREATE INDEX "tasks_running" ON "tasks" ("lane", "shop") WHERE "state" = 'running';
-- What a shop's pages list.
CREATE INDEX "tasks_active" ON "tasks" ("shop", "kind") WHERE "state" IN ('waiting', 'running');
CREATE INDEX "tasks_unticketed" ON "tasks" ("priority", "available_at", "number") WHERE "state" = 'waiting' AND NOT "ticketed";
CREATE INDEX "tasks_subject" ON "tasks" ("subject_id", "created_at" DESC);
CREATE INDEX "tasks_ended" ON "tasks" ("shop", "finished_at" DESC) WHERE "finished_at" IS NOT NULL;
CREATE INDEX "tasks_parent" ON "tasks" ("parent_id") WHERE "parent_id" IS NOT NULL;

-- Whose turn it is: of the shops that have work in a lane, the one that was served longest ago.
CREATE SEQUENCE "task_turns_served" INCREMENT BY 2;
CREATE TABLE "task_turns" (
  "lane" TEXT NOT NULL,
  "shop" TEXT NOT NULL,
  "served" BIGINT NOT NULL,
  PRIMARY KEY ("lane", "shop")
);
CREATE INDEX "task_turns_next" ON "task_turns" ("lane", "served");

-- Puts a shop in line for a lane and keeps it there until this transaction has committed its tasks. A shop that comes stands right before the one that was served last.
CREATE FUNCTION "join_task_turns"("p_lane" TEXT, "p_shop" TEXT) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
  LOOP
    PERFORM 1 FROM task_turns WHERE lane = p_lane AND shop = p_shop FOR KEY SHARE;
    EXIT WHEN FOUND;
    INSERT INTO task_turns (lane, shop, served) SELECT p_lane, p_shop, last_value - 1 FROM task_turns_served ON CONFLICT DO NOTHING;
  END LOOP;
END $$;

-- Enqueues a shop's tasks in their order, in one round trip, and wakes the relay. Gives the ids of those of which none waited already.
CREATE FUNCTION "enqueue_tasks"("p_shop" TEXT, "p_tasks" JSONB) RETURNS SETOF TEXT LANGUAGE plpgsql AS $$
BEGIN
  PERFORM join_task_turns(lane, p_shop) FROM (SELECT DISTINCT task ->> 'lane' AS lane FROM jsonb_array_elements(p_tasks) AS task ORDER BY 1) AS lanes;
  RETURN QUERY INSERT INTO tasks (id, shop, kind, lane, parent_id, subject_kind, subject_id, title, priority, available_at)
    SELECT task ->> 'id', p_shop, task ->> 'kind', task ->> 'lane', task ->> 'parentId', task ->> 'subject', task ->> 'subjectId', task ->> 'title',
      (task ->> 'priority')::smallint, now() + make_interval(secs => (task ->> 'afterSeconds')::float)
    FROM jsonb_array_elements(p_tasks) WITH ORDINALITY AS listed (task, place) ORDER BY place
    ON CONFLICT DO NOTHING RETURNING tasks.id;
  PERFORM pg_notify('vitrine', json_build_object('shop', '', 'kind', 'ticket', 'id', '')::text);
END $$;

-- Claims the next task of the shop that was served longest ago, clicks before bulk, of the kinds that the worker knows. One claim a lane at a time. A shop that has nothing
-- to run now leaves the line; the relay puts it back when something of it is due.
-- Whoever keeps a row locked for longer than 5 s makes a claim fail, and its ticket come again, instead of stopping the lane.
CREATE FUNCTION "claim_task"("p_lane" TEXT, "p_token" TEXT, "p_shop_limit" INTEGER, "p_kinds" TEXT[]) RETURNS SETOF "tasks" LANGUAGE plpgsql SET lock_timeout = '5s' AS $$
DECLARE
  turn RECORD;
  next_id TEXT;
  -- now() is when this transaction began, which may have waited for others since. Columns are rounded to a millisecond.
  moment TIMESTAMPTZ;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('claim ' || p_lane, 0));
  moment := clock_timestamp() + interval '1 millisecond';
  FOR turn IN SELECT shop FROM task_turns WHERE lane = p_lane ORDER BY served LOOP
    CONTINUE WHEN (SELECT count(*) FROM tasks WHERE lane = p_lane AND shop = turn.shop AND state = 'running') >= p_shop_limit;
    -- Waits for whoever is writing to that row just now (its ticket is being marked as sent, or it is being cancelled); when it is gone then, the next one is taken.
    LOOP
      SELECT id INTO next_id FROM tasks WHERE lane = p_lane AND shop = turn.shop AND state = 'waiting' AND available_at <= moment AND kind = ANY(p_kinds)
        ORDER BY priority, available_at, number LIMIT 1 FOR UPDATE;
      EXIT WHEN next_id IS NOT NULL OR NOT EXISTS (
        SELECT 1 FROM tasks WHERE lane = p_lane AND shop = turn.shop AND state = 'waiting' AND available_at <= moment AND kind = ANY(p_kinds));
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

-- What an earlier version has under way goes on as tasks. What a worker of it still holds is taken over once that worker is silent.
CREATE FUNCTION "adopt_job"("p_job" TEXT, "p_payload" JSONB, "p_available_at" TIMESTAMPTZ) RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
  v_shop TEXT;
  v_kind TEXT := CASE p_job WHEN 'undo-publication' THEN 'unpublish-export' ELSE p_job END;
  v_subject TEXT := CASE WHEN p_job IN ('reconcile-bill', 'delete-shop') THEN p_payload ->> 'shop' ELSE p_payload ->> 'id' END;
  v_title TEXT := '';
  v_lane TEXT := CASE p_job WHEN 'generate-clip' THEN 'clips' WHEN 'export-clip' THEN 'exports' WHEN 'handle-webhook' THEN 'webhooks' ELSE 'store' END;
  v_subject_kind TEXT := CASE p_job WHEN 'generate-clip' THEN 'clip' WHEN 'export-clip' THEN 'export' WHEN 'publish-export' THEN 'publication'
    WHEN 'undo-publication' THEN 'publication' WHEN 'handle-webhook' THEN 'webhook' WHEN 'bill-usage' THEN 'usage' ELSE 'shop' END;
BEGIN
  IF v_subject_kind = 'clip' THEN SELECT shop, title INTO v_shop, v_title FROM clips WHERE id = v_subject AND state IN ('waiting', 'generating');
  ELSIF v_subject_kind = 'export' THEN SELECT shop, title INTO v_shop, v_title FROM exports WHERE id = v_subject AND state IN ('waiting', 'rendering');
  ELSIF v_subject_kind = 'publication' THEN SELECT shop, title INTO v_shop, v_title FROM publications WHERE id = v_subject AND state IN ('waiting', 'publishing', 'undoing');
  ELSE v_shop := p_payload ->> 'shop';
  END IF;
  IF v_shop IS NULL OR v_subject IS NULL THEN RETURN; END IF;
  IF v_subject_kind IN ('clip', 'export', 'publication') THEN
    -- Handed back by the worker that held it; what a worker of this version holds is under way.
    UPDATE tasks SET state = 'waiting', claim_token = NULL, ticketed = FALSE, available_at = p_available_at
      WHERE shop = v_shop AND kind = v_kind AND subject_id = v_subject AND state = 'running' AND claim_token = 'an earlier version';
    IF EXISTS (SELECT 1 FROM tasks WHERE shop = v_shop AND kind = v_kind AND subject_id = v_subject AND state = 'running') THEN RETURN; END IF;
  END IF;
  PERFORM join_task_turns(v_lane, v_shop);
  INSERT INTO tasks (id, shop, kind, lane, subject_kind, subject_id, title, available_at)
    VALUES (gen_random_uuid()::text, v_shop, v_kind, v_lane, v_subject_kind, v_subject, coalesce(v_title, ''), p_available_at) ON CONFLICT DO NOTHING;
END $$;

-- A process of an earlier version still writes its jobs into the outbox.
CREATE FUNCTION "adopt_outbox_row"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM adopt_job(NEW.job, NEW.payload, NEW.available_at);
  RETURN NULL;
END $$;
CREATE TRIGGER "outbox_becomes_task" AFTER INSERT ON "outbox" FOR EACH ROW EXECUTE FUNCTION "adopt_outbox_row"();

SELECT adopt_job('generate-clip', jsonb_build_object('id', id), now()) FROM clips WHERE state IN ('waiting', 'generating') ORDER BY queued_at;
SELECT adopt_job('export-clip', jsonb_build_object('id', id), now()) FROM exports WHERE state IN ('waiting', 'rendering') ORDER BY created_at;
SELECT adopt_job(CASE state WHEN 'undoing' THEN 'undo-publication' ELSE 'publish-export' END, jsonb_build_object('id', id),
  coalesce((SELECT max(available_at) FROM outbox WHERE payload ->> 'id' = publications.id AND sent_at IS NULL), now()))
  FROM publications WHERE state IN ('waiting', 'publishing', 'undoing') ORDER BY created_at;
SELECT adopt_job('handle-webhook', jsonb_build_object('shop', shop, 'id', id), now()) FROM webhooks WHERE handled_at IS NULL ORDER BY received_at;
SELECT adopt_job(job, payload, available_at) FROM outbox WHERE sent_at IS NULL AND job IN ('bill-usage', 'reconcile-bill', 'delete-shop') ORDER BY available_at;

-- What a worker holds just now is running until that worker has been silent; then the next goes on with it.
UPDATE tasks SET state = 'running', claim_token = 'an earlier version', heartbeat_at = now(), progress = NULL
  WHERE (subject_kind = 'clip' AND EXISTS (SELECT 1 FROM clips WHERE id = subject_id AND clips.state = 'generating' AND clips.heartbeat_at > now() - interval '40 seconds'))
     OR (subject_kind = 'export' AND EXISTS (SELECT 1 FROM exports WHERE id = subject_id AND exports.state = 'rendering' AND exports.heartbeat_at > now() - interval '40 seconds'))
     OR (subject_kind = 'publication' AND EXISTS (SELECT 1 FROM publications WHERE id = subject_id AND publications.state IN ('publishing', 'undoing') AND publications.heartbeat_at > now() - interval '40 seconds'));

-- From now on these rows say what the merchant has; how the work goes stands in its task.
UPDATE clips SET state = 'waiting' WHERE state = 'generating' AND (heartbeat_at IS NULL OR heartbeat_at <= now() - interval '40 seconds');
UPDATE exports SET state = 'waiting' WHERE state = 'rendering' AND (heartbeat_at IS NULL OR heartbeat_at <= now() - interval '40 seconds');
UPDATE publications SET state = 'waiting' WHERE state = 'publishing' AND (heartbeat_at IS NULL OR heartbeat_at <= now() - interval '40 seconds');

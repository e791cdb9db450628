-- The migration of tasks adopted jobs named delete-shop, which no worker knows any more. No version that is known ever enqueued one, but a deletion
-- that a merchant may ask for must not wait for ever: such a job is a webhook shop/redact, which erases a shop that has left.
CREATE OR REPLACE FUNCTION "adopt_outbox_row"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.job = 'delete-shop' AND NEW.payload ->> 'shop' IS NOT NULL THEN
    INSERT INTO webhooks (shop, id, topic, payload) VALUES (NEW.payload ->> 'shop', 'delete-shop', 'shop/redact', '{}') ON CONFLICT DO NOTHING;
    PERFORM adopt_job('handle-webhook', jsonb_build_object('shop', NEW.payload ->> 'shop', 'id', 'delete-shop'), NEW.available_at);
  ELSE
    PERFORM adopt_job(NEW.job, NEW.payload, NEW.available_at);
  END IF;
  RETURN NULL;
END $$;

INSERT INTO webhooks (shop, id, topic, payload) SELECT DISTINCT shop, 'delete-shop', 'shop/redact', '{}'::jsonb FROM tasks
  WHERE kind = 'delete-shop' AND state IN ('waiting', 'running') ON CONFLICT DO NOTHING;
UPDATE tasks SET kind = 'handle-webhook', lane = 'webhooks', subject_kind = 'webhook', subject_id = 'delete-shop', ticketed = FALSE
  WHERE kind = 'delete-shop' AND state = 'waiting';

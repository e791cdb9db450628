-- Webhooks and idempotency keys are forgotten after a while: what is old is found without reading the rest.
create index webhooks_handled_at_idx on webhooks (handled_at);
create index idempotency_keys_created_at_idx on idempotency_keys (created_at);

-- What reads need so that they do not grow. Writers wait, and take no table that is not taken here already; who reads goes on.
LOCK TABLE "clip_revisions", "clips", "exports", "ledger_entries", "plans", "publications", "shops", "steps", "tasks", "uploads", "usage_charges" IN SHARE MODE;

CREATE INDEX "ledger_entries_changes" ON "ledger_entries" ("shop", "kind", "number" DESC) WHERE "quarter_points" <> 0;
CREATE INDEX "clips_expiring" ON "clips" ("shop", "oldest_export_at", "id") WHERE "oldest_export_at" IS NOT NULL AND NOT "keep";
CREATE INDEX "clips_shop_state_created_at_id_idx" ON "clips" ("shop", "state", "created_at" DESC, "id");
CREATE INDEX "clips_stale" ON "clips" ("shop", "created_at" DESC, "id") WHERE "stale" IS NOT NULL;
CREATE INDEX "clips_products" ON "clips" ("shop", "created_at" DESC) INCLUDE ("product_id", "product_title", "title") WHERE "product_id" IS NOT NULL;

-- A search in titles reads those that have every two neighboring letters of what is searched for.
CREATE FUNCTION "letter_pairs"("p_shop" TEXT, "p_text" TEXT) RETURNS BIGINT[] LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 1000 AS $$
  SELECT coalesce(array_agg(DISTINCT hashtextextended(p_shop || ' ' || substr(lower(p_text), place, 2), 0)), '{}')
  FROM generate_series(1, length(lower(p_text)) - 1) AS place
$$;
CREATE INDEX "clips_letter_pairs" ON "clips" USING gin ("letter_pairs"("shop", "title")) WITH (fastupdate = off);

-- Which files a document names, for those who ask whether anything still names a file. Its cost keeps the planner from reading documents
-- where it could ask the index.
CREATE FUNCTION "file_hashes"("p_document" JSONB) RETURNS TEXT[] LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 10000 AS $$
  SELECT coalesce(array_agg(DISTINCT hash #>> '{}'), '{}') FROM jsonb_path_query(p_document, '$.**.sha256') AS hash
$$;
CREATE INDEX "clip_revisions_files" ON "clip_revisions" USING gin ("file_hashes"("document")) WITH (fastupdate = off);
CREATE INDEX "exports_files" ON "exports" USING gin ("file_hashes"("result")) WITH (fastupdate = off);
CREATE INDEX "uploads_files" ON "uploads" USING gin ("file_hashes"("picture")) WITH (fastupdate = off);
CREATE INDEX "steps_files" ON "steps" USING gin ("file_hashes"("result")) WITH (fastupdate = off);
CREATE INDEX "publications_files" ON "publications" USING gin ("file_hashes"("video")) WITH (fastupdate = off);
CREATE INDEX "shops_files" ON "shops" USING gin ("file_hashes"("settings")) WITH (fastupdate = off);
CREATE INDEX "clips_files" ON "clips" USING gin ("file_hashes"("brief")) WITH (fastupdate = off);

-- What a clip's page, an edit and an undo ask of exports and publications.
CREATE INDEX "exports_shop_content_hash_idx" ON "exports" ("shop", "content_hash");
CREATE INDEX "publications_clip_id_created_at_idx" ON "publications" ("clip_id", "created_at" DESC);
CREATE INDEX "publications_replaces" ON "publications" ("replaces_publication_id") WHERE "replaces_publication_id" IS NOT NULL;
CREATE INDEX "publications_media" ON "publications" ("shop", "media_id") WHERE "media_id" IS NOT NULL;
CREATE INDEX "publications_journal_media" ON "publications" ("shop", ("journal" ->> 'mediaId')) WHERE "journal" ->> 'mediaId' IS NOT NULL;
CREATE INDEX "usage_charges_shop_state_sent_at_idx" ON "usage_charges" ("shop", "state", "sent_at");
CREATE INDEX "steps_created_at_idx" ON "steps" ("created_at");
CREATE INDEX "tasks_finished_at_idx" ON "tasks" ("finished_at") WHERE "finished_at" IS NOT NULL;
CREATE INDEX "plans_period_ends_at_idx" ON "plans" ("period_ends_at");

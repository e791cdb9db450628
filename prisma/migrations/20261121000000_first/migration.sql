-- CreateTable
CREATE TABLE "shops" (
    "domain" TEXT NOT NULL,
    "scopes" TEXT NOT NULL DEFAULT '',
    "settings" JSONB NOT NULL DEFAULT '{}',
    "draft" JSONB,
    "installed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "uninstalled_at" TIMESTAMPTZ(3),

    CONSTRAINT "shops_pkey" PRIMARY KEY ("domain")
);

-- CreateTable
CREATE TABLE "clips" (
    "id" TEXT NOT NULL,
    "shop" TEXT NOT NULL,
    "batch_id" TEXT NOT NULL,
    "link" TEXT NOT NULL,
    "product_id" TEXT,
    "title" TEXT NOT NULL,
    "brief" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting' CHECK ("state" IN ('waiting', 'generating', 'ready', 'failed', 'cancelled', 'expired')),
    "progress" JSONB,
    "failure" JSONB,
    "revision" INTEGER NOT NULL DEFAULT 0 CHECK ("revision" >= 0),
    "stale" JSONB,
    "keep" BOOLEAN NOT NULL DEFAULT false,
    "expires_at" TIMESTAMPTZ(3),
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "heartbeat_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "clips_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clip_revisions" (
    "clip_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "summary" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "clip_revisions_pkey" PRIMARY KEY ("clip_id", "revision")
);

-- CreateTable
CREATE TABLE "exports" (
    "id" TEXT NOT NULL,
    "shop" TEXT NOT NULL,
    "clip_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "aspect_ratio" TEXT NOT NULL,
    "seconds" INTEGER NOT NULL,
    "settings" JSONB NOT NULL,
    "quarter_points" INTEGER NOT NULL CHECK ("quarter_points" >= 0),
    "state" TEXT NOT NULL DEFAULT 'waiting' CHECK ("state" IN ('waiting', 'rendering', 'done', 'failed', 'cancelled')),
    "frames_done" INTEGER NOT NULL DEFAULT 0,
    "frames_total" INTEGER NOT NULL DEFAULT 0,
    "failure" JSONB,
    "result" JSONB,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "heartbeat_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "exports_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "exports_done_has_a_result" CHECK (("state" = 'done') = ("result" IS NOT NULL))
);

-- CreateTable
CREATE TABLE "publications" (
    "id" TEXT NOT NULL,
    "shop" TEXT NOT NULL,
    "export_id" TEXT NOT NULL,
    "clip_id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "alt" TEXT NOT NULL,
    "position" INTEGER NOT NULL CHECK ("position" >= 0),
    "state" TEXT NOT NULL DEFAULT 'waiting' CHECK ("state" IN ('waiting', 'publishing', 'ready', 'failed', 'undoing', 'undone')),
    "step" TEXT,
    "failure" JSONB,
    "media_id" TEXT,
    "journal" JSONB,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "heartbeat_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "publications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "uploads" (
    "id" TEXT NOT NULL,
    "shop" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "picture" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "uploads_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "shop" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "reply" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("shop", "key")
);

-- CreateTable
CREATE TABLE "ledger_entries" (
    "id" TEXT NOT NULL,
    "shop" TEXT NOT NULL,
    "export_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('reserve', 'settle', 'release')),
    "quarter_points" INTEGER NOT NULL CHECK ("quarter_points" >= 0),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ledger_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "steps" (
    "hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "steps_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" TEXT NOT NULL,
    "job" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "available_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhooks" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "handled_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhooks_pkey" PRIMARY KEY ("shop", "id")
);

-- CreateIndex
CREATE INDEX "clips_shop_created_at_id_idx" ON "clips"("shop", "created_at" DESC, "id");
CREATE INDEX "clips_shop_product_id_idx" ON "clips"("shop", "product_id");
CREATE INDEX "clips_state_heartbeat_at_idx" ON "clips"("state", "heartbeat_at");
CREATE INDEX "exports_shop_created_at_idx" ON "exports"("shop", "created_at" DESC);
CREATE INDEX "exports_clip_id_idx" ON "exports"("clip_id");
CREATE INDEX "exports_state_created_at_idx" ON "exports"("state", "created_at");
CREATE INDEX "publications_shop_created_at_idx" ON "publications"("shop", "created_at" DESC);
CREATE INDEX "publications_state_heartbeat_at_idx" ON "publications"("state", "heartbeat_at");
CREATE INDEX "uploads_shop_created_at_id_idx" ON "uploads"("shop", "created_at" DESC, "id");
CREATE UNIQUE INDEX "ledger_entries_shop_export_id_kind_key" ON "ledger_entries"("shop", "export_id", "kind");
CREATE INDEX "outbox_sent_at_available_at_idx" ON "outbox"("sent_at", "available_at");

-- Rules that Prisma's schema cannot say.
-- The same film with the same settings is made once, as long as that one lives.
CREATE UNIQUE INDEX "exports_one_of_a_film" ON "exports"("shop", "content_hash") WHERE "state" IN ('waiting', 'rendering', 'done');
-- An export is settled or released, never both.
CREATE UNIQUE INDEX "ledger_entries_one_end" ON "ledger_entries"("shop", "export_id") WHERE "kind" IN ('settle', 'release');
-- At most one of our videos an export and product.
CREATE UNIQUE INDEX "publications_one_a_product" ON "publications"("shop", "export_id", "product_id") WHERE "state" NOT IN ('failed', 'undone');

-- AddForeignKey
ALTER TABLE "clip_revisions" ADD CONSTRAINT "clip_revisions_clip_id_fkey" FOREIGN KEY ("clip_id") REFERENCES "clips"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "exports" ADD CONSTRAINT "exports_clip_id_fkey" FOREIGN KEY ("clip_id") REFERENCES "clips"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "publications" ADD CONSTRAINT "publications_export_id_fkey" FOREIGN KEY ("export_id") REFERENCES "exports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

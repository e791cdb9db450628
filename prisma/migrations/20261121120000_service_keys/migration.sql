-- Keys of the services that a shop brings: sealed, never shown again.
CREATE TABLE "service_keys" (
    "shop" TEXT NOT NULL,
    "purpose" TEXT NOT NULL CHECK ("purpose" IN ('writer', 'speaker')),
    "provider" TEXT NOT NULL,
    "model" TEXT,
    "base_url" TEXT,
    "sealed" TEXT NOT NULL,
    "hint" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "service_keys_pkey" PRIMARY KEY ("shop", "purpose")
);

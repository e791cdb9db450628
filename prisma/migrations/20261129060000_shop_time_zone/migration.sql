-- Where the shop's days begin, as Shopify says it, and when it last said so. The version before leaves both as they are.
ALTER TABLE "shops" ADD COLUMN "time_zone" TEXT, ADD COLUMN "time_zone_read_at" TIMESTAMPTZ(3);

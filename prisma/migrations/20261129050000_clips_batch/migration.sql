-- The variants that were ordered together are found without reading all clips of the shop.
create index "clips_shop_batch_id_idx" on "clips" ("shop", "batch_id");

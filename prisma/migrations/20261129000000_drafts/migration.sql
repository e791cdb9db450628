-- A draft for each person and product. The version before keeps one draft a shop in shops.draft: the column stays while
-- that version may still run, and what it holds is taken over when a page is opened.
create table drafts (
  shop text not null,
  user_id text not null,
  product text not null,
  form jsonb not null,
  writer text not null,
  number integer not null,
  updated_at timestamptz(3) not null default now(),
  primary key (shop, user_id, product)
);
create index drafts_shop_user_id_updated_at_idx on drafts (shop, user_id, updated_at desc);

-- A publication can take the place of an older one of the same clip: that one's video is removed once this one's is ready.
alter table publications add column replaces_publication_id text;
-- What waits for an export is found when the export ends.
create index publications_export_id_idx on publications (export_id);

-- The words of an entry, to be searched: what it is called before what it says, and that before its source. It holds
-- nothing that people wrote in words of their own where these are kept beside the log: the row has their ids alone.
CREATE FUNCTION read.words(title text, payload jsonb) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN setweight(to_tsvector('pg_catalog.english'::regconfig, coalesce(title, '')), 'A')
  || setweight(jsonb_to_tsvector('pg_catalog.english'::regconfig, coalesce(payload -> 'data', '{}'), '["string"]'), 'B')
  || setweight(jsonb_to_tsvector('pg_catalog.english'::regconfig, coalesce(payload #> '{entry,source}', '{}'), '["string"]'), 'D');

CREATE INDEX timeline_words ON read.timeline USING gin (read.words(title, payload)) WHERE fact = 'entry';

GRANT EXECUTE ON FUNCTION read.words(text, jsonb) TO throughline_projector, throughline_reader;

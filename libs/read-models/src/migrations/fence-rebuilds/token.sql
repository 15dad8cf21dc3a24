-- Which rebuild of a projection may write: the one that was begun last. Raised when a copy is begun and when it takes its
-- place, compared in the transaction of each of its pages. A session's lock alone does not hold: a session that the server
-- has ended was believed to hold it still, and two rebuilds filled one copy.
CREATE TABLE read.rebuild_token (
  projection text PRIMARY KEY,
  token bigint NOT NULL CHECK (token > 0)
);

GRANT SELECT, INSERT, UPDATE ON read.rebuild_token TO throughline_projector;
GRANT SELECT ON read.rebuild_token TO throughline_reader;

CREATE OR REPLACE FUNCTION read.refuse_bookkeeping(tables text[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF tables && ARRAY['checkpoint', 'heartbeat', 'parked_event', 'rebuild_token', 'migration'] THEN
    RAISE EXCEPTION 'not the tables of a projection: %', tables USING ERRCODE = 'insufficient_privilege';
  END IF;
END $$;

-- What those who run it did, and what they were told: apart from the record, which does without it, and from the read models,
-- which are made anew from the log alone.

CREATE SCHEMA IF NOT EXISTS operations;
GRANT USAGE ON SCHEMA operations TO throughline_projector, throughline_reader;

-- What each run of `throughline verify` has said. Written by the role that the API does not have, so that whoever gets into
-- the API cannot have it say that nothing is wrong; added to, never changed.
CREATE TABLE operations.verification (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  began_at timestamptz NOT NULL,
  ended_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  events bigint NOT NULL CHECK (events >= 0),
  position bigint NOT NULL CHECK (position >= 0),
  digest text NOT NULL,
  contents text NOT NULL,
  -- Left out of the comparison where the log itself has findings.
  read_models text NOT NULL CHECK (read_models IN ('compared', 'unmade', 'older', 'not-of-this-log', 'not-compared')),
  findings integer NOT NULL CHECK (findings >= 0),
  -- The first of them, a sentence each.
  sentences text[] NOT NULL
);

GRANT SELECT, INSERT ON operations.verification TO throughline_projector;
GRANT SELECT ON operations.verification TO throughline_reader;

-- Where each projection stands, that it lives, and what it could not take in.

-- Moved in the transaction that writes a page, by compare-and-set on (position, epoch): whoever took over last
-- has the highest epoch, and nobody else writes.
CREATE TABLE read.checkpoint (
  projection text PRIMARY KEY,
  version integer NOT NULL CHECK (version > 0),
  position bigint NOT NULL DEFAULT 0 CHECK (position >= 0),
  epoch bigint NOT NULL DEFAULT 0 CHECK (epoch >= 0)
);

-- Apart from the checkpoint, because a page holds that row until it is written.
CREATE TABLE read.heartbeat (
  projection text PRIMARY KEY,
  epoch bigint NOT NULL,
  beat_at timestamptz NOT NULL
);

-- Nothing is dropped: the event that could not be taken in, and those that wait behind it in its stream.
CREATE TABLE read.parked_event (
  projection text NOT NULL,
  in_rebuild boolean NOT NULL,
  position bigint NOT NULL,
  stream text NOT NULL,
  version integer NOT NULL,
  event_id uuid NOT NULL,
  type text NOT NULL,
  schema_version integer NOT NULL,
  error text NOT NULL,
  parked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (projection, in_rebuild, position)
);
CREATE INDEX parked_event_by_stream ON read.parked_event (projection, in_rebuild, stream);

GRANT SELECT, INSERT, UPDATE ON read.checkpoint, read.heartbeat TO throughline_projector;
GRANT SELECT, INSERT, UPDATE, DELETE ON read.parked_event TO throughline_projector;
GRANT SELECT ON read.checkpoint, read.heartbeat, read.parked_event TO throughline_reader;

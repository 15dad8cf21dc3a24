-- Every event in the order of its subject: who wrote it, and which fact it is about. What it says is kept once, in
-- timeline and timeline_change.

CREATE TABLE read.timeline_event (
  event_id uuid NOT NULL,
  subject text NOT NULL,
  version integer NOT NULL,
  position bigint NOT NULL,
  event_type text NOT NULL,
  schema_version integer NOT NULL,
  recorded_at timestamptz NOT NULL,
  -- Null for a registration: known since ever.
  known_on date,
  -- The fact that it corrects or retracts; else the event itself.
  entry_id uuid NOT NULL,
  actor_subject text NOT NULL,
  actor_role text NOT NULL,
  actor_organisation text,
  CONSTRAINT timeline_event_pkey PRIMARY KEY (event_id)
);
CREATE INDEX timeline_event_by_subject ON read.timeline_event (subject, version);
CREATE INDEX timeline_event_corrections ON read.timeline_event (position)
  WHERE event_type IN ('EntryCorrected', 'EntryRetracted');

GRANT SELECT, INSERT, UPDATE, DELETE ON read.timeline_event TO throughline_projector;
GRANT SELECT ON read.timeline_event TO throughline_reader;

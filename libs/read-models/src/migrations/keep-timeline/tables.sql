-- The heart: one row for each rectangle of (known × recorded) within which a fact says one thing.

CREATE TABLE read.timeline (
  entry_id uuid NOT NULL,
  fact text NOT NULL CHECK (fact IN ('entry', 'registration', 'statement')),
  subject text NOT NULL,
  category text NOT NULL,
  event_type text NOT NULL,
  position bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  trust text,
  policy text,
  -- What the event itself says of these; else the registration of its subject, visible at the replay, says it.
  kind text,
  title text,
  capabilities text[],
  supplier text,
  -- Null for what has no date, so that no earliest_on <= asAt ever shows it among the entries.
  earliest_on date CHECK ((earliest_on IS NOT NULL) = (fact = 'entry')),
  latest_on date CHECK (latest_on >= earliest_on AND (latest_on IS NOT NULL) = (fact = 'entry')),
  known daterange NOT NULL CHECK (NOT isempty(known)),
  recorded int8range NOT NULL CHECK (NOT isempty(recorded)),
  retracted boolean NOT NULL,
  corrected boolean NOT NULL,
  payload jsonb NOT NULL,
  CONSTRAINT timeline_pkey PRIMARY KEY (entry_id, recorded, known),
  CONSTRAINT timeline_one_at_a_time EXCLUDE USING gist (entry_id WITH =, known WITH &&, recorded WITH &&)
);
CREATE INDEX timeline_in_order ON read.timeline (earliest_on, latest_on, position) WHERE fact = 'entry';
CREATE INDEX timeline_by_trust ON read.timeline (trust, earliest_on, latest_on, position) WHERE fact = 'entry';
CREATE INDEX timeline_by_policy ON read.timeline (policy, earliest_on, latest_on, position) WHERE fact = 'entry';
CREATE INDEX timeline_by_subject ON read.timeline (subject);
CREATE INDEX timeline_relations_to ON read.timeline ((payload #>> '{data,to}'))
  WHERE event_type = 'RelationAsserted';

-- Corrections and retractions of a fact, kept to fold it again when a later one comes.
CREATE TABLE read.timeline_change (
  entry_id uuid NOT NULL,
  position bigint NOT NULL,
  event_id uuid NOT NULL,
  event_type text NOT NULL CHECK (event_type IN ('EntryCorrected', 'EntryRetracted')),
  payload jsonb NOT NULL,
  CONSTRAINT timeline_change_pkey PRIMARY KEY (entry_id, position)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON read.timeline, read.timeline_change TO throughline_projector;
GRANT SELECT ON read.timeline, read.timeline_change TO throughline_reader;

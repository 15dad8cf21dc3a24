-- What operators ask of the projector, which alone may write read models, and what came of it. The rows of both are the
-- audit: nobody may change them or take them away, the role that writes them least of all.
CREATE TABLE operations.request (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  ordinal bigint GENERATED ALWAYS AS IDENTITY,
  action text NOT NULL CHECK (action IN ('retry', 'skip')),
  projection text NOT NULL,
  event_id uuid NOT NULL,
  -- A code, because a sentence could name a person, and nothing of this can be taken away.
  reason text CHECK ((reason IS NOT NULL) = (action = 'skip')
    AND reason IN ('unreadable', 'mistaken', 'repeated', 'until-later-release')),
  asked_by text NOT NULL CHECK (asked_by <> ''),
  asked_role text NOT NULL CHECK (asked_role <> ''),
  asked_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX request_of_event ON operations.request (event_id, ordinal DESC);

-- Written in the transaction that does it: once, whoever else is at it.
CREATE TABLE operations.outcome (
  request uuid PRIMARY KEY REFERENCES operations.request,
  outcome text NOT NULL CHECK (outcome IN ('taken-in', 'still-parked', 'skipped', 'not-parked', 'waits', 'failed')),
  settled_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Asks, or gives the request that asks the same and is still open: two who ask at once ask once.
CREATE FUNCTION operations.ask(action text, projection text, event_id uuid, reason text, asked_by text, asked_role text)
RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE same uuid;
BEGIN
  LOCK TABLE operations.request IN SHARE ROW EXCLUSIVE MODE;
  SELECT r.id INTO same FROM operations.request AS r
  WHERE r.action = ask.action AND r.projection = ask.projection AND r.event_id = ask.event_id
    AND NOT EXISTS (SELECT FROM operations.outcome AS o WHERE o.request = r.id);
  IF same IS NULL THEN
    INSERT INTO operations.request (action, projection, event_id, reason, asked_by, asked_role)
    VALUES (ask.action, ask.projection, ask.event_id, ask.reason, ask.asked_by, ask.asked_role) RETURNING id INTO same;
  END IF;
  RETURN same;
END $$;

REVOKE ALL ON FUNCTION operations.ask(text, text, uuid, text, text, text) FROM PUBLIC;
GRANT USAGE ON SCHEMA operations TO throughline_accounts;
GRANT EXECUTE ON FUNCTION operations.ask(text, text, uuid, text, text, text) TO throughline_accounts;
GRANT SELECT ON operations.request, operations.outcome TO throughline_projector, throughline_reader;
GRANT INSERT ON operations.outcome TO throughline_projector;

-- A rebuild is asked for as well, and so is giving it up: of a whole projection, not of an event.
ALTER TABLE operations.request
  ALTER COLUMN event_id DROP NOT NULL,
  DROP CONSTRAINT request_action_check,
  ADD CONSTRAINT request_action_check CHECK (action IN ('retry', 'skip', 'rebuild', 'cancel-rebuild')),
  ADD CONSTRAINT request_event_check CHECK ((event_id IS NOT NULL) = (action IN ('retry', 'skip')));
ALTER TABLE operations.outcome
  DROP CONSTRAINT outcome_outcome_check,
  ADD CONSTRAINT outcome_outcome_check CHECK (outcome IN ('taken-in', 'still-parked', 'skipped', 'not-parked', 'waits',
    'rebuilt', 'cancelled', 'nothing-to-cancel', 'failed'));

-- Progress of a rebuild that was asked for; what it says is of no use once there is an outcome.
CREATE TABLE operations.rebuild_progress (
  request uuid PRIMARY KEY REFERENCES operations.request,
  stage text NOT NULL CHECK (stage IN ('filling', 'finishing')),
  events bigint NOT NULL CHECK (events >= 0),
  -- Of how many: as many as the model held that it takes the place of.
  of_events bigint NOT NULL CHECK (of_events >= 0)
);
GRANT SELECT, INSERT, UPDATE ON operations.rebuild_progress TO throughline_projector;
GRANT SELECT ON operations.rebuild_progress TO throughline_reader;

CREATE OR REPLACE FUNCTION operations.ask(
  action text, projection text, event_id uuid, reason text, asked_by text, asked_role text)
RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE same uuid;
BEGIN
  LOCK TABLE operations.request IN SHARE ROW EXCLUSIVE MODE;
  SELECT r.id INTO same FROM operations.request AS r
  WHERE r.action = ask.action AND r.projection = ask.projection AND r.event_id IS NOT DISTINCT FROM ask.event_id
    AND NOT EXISTS (SELECT FROM operations.outcome AS o WHERE o.request = r.id);
  IF same IS NULL THEN
    INSERT INTO operations.request (action, projection, event_id, reason, asked_by, asked_role)
    VALUES (ask.action, ask.projection, ask.event_id, ask.reason, ask.asked_by, ask.asked_role) RETURNING id INTO same;
  END IF;
  RETURN same;
END $$;

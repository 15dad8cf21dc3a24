-- How often an event that is parked was tried; none where it waits behind another. What was parked before was tried once.
ALTER TABLE read.parked_event ADD COLUMN attempts integer NOT NULL DEFAULT 1 CHECK (attempts >= 0);
UPDATE read.parked_event SET attempts = 0 WHERE error = 'waits behind an event of its stream that is parked';

-- An event that an operator has set aside: its stream goes on without it, also when the model is made anew, until it is tried
-- again. Who skipped it, when and why is in operations.request.
ALTER TABLE read.parked_event ADD COLUMN skipped boolean NOT NULL DEFAULT false;

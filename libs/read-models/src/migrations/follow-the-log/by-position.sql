-- The feed reads events in the order of the log, from any position on.
CREATE INDEX timeline_event_by_position ON read.timeline_event (position);

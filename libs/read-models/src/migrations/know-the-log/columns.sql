-- Which log a read model was made from, beside its position: a position alone means nothing in another log. Null until
-- something was taken in, and where an earlier release left them: the projector then fills them in after comparing.
ALTER TABLE read.checkpoint
  -- Of the log's first event: which log it is.
  ADD COLUMN first_event_id uuid,
  -- Of the last event that was taken in or parked: how much of it.
  ADD COLUMN last_event_id uuid,
  ADD COLUMN last_stream text,
  ADD COLUMN last_version integer,
  ADD COLUMN last_position bigint;

-- Why the projector lives and does not go on; null while it does.
ALTER TABLE read.heartbeat ADD COLUMN because text;

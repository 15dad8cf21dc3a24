-- With what a provider is asked again whom a session belongs to, and when it was asked last. Of use to nobody without
-- the secret that we share with the provider, which is not in the database.
ALTER TABLE accounts.session
  ADD COLUMN refresh_token text,
  ADD COLUMN asked_at timestamptz NOT NULL DEFAULT clock_timestamp();

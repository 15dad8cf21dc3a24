-- Sign-ins that have been begun and not finished; each is taken once. Only hashes of what a browser holds.
CREATE TABLE accounts.sign_in (
  state_hash bytea PRIMARY KEY CHECK (octet_length(state_hash) = 32),
  browser_hash bytea NOT NULL CHECK (octet_length(browser_hash) = 32),
  nonce text NOT NULL,
  code_verifier text NOT NULL,
  return_to text NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX sign_in_expiry ON accounts.sign_in (expires_at);

-- Messages of a provider that a session has ended, so that none is taken twice while it is valid.
CREATE TABLE accounts.logout_token (
  id_hash bytea PRIMARY KEY CHECK (octet_length(id_hash) = 32),
  expires_at timestamptz NOT NULL
);
CREATE INDEX logout_token_expiry ON accounts.logout_token (expires_at);

-- A session gets a new id from time to time; requests on their way with the one before are still served.
ALTER TABLE accounts.session
  ADD COLUMN renewed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  ADD COLUMN previous_hash bytea UNIQUE CHECK (octet_length(previous_hash) = 32);

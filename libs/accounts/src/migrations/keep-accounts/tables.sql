-- Nothing here is needed to read the record: with every table empty, all that happened is still there.

-- A person or a program, as their provider of identities last described them.
CREATE TABLE accounts.account (
  subject text PRIMARY KEY CHECK (subject <> ''),
  display_name text,
  email text,
  role text NOT NULL,
  organisation text,
  first_seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  last_seen_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX account_last_seen ON accounts.account (last_seen_at DESC, subject);

-- Only the hash of a session's id: who reads this table can be nobody.
CREATE TABLE accounts.session (
  id_hash bytea PRIMARY KEY CHECK (octet_length(id_hash) = 32),
  -- A session ends with its account, also one that is begun while the account is erased.
  subject text NOT NULL REFERENCES accounts.account ON DELETE CASCADE,
  name text,
  role text NOT NULL,
  organisation text,
  csrf_token text NOT NULL,
  provider_session text,
  id_token text,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  expires_at timestamptz NOT NULL
);
CREATE INDEX session_of_subject ON accounts.session (subject);
CREATE INDEX session_of_provider ON accounts.session (provider_session);
CREATE INDEX session_expiry ON accounts.session (expires_at);

-- What people wrote. An event holds the id, and the SHA-256 of the salt and the body. Several copies of one command keep
-- one text: it goes when each of them was refused, which keeps counts.
CREATE TABLE accounts.text (
  id uuid PRIMARY KEY,
  salt bytea NOT NULL CHECK (octet_length(salt) >= 16),
  body text NOT NULL CHECK (body <> ''),
  keeps integer NOT NULL DEFAULT 1 CHECK (keeps > 0),
  kept_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Who took a text away, and why: a code, because a sentence could name the person again.
CREATE TABLE accounts.redaction (
  text_id uuid PRIMARY KEY,
  reason text NOT NULL CHECK (reason IN ('names-a-person', 'person-asked', 'unlawful', 'confidential')),
  redacted_by text NOT NULL,
  redacted_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- That an account was erased, and by whom. Of the account only a hash, to answer whether it was this one.
CREATE TABLE accounts.erasure (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  subject_hash bytea NOT NULL CHECK (octet_length(subject_hash) = 32),
  erased_by text NOT NULL,
  erased_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  sessions_ended integer NOT NULL CHECK (sessions_ended >= 0)
);
CREATE INDEX erasure_of_subject ON accounts.erasure (subject_hash);

-- Of rate-limiter-flexible, in its own form. Not in the write-ahead log: after a crash all begin anew.
CREATE UNLOGGED TABLE accounts.rate_limit (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);
CREATE INDEX rate_limit_expiry ON accounts.rate_limit (expire);

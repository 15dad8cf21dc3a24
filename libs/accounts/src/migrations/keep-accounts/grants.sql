-- Who may do what: the API's role for accounts works here and nowhere else; who reads the record sees texts and no more.

GRANT USAGE ON SCHEMA accounts TO throughline_accounts, throughline_reader;

GRANT SELECT, INSERT, UPDATE, DELETE ON accounts.account, accounts.session, accounts.rate_limit
  TO throughline_accounts;
-- A text is kept or gone, never changed; and what is audited stays.
GRANT SELECT, INSERT, DELETE, UPDATE (keeps) ON accounts.text TO throughline_accounts;
GRANT SELECT, INSERT ON accounts.redaction, accounts.erasure TO throughline_accounts;

GRANT SELECT (id, body) ON accounts.text TO throughline_reader;
GRANT SELECT (text_id, redacted_at) ON accounts.redaction TO throughline_reader;

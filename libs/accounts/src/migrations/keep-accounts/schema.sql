-- Who people are, and what they wrote in words of their own: apart from the log, because it has to be able to go.

CREATE SCHEMA IF NOT EXISTS accounts;

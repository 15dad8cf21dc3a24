-- Who reads the record may put a name to the subject of an event, and sees nothing else of an account.

GRANT SELECT (subject, display_name) ON accounts.account TO throughline_reader;

-- A text that was taken away does not come back, whoever sends the same command again. After the insert, because only
-- then does it see a redaction that it had to wait for.

CREATE FUNCTION accounts.refuse_redacted() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM accounts.redaction WHERE text_id = NEW.id) THEN
    RAISE EXCEPTION 'text % was redacted', NEW.id USING ERRCODE = 'TL001';
  END IF;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION accounts.refuse_redacted() FROM PUBLIC;

CREATE TRIGGER text_stays_redacted AFTER INSERT ON accounts.text
  FOR EACH ROW EXECUTE FUNCTION accounts.refuse_redacted();

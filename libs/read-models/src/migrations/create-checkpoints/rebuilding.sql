-- A rebuild fills tables of the same names in read_next, which then take the place of those in read. Tables belong to
-- the owner; the projector may ask for no more than these three steps.

CREATE FUNCTION read.refuse_bookkeeping(tables text[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF tables && ARRAY['checkpoint', 'heartbeat', 'parked_event', 'migration'] THEN
    RAISE EXCEPTION 'not the tables of a projection: %', tables USING ERRCODE = 'insufficient_privilege';
  END IF;
END $$;

-- Empty copies with no more than their primary keys, so that they fill fast.
CREATE FUNCTION read.start_copy(tables text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE name text; key record;
BEGIN
  PERFORM read.refuse_bookkeeping(tables);
  FOREACH name IN ARRAY tables LOOP
    EXECUTE format('DROP TABLE IF EXISTS read_next.%I', name);
    EXECUTE format('CREATE TABLE read_next.%I (LIKE read.%I INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE)',
                   name, name);
    FOR key IN SELECT conname, pg_get_constraintdef(oid) AS definition FROM pg_constraint
               WHERE conrelid = format('read.%I', name)::regclass AND contype = 'p' LOOP
      EXECUTE format('ALTER TABLE read_next.%I ADD CONSTRAINT %I %s', name, key.conname, key.definition);
    END LOOP;
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON read_next.%I TO throughline_projector', name);
    EXECUTE format('GRANT SELECT ON read_next.%I TO throughline_reader', name);
  END LOOP;
END $$;

-- What the live tables have beside their primary keys: exclusion and uniqueness, then indexes.
CREATE FUNCTION read.index_copy(tables text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE name text; part record;
BEGIN
  PERFORM read.refuse_bookkeeping(tables);
  FOREACH name IN ARRAY tables LOOP
    FOR part IN SELECT conname, pg_get_constraintdef(oid) AS definition FROM pg_constraint
                WHERE conrelid = format('read.%I', name)::regclass AND contype IN ('x', 'u') LOOP
      EXECUTE format('ALTER TABLE read_next.%I ADD CONSTRAINT %I %s', name, part.conname, part.definition);
    END LOOP;
    FOR part IN SELECT pg_get_indexdef(indexrelid) AS definition FROM pg_index
                WHERE indrelid = format('read.%I', name)::regclass
                  AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid) LOOP
      EXECUTE replace(part.definition, format(' ON read.%I ', name), format(' ON read_next.%I ', name));
    END LOOP;
    EXECUTE format('ANALYZE read_next.%I', name);
  END LOOP;
END $$;

CREATE FUNCTION read.take_place(tables text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE name text;
BEGIN
  PERFORM read.refuse_bookkeeping(tables);
  FOREACH name IN ARRAY tables LOOP
    EXECUTE format('DROP TABLE read.%I', name);
    EXECUTE format('ALTER TABLE read_next.%I SET SCHEMA read', name);
  END LOOP;
END $$;

REVOKE ALL ON FUNCTION read.start_copy(text[]), read.index_copy(text[]), read.take_place(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION read.start_copy(text[]), read.index_copy(text[]), read.take_place(text[])
  TO throughline_projector;

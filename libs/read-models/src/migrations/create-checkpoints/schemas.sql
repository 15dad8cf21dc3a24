-- Where read models live, and where a rebuild fills their copies.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE SCHEMA IF NOT EXISTS read;
CREATE SCHEMA read_next;
GRANT USAGE ON SCHEMA read TO throughline_projector, throughline_reader;
GRANT USAGE ON SCHEMA read_next TO throughline_projector;

-- The triages of one company, and of a company that somebody is assigned to by name.
CREATE INDEX ix_selekt_bedrijf ON selekt (bedrijf_id, status, dag_een, id);

-- Answers of triages that were never finished: few at any time, found for destroying them without walking through the rest.
CREATE INDEX ix_selekt_half ON selekt (ingevuld_op, antwoorden, geldig_tot);

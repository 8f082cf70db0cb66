-- The home asks what comes and what came in of a whole company, without walking the cases of each of its employees.
ALTER TABLE afspraak ADD KEY ix_afspraak_komt (bedrijf_id, loopt, begin, id);
ALTER TABLE terugkoppeling ADD KEY ix_terugkoppeling_zichtbaar (bedrijf_id, zichtbaar_vanaf, id);

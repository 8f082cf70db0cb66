-- The figures of a team read what ended within some weeks in its regio, and none of the years before.
ALTER TABLE opdracht ADD KEY ix_opdracht_afgerond (regio_id, afgerond_op);

ALTER TABLE taak ADD KEY ix_taak_gedaan (regio_id, gedaan_op, uiterlijk_op);

ALTER TABLE dossier ADD KEY ix_dossier_einde (regio_id, hersteld_op, gesloten_op);

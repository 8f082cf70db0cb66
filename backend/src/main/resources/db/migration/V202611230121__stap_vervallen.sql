-- The day on which a step of the terms lapsed, so that the figures of a week that is over stay what they were. Of a step
-- that lapsed before this was kept, it is the day on which its case ended, by which it was counted until now; where the
-- case did not end it stays empty, and the step is not counted, as it was not.
ALTER TABLE taak
    ADD COLUMN vervallen_op DATETIME(3) NULL COMMENT 'when a step of the terms lapsed',
    ADD KEY ix_taak_vervallen (regio_id, vervallen_op, uiterlijk_op);

UPDATE taak t JOIN dossier d ON d.bedrijf_id = t.bedrijf_id AND d.id = t.dossier_id
SET t.vervallen_op = COALESCE(d.hersteld_op, d.gesloten_op)
WHERE t.soort = 'MIJLPAAL' AND t.einde = 'VERVALLEN' AND t.loopt IS NULL AND d.loopt IS NULL AND d.vervallen IS NULL;

ALTER TABLE dossier DROP KEY ix_dossier_einde;

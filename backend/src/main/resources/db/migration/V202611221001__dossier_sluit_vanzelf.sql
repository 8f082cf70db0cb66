-- A case closes by itself: the day after somebody left while sick, or after his wages ended. Recovery stands in
-- hersteld_op. Written with the taken, and as late as they are; loopt is empty while a case is closed.
ALTER TABLE dossier
    ADD COLUMN gesloten_op DATE NULL COMMENT 'first day it is closed, when it closed by itself',
    ADD COLUMN sluitreden VARCHAR(20) NULL COMMENT 'UIT_DIENST or EINDE_WACHTTIJD; empty when it did not close by itself',
    ADD COLUMN gevolgd TINYINT NULL DEFAULT 1 COMMENT '1 while the nightly round looks at it: it runs, or something of it is still to be done',
    ADD CONSTRAINT ck_dossier_gesloten CHECK ((gesloten_op IS NULL) = (sluitreden IS NULL)),
    DROP KEY ix_dossier_loopt,
    ADD KEY ix_dossier_gevolgd (gevolgd, id);

-- What is over and asks for nothing is not looked at every night.
UPDATE dossier d
SET d.gevolgd = NULL
WHERE d.loopt IS NULL AND d.herberekenen IS NULL
  AND NOT EXISTS (SELECT 1 FROM taak t
                  WHERE t.bedrijf_id = d.bedrijf_id AND t.dossier_id = d.id AND t.loopt IS NOT NULL);

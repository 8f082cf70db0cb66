-- Taken that follow from the terms of a case: when they are shown, in which order they are read, and who was told.

ALTER TABLE taak
    MODIFY COLUMN loopt TINYINT NULL COMMENT '1: to be done; 2: waits for open_op; empty: over',
    ADD COLUMN volgnummer INT NULL COMMENT 'the how many-th milestone of its kind, from 0',
    ADD COLUMN geescaleerd_op DATETIME(3) NULL COMMENT 'since when the verzuimcoördinator is told that it is late',
    -- Who watches the procedure of a company reads the taken of all functions.
    ADD KEY ix_taak_bedrijf_alle (bedrijf_id, loopt, uiterlijk_op, id),
    ADD KEY ix_taak_open (loopt, open_op),
    ADD KEY ix_taak_termijn (loopt, uiterlijk_op),
    ADD KEY ix_taak_van_mij (toegewezen_aan, loopt, uiterlijk_op, id);

-- What the list of all cases is read by; written with the taken, and as late as they are.
ALTER TABLE dossier
    ADD COLUMN herbereken_na DATETIME(3) NULL COMMENT 'not before, after it failed',
    ADD COLUMN teldag DATE NULL COMMENT 'the day from which the weeks are counted',
    ADD COLUMN volgende_op DATE NULL COMMENT 'the last day of the first step that waits',
    ADD COLUMN volgende_mijlpaal VARCHAR(30) NULL,
    ADD COLUMN volgende_functie VARCHAR(30) NULL COMMENT 'whose turn it is',
    ADD KEY ix_dossier_voortgang (bedrijf_id, loopt, volgende_op, id),
    ADD KEY ix_dossier_voortgang_regio (regio_id, loopt, volgende_op, id),
    ADD KEY ix_dossier_loopt (loopt, id);

-- How far work came that goes over everything once a day, so that it goes on there after a crash.
CREATE TABLE takenronde (
    soort       VARCHAR(12) NOT NULL COMMENT 'TERMIJNEN or HERINNERING',
    datum       DATE        NOT NULL,
    tot_en_met  BIGINT      NOT NULL DEFAULT 0 COMMENT 'the last key that was done',
    bekeken     BIGINT      NOT NULL DEFAULT 0,
    gewijzigd   BIGINT      NOT NULL DEFAULT 0,
    begonnen_op DATETIME(3) NOT NULL,
    klaar_op    DATETIME(3) NULL,
    PRIMARY KEY (soort, datum)
);

-- Companies that a run could not make an invoice for: kept until it is made after all.
CREATE TABLE factuurrun_gemist (
    run_id     BIGINT       NOT NULL,
    bedrijf_id BIGINT       NOT NULL,
    reden      VARCHAR(400) NOT NULL COMMENT 'why, for the functioneel beheerder to read; nothing of health',
    gemist_op  DATETIME(3)  NOT NULL COMMENT 'the last time it was tried',
    PRIMARY KEY (run_id, bedrijf_id),
    CONSTRAINT fk_factuurrun_gemist_run FOREIGN KEY (run_id) REFERENCES factuurrun (id),
    CONSTRAINT fk_factuurrun_gemist_bedrijf FOREIGN KEY (bedrijf_id) REFERENCES bedrijf (id)
);

ALTER TABLE factuurrun
    DROP COLUMN mislukt,
    MODIFY COLUMN status VARCHAR(12) NOT NULL COMMENT 'LOOPT (being made), OPNIEUW (what was missed is being made) or KLAAR',
    ADD COLUMN opnieuw_datum DATE NULL COMMENT 'of the invoices that are made after all',
    ADD COLUMN opnieuw_sleutel CHAR(36) NULL;

-- What was chosen with a credit note: with OPNIEUW_FACTUREREN the fee on it comes on the next invoice.
ALTER TABLE factuur
    ADD COLUMN vervolg VARCHAR(20) NULL COMMENT 'of a credit note: what becomes of what was invoiced',
    ADD KEY ix_factuur_vervolg (vervolg, bedrijf_id);

-- What the run of a month would make, as it was computed at a moment: what is shown can be compared with what is made.
-- Without a reference to bedrijf: it would keep all companies from being changed while a preview is made.
CREATE TABLE factuurvoorbeeld (
    maand        DATE         NOT NULL PRIMARY KEY,
    gemaakt_op   DATETIME(3)  NOT NULL,
    gemaakt_door VARCHAR(120) NOT NULL
);

CREATE TABLE factuurvoorbeeldregel (
    maand          DATE         NOT NULL,
    bedrijf_id     BIGINT       NOT NULL,
    regels         INT          NOT NULL COMMENT '0: no invoice',
    netto_cent     BIGINT       NOT NULL,
    totaal_cent    BIGINT       NOT NULL,
    vorige_cent    BIGINT       NULL COMMENT 'what the invoice of the month before came to, without VAT',
    bijzonderheden VARCHAR(400) NOT NULL COMMENT 'their names, with commas between them',
    PRIMARY KEY (maand, bedrijf_id),
    CONSTRAINT fk_factuurvoorbeeldregel FOREIGN KEY (maand) REFERENCES factuurvoorbeeld (maand) ON DELETE CASCADE
);

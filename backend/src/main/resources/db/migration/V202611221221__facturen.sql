-- Invoices. A definitive one never changes: what was wrong is put right by a credit note or a counter-entry.

CREATE TABLE factuurrun (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    maand          DATE         NOT NULL COMMENT 'its first day: activities until then, fee of this month in advance',
    status         VARCHAR(12)  NOT NULL COMMENT 'LOOPT (being made) or KLAAR',
    tot_bedrijf    BIGINT       NOT NULL DEFAULT 0 COMMENT 'how far it is: all companies up to and including this one are done',
    factuurdatum   DATE         NOT NULL COMMENT 'of all its invoices, however long it takes',
    mislukt        INT          NOT NULL DEFAULT 0 COMMENT 'companies whose invoice could not be computed; the log says which',
    begonnen_op    DATETIME(3)  NOT NULL,
    begonnen_door  VARCHAR(120) NOT NULL,
    klaar_op       DATETIME(3)  NULL,
    sleutel        CHAR(36)     NOT NULL,
    UNIQUE KEY uk_factuurrun_maand (maand),
    UNIQUE KEY uk_factuurrun_sleutel (sleutel),
    KEY ix_factuurrun_status (status, maand)
);

-- The last number of a year. A number is taken in the transaction of its invoice, so that none is ever skipped.
CREATE TABLE factuurreeks (
    jaar    SMALLINT NOT NULL PRIMARY KEY,
    laatste INT      NOT NULL
);

CREATE TABLE factuur (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id     BIGINT       NOT NULL,
    regio_id       BIGINT       NOT NULL COMMENT 'that of the company; moved along with it',
    run_id         BIGINT       NULL,
    soort          VARCHAR(10)  NOT NULL COMMENT 'FACTUUR or CREDIT',
    jaar           SMALLINT     NOT NULL,
    volgnummer     INT          NOT NULL,
    nummer         VARCHAR(20)  NOT NULL COMMENT 'year and sequence, as it is printed',
    credit_van     BIGINT       NULL COMMENT 'the invoice this credit note takes back',
    factuurdatum   DATE         NOT NULL,
    vervaldatum    DATE         NOT NULL,
    naam           VARCHAR(120) NOT NULL COMMENT 'of the company, with its address, as it was then',
    straat         VARCHAR(120) NOT NULL,
    postcode       VARCHAR(7)   NOT NULL,
    plaats         VARCHAR(80)  NOT NULL,
    kvk_nummer     VARCHAR(8)   NULL,
    email          VARCHAR(254) NULL,
    netto_cent     BIGINT       NOT NULL,
    btw_cent       BIGINT       NOT NULL,
    totaal_cent    BIGINT       NOT NULL,
    gemaakt_op     DATETIME(3)  NOT NULL,
    gemaakt_door   VARCHAR(120) NOT NULL,
    verstuurd_op   DATETIME(3)  NULL,
    sleutel        CHAR(36)     NULL COMMENT 'of a credit note: doing it twice does it once',
    reden          VARCHAR(200) NULL COMMENT 'of a credit note',
    CONSTRAINT fk_factuur_bedrijf FOREIGN KEY (bedrijf_id) REFERENCES bedrijf (id),
    CONSTRAINT fk_factuur_run FOREIGN KEY (run_id) REFERENCES factuurrun (id),
    CONSTRAINT ck_factuur_totaal CHECK (totaal_cent = netto_cent + btw_cent),
    UNIQUE KEY uk_factuur_tenant (bedrijf_id, id),
    UNIQUE KEY uk_factuur_nummer (jaar, volgnummer),
    UNIQUE KEY uk_factuur_run (run_id, bedrijf_id),
    UNIQUE KEY uk_factuur_credit (bedrijf_id, credit_van),
    UNIQUE KEY uk_factuur_sleutel (bedrijf_id, sleutel),
    CONSTRAINT fk_factuur_credit FOREIGN KEY (bedrijf_id, credit_van) REFERENCES factuur (bedrijf_id, id),
    KEY ix_factuur_bedrijf (bedrijf_id, factuurdatum, id),
    KEY ix_factuur_datum (factuurdatum, id)
);

CREATE TABLE factuurregel (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id     BIGINT        NOT NULL,
    factuur_id     BIGINT        NOT NULL,
    volgnummer     INT           NOT NULL,
    soort          VARCHAR(20)   NOT NULL COMMENT 'ABONNEMENT, AFREKENING, VERRICHTING',
    omschrijving   VARCHAR(200)  NOT NULL COMMENT 'neutral: no name, nothing of health',
    uitleg         VARCHAR(400)  NOT NULL COMMENT 'the sum or rule behind the amount, in plain words',
    aantal         DECIMAL(12,4) NOT NULL,
    eenheid        VARCHAR(12)   NOT NULL COMMENT 'MEDEWERKER, KEER, UUR',
    prijs_cent     BIGINT        NOT NULL COMMENT 'of one, without VAT',
    bedrag_cent    BIGINT        NOT NULL COMMENT 'without VAT',
    btw            VARCHAR(8)    NOT NULL,
    btw_honderdsten INT          NOT NULL,
    van            DATE          NULL COMMENT 'the days it is for',
    tot            DATE          NULL,
    jaar           SMALLINT      NULL COMMENT 'of a fee or a settlement: the year it is for',
    verrichting_id BIGINT        NULL,
    CONSTRAINT fk_factuurregel_factuur FOREIGN KEY (bedrijf_id, factuur_id) REFERENCES factuur (bedrijf_id, id),
    CONSTRAINT fk_factuurregel_verrichting FOREIGN KEY (bedrijf_id, verrichting_id) REFERENCES verrichting (bedrijf_id, id),
    UNIQUE KEY uk_factuurregel (bedrijf_id, factuur_id, volgnummer),
    KEY ix_factuurregel_verrichting (bedrijf_id, verrichting_id),
    KEY ix_factuurregel_jaar (bedrijf_id, jaar, soort)
);

ALTER TABLE verrichting
    ADD CONSTRAINT fk_verrichting_factuur FOREIGN KEY (bedrijf_id, factuur_id) REFERENCES factuur (bedrijf_id, id);

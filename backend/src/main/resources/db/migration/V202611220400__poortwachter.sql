-- What the terms of a case are computed from, beside its spells.

-- How much somebody is absent, from a day until the next row or the end of the spell. Without a row: wholly.
CREATE TABLE verzuimverloop (
    id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id      BIGINT        NOT NULL,
    dossier_id      BIGINT        NOT NULL,
    vanaf           DATE          NOT NULL,
    percentage      TINYINT       NOT NULL COMMENT 'absent, 1 to 100',
    uren            DECIMAL(4, 1) NULL COMMENT 'hours a week he works again, when it was told in hours',
    arbeidstherapie TINYINT       NOT NULL DEFAULT 0 COMMENT '1 while he works on trial, which counts as wholly absent',
    CONSTRAINT fk_verloop_dossier FOREIGN KEY (bedrijf_id, dossier_id) REFERENCES dossier (bedrijf_id, id),
    CONSTRAINT ck_verloop_percentage CHECK (percentage BETWEEN 1 AND 100),
    UNIQUE KEY uk_verloop (bedrijf_id, dossier_id, vanaf)
);

-- Leave for pregnancy and birth: its days are no sick days.
CREATE TABLE verlof (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id     BIGINT       NOT NULL,
    werknemer_id   BIGINT       NOT NULL,
    van            DATE         NOT NULL,
    tot            DATE         NOT NULL COMMENT 'first day after the leave',
    oorzaak        VARCHAR(10)  NOT NULL DEFAULT 'ONBEKEND' COMMENT 'ZELFDE, ANDERE, ONBEKEND: whether sickness before and after is one; of the bedrijfsarts, never why',
    moment         DATETIME(3)  NOT NULL,
    door           VARCHAR(120) NOT NULL,
    versie         INT          NOT NULL DEFAULT 0,
    CONSTRAINT fk_verlof_werknemer FOREIGN KEY (bedrijf_id, werknemer_id) REFERENCES werknemer (bedrijf_id, id),
    CONSTRAINT ck_verlof CHECK (tot > van),
    UNIQUE KEY uk_verlof_tenant (bedrijf_id, id),
    UNIQUE KEY uk_verlof_van (bedrijf_id, werknemer_id, van)
);

-- What was done for a milestone: the date of the document and who signed, or why it waits. One row per milestone.
CREATE TABLE dossierstap (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id     BIGINT       NOT NULL,
    dossier_id     BIGINT       NOT NULL,
    soort          VARCHAR(30)  NOT NULL COMMENT 'the milestone',
    volgnummer     INT          NOT NULL COMMENT 'the how many-th of its kind, from 0',
    datum          DATE         NULL COMMENT 'of the document or of the report; empty while it only waits',
    getekend_werkgever DATE     NULL,
    getekend_werknemer DATE     NULL,
    ondertekening  VARCHAR(200) NULL COMMENT 'why somebody did not sign',
    uitkomst       VARCHAR(30)  NULL,
    referentie     VARCHAR(60)  NULL COMMENT 'of the report to UWV',
    uitgesteld_tot DATE         NULL,
    reden          VARCHAR(500) NULL COMMENT 'why the term is departed from (RP 5); never medical',
    moment         DATETIME(3)  NOT NULL,
    door           VARCHAR(120) NOT NULL,
    door_functie   VARCHAR(30)  NOT NULL,
    CONSTRAINT fk_stap_dossier FOREIGN KEY (bedrijf_id, dossier_id) REFERENCES dossier (bedrijf_id, id),
    UNIQUE KEY uk_stap (bedrijf_id, dossier_id, soort, volgnummer)
);

-- What makes the waiting time or the duty to pay longer (BW 7:629 lid 11), or the waiting time shorter (WIA 23 lid 6).
CREATE TABLE verlenging (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id     BIGINT       NOT NULL,
    dossier_id     BIGINT       NOT NULL,
    soort          VARCHAR(20)  NOT NULL COMMENT 'LOONSANCTIE, VRIJWILLIG, LATE_AANVRAAG, VERKORTE_WACHTTIJD',
    van            DATE         NULL,
    tot            DATE         NOT NULL COMMENT 'first day after it; of a shortened waiting time the first day of the benefit',
    toelichting    VARCHAR(1000) NULL COMMENT 'what UWV found wanting; never medical',
    moment         DATETIME(3)  NOT NULL,
    door           VARCHAR(120) NOT NULL,
    versie         INT          NOT NULL DEFAULT 0,
    CONSTRAINT fk_verlenging_dossier FOREIGN KEY (bedrijf_id, dossier_id) REFERENCES dossier (bedrijf_id, id),
    UNIQUE KEY uk_verlenging_tenant (bedrijf_id, id),
    UNIQUE KEY uk_verlenging (bedrijf_id, dossier_id, soort)
);

ALTER TABLE dossier
    ADD COLUMN herberekenen TINYINT NULL DEFAULT 1 COMMENT '1 while its taken must be brought up to date; in the transaction of what changed',
    ADD COLUMN vervallen VARCHAR(12) NULL COMMENT 'INGETROKKEN or SAMENGEVOEGD: no case any more',
    ADD COLUMN opgegaan_in BIGINT NULL COMMENT 'the case this one was joined to by a correction',
    ADD COLUMN vangnetgroep VARCHAR(30) NULL COMMENT 'why UWV pays; only for who reports to UWV',
    ADD COLUMN vangnet_bekend_op DATE NULL,
    ADD KEY ix_dossier_herberekenen (herberekenen, id);

-- What a company decides for itself about its cases.
ALTER TABLE bedrijf
    ADD COLUMN evaluatie_weken TINYINT NOT NULL DEFAULT 6 COMMENT 'between two evaluations of the plan van aanpak',
    ADD COLUMN uwv_door VARCHAR(10) NOT NULL DEFAULT 'ARBODIENST' COMMENT 'who reports to UWV: ARBODIENST or WERKGEVER',
    ADD COLUMN eigenrisicodrager TINYINT NOT NULL DEFAULT 0 COMMENT '1: pays the Ziektewet itself',
    ADD COLUMN frequent_meldingen TINYINT NOT NULL DEFAULT 3 COMMENT 'so many spells within frequent_maanden ask for a talk; 0: never',
    ADD COLUMN frequent_maanden TINYINT NOT NULL DEFAULT 12;

-- A taak is seen from its first day, warns, and may be somebody's own.
ALTER TABLE taak
    ADD COLUMN traject VARCHAR(20) NOT NULL DEFAULT 'CONTACT',
    ADD COLUMN mijlpaal VARCHAR(30) NULL COMMENT 'the milestone it is for',
    ADD COLUMN open_op DATE NULL COMMENT 'the first day it is shown; empty: at once',
    ADD COLUMN waarschuw_op DATE NULL,
    ADD COLUMN toegewezen_aan BIGINT NULL COMMENT 'who picked it up',
    ADD COLUMN toegewezen_op DATETIME(3) NULL,
    ADD COLUMN einde VARCHAR(12) NULL COMMENT 'GEDAAN or VERVALLEN, when it does not run any more',
    ADD CONSTRAINT fk_taak_toegewezen FOREIGN KEY (toegewezen_aan) REFERENCES gebruiker (id);

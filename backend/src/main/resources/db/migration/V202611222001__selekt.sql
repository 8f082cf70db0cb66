-- Questionnaires are data: what is asked, which answer leads where, and what follows from it. A version that was in force
-- stays as it was: whoever began with it ends with it.
CREATE TABLE vragenlijst (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code              VARCHAR(20)  NOT NULL COMMENT 'SELEKT',
    nummer            INT          NOT NULL COMMENT 'of the version',
    concept           TINYINT      NULL COMMENT '1: the draft, of which there is one',
    geldt             TINYINT      NULL COMMENT '1: the one in force',
    inhoud            MEDIUMTEXT   NOT NULL COMMENT 'JSON',
    gewijzigd_op      DATETIME(3)  NOT NULL,
    gewijzigd_door    VARCHAR(120) NOT NULL,
    gepubliceerd_op   DATETIME(3)  NULL,
    gepubliceerd_door VARCHAR(120) NULL,
    versie            INT          NOT NULL DEFAULT 0,
    UNIQUE KEY uk_vragenlijst_nummer (code, nummer),
    UNIQUE KEY uk_vragenlijst_concept (code, concept),
    UNIQUE KEY uk_vragenlijst_geldt (code, geldt)
);

-- The triage of one spell, from the day after its report. What the werknemer answered lies in the kluis.
CREATE TABLE selekt (
    id                 BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id         BIGINT       NOT NULL,
    regio_id           BIGINT       NOT NULL COMMENT 'that of the company; moved along with it',
    werknemer_id       BIGINT       NOT NULL,
    dossier_id         BIGINT       NOT NULL,
    melding            CHAR(36)     NOT NULL COMMENT 'key of the report of the spell',
    eerste_dag         DATE         NOT NULL COMMENT 'first day of the spell, as it was reported',
    dag_een            DATE         NOT NULL COMMENT 'from which the clock counts: later when it was reported late',
    status             VARCHAR(12)  NOT NULL COMMENT 'GEPLAND, VERSTUURD, TE_BELLEN, INGEVULD, BEOORDEELD, GESTOPT, VERVALLEN, VERLOPEN',
    volgende_op        DATETIME(3)  NULL COMMENT 'when the clock does something; empty: never again',
    taal               CHAR(2)      NOT NULL COMMENT 'that of the werknemer',
    kanaal             VARCHAR(8)   NULL COMMENT 'MAIL, SMS, TELEFOON',
    vragenlijst_id     BIGINT       NULL COMMENT 'the version he began with',
    verstuurd_op       DATETIME(3)  NULL,
    geldig_tot         DATETIME(3)  NULL COMMENT 'until when it can be filled in',
    herinnerd_op       DATETIME(3)  NULL COMMENT 'first reminder',
    laatst_herinnerd_op DATETIME(3) NULL COMMENT 'second reminder',
    opgeroepen_op      DATETIME(3)  NULL COMMENT 'since when a call-up lies with the planner, because nothing was filled in',
    begonnen_op        DATETIME(3)  NULL COMMENT 'first answer',
    ingevuld_op        DATETIME(3)  NULL,
    afgenomen_door     VARCHAR(120) NULL COMMENT 'who filled it in with him on the phone',
    antwoorden         CHAR(36)     NULL COMMENT 'kenmerk in the kluis',
    beoordeeld_op      DATETIME(3)  NULL,
    beoordeeld_door    VARCHAR(120) NULL,
    actie              VARCHAR(20)  NULL COMMENT 'what was decided to do next',
    gestopt_op         DATETIME(3)  NULL,
    gestopt_door       VARCHAR(120) NULL COMMENT 'who recorded it',
    gestopt_namens     VARCHAR(120) NULL COMMENT 'who phoned',
    stopsoort          VARCHAR(12)  NULL COMMENT 'VRAGENLIJST, TRIAGE',
    reden              VARCHAR(300) NULL COMMENT 'why it was stopped, never medical',
    einde              VARCHAR(16)  NULL COMMENT 'why it lapsed: HERSTELD, UIT_DIENST, INGETROKKEN, AFSPRAAK',
    versie             INT          NOT NULL DEFAULT 0,
    CONSTRAINT fk_selekt_werknemer FOREIGN KEY (bedrijf_id, werknemer_id) REFERENCES werknemer (bedrijf_id, id),
    CONSTRAINT fk_selekt_dossier FOREIGN KEY (bedrijf_id, dossier_id) REFERENCES dossier (bedrijf_id, id),
    CONSTRAINT fk_selekt_regio FOREIGN KEY (regio_id) REFERENCES regio (id),
    CONSTRAINT fk_selekt_vragenlijst FOREIGN KEY (vragenlijst_id) REFERENCES vragenlijst (id),
    UNIQUE KEY uk_selekt_tenant (bedrijf_id, id),
    UNIQUE KEY uk_selekt_melding (bedrijf_id, melding),
    KEY ix_selekt_klok (volgende_op, id),
    KEY ix_selekt_regio (regio_id, status, dag_een, id),
    KEY ix_selekt_dag (regio_id, dag_een, id),
    KEY ix_selekt_dossier (bedrijf_id, dossier_id, id)
);

-- What was sent to a werknemer about it. Each has a link of its own; all end with the triage.
CREATE TABLE selektbericht (
    id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id      BIGINT      NOT NULL,
    selekt_id       BIGINT      NOT NULL,
    soort           VARCHAR(16) NOT NULL COMMENT 'LINK, HERINNERING, LAATSTE',
    kanaal          VARCHAR(8)  NOT NULL COMMENT 'MAIL, SMS',
    token_hash      BINARY(32)  NOT NULL COMMENT 'SHA-256 of what stands in the link',
    verstuurd_op    DATETIME(3) NOT NULL,
    niet_bezorgd_op DATETIME(3) NULL COMMENT 'when it turned out not to have arrived',
    CONSTRAINT fk_selektbericht FOREIGN KEY (bedrijf_id, selekt_id) REFERENCES selekt (bedrijf_id, id),
    UNIQUE KEY uk_selektbericht_soort (bedrijf_id, selekt_id, soort),
    UNIQUE KEY uk_selektbericht_token (token_hash)
);

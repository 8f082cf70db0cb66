-- How long the werknemer reads a terugkoppeling before his employer does.
ALTER TABLE bedrijf
    ADD COLUMN eerst_werknemer_uren TINYINT NOT NULL DEFAULT 0 COMMENT '0 to 24: how much earlier the werknemer reads',
    ADD CONSTRAINT ck_bedrijf_eerst_werknemer CHECK (eerst_werknemer_uren BETWEEN 0 AND 24);

-- What was given after a consult, under fixed headings: nothing but what an employer may know. Before it is given it lies
-- in the kluis, and not here.
CREATE TABLE terugkoppeling (
    id               BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id       BIGINT        NOT NULL,
    regio_id         BIGINT        NOT NULL COMMENT 'that of the company; moved along with it',
    werknemer_id     BIGINT        NOT NULL,
    dossier_id       BIGINT        NULL,
    bron             VARCHAR(60)   NOT NULL COMMENT 'what it comes from, so that it is given once',
    vertrouwelijk    TINYINT       NOT NULL COMMENT '1: for the werknemer alone',
    dag              DATE          NOT NULL COMMENT 'of the consult',
    gegeven_op       DATETIME(3)   NOT NULL,
    zichtbaar_vanaf  DATETIME(3)   NULL COMMENT 'for the employer; empty: never',
    te_melden        TINYINT       NULL COMMENT '1 until the employer was told that it is there',
    opsteller        VARCHAR(120)  NOT NULL,
    functie          VARCHAR(30)   NOT NULL COMMENT 'POB or BEDRIJFSARTS',
    onder            VARCHAR(120)  NOT NULL COMMENT 'the bedrijfsarts who is responsible',
    geaccordeerd_op  DATETIME(3)   NULL COMMENT 'when he agreed, if he was asked',
    geschiktheid     VARCHAR(30)   NOT NULL,
    persoonlijk      VARCHAR(1000) NULL,
    sociaal          VARCHAR(1000) NULL,
    omgeving         VARCHAR(1000) NULL,
    dynamisch        VARCHAR(1000) NULL,
    statisch         VARCHAR(1000) NULL,
    werktijden       VARCHAR(1000) NULL,
    advies           VARCHAR(2000) NOT NULL,
    verloop          VARCHAR(1000) NULL,
    volgend_contact  DATE          NULL,
    zienswijze       VARCHAR(2000) NULL COMMENT 'what the werknemer wants to be read with it',
    zienswijze_op    DATETIME(3)   NULL,
    zienswijze_deelt TINYINT       NOT NULL DEFAULT 0 COMMENT '1 when his employer may read it',
    versie           INT           NOT NULL DEFAULT 0,
    CONSTRAINT fk_terugkoppeling_werknemer FOREIGN KEY (bedrijf_id, werknemer_id) REFERENCES werknemer (bedrijf_id, id),
    CONSTRAINT fk_terugkoppeling_dossier FOREIGN KEY (bedrijf_id, dossier_id) REFERENCES dossier (bedrijf_id, id),
    CONSTRAINT fk_terugkoppeling_regio FOREIGN KEY (regio_id) REFERENCES regio (id),
    CONSTRAINT ck_terugkoppeling_vertrouwelijk
        CHECK (vertrouwelijk = 0 OR (dossier_id IS NULL AND zichtbaar_vanaf IS NULL AND te_melden IS NULL)),
    UNIQUE KEY uk_terugkoppeling_tenant (bedrijf_id, id),
    UNIQUE KEY uk_terugkoppeling_bron (bedrijf_id, bron),
    KEY ix_terugkoppeling_dossier (bedrijf_id, dossier_id, dag, id),
    KEY ix_terugkoppeling_werknemer (bedrijf_id, werknemer_id, dag, id),
    KEY ix_terugkoppeling_melden (te_melden, zichtbaar_vanaf)
);

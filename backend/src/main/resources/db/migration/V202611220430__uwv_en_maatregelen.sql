-- What an employer may do about the wages of somebody who does not cooperate (BW 7:629 lid 3 and 6), and what UWV is
-- asked to judge. No column holds a word about health.

CREATE TABLE loonmaatregel (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id  BIGINT       NOT NULL,
    dossier_id  BIGINT       NOT NULL,
    soort       VARCHAR(20)  NOT NULL COMMENT 'LOONOPSCHORTING or LOONSTOP',
    reden       VARCHAR(30)  NOT NULL COMMENT 'from the list of the law',
    van         DATE         NOT NULL,
    tot         DATE         NULL COMMENT 'first day on which wages are paid again',
    verteld_op  DATE         NOT NULL COMMENT 'the day the employee was told (BW 7:629 lid 7)',
    moment      DATETIME(3)  NOT NULL,
    door        VARCHAR(120) NOT NULL,
    sleutel     CHAR(36)     NOT NULL,
    versie      INT          NOT NULL DEFAULT 0,
    CONSTRAINT fk_loonmaatregel_dossier FOREIGN KEY (bedrijf_id, dossier_id) REFERENCES dossier (bedrijf_id, id),
    CONSTRAINT ck_loonmaatregel CHECK (tot IS NULL OR tot > van),
    UNIQUE KEY uk_loonmaatregel_tenant (bedrijf_id, id),
    UNIQUE KEY uk_loonmaatregel_sleutel (bedrijf_id, sleutel),
    KEY ix_loonmaatregel_dossier (bedrijf_id, dossier_id, van)
);

CREATE TABLE deskundigenoordeel (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id     BIGINT       NOT NULL,
    dossier_id     BIGINT       NOT NULL,
    vraag          VARCHAR(30)  NOT NULL COMMENT 'one of the five questions UWV answers',
    aanvrager      VARCHAR(10)  NOT NULL COMMENT 'WERKGEVER or WERKNEMER',
    aangevraagd_op DATE         NOT NULL,
    uitslag_op     DATE         NULL,
    uitkomst       VARCHAR(20)  NULL,
    moment         DATETIME(3)  NOT NULL,
    door           VARCHAR(120) NOT NULL,
    sleutel        CHAR(36)     NOT NULL,
    versie         INT          NOT NULL DEFAULT 0,
    CONSTRAINT fk_oordeel_dossier FOREIGN KEY (bedrijf_id, dossier_id) REFERENCES dossier (bedrijf_id, id),
    CONSTRAINT ck_oordeel CHECK ((uitslag_op IS NULL) = (uitkomst IS NULL)),
    UNIQUE KEY uk_oordeel_tenant (bedrijf_id, id),
    UNIQUE KEY uk_oordeel_sleutel (bedrijf_id, sleutel),
    KEY ix_oordeel_dossier (bedrijf_id, dossier_id, aangevraagd_op)
);

-- Of a loonsanctie: whether its end was asked for sooner because all was mended (WIA 25 lid 12 to 14).
ALTER TABLE verlenging
    ADD COLUMN bekorting_gevraagd_op DATE NULL,
    ADD COLUMN bekorting_besluit_op DATE NULL,
    ADD COLUMN bekorting_toegekend TINYINT NULL;

-- Each time a POB laid a consult before his bedrijfsarts, and what he said of it.
CREATE TABLE accordering (
    id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id      BIGINT      NOT NULL,
    consult_id      BIGINT      NOT NULL,
    ronde           SMALLINT    NOT NULL COMMENT '1 for the first time',
    aangeboden_op   DATETIME(3) NOT NULL,
    aangeboden_door VARCHAR(120) NOT NULL,
    besluit         VARCHAR(16) NULL COMMENT 'AKKOORD, TERUGGESTUURD; empty while it waits',
    besloten_op     DATETIME(3) NULL,
    besloten_door   VARCHAR(120) NULL,
    opmerking       CHAR(36)    NULL COMMENT 'kenmerk in the kluis: why it was sent back',
    CONSTRAINT fk_accordering_consult FOREIGN KEY (bedrijf_id, consult_id) REFERENCES consult (bedrijf_id, id),
    UNIQUE KEY uk_accordering_ronde (bedrijf_id, consult_id, ronde),
    KEY ix_accordering_wacht (besluit, aangeboden_op, id)
);

-- Consults of a POB that his bedrijfsarts looks at afterwards: all of the first month, and a share of what follows.
CREATE TABLE steekproef (
    id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id      BIGINT      NOT NULL,
    consult_id      BIGINT      NOT NULL,
    gemachtigde_id  BIGINT      NOT NULL COMMENT 'the POB',
    bedrijfsarts_id BIGINT      NOT NULL,
    reden           VARCHAR(16) NOT NULL COMMENT 'EERSTE_MAAND, AANDEEL',
    gekozen_op      DATETIME(3) NOT NULL,
    oordeel         VARCHAR(16) NULL COMMENT 'GOED, AANDACHTSPUNT, ONVOLDOENDE; empty while it waits',
    opmerking       CHAR(36)    NULL COMMENT 'kenmerk in the kluis',
    beoordeeld_op   DATETIME(3) NULL,
    beoordeeld_door VARCHAR(120) NULL,
    CONSTRAINT fk_steekproef_consult FOREIGN KEY (bedrijf_id, consult_id) REFERENCES consult (bedrijf_id, id),
    CONSTRAINT fk_steekproef_gemachtigde FOREIGN KEY (gemachtigde_id) REFERENCES gebruiker (id),
    CONSTRAINT fk_steekproef_bedrijfsarts FOREIGN KEY (bedrijfsarts_id) REFERENCES gebruiker (id),
    UNIQUE KEY uk_steekproef_consult (bedrijf_id, consult_id),
    KEY ix_steekproef_bedrijfsarts (bedrijfsarts_id, oordeel, gekozen_op, id)
);

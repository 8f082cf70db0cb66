-- Talks of the POB with the employer outside a consult. Its time is a verrichting, whose cause is the key of the talk.
CREATE TABLE pobcontact (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id     BIGINT        NOT NULL,
    dossier_id     BIGINT        NOT NULL,
    gebruiker_id   BIGINT        NOT NULL COMMENT 'the POB',
    datum          DATE          NOT NULL,
    met_wie        VARCHAR(120)  NOT NULL COMMENT 'name and function at the employer',
    kanaal         VARCHAR(20)   NOT NULL,
    notitie        VARCHAR(1000) NOT NULL COMMENT 'for the employer to read, never medical',
    minuten        SMALLINT      NOT NULL,
    moment         DATETIME(3)   NOT NULL,
    door           VARCHAR(120)  NOT NULL,
    ingetrokken_op DATETIME(3)   NULL,
    sleutel        CHAR(36)      NOT NULL,
    CONSTRAINT fk_pobcontact_dossier FOREIGN KEY (bedrijf_id, dossier_id) REFERENCES dossier (bedrijf_id, id),
    CONSTRAINT fk_pobcontact_gebruiker FOREIGN KEY (gebruiker_id) REFERENCES gebruiker (id),
    UNIQUE KEY uk_pobcontact_tenant (bedrijf_id, id),
    UNIQUE KEY uk_pobcontact_sleutel (bedrijf_id, sleutel),
    KEY ix_pobcontact_dossier (bedrijf_id, dossier_id, datum, id)
);

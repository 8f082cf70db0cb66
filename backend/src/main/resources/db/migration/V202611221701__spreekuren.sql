-- Where consults are held. A place belongs to a regio; others may still be sent there.
CREATE TABLE spreekuurplaats (
    id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    regio_id BIGINT       NOT NULL,
    naam     VARCHAR(80)  NOT NULL,
    straat   VARCHAR(120) NOT NULL,
    postcode VARCHAR(7)   NOT NULL,
    plaats   VARCHAR(80)  NOT NULL,
    actief   TINYINT      NOT NULL DEFAULT 1,
    versie   INT          NOT NULL DEFAULT 0,
    CONSTRAINT fk_spreekuurplaats_regio FOREIGN KEY (regio_id) REFERENCES regio (id),
    UNIQUE KEY uk_spreekuurplaats (regio_id, naam)
);

-- How long a consult of each kind takes. The kinds themselves are known to the program.
CREATE TABLE spreekuursoort (
    code    VARCHAR(20) NOT NULL PRIMARY KEY,
    minuten SMALLINT    NOT NULL,
    versie  INT         NOT NULL DEFAULT 0,
    CONSTRAINT ck_spreekuursoort_minuten CHECK (minuten BETWEEN 5 AND 240)
);
INSERT INTO spreekuursoort (code, minuten) VALUES
('PROBLEEMANALYSE', 45), ('VERVOLG', 30), ('TELEFONISCH', 20), ('VIDEO', 30), ('HUISBEZOEK', 90), ('SPOED', 30),
('OPEN_SPREEKUUR', 30), ('SECOND_OPINION', 60);

-- The languages in which a professional holds a consult.
CREATE TABLE spreektaal (
    gebruiker_id BIGINT  NOT NULL,
    taal         CHAR(2) NOT NULL,
    PRIMARY KEY (gebruiker_id, taal),
    CONSTRAINT fk_spreektaal_gebruiker FOREIGN KEY (gebruiker_id) REFERENCES gebruiker (id)
);

-- One row for who holds consults. Whoever plans with him locks it first, so that no moment is given twice.
CREATE TABLE agenda (
    gebruiker_id BIGINT      NOT NULL PRIMARY KEY,
    stand        INT         NOT NULL DEFAULT 0 COMMENT 'rises with every change of his appointments',
    feed_hash    BINARY(32)  NULL COMMENT 'SHA-256 of the secret in the address of his calendar feed',
    feed_sinds   DATETIME(3) NULL,
    CONSTRAINT fk_agenda_gebruiker FOREIGN KEY (gebruiker_id) REFERENCES gebruiker (id),
    UNIQUE KEY uk_agenda_feed (feed_hash)
);

-- When a professional holds consults: on a weekday, every so many weeks counted from geldig_van. A single day extra has
-- the same day as its first and last.
CREATE TABLE zitting (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    regio_id      BIGINT      NOT NULL,
    gebruiker_id  BIGINT      NOT NULL,
    functie       VARCHAR(30) NOT NULL COMMENT 'POB or BEDRIJFSARTS',
    plaats_id     BIGINT      NULL COMMENT 'empty: by phone or video only',
    weekdag       TINYINT     NOT NULL COMMENT '1 is Monday',
    van           TIME        NOT NULL COMMENT 'in the Netherlands',
    tot           TIME        NOT NULL,
    om_de_weken   TINYINT     NOT NULL DEFAULT 1,
    geldig_van    DATE        NOT NULL,
    geldig_tot    DATE        NULL COMMENT 'last day',
    versie        INT         NOT NULL DEFAULT 0,
    CONSTRAINT fk_zitting_regio FOREIGN KEY (regio_id) REFERENCES regio (id),
    CONSTRAINT fk_zitting_gebruiker FOREIGN KEY (gebruiker_id) REFERENCES gebruiker (id),
    CONSTRAINT fk_zitting_plaats FOREIGN KEY (plaats_id) REFERENCES spreekuurplaats (id),
    CONSTRAINT ck_zitting_uren CHECK (tot > van),
    CONSTRAINT ck_zitting_dagen CHECK (geldig_tot IS NULL OR geldig_tot >= geldig_van),
    KEY ix_zitting_regio (regio_id, geldig_tot),
    KEY ix_zitting_gebruiker (gebruiker_id, geldig_tot)
);

-- When he holds none after all: leave, training. Why is nobody's business.
CREATE TABLE agendablok (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    gebruiker_id  BIGINT      NOT NULL,
    van           DATETIME(3) NOT NULL,
    tot           DATETIME(3) NOT NULL,
    sleutel       CHAR(36)    NOT NULL,
    CONSTRAINT fk_agendablok_gebruiker FOREIGN KEY (gebruiker_id) REFERENCES gebruiker (id),
    CONSTRAINT ck_agendablok CHECK (tot > van),
    UNIQUE KEY uk_agendablok_sleutel (sleutel),
    KEY ix_agendablok_gebruiker (gebruiker_id, tot)
);

-- A bedrijfsarts lets a POB work under him (NVAB): which tasks, where, from when until when, signed.
CREATE TABLE taakdelegatie (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    regio_id        BIGINT       NOT NULL,
    bedrijfsarts_id BIGINT       NOT NULL,
    gemachtigde_id  BIGINT       NOT NULL COMMENT 'the POB',
    taken           VARCHAR(200) NOT NULL COMMENT 'names of Deeltaak, with commas between them',
    geldig_van      DATE         NOT NULL,
    geldig_tot      DATE         NULL COMMENT 'last day',
    getekend_op     DATETIME(3)  NOT NULL,
    ingetrokken_op  DATETIME(3)  NULL,
    sleutel         CHAR(36)     NOT NULL,
    versie          INT          NOT NULL DEFAULT 0,
    CONSTRAINT fk_delegatie_regio FOREIGN KEY (regio_id) REFERENCES regio (id),
    CONSTRAINT fk_delegatie_bedrijfsarts FOREIGN KEY (bedrijfsarts_id) REFERENCES gebruiker (id),
    CONSTRAINT fk_delegatie_gemachtigde FOREIGN KEY (gemachtigde_id) REFERENCES gebruiker (id),
    CONSTRAINT ck_delegatie_dagen CHECK (geldig_tot IS NULL OR geldig_tot >= geldig_van),
    UNIQUE KEY uk_delegatie_sleutel (sleutel),
    KEY ix_delegatie_gemachtigde (gemachtigde_id, regio_id, geldig_van),
    KEY ix_delegatie_bedrijfsarts (bedrijfsarts_id, geldig_van)
);

-- What was asked for by a werknemer, or by the professional who saw him; the terms of a case and the orders of an
-- employer are reasons of their own. No reason is asked: it could be medical.
CREATE TABLE spreekuurverzoek (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id   BIGINT       NOT NULL,
    regio_id     BIGINT       NOT NULL COMMENT 'that of the company; moved along with it',
    werknemer_id BIGINT       NOT NULL,
    dossier_id   BIGINT       NULL,
    soort        VARCHAR(20)  NOT NULL COMMENT 'BEDRIJFSARTS, OPEN_SPREEKUUR, SECOND_OPINION, VERVOLG',
    vertrouwelijk TINYINT     NOT NULL COMMENT '1 when the employer must never learn of it',
    telefoon     VARCHAR(20)  NULL COMMENT 'where the werknemer wants to be called',
    uiterlijk_op DATE         NOT NULL,
    loopt        TINYINT      NULL COMMENT '1 until somebody was seen, or nobody needs to be',
    gevraagd_op  DATETIME(3)  NOT NULL,
    gevraagd_door VARCHAR(120) NOT NULL,
    sleutel      CHAR(36)     NOT NULL,
    CONSTRAINT fk_spreekuurverzoek_werknemer FOREIGN KEY (bedrijf_id, werknemer_id) REFERENCES werknemer (bedrijf_id, id),
    CONSTRAINT fk_spreekuurverzoek_dossier FOREIGN KEY (bedrijf_id, dossier_id) REFERENCES dossier (bedrijf_id, id),
    CONSTRAINT fk_spreekuurverzoek_regio FOREIGN KEY (regio_id) REFERENCES regio (id),
    UNIQUE KEY uk_spreekuurverzoek_tenant (bedrijf_id, id),
    UNIQUE KEY uk_spreekuurverzoek_sleutel (bedrijf_id, sleutel),
    KEY ix_spreekuurverzoek_regio (regio_id, loopt, uiterlijk_op, id),
    KEY ix_spreekuurverzoek_werknemer (bedrijf_id, werknemer_id, loopt)
);

-- One appointment. No medical word is in it.
CREATE TABLE afspraak (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id      BIGINT       NOT NULL,
    regio_id        BIGINT       NOT NULL COMMENT 'that of the company; moved along with it',
    werknemer_id    BIGINT       NOT NULL,
    dossier_id      BIGINT       NULL,
    vertrouwelijk   TINYINT      NOT NULL COMMENT '1 when the employer must never learn of it',
    soort           VARCHAR(20)  NOT NULL,
    aanleiding      VARCHAR(30)  NOT NULL,
    taak_id         BIGINT       NULL COMMENT 'the step of the case it is for',
    opdracht_id     BIGINT       NULL COMMENT 'the order it is for',
    verzoek_id      BIGINT       NULL COMMENT 'the request it is for',
    professional_id BIGINT       NOT NULL,
    functie         VARCHAR(30)  NOT NULL COMMENT 'POB or BEDRIJFSARTS',
    onder_id        BIGINT       NOT NULL COMMENT 'the bedrijfsarts who is responsible',
    plaats_id       BIGINT       NULL,
    adres           VARCHAR(200) NULL COMMENT 'of a visit at home',
    begin           DATETIME(3)  NOT NULL,
    einde           DATETIME(3)  NOT NULL,
    status          VARCHAR(16)  NOT NULL,
    loopt           TINYINT      NULL COMMENT '1 until it was held, missed or cancelled',
    taal            CHAR(2)      NOT NULL COMMENT 'that of the werknemer',
    tolk            VARCHAR(12)  NOT NULL COMMENT 'NIET_NODIG, NODIG, GEREGELD',
    bevestigd_op    DATETIME(3)  NULL,
    aangekomen_op   DATETIME(3)  NULL,
    afgerond_op     DATETIME(3)  NULL,
    opmerking       VARCHAR(200) NULL COMMENT 'with a no-show or a cancellation, never medical',
    gepland_op      DATETIME(3)  NOT NULL,
    gepland_door    VARCHAR(120) NOT NULL,
    sleutel         CHAR(36)     NOT NULL,
    versie          INT          NOT NULL DEFAULT 0,
    CONSTRAINT fk_afspraak_werknemer FOREIGN KEY (bedrijf_id, werknemer_id) REFERENCES werknemer (bedrijf_id, id),
    CONSTRAINT fk_afspraak_dossier FOREIGN KEY (bedrijf_id, dossier_id) REFERENCES dossier (bedrijf_id, id),
    CONSTRAINT fk_afspraak_opdracht FOREIGN KEY (bedrijf_id, opdracht_id) REFERENCES opdracht (bedrijf_id, id),
    CONSTRAINT fk_afspraak_verzoek FOREIGN KEY (bedrijf_id, verzoek_id) REFERENCES spreekuurverzoek (bedrijf_id, id),
    CONSTRAINT fk_afspraak_regio FOREIGN KEY (regio_id) REFERENCES regio (id),
    CONSTRAINT fk_afspraak_professional FOREIGN KEY (professional_id) REFERENCES gebruiker (id),
    CONSTRAINT fk_afspraak_onder FOREIGN KEY (onder_id) REFERENCES gebruiker (id),
    CONSTRAINT fk_afspraak_plaats FOREIGN KEY (plaats_id) REFERENCES spreekuurplaats (id),
    CONSTRAINT ck_afspraak_duur CHECK (einde > begin),
    CONSTRAINT ck_afspraak_vertrouwelijk CHECK (vertrouwelijk = 0 OR dossier_id IS NULL),
    UNIQUE KEY uk_afspraak_tenant (bedrijf_id, id),
    UNIQUE KEY uk_afspraak_sleutel (bedrijf_id, sleutel),
    KEY ix_afspraak_agenda (professional_id, begin, id),
    KEY ix_afspraak_regio (regio_id, begin, id),
    KEY ix_afspraak_dossier (bedrijf_id, dossier_id, begin, id),
    KEY ix_afspraak_werknemer (bedrijf_id, werknemer_id, begin, id),
    KEY ix_afspraak_taak (taak_id),
    KEY ix_afspraak_opdracht (opdracht_id),
    KEY ix_afspraak_verzoek (verzoek_id)
);

-- What happened to an appointment, line by line.
CREATE TABLE afspraakverloop (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id   BIGINT       NOT NULL,
    afspraak_id  BIGINT       NOT NULL,
    moment       DATETIME(3)  NOT NULL,
    door         VARCHAR(120) NOT NULL,
    wat          VARCHAR(20)  NOT NULL,
    begin        DATETIME(3)  NOT NULL COMMENT 'when it was to begin, after this',
    CONSTRAINT fk_afspraakverloop FOREIGN KEY (bedrijf_id, afspraak_id) REFERENCES afspraak (bedrijf_id, id),
    KEY ix_afspraakverloop (bedrijf_id, afspraak_id, id)
);

-- Of a consult, what may be known without the keys: who saw whom, when, under whom. What was said lies in the kluis.
CREATE TABLE consult (
    id                  BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id          BIGINT      NOT NULL,
    regio_id            BIGINT      NOT NULL COMMENT 'that of the company; moved along with it',
    werknemer_id        BIGINT      NOT NULL,
    dossier_id          BIGINT      NULL,
    afspraak_id         BIGINT      NOT NULL,
    professional_id     BIGINT      NOT NULL,
    functie             VARCHAR(30) NOT NULL,
    onder_id            BIGINT      NOT NULL COMMENT 'the bedrijfsarts who is responsible',
    dag                 DATE        NOT NULL,
    status              VARCHAR(16) NOT NULL COMMENT 'LOOPT, TER_ACCORDERING, TERUGGESTUURD, AFGEROND',
    medisch             CHAR(36)    NULL COMMENT 'kenmerk in the kluis',
    werknotitie         CHAR(36)    NULL COMMENT 'kenmerk in the kluis',
    terugkoppeling      CHAR(36)    NULL COMMENT 'kenmerk in the kluis: what is not given yet',
    begonnen_op         DATETIME(3) NOT NULL,
    afgerond_op         DATETIME(3) NULL,
    versie              INT         NOT NULL DEFAULT 0,
    CONSTRAINT fk_consult_werknemer FOREIGN KEY (bedrijf_id, werknemer_id) REFERENCES werknemer (bedrijf_id, id),
    CONSTRAINT fk_consult_dossier FOREIGN KEY (bedrijf_id, dossier_id) REFERENCES dossier (bedrijf_id, id),
    CONSTRAINT fk_consult_afspraak FOREIGN KEY (bedrijf_id, afspraak_id) REFERENCES afspraak (bedrijf_id, id),
    CONSTRAINT fk_consult_regio FOREIGN KEY (regio_id) REFERENCES regio (id),
    CONSTRAINT fk_consult_professional FOREIGN KEY (professional_id) REFERENCES gebruiker (id),
    CONSTRAINT fk_consult_onder FOREIGN KEY (onder_id) REFERENCES gebruiker (id),
    UNIQUE KEY uk_consult_tenant (bedrijf_id, id),
    UNIQUE KEY uk_consult_afspraak (bedrijf_id, afspraak_id),
    KEY ix_consult_werknemer (bedrijf_id, werknemer_id, dag, id),
    KEY ix_consult_dossier (bedrijf_id, dossier_id, id),
    KEY ix_consult_onder (onder_id, status, dag, id),
    KEY ix_consult_professional (professional_id, status, dag, id)
);

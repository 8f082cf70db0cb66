-- The verzuimdossier, the opdrachten that leave from it, the taken and the mail that go out.

CREATE TABLE dossier (
    id                 BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id         BIGINT       NOT NULL,
    regio_id           BIGINT       NOT NULL COMMENT 'that of the company; moved along with it',
    werknemer_id       BIGINT       NOT NULL,
    eerste_ziektedag   DATE         NOT NULL,
    hersteld_op        DATE         NULL COMMENT 'first day fit again, of the last spell',
    loopt              TINYINT      NULL COMMENT '1 while absent, else empty: one running case per employee',
    telefoon           VARCHAR(20)  NULL COMMENT 'where the employee can be reached',
    verblijfadres      VARCHAR(200) NULL,
    verwachte_terugkeer DATE        NULL,
    lopende_afspraken  VARCHAR(500) NULL COMMENT 'appointments and work others must take over',
    vangnet            VARCHAR(8)   NOT NULL DEFAULT 'ONBEKEND' COMMENT 'JA, NEE, ONBEKEND; never which',
    arbeidsongeval     VARCHAR(8)   NOT NULL DEFAULT 'ONBEKEND',
    verkeersongeval_derde VARCHAR(8) NOT NULL DEFAULT 'ONBEKEND',
    gemeld_op          DATETIME(3)  NOT NULL,
    gemeld_door        VARCHAR(120) NOT NULL,
    sleutel            CHAR(36)     NOT NULL COMMENT 'given by the sender, so that a repeated report is the same report',
    versie             INT          NOT NULL DEFAULT 0,
    CONSTRAINT fk_dossier_werknemer FOREIGN KEY (bedrijf_id, werknemer_id) REFERENCES werknemer (bedrijf_id, id),
    CONSTRAINT fk_dossier_regio FOREIGN KEY (regio_id) REFERENCES regio (id),
    CONSTRAINT ck_dossier_hersteld CHECK (hersteld_op IS NULL OR hersteld_op > eerste_ziektedag),
    UNIQUE KEY uk_dossier_tenant (bedrijf_id, id),
    UNIQUE KEY uk_dossier_lopend (bedrijf_id, werknemer_id, loopt),
    KEY ix_dossier_werknemer (bedrijf_id, werknemer_id, eerste_ziektedag),
    KEY ix_dossier_bedrijf (bedrijf_id, loopt, eerste_ziektedag, id),
    KEY ix_dossier_regio (regio_id, loopt, eerste_ziektedag, id)
);

-- The spells of one case: a new spell within four weeks of recovery joins the case.
CREATE TABLE verzuimperiode (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id  BIGINT      NOT NULL,
    dossier_id  BIGINT      NOT NULL,
    van         DATE        NOT NULL,
    tot         DATE        NULL COMMENT 'first day fit again',
    sleutel     CHAR(36)    NOT NULL COMMENT 'of the report that opened the spell',
    CONSTRAINT fk_periode_dossier FOREIGN KEY (bedrijf_id, dossier_id) REFERENCES dossier (bedrijf_id, id),
    CONSTRAINT ck_periode CHECK (tot IS NULL OR tot > van),
    UNIQUE KEY uk_periode_van (bedrijf_id, dossier_id, van),
    UNIQUE KEY uk_periode_sleutel (bedrijf_id, sleutel)
);

-- What happened in a case, for its Tijdlijn. Never medical.
CREATE TABLE gebeurtenis (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id   BIGINT        NOT NULL,
    dossier_id   BIGINT        NOT NULL,
    moment       DATETIME(3)   NOT NULL,
    soort        VARCHAR(30)   NOT NULL,
    datum        DATE          NULL COMMENT 'the legal date it speaks of',
    onderwerp    VARCHAR(160)  NULL COMMENT 'such as the name of the opdrachttype',
    tekst        VARCHAR(2000) NULL,
    opdracht_id  BIGINT        NULL,
    door         VARCHAR(120)  NOT NULL,
    door_functie VARCHAR(30)   NOT NULL,
    CONSTRAINT fk_gebeurtenis_dossier FOREIGN KEY (bedrijf_id, dossier_id) REFERENCES dossier (bedrijf_id, id),
    KEY ix_gebeurtenis_dossier (bedrijf_id, dossier_id, moment, id),
    KEY ix_gebeurtenis_opdracht (bedrijf_id, opdracht_id, moment)
);

CREATE TABLE contactmoment (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id     BIGINT        NOT NULL,
    dossier_id     BIGINT        NOT NULL,
    datum          DATE          NOT NULL,
    kanaal         VARCHAR(20)   NOT NULL COMMENT 'TELEFOON, BEZOEK, VIDEO, KANTOOR, BERICHT',
    afspraken      VARCHAR(1000) NOT NULL,
    volgende_datum DATE          NULL,
    moment         DATETIME(3)   NOT NULL,
    door           VARCHAR(120)  NOT NULL,
    sleutel        CHAR(36)      NOT NULL,
    CONSTRAINT fk_contact_dossier FOREIGN KEY (bedrijf_id, dossier_id) REFERENCES dossier (bedrijf_id, id),
    UNIQUE KEY uk_contact_sleutel (bedrijf_id, sleutel),
    KEY ix_contact_dossier (bedrijf_id, dossier_id, datum)
);

CREATE TABLE opdrachttype (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code          VARCHAR(40)  NOT NULL UNIQUE,
    naam          VARCHAR(120) NOT NULL COMMENT '{arbodienst} becomes the name from the configuration',
    uitleg        VARCHAR(300) NOT NULL,
    groep         VARCHAR(30)  NOT NULL COMMENT 'the function that carries it out',
    volgorde      INT          NOT NULL,
    actief        TINYINT      NOT NULL DEFAULT 1
);

-- What a type costs, per subscription, from a date: data, not code.
CREATE TABLE opdrachttarief (
    id               BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    opdrachttype_id  BIGINT      NOT NULL,
    abonnement       VARCHAR(20) NOT NULL,
    geldig_van       DATE        NOT NULL,
    geldig_tot       DATE        NULL,
    oordeel          VARCHAR(10) NOT NULL COMMENT 'BINNEN or BUITEN the subscription',
    bedrag_cent      BIGINT      NULL COMMENT 'without VAT; empty: no price agreed',
    per              VARCHAR(8)  NOT NULL COMMENT 'KEER or UUR',
    CONSTRAINT fk_tarief_type FOREIGN KEY (opdrachttype_id) REFERENCES opdrachttype (id),
    UNIQUE KEY uk_tarief (opdrachttype_id, abonnement, geldig_van)
);

CREATE TABLE opdracht (
    id               BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id       BIGINT        NOT NULL,
    regio_id         BIGINT        NOT NULL COMMENT 'that of the company; moved along with it',
    dossier_id       BIGINT        NOT NULL,
    opdrachttype_id  BIGINT        NOT NULL,
    groep            VARCHAR(30)   NOT NULL,
    tekst            VARCHAR(2000) NOT NULL,
    gewenste_datum   DATE          NULL,
    status           VARCHAR(20)   NOT NULL,
    loopt            TINYINT       NULL COMMENT '1 while somebody must still act on it, else empty',
    verstuurd_op     DATETIME(3)   NOT NULL,
    verstuurd_door   BIGINT        NOT NULL,
    gezien_op        DATETIME(3)   NULL,
    alarm_na         DATETIME(3)   NOT NULL COMMENT 'four working hours after sending',
    alarm_op         DATETIME(3)   NULL COMMENT 'when the team was warned',
    uitvoerder_id    BIGINT        NULL,
    opgepakt_op      DATETIME(3)   NULL,
    afgerond_op      DATETIME(3)   NULL,
    slottekst        VARCHAR(2000) NULL COMMENT 'answer, or why it was sent back',
    oordeel          VARCHAR(10)   NOT NULL COMMENT 'as it was shown before sending',
    bedrag_cent      BIGINT        NULL,
    per              VARCHAR(8)    NOT NULL,
    gewijzigd_op     DATETIME(3)   NOT NULL,
    sleutel          CHAR(36)      NOT NULL COMMENT 'given by the sender, so that sending twice sends once',
    versie           INT           NOT NULL DEFAULT 0,
    CONSTRAINT fk_opdracht_dossier FOREIGN KEY (bedrijf_id, dossier_id) REFERENCES dossier (bedrijf_id, id),
    CONSTRAINT fk_opdracht_regio FOREIGN KEY (regio_id) REFERENCES regio (id),
    CONSTRAINT fk_opdracht_type FOREIGN KEY (opdrachttype_id) REFERENCES opdrachttype (id),
    CONSTRAINT fk_opdracht_verstuurd_door FOREIGN KEY (verstuurd_door) REFERENCES gebruiker (id),
    CONSTRAINT fk_opdracht_uitvoerder FOREIGN KEY (uitvoerder_id) REFERENCES gebruiker (id),
    UNIQUE KEY uk_opdracht_tenant (bedrijf_id, id),
    UNIQUE KEY uk_opdracht_sleutel (bedrijf_id, sleutel),
    KEY ix_opdracht_dossier (bedrijf_id, dossier_id, verstuurd_op),
    KEY ix_opdracht_wacht (bedrijf_id, status, gewijzigd_op),
    KEY ix_opdracht_werklijst (regio_id, groep, loopt, alarm_na, id),
    KEY ix_opdracht_bedrijf (bedrijf_id, groep, loopt, alarm_na, id),
    KEY ix_opdracht_alarm (loopt, alarm_op, alarm_na),
    KEY ix_opdracht_gewijzigd (gewijzigd_op)
);

CREATE TABLE taak (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id    BIGINT       NOT NULL,
    regio_id      BIGINT       NOT NULL,
    dossier_id    BIGINT       NOT NULL,
    soort         VARCHAR(30)  NOT NULL,
    functie       VARCHAR(30)  NOT NULL COMMENT 'the function that must act',
    uiterlijk_op  DATE         NOT NULL,
    bron          VARCHAR(80)  NOT NULL COMMENT 'what caused it: one cause, one task',
    loopt         TINYINT      NULL,
    gedaan_op     DATETIME(3)  NULL,
    gedaan_door   VARCHAR(120) NULL,
    CONSTRAINT fk_taak_dossier FOREIGN KEY (bedrijf_id, dossier_id) REFERENCES dossier (bedrijf_id, id),
    UNIQUE KEY uk_taak_tenant (bedrijf_id, id),
    UNIQUE KEY uk_taak_bron (bedrijf_id, bron),
    KEY ix_taak_bedrijf (bedrijf_id, functie, loopt, uiterlijk_op, id),
    KEY ix_taak_regio (regio_id, functie, loopt, uiterlijk_op, id),
    KEY ix_taak_dossier (bedrijf_id, dossier_id, loopt)
);

-- Mail that must go out, written in the transaction of what it tells of and sent by a job.
CREATE TABLE uitgaand_bericht (
    id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    sleutel         VARCHAR(120)  NOT NULL COMMENT 'one cause and one reader: one mail',
    aan             VARCHAR(254)  NOT NULL,
    onderwerp       VARCHAR(160)  NOT NULL,
    tekst           VARCHAR(4000) NOT NULL,
    status          VARCHAR(12)   NOT NULL COMMENT 'KLAAR, VERZONDEN, MISLUKT',
    pogingen        INT           NOT NULL DEFAULT 0,
    niet_voor       DATETIME(3)   NOT NULL,
    aangemaakt_op   DATETIME(3)   NOT NULL,
    verzonden_op    DATETIME(3)   NULL,
    laatste_fout    VARCHAR(400)  NULL,
    UNIQUE KEY uk_bericht_sleutel (sleutel),
    KEY ix_bericht_klaar (status, niet_voor, id)
);

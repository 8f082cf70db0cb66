-- Regio's, bedrijven (the tenants), the people who log in and the functions they hold.

CREATE TABLE regio (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    naam      VARCHAR(80)  NOT NULL UNIQUE,
    telefoon  VARCHAR(20)  NOT NULL,
    email     VARCHAR(254) NOT NULL COMMENT 'mailbox the whole team reads'
);

CREATE TABLE bedrijf (
    id                   BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    regio_id             BIGINT       NOT NULL,
    naam                 VARCHAR(120) NOT NULL,
    kvk_nummer           VARCHAR(8)   NULL,
    loonheffingennummer  VARCHAR(12)  NULL,
    straat               VARCHAR(120) NOT NULL,
    postcode             VARCHAR(7)   NOT NULL,
    plaats               VARCHAR(80)  NOT NULL,
    telefoon             VARCHAR(20)  NULL,
    email                VARCHAR(254) NULL,
    factuur_email        VARCHAR(254) NULL,
    aangesloten_op       DATE         NOT NULL,
    beeindigd_op         DATE         NULL,
    versie               INT          NOT NULL DEFAULT 0,
    CONSTRAINT fk_bedrijf_regio FOREIGN KEY (regio_id) REFERENCES regio (id),
    KEY ix_bedrijf_regio (regio_id, naam)
);

CREATE TABLE abonnement (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id  BIGINT      NOT NULL,
    soort       VARCHAR(20) NOT NULL COMMENT 'COMPLEET, COMPLEET_XL, EIGEN_REGIE',
    geldig_van  DATE        NOT NULL,
    geldig_tot  DATE        NULL COMMENT 'first day it no longer holds',
    CONSTRAINT fk_abonnement_bedrijf FOREIGN KEY (bedrijf_id) REFERENCES bedrijf (id),
    CONSTRAINT ck_abonnement_periode CHECK (geldig_tot IS NULL OR geldig_tot > geldig_van),
    UNIQUE KEY uk_abonnement (bedrijf_id, geldig_van)
);

CREATE TABLE contactpersoon (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id  BIGINT       NOT NULL,
    naam        VARCHAR(120) NOT NULL,
    rol         VARCHAR(80)  NOT NULL,
    telefoon    VARCHAR(20)  NULL,
    email       VARCHAR(254) NULL,
    CONSTRAINT fk_contactpersoon_bedrijf FOREIGN KEY (bedrijf_id) REFERENCES bedrijf (id),
    KEY ix_contactpersoon (bedrijf_id, naam)
);

CREATE TABLE afdeling (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id  BIGINT       NOT NULL,
    naam        VARCHAR(80)  NOT NULL,
    CONSTRAINT fk_afdeling_bedrijf FOREIGN KEY (bedrijf_id) REFERENCES bedrijf (id),
    UNIQUE KEY uk_afdeling_tenant (bedrijf_id, id),
    UNIQUE KEY uk_afdeling_naam (bedrijf_id, naam)
);

CREATE TABLE werknemer (
    id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id       BIGINT       NOT NULL,
    afdeling_id      BIGINT       NULL,
    personeelsnummer VARCHAR(20)  NOT NULL,
    voornaam         VARCHAR(60)  NOT NULL,
    tussenvoegsel    VARCHAR(20)  NULL,
    achternaam       VARCHAR(80)  NOT NULL,
    geboortedatum    DATE         NULL,
    functie          VARCHAR(80)  NULL COMMENT 'the work he does',
    email            VARCHAR(254) NULL,
    telefoon         VARCHAR(20)  NULL,
    taal             CHAR(2)      NOT NULL DEFAULT 'nl',
    contracturen     DECIMAL(4,1) NULL COMMENT 'per week',
    in_dienst        DATE         NULL,
    uit_dienst       DATE         NULL COMMENT 'last day of employment',
    versie           INT          NOT NULL DEFAULT 0,
    CONSTRAINT fk_werknemer_bedrijf FOREIGN KEY (bedrijf_id) REFERENCES bedrijf (id),
    CONSTRAINT fk_werknemer_afdeling FOREIGN KEY (bedrijf_id, afdeling_id) REFERENCES afdeling (bedrijf_id, id),
    UNIQUE KEY uk_werknemer_tenant (bedrijf_id, id),
    UNIQUE KEY uk_werknemer_nummer (bedrijf_id, personeelsnummer),
    KEY ix_werknemer_naam (bedrijf_id, achternaam, voornaam, id)
);

CREATE TABLE gebruiker (
    id                   BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    inlognaam            VARCHAR(254)   NOT NULL,
    naam                 VARCHAR(120)   NOT NULL,
    email                VARCHAR(254)   NOT NULL,
    telefoon             VARCHAR(20)    NULL,
    wachtwoord           VARCHAR(255)   NULL COMMENT 'Argon2id; empty until the invitation is taken up',
    totp_geheim          VARBINARY(255) NULL COMMENT 'encrypted',
    totp_laatste_stap    BIGINT         NOT NULL DEFAULT 0 COMMENT 'a code is good for one login only',
    mislukte_pogingen    INT            NOT NULL DEFAULT 0,
    geblokkeerd_tot      DATETIME(3)    NULL,
    laatst_ingelogd      DATETIME(3)    NULL,
    actief               TINYINT        NOT NULL DEFAULT 1,
    versie               INT            NOT NULL DEFAULT 0,
    UNIQUE KEY uk_gebruiker_inlognaam (inlognaam)
);

CREATE TABLE gebruiker_functie (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    gebruiker_id  BIGINT      NOT NULL,
    functie       VARCHAR(30) NOT NULL,
    regio_id      BIGINT      NULL COMMENT 'a member of this regional team',
    bedrijf_id    BIGINT      NULL COMMENT 'a function of this company, or a team member of its own',
    afdeling_id   BIGINT      NULL COMMENT 'reaches this department only',
    werknemer_id  BIGINT      NULL COMMENT 'the employee this person is',
    geldig_van    DATE        NOT NULL,
    geldig_tot    DATE        NULL COMMENT 'first day it no longer holds',
    CONSTRAINT fk_functie_gebruiker FOREIGN KEY (gebruiker_id) REFERENCES gebruiker (id),
    CONSTRAINT fk_functie_regio FOREIGN KEY (regio_id) REFERENCES regio (id),
    CONSTRAINT fk_functie_bedrijf FOREIGN KEY (bedrijf_id) REFERENCES bedrijf (id),
    CONSTRAINT fk_functie_afdeling FOREIGN KEY (bedrijf_id, afdeling_id) REFERENCES afdeling (bedrijf_id, id),
    CONSTRAINT fk_functie_werknemer FOREIGN KEY (bedrijf_id, werknemer_id) REFERENCES werknemer (bedrijf_id, id),
    KEY ix_functie_gebruiker (gebruiker_id, functie),
    KEY ix_functie_regio (regio_id, functie),
    KEY ix_functie_bedrijf (bedrijf_id, functie)
);

-- One line for each look, change, refusal and login. Rows are only ever added.
CREATE TABLE audit_regel (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    moment        DATETIME(3)  NOT NULL,
    handeling     VARCHAR(60)  NOT NULL,
    actie         CHAR(1)      NOT NULL COMMENT 'C, R, U, D or E, as NEN 7513 names them',
    uitkomst      TINYINT      NOT NULL COMMENT '0 done, 4 refused, 8 failed',
    gebruiker_id  BIGINT       NULL,
    naam          VARCHAR(120) NOT NULL COMMENT 'the name at the time',
    functie       VARCHAR(30)  NOT NULL,
    kanaal        VARCHAR(12)  NOT NULL,
    adres         VARCHAR(64)  NULL,
    bedrijf_id    BIGINT       NULL,
    werknemer_id  BIGINT       NULL,
    object_soort  VARCHAR(30)  NULL,
    object_id     BIGINT       NULL,
    zone          VARCHAR(12)  NOT NULL,
    bijzonderheid VARCHAR(400) NULL COMMENT 'search terms, names of changed fields; never values',
    KEY ix_audit_werknemer (bedrijf_id, werknemer_id, id),
    KEY ix_audit_gebruiker (gebruiker_id, id),
    KEY ix_audit_moment (moment)
);

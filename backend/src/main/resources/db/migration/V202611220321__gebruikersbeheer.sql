-- Keeping users: why an account is off, requests that wait for a second pair of eyes, and the yearly look at all rights.

ALTER TABLE gebruiker
    ADD COLUMN uitgenodigd_op DATETIME(3) NULL COMMENT 'when the last invitation went out',
    ADD COLUMN vrijgegeven_op DATETIME(3) NULL COMMENT 'when it was last switched on again: counts as being there',
    ADD COLUMN uitgezet_op    DATETIME(3) NULL COMMENT 'when it was switched off',
    ADD COLUMN uitgezet_om    VARCHAR(12) NULL COMMENT 'BEHEERDER, INACTIEF',
    ADD KEY ix_gebruiker_naam (naam),
    ADD KEY ix_gebruiker_gebruik (actief, laatst_ingelogd, id);

-- A change a beheerder wants of his own account. A second one decides; without a second one the functioneel beheerder.
CREATE TABLE wijzigingsverzoek (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id    BIGINT       NOT NULL,
    gebruiker_id  BIGINT       NULL COMMENT 'whose account; empty: a new one',
    soort         VARCHAR(20)  NOT NULL,
    naam          VARCHAR(120) NULL,
    email         VARCHAR(254) NULL,
    telefoon      VARCHAR(20)  NULL,
    functie       VARCHAR(30)  NULL,
    afdeling_id   BIGINT       NULL,
    werknemer_id  BIGINT       NULL,
    functie_id    BIGINT       NULL COMMENT 'the function to end',
    regel_id      BIGINT       NULL COMMENT 'the line of a review to confirm',
    van           DATE         NULL,
    tot           DATE         NULL,
    versie        INT          NOT NULL COMMENT 'of the account when it was asked',
    gevraagd_door BIGINT       NOT NULL,
    gevraagd_op   DATETIME(3)  NOT NULL,
    status        VARCHAR(12)  NOT NULL COMMENT 'OPEN, GOEDGEKEURD, AFGEWEZEN, INGETROKKEN',
    beslist_door  BIGINT       NULL,
    beslist_op    DATETIME(3)  NULL,
    kenmerk       VARCHAR(120) NULL COMMENT 'while open: asking the same again is the same request',
    CONSTRAINT fk_verzoek_bedrijf FOREIGN KEY (bedrijf_id) REFERENCES bedrijf (id),
    CONSTRAINT fk_verzoek_gebruiker FOREIGN KEY (gebruiker_id) REFERENCES gebruiker (id),
    CONSTRAINT fk_verzoek_door FOREIGN KEY (gevraagd_door) REFERENCES gebruiker (id),
    CONSTRAINT fk_verzoek_afdeling FOREIGN KEY (bedrijf_id, afdeling_id) REFERENCES afdeling (bedrijf_id, id),
    CONSTRAINT fk_verzoek_werknemer FOREIGN KEY (bedrijf_id, werknemer_id) REFERENCES werknemer (bedrijf_id, id),
    CONSTRAINT fk_verzoek_functie FOREIGN KEY (functie_id) REFERENCES gebruiker_functie (id),
    UNIQUE KEY uk_verzoek_kenmerk (bedrijf_id, kenmerk),
    KEY ix_verzoek_open (bedrijf_id, status, gevraagd_op),
    KEY ix_verzoek_status (status, gevraagd_op)
);

CREATE TABLE rechtencontrole (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id    BIGINT      NOT NULL,
    jaar          INT         NOT NULL,
    gestart_op    DATETIME(3) NOT NULL,
    uiterlijk_op  DATE        NOT NULL,
    afgerond_op   DATETIME(3) NULL,
    afgerond_door BIGINT      NULL,
    CONSTRAINT fk_controle_bedrijf FOREIGN KEY (bedrijf_id) REFERENCES bedrijf (id),
    CONSTRAINT fk_controle_door FOREIGN KEY (afgerond_door) REFERENCES gebruiker (id),
    UNIQUE KEY uk_controle_tenant (bedrijf_id, id),
    UNIQUE KEY uk_controle_jaar (bedrijf_id, jaar)
);

CREATE TABLE rechtencontrole_regel (
    id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id   BIGINT      NOT NULL,
    controle_id  BIGINT      NOT NULL,
    gebruiker_id BIGINT      NOT NULL,
    oordeel      VARCHAR(12) NULL COMMENT 'KLOPT, BEEINDIGD; empty: still to do',
    door         BIGINT      NULL,
    op           DATETIME(3) NULL,
    CONSTRAINT fk_controleregel FOREIGN KEY (bedrijf_id, controle_id) REFERENCES rechtencontrole (bedrijf_id, id),
    CONSTRAINT fk_controleregel_gebruiker FOREIGN KEY (gebruiker_id) REFERENCES gebruiker (id),
    CONSTRAINT fk_controleregel_door FOREIGN KEY (door) REFERENCES gebruiker (id),
    UNIQUE KEY uk_controleregel (bedrijf_id, controle_id, gebruiker_id)
);

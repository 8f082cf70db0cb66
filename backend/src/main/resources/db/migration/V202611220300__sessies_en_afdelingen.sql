-- Sessions that can be seen and ended, and departments that lie below each other.

ALTER TABLE gebruiker
    ADD COLUMN bedrijf_id     BIGINT      NULL COMMENT 'the company whose beheerder keeps this account; empty: the arbodienst does',
    ADD COLUMN taal           CHAR(2)     NOT NULL DEFAULT 'nl' COMMENT 'of screens and mail',
    ADD COLUMN rechten_versie INT         NOT NULL DEFAULT 0 COMMENT 'goes up with each change of functions, password or block: every click looks at it',
    ADD COLUMN wachtwoord_op  DATETIME(3) NULL COMMENT 'when the password was chosen',
    ADD COLUMN aangemaakt_op  DATETIME(3) NULL,
    ADD CONSTRAINT fk_gebruiker_bedrijf FOREIGN KEY (bedrijf_id) REFERENCES bedrijf (id),
    ADD KEY ix_gebruiker_bedrijf (bedrijf_id, naam, id),
    ADD KEY ix_gebruiker_email (email);

ALTER TABLE gebruiker_functie
    ADD COLUMN vervangt_id    BIGINT      NULL COMMENT 'the colleague he stands in for, from geldig_van until geldig_tot',
    ADD COLUMN gegeven_door   BIGINT      NULL,
    ADD COLUMN gegeven_op     DATETIME(3) NULL,
    ADD CONSTRAINT fk_functie_vervangt FOREIGN KEY (vervangt_id) REFERENCES gebruiker (id),
    ADD CONSTRAINT fk_functie_gegeven FOREIGN KEY (gegeven_door) REFERENCES gebruiker (id);

-- One login on one device, until it is ended or runs out.
CREATE TABLE sessie (
    hash          BINARY(32)   NOT NULL PRIMARY KEY COMMENT 'SHA-256 of the id that the tokens carry',
    gebruiker_id  BIGINT       NOT NULL,
    kanaal        VARCHAR(12)  NOT NULL,
    adres         VARCHAR(64)  NULL,
    apparaat      VARCHAR(120) NULL COMMENT 'browser and system, for the person himself',
    factor        VARCHAR(12)  NOT NULL COMMENT 'how he proved who he is: TOTP, PASSKEY, HERSTELCODE',
    begonnen_op   DATETIME(3)  NOT NULL,
    laatst_op     DATETIME(3)  NOT NULL COMMENT 'to the minute',
    bevestigd_op  DATETIME(3)  NULL COMMENT 'when he last proved again who he is, for a sensitive act',
    vernieuwing   INT          NOT NULL DEFAULT 0 COMMENT 'the number of the one renewal token that is good',
    geldig_tot    DATETIME(3)  NOT NULL,
    beeindigd_op  DATETIME(3)  NULL,
    CONSTRAINT fk_sessie_gebruiker FOREIGN KEY (gebruiker_id) REFERENCES gebruiker (id),
    KEY ix_sessie_gebruiker (gebruiker_id, beeindigd_op, laatst_op),
    KEY ix_sessie_geldig (geldig_tot)
);

DROP TABLE gebruikt_token;

ALTER TABLE afdeling
    ADD COLUMN boven_id BIGINT NULL COMMENT 'the department this one lies in',
    ADD COLUMN versie   INT    NOT NULL DEFAULT 0,
    ADD CONSTRAINT fk_afdeling_boven FOREIGN KEY (bedrijf_id, boven_id) REFERENCES afdeling (bedrijf_id, id),
    ADD KEY ix_afdeling_boven (bedrijf_id, boven_id, id);

-- What logging in remembers of a person, and which tokens can no longer be used.

ALTER TABLE gebruiker
    ADD COLUMN mislukte_codes  INT         NOT NULL DEFAULT 0 COMMENT 'wrong codes after a right password',
    ADD COLUMN laatste_adres   VARCHAR(64) NULL COMMENT 'of the last login: others cannot lock that address out',
    ADD COLUMN laatste_functie VARCHAR(60) NULL COMMENT 'the function chosen last';

-- Tokens are signed, so a good one needs no row. Here stand those that are spent: each renewal token after its one use,
-- and each session that was ended. A row can go when the token would have expired anyway.
CREATE TABLE gebruikt_token (
    hash         BINARY(32)  NOT NULL PRIMARY KEY COMMENT 'SHA-256 of the id of the token or the session',
    gebruiker_id BIGINT      NOT NULL,
    gebruikt_op  DATETIME(3) NOT NULL,
    geldig_tot   DATETIME(3) NOT NULL,
    CONSTRAINT fk_gebruikt_token FOREIGN KEY (gebruiker_id) REFERENCES gebruiker (id),
    KEY ix_gebruikt_token (geldig_tot)
);

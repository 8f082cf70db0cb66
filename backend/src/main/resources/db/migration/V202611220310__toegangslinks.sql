-- How somebody gets into his account without a password: by a link in a mail, or by a code he keeps on paper.

-- Each link is good once. What was chosen on the way waits here, and becomes part of the account in the last step.
CREATE TABLE toegangslink (
    hash           BINARY(32)     NOT NULL PRIMARY KEY COMMENT 'SHA-256 of what stands in the mail',
    gebruiker_id   BIGINT         NOT NULL,
    soort          VARCHAR(12)    NOT NULL COMMENT 'UITNODIGING, WACHTWOORD',
    aangemaakt_op  DATETIME(3)    NOT NULL,
    geldig_tot     DATETIME(3)    NOT NULL,
    gebruikt_op    DATETIME(3)    NULL,
    wachtwoord     VARCHAR(255)   NULL COMMENT 'Argon2id; chosen, not in force yet',
    totp_geheim    VARBINARY(255) NULL COMMENT 'encrypted; shown, not in force yet',
    CONSTRAINT fk_toegangslink FOREIGN KEY (gebruiker_id) REFERENCES gebruiker (id),
    KEY ix_toegangslink (gebruiker_id, soort, geldig_tot),
    KEY ix_toegangslink_geldig (geldig_tot)
);

CREATE TABLE herstelcode (
    gebruiker_id   BIGINT         NOT NULL,
    hash           BINARY(32)     NOT NULL COMMENT 'SHA-256; the code itself is 80 random bits',
    aangemaakt_op  DATETIME(3)    NOT NULL,
    gebruikt_op    DATETIME(3)    NULL,
    PRIMARY KEY (gebruiker_id, hash),
    CONSTRAINT fk_herstelcode FOREIGN KEY (gebruiker_id) REFERENCES gebruiker (id)
);

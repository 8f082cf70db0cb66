-- The audit log in all fields of NEN 7513, sealed in a chain, and what a logbeheerder does with it.

ALTER TABLE audit_regel
    ADD COLUMN organisatie         VARCHAR(120) NULL COMMENT 'of the person: the name of his company or of the arbodienst at the time',
    ADD COLUMN verantwoordelijke_id BIGINT      NULL COMMENT 'on whose behalf: the bedrijfsarts of a POB',
    ADD COLUMN apparaat            VARCHAR(120) NULL COMMENT 'browser or program, as it calls itself',
    ADD COLUMN factor              VARCHAR(12)  NULL COMMENT 'how he proved who he is: TOTP, PASSKEY, HERSTELCODE',
    ADD COLUMN sessie              VARCHAR(64)  NULL COMMENT 'number of the session; opens nothing',
    ADD COLUMN toegangspunt        VARCHAR(80)  NULL COMMENT 'the node of the program that served him',
    ADD COLUMN systeem             VARCHAR(60)  NULL COMMENT 'the program that wrote the line, and its version',
    ADD COLUMN autorisatieregel    VARCHAR(160) NULL COMMENT 'row of the table of rights, function, and the scope that reached it',
    ADD COLUMN toestemmingsprofiel VARCHAR(60)  NULL,
    ADD COLUMN noodknop            VARCHAR(400) NULL COMMENT 'the reason, when it went by the emergency procedure',
    ADD COLUMN vraag               VARCHAR(400) NULL COMMENT 'what a list was asked for: search terms, filters',
    DROP KEY ix_audit_gebruiker,
    DROP KEY ix_audit_moment,
    ADD KEY ix_audit_gebruiker (gebruiker_id, moment),
    ADD KEY ix_audit_bedrijf (bedrijf_id, moment),
    ADD KEY ix_audit_handeling (handeling, moment),
    ADD KEY ix_audit_uitkomst (uitkomst, moment),
    ADD KEY ix_audit_moment (moment);

-- Each seal holds for all lines of a row of ids, and for the seal before it. Rows are only ever added.
CREATE TABLE audit_zegel (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    van_id        BIGINT      NOT NULL COMMENT 'one more than the tot_id of the seal before',
    tot_id        BIGINT      NOT NULL COMMENT 'the last id it holds for',
    aantal        INT         NOT NULL COMMENT 'lines that exist from van_id up to tot_id',
    hash          CHAR(64)    NOT NULL COMMENT 'SHA-256 of the seal before, this seal and every field of its lines',
    vorige_hash   CHAR(64)    NOT NULL COMMENT 'zeros for the first',
    verzegeld_op  DATETIME(3) NOT NULL,
    CONSTRAINT ck_zegel CHECK (tot_id >= van_id),
    UNIQUE KEY uk_zegel_keten (vorige_hash),
    UNIQUE KEY uk_zegel_van (van_id)
);

-- The last seal of each day, as it was told outside the database.
CREATE TABLE audit_anker (
    dag        DATE        NOT NULL PRIMARY KEY,
    zegel_id   BIGINT      NOT NULL,
    hash       CHAR(64)    NOT NULL,
    gemeld_op  DATETIME(3) NOT NULL
);

-- Looks that ask for an explanation, and what the logbeheerder made of them.
CREATE TABLE opvallende_inzage (
    id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    sleutel          VARCHAR(120) NOT NULL COMMENT 'one reason, person, employee and day: one row',
    reden            VARCHAR(20)  NOT NULL,
    dag              DATE         NOT NULL,
    gebruiker_id     BIGINT       NOT NULL,
    naam             VARCHAR(120) NOT NULL,
    functie          VARCHAR(30)  NOT NULL,
    organisatie      VARCHAR(120) NULL,
    bedrijf_id       BIGINT       NULL,
    werknemer_id     BIGINT       NULL,
    aantal           INT          NOT NULL COMMENT 'looks; for many cases: how many cases',
    eerste_id        BIGINT       NOT NULL COMMENT 'of the lines behind it',
    laatste_id       BIGINT       NOT NULL,
    gevonden_op      DATETIME(3)  NOT NULL,
    oordeel          VARCHAR(12)  NULL COMMENT 'IN_ORDE or NIET_IN_ORDE',
    toelichting      VARCHAR(500) NULL COMMENT 'never medical',
    beoordeeld_door  BIGINT       NULL,
    beoordelaar      VARCHAR(120) NULL COMMENT 'the name at the time',
    beoordeeld_op    DATETIME(3)  NULL,
    versie           INT          NOT NULL DEFAULT 0,
    UNIQUE KEY uk_opvallend (sleutel),
    KEY ix_opvallend_open (oordeel, dag, id),
    KEY ix_opvallend_dag (dag, id)
);

-- Which weeks were looked through.
CREATE TABLE nagezien_week (
    maandag   DATE        NOT NULL PRIMARY KEY,
    gemaakt_op DATETIME(3) NOT NULL,
    gevonden  INT         NOT NULL
);

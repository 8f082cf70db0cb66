-- How many people work at each company, as its gebruikersbeheerders give it in once or twice a year.

CREATE TABLE uitvraag (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    soort          VARCHAR(10)  NOT NULL COMMENT 'VOORJAAR or NAJAAR',
    jaar           INT          NOT NULL COMMENT 'this year of the question',
    sluit_op       DATE         NOT NULL COMMENT 'last day to answer, without extension',
    doelgroep      VARCHAR(10)  NOT NULL COMMENT 'ALLE, REGIOS or BEDRIJVEN',
    herinner_dagen VARCHAR(40)  NOT NULL COMMENT 'so many days before the last day, by comma',
    status         VARCHAR(10)  NOT NULL COMMENT 'LOOPT or GESLOTEN',
    gestart_op     DATETIME(3)  NOT NULL,
    gestart_door   VARCHAR(120) NOT NULL,
    gesloten_op    DATETIME(3)  NULL,
    gesloten_door  VARCHAR(120) NULL,
    sleutel        CHAR(36)     NOT NULL,
    versie         INT          NOT NULL DEFAULT 0,
    UNIQUE KEY uk_uitvraag_sleutel (sleutel),
    KEY ix_uitvraag_status (status, sluit_op)
);

-- The question to one company, with what it gave in last.
CREATE TABLE aantalvraag (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uitvraag_id       BIGINT       NOT NULL,
    bedrijf_id        BIGINT       NOT NULL,
    regio_id          BIGINT       NOT NULL COMMENT 'moves along while the question runs',
    soort             VARCHAR(10)  NOT NULL,
    jaar              INT          NOT NULL,
    loopt             TINYINT      NULL COMMENT '1 while it can be answered, otherwise empty',
    sluit_op          DATE         NOT NULL COMMENT 'last day to answer',
    verlengd_op       DATETIME(3)  NULL,
    verlengd_door     VARCHAR(120) NULL,
    verlengd_reden    VARCHAR(400) NULL,
    herinner_op       DATE         NULL COMMENT 'next day to remind who did not answer',
    vervallen_op      DATETIME(3)  NULL COMMENT 'the company ended before it answered',
    deze_jaar         INT          NULL,
    volgend_jaar      INT          NULL,
    reden             VARCHAR(400) NULL COMMENT 'why it is far from what was expected',
    opgegeven_op      DATETIME(3)  NULL,
    opgegeven_door    VARCHAR(120) NULL,
    opgegeven_door_id BIGINT       NULL,
    versie            INT          NOT NULL DEFAULT 0 COMMENT 'how many times it was answered',
    CONSTRAINT fk_aantalvraag_uitvraag FOREIGN KEY (uitvraag_id) REFERENCES uitvraag (id),
    CONSTRAINT fk_aantalvraag_bedrijf FOREIGN KEY (bedrijf_id) REFERENCES bedrijf (id),
    CONSTRAINT fk_aantalvraag_regio FOREIGN KEY (regio_id) REFERENCES regio (id),
    CONSTRAINT ck_aantalvraag_opgave CHECK ((opgegeven_op IS NULL) = (deze_jaar IS NULL)),
    UNIQUE KEY uk_aantalvraag_tenant (bedrijf_id, id),
    UNIQUE KEY uk_aantalvraag_loopt (bedrijf_id, soort, jaar, loopt),
    UNIQUE KEY uk_aantalvraag_uitvraag (uitvraag_id, bedrijf_id),
    KEY ix_aantalvraag_voortgang (uitvraag_id, regio_id, loopt, opgegeven_op, vervallen_op, bedrijf_id),
    KEY ix_aantalvraag_regio (regio_id, loopt, opgegeven_op, sluit_op),
    KEY ix_aantalvraag_herinner (loopt, herinner_op),
    KEY ix_aantalvraag_sluit (loopt, sluit_op),
    KEY ix_aantalvraag_jaar (bedrijf_id, jaar, opgegeven_op)
);

-- Every answer and every change of it. Rows are only ever added.
CREATE TABLE opgave (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id     BIGINT       NOT NULL,
    aantalvraag_id BIGINT       NOT NULL,
    volgnummer     INT          NOT NULL,
    deze_jaar      INT          NOT NULL,
    volgend_jaar   INT          NULL,
    reden          VARCHAR(400) NULL,
    moment         DATETIME(3)  NOT NULL,
    door           VARCHAR(120) NOT NULL,
    door_id        BIGINT       NULL,
    sleutel        CHAR(36)     NOT NULL,
    CONSTRAINT fk_opgave_vraag FOREIGN KEY (bedrijf_id, aantalvraag_id) REFERENCES aantalvraag (bedrijf_id, id),
    CONSTRAINT ck_opgave_aantal CHECK (deze_jaar BETWEEN 0 AND 100000
        AND (volgend_jaar IS NULL OR volgend_jaar BETWEEN 0 AND 100000)),
    UNIQUE KEY uk_opgave_tenant (bedrijf_id, id),
    UNIQUE KEY uk_opgave_volgnummer (bedrijf_id, aantalvraag_id, volgnummer),
    UNIQUE KEY uk_opgave_sleutel (bedrijf_id, aantalvraag_id, sleutel)
);

-- An answer by department, when it was divided. What was given in outlives the department.
CREATE TABLE opgave_afdeling (
    bedrijf_id  BIGINT      NOT NULL,
    opgave_id   BIGINT      NOT NULL,
    afdeling_id BIGINT      NOT NULL,
    naam        VARCHAR(80) NOT NULL COMMENT 'the name at the time',
    aantal      INT         NOT NULL,
    PRIMARY KEY (bedrijf_id, opgave_id, afdeling_id),
    CONSTRAINT fk_opgave_afdeling FOREIGN KEY (bedrijf_id, opgave_id) REFERENCES opgave (bedrijf_id, id)
);

-- Who got the mail with the question, so that each gets it once, and who becomes beheerder later gets it too.
CREATE TABLE aantalpost (
    bedrijf_id     BIGINT      NOT NULL,
    aantalvraag_id BIGINT      NOT NULL,
    gebruiker_id   BIGINT      NOT NULL,
    gemaild_op     DATETIME(3) NOT NULL,
    PRIMARY KEY (bedrijf_id, aantalvraag_id, gebruiker_id),
    CONSTRAINT fk_aantalpost_vraag FOREIGN KEY (bedrijf_id, aantalvraag_id) REFERENCES aantalvraag (bedrijf_id, id),
    CONSTRAINT fk_aantalpost_gebruiker FOREIGN KEY (gebruiker_id) REFERENCES gebruiker (id)
);

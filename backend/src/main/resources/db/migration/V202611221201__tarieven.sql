-- What the arbodienst delivers, what of it lies inside a subscription, and what it costs: data with dates, not code.
-- A row holds from geldig_van up to geldig_tot, the first day it no longer holds.

CREATE TABLE dienst (
    code         VARCHAR(40)  NOT NULL PRIMARY KEY,
    naam         VARCHAR(120) NOT NULL COMMENT 'as people of the field call it; {arbodienst} becomes the name from the configuration',
    factuurtekst VARCHAR(120) NOT NULL COMMENT 'on invoices: neutral, tells nothing of health',
    per          VARCHAR(8)   NOT NULL COMMENT 'KEER or UUR',
    btw          VARCHAR(8)   NOT NULL COMMENT 'HOOG, LAAG or VRIJ',
    naamloos     TINYINT      NOT NULL DEFAULT 0 COMMENT '1: the employer must not learn whom or which case it was for',
    volgorde     INT          NOT NULL
);

-- No row: outside the subscription.
CREATE TABLE dienstregel (
    id                  BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    dienst_code         VARCHAR(40) NOT NULL,
    abonnement          VARCHAR(20) NOT NULL,
    geldig_van          DATE        NOT NULL,
    geldig_tot          DATE        NULL,
    inbegrepen_tot_week SMALLINT    NULL COMMENT 'the last week of a case in which it is included; 0 never; empty always',
    CONSTRAINT fk_dienstregel_dienst FOREIGN KEY (dienst_code) REFERENCES dienst (code),
    CONSTRAINT ck_dienstregel_periode CHECK (geldig_tot IS NULL OR geldig_tot > geldig_van),
    CONSTRAINT ck_dienstregel_week CHECK (inbegrepen_tot_week IS NULL OR inbegrepen_tot_week >= 0),
    UNIQUE KEY uk_dienstregel (dienst_code, abonnement, geldig_van)
);

CREATE TABLE diensttarief (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    dienst_code VARCHAR(40) NOT NULL,
    geldig_van  DATE        NOT NULL,
    geldig_tot  DATE        NULL,
    bedrag_cent BIGINT      NOT NULL COMMENT 'without VAT, each time or each hour',
    CONSTRAINT fk_diensttarief_dienst FOREIGN KEY (dienst_code) REFERENCES dienst (code),
    CONSTRAINT ck_diensttarief_periode CHECK (geldig_tot IS NULL OR geldig_tot > geldig_van),
    CONSTRAINT ck_diensttarief_bedrag CHECK (bedrag_cent >= 0),
    UNIQUE KEY uk_diensttarief (dienst_code, geldig_van)
);

CREATE TABLE abonnementsvorm (
    code    VARCHAR(20)  NOT NULL PRIMARY KEY COMMENT 'as in abonnement.soort',
    naam    VARCHAR(80)  NOT NULL,
    uitleg  VARCHAR(400) NOT NULL,
    te_koop TINYINT      NOT NULL
);

CREATE TABLE abonnementstarief (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    abonnement  VARCHAR(20) NOT NULL,
    geldig_van  DATE        NOT NULL,
    geldig_tot  DATE        NULL,
    bedrag_cent BIGINT      NOT NULL COMMENT 'without VAT, per employee per calendar month',
    btw         VARCHAR(8)  NOT NULL,
    CONSTRAINT fk_abonnementstarief_vorm FOREIGN KEY (abonnement) REFERENCES abonnementsvorm (code),
    CONSTRAINT ck_abonnementstarief_periode CHECK (geldig_tot IS NULL OR geldig_tot > geldig_van),
    CONSTRAINT ck_abonnementstarief_bedrag CHECK (bedrag_cent >= 0),
    UNIQUE KEY uk_abonnementstarief (abonnement, geldig_van)
);

-- What was agreed with one company takes the place of the tariff.
CREATE TABLE prijsafspraak (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id     BIGINT       NOT NULL,
    dienst_code    VARCHAR(40)  NULL COMMENT 'empty: the fee of the subscription',
    geldig_van     DATE         NOT NULL,
    geldig_tot     DATE         NULL,
    bedrag_cent    BIGINT       NOT NULL COMMENT 'without VAT, by the same unit as the tariff',
    reden          VARCHAR(200) NOT NULL,
    vastgelegd_op  DATETIME(3)  NOT NULL,
    vastgelegd_door VARCHAR(120) NOT NULL,
    sleutel        CHAR(36)     NOT NULL,
    versie         INT          NOT NULL DEFAULT 0,
    CONSTRAINT fk_prijsafspraak_bedrijf FOREIGN KEY (bedrijf_id) REFERENCES bedrijf (id),
    CONSTRAINT fk_prijsafspraak_dienst FOREIGN KEY (dienst_code) REFERENCES dienst (code),
    CONSTRAINT ck_prijsafspraak_periode CHECK (geldig_tot IS NULL OR geldig_tot > geldig_van),
    CONSTRAINT ck_prijsafspraak_bedrag CHECK (bedrag_cent >= 0),
    UNIQUE KEY uk_prijsafspraak_tenant (bedrijf_id, id),
    UNIQUE KEY uk_prijsafspraak_sleutel (bedrijf_id, sleutel),
    KEY ix_prijsafspraak (bedrijf_id, dienst_code, geldig_van)
);

CREATE TABLE btwtarief (
    id          BIGINT     NOT NULL AUTO_INCREMENT PRIMARY KEY,
    soort       VARCHAR(8) NOT NULL COMMENT 'HOOG, LAAG or VRIJ',
    geldig_van  DATE       NOT NULL,
    geldig_tot  DATE       NULL,
    honderdsten INT        NOT NULL COMMENT 'hundredths of a per cent: 2100 is 21%',
    CONSTRAINT ck_btwtarief_periode CHECK (geldig_tot IS NULL OR geldig_tot > geldig_van),
    UNIQUE KEY uk_btwtarief (soort, geldig_van)
);

-- Wet op de omzetbelasting 1968, article 9.
INSERT INTO btwtarief (soort, geldig_van, geldig_tot, honderdsten) VALUES
('HOOG', '2012-10-01', NULL, 2100),
('LAAG', '2001-01-01', '2019-01-01', 600),
('LAAG', '2019-01-01', NULL, 900),
('VRIJ', '2001-01-01', NULL, 0);

INSERT INTO abonnementsvorm (code, naam, uitleg, te_koop) VALUES
('COMPLEET', 'Compleet', 'Spreekuren zijn inbegrepen tot en met week 11 van een dossier. Vanaf week 12 krijgt u een factuur voor wat wij doen.', 1),
('COMPLEET_XL', 'Compleet XL', 'Dezelfde dienstverlening. Spreekuren zijn ook na week 11 inbegrepen.', 1),
('EIGEN_REGIE', 'Eigen Regie', 'U krijgt een factuur voor alles wat wij doen. Dit abonnement is niet meer te koop.', 0);

INSERT INTO dienst (code, naam, factuurtekst, per, btw, naamloos, volgorde) VALUES
('SPREEKUUR', 'Spreekuur', 'Consult', 'KEER', 'HOOG', 0, 10),
('EXTRA_SPREEKUUR', 'Extra spreekuur', 'Extra consult op uw verzoek', 'KEER', 'HOOG', 0, 20),
('SPOEDSPREEKUUR', 'Spoedspreekuur', 'Versneld consult op uw verzoek', 'KEER', 'HOOG', 0, 30),
('HUISBEZOEK', 'Huisbezoek', 'Bezoek op uw verzoek', 'KEER', 'HOOG', 0, 40),
('NO_SHOW', 'Niet verschenen op het spreekuur', 'Niet nagekomen afspraak', 'KEER', 'HOOG', 0, 50),
('VIERDEWEEKSCONTACT', 'Contact in de vierde week', 'Contact in de vierde week', 'KEER', 'HOOG', 0, 60),
('CASEMANAGEMENT', 'Casemanagement', 'Casemanagement', 'UUR', 'HOOG', 0, 70),
('ADVIES_POB', 'Overleg met de POB buiten het spreekuur', 'Overleg op uw verzoek', 'UUR', 'HOOG', 0, 80),
('VRAAG_MMA', 'Vraag aan de Medische Administratie', 'Vraag aan de administratie', 'KEER', 'HOOG', 0, 90),
('SECOND_OPINION', 'Second opinion', 'Dienstverlening volgens het basiscontract', 'KEER', 'HOOG', 1, 100),
('OPEN_SPREEKUUR', 'Open spreekuur', 'Dienstverlening volgens het basiscontract', 'KEER', 'HOOG', 1, 110);

-- Included in every subscription for the whole case: the contact in week 4 and questions to the administration. Included
-- until a week: consults that are due. All that is left is always outside.
INSERT INTO dienstregel (dienst_code, abonnement, geldig_van, inbegrepen_tot_week)
SELECT d.code, a.code, '2020-01-01',
       CASE
         WHEN d.code IN ('VIERDEWEEKSCONTACT', 'VRAAG_MMA') THEN NULL
         WHEN d.code = 'SPREEKUUR' AND a.code = 'COMPLEET_XL' THEN NULL
         WHEN d.code = 'SPREEKUUR' AND a.code = 'COMPLEET' THEN 11
         ELSE 0
       END
FROM dienst d CROSS JOIN abonnementsvorm a;

ALTER TABLE opdrachttype ADD COLUMN dienst_code VARCHAR(40) NULL COMMENT 'what is delivered when it is carried out';
UPDATE opdrachttype SET dienst_code = CASE code WHEN 'CASEMANAGER' THEN 'CASEMANAGEMENT' ELSE code END;
ALTER TABLE opdrachttype
    ADD CONSTRAINT fk_opdrachttype_dienst FOREIGN KEY (dienst_code) REFERENCES dienst (code);

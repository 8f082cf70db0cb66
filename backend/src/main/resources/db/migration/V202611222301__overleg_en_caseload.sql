-- Whose case it is in each function of the team; empty: the team's. A column and not a table of its own, because it is
-- part of the case when cases are joined, split or moved, and the list of a person's cases reads nothing else.
ALTER TABLE dossier
    ADD COLUMN mma_id BIGINT NULL,
    ADD COLUMN pob_id BIGINT NULL,
    ADD COLUMN casemanager_id BIGINT NULL,
    ADD COLUMN bedrijfsarts_id BIGINT NULL,
    ADD CONSTRAINT fk_dossier_mma FOREIGN KEY (mma_id) REFERENCES gebruiker (id),
    ADD CONSTRAINT fk_dossier_pob FOREIGN KEY (pob_id) REFERENCES gebruiker (id),
    ADD CONSTRAINT fk_dossier_casemanager FOREIGN KEY (casemanager_id) REFERENCES gebruiker (id),
    ADD CONSTRAINT fk_dossier_bedrijfsarts FOREIGN KEY (bedrijfsarts_id) REFERENCES gebruiker (id),
    ADD KEY ix_dossier_mma (mma_id, loopt),
    ADD KEY ix_dossier_pob (pob_id, loopt),
    ADD KEY ix_dossier_casemanager (casemanager_id, loopt),
    ADD KEY ix_dossier_bedrijfsarts (bedrijfsarts_id, loopt);

-- What somebody must do that no term and no rule says, in the words of who decided it. Never medical.
ALTER TABLE taak ADD COLUMN omschrijving VARCHAR(300) NULL;

-- The weekly overleg of a regio: when, how long, and who is expected.
CREATE TABLE overlegreeks (
    regio_id  BIGINT   NOT NULL PRIMARY KEY,
    weekdag   TINYINT  NOT NULL COMMENT '1 Monday to 7 Sunday',
    begin     TIME     NOT NULL COMMENT 'Dutch time',
    minuten   SMALLINT NOT NULL,
    actief    TINYINT  NOT NULL DEFAULT 1,
    versie    INT      NOT NULL DEFAULT 0,
    CONSTRAINT fk_overlegreeks_regio FOREIGN KEY (regio_id) REFERENCES regio (id),
    CONSTRAINT ck_overlegreeks_dag CHECK (weekdag BETWEEN 1 AND 7),
    CONSTRAINT ck_overlegreeks_duur CHECK (minuten BETWEEN 10 AND 480)
);

CREATE TABLE overleglid (
    regio_id     BIGINT NOT NULL,
    gebruiker_id BIGINT NOT NULL,
    PRIMARY KEY (regio_id, gebruiker_id),
    CONSTRAINT fk_overleglid_reeks FOREIGN KEY (regio_id) REFERENCES overlegreeks (regio_id),
    CONSTRAINT fk_overleglid_gebruiker FOREIGN KEY (gebruiker_id) REFERENCES gebruiker (id)
);

-- One overleg. Every change of it, its points or its decisions makes stand one higher, so that screens see that something
-- changed by reading one number.
CREATE TABLE overleg (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    regio_id       BIGINT       NOT NULL,
    dag            DATE         NOT NULL,
    begin          DATETIME(3)  NOT NULL,
    minuten        SMALLINT     NOT NULL,
    status         VARCHAR(10)  NOT NULL COMMENT 'GEPLAND, LOOPT, GESLOTEN',
    stand          INT          NOT NULL DEFAULT 0,
    agenda_op      DATETIME(3)  NULL COMMENT 'when its agenda was last made',
    punt_id        BIGINT       NULL COMMENT 'the point on the wall',
    begonnen_op    DATETIME(3)  NULL,
    begonnen_door  VARCHAR(120) NULL,
    gesloten_op    DATETIME(3)  NULL,
    gesloten_door  VARCHAR(120) NULL,
    CONSTRAINT fk_overleg_regio FOREIGN KEY (regio_id) REFERENCES regio (id),
    UNIQUE KEY uk_overleg_dag (regio_id, dag),
    KEY ix_overleg_status (regio_id, status, dag)
);

-- Who was there, and when he was last seen.
CREATE TABLE overlegaanwezig (
    overleg_id   BIGINT       NOT NULL,
    gebruiker_id BIGINT       NOT NULL,
    naam         VARCHAR(120) NOT NULL COMMENT 'the name at the time',
    functie      VARCHAR(30)  NOT NULL,
    eerst_gezien DATETIME(3)  NOT NULL,
    laatst_gezien DATETIME(3) NOT NULL,
    PRIMARY KEY (overleg_id, gebruiker_id),
    CONSTRAINT fk_overlegaanwezig FOREIGN KEY (overleg_id) REFERENCES overleg (id),
    CONSTRAINT fk_overlegaanwezig_gebruiker FOREIGN KEY (gebruiker_id) REFERENCES gebruiker (id)
);

-- A case on the agenda of one overleg, with why. Functional data only.
CREATE TABLE agendapunt (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id      BIGINT       NOT NULL,
    dossier_id      BIGINT       NOT NULL,
    overleg_id      BIGINT       NOT NULL,
    dag             DATE         NOT NULL COMMENT 'that of the overleg',
    volgorde        INT          NOT NULL,
    minuten         SMALLINT     NOT NULL,
    redenen         VARCHAR(500) NOT NULL COMMENT 'as Agendaredenen writes them',
    status          VARCHAR(16)  NOT NULL COMMENT 'OPEN, BESPROKEN, VOLGENDE_WEEK, VAN_AGENDA',
    met_hand        TINYINT      NOT NULL DEFAULT 0 COMMENT '1: place or time was changed by a member and stays',
    ingebracht_door VARCHAR(120) NULL,
    notitie         VARCHAR(500) NULL COMMENT 'why it was put on; never medical',
    arts_id         BIGINT       NULL COMMENT 'the bedrijfsarts who is asked to join for it',
    behandeld_op    DATETIME(3)  NULL,
    behandeld_door  VARCHAR(120) NULL,
    sleutel         CHAR(36)     NULL COMMENT 'of who put it on, so that twice is once',
    CONSTRAINT fk_agendapunt_dossier FOREIGN KEY (bedrijf_id, dossier_id) REFERENCES dossier (bedrijf_id, id),
    CONSTRAINT fk_agendapunt_overleg FOREIGN KEY (overleg_id) REFERENCES overleg (id),
    CONSTRAINT fk_agendapunt_arts FOREIGN KEY (arts_id) REFERENCES gebruiker (id),
    UNIQUE KEY uk_agendapunt_tenant (bedrijf_id, id),
    UNIQUE KEY uk_agendapunt_sleutel (bedrijf_id, sleutel),
    KEY ix_agendapunt_overleg (overleg_id, status, volgorde, id),
    KEY ix_agendapunt_dossier (bedrijf_id, dossier_id, dag),
    KEY ix_agendapunt_arts (arts_id, overleg_id)
);

-- What was decided about a case, and what came of it.
CREATE TABLE besluit (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id     BIGINT        NOT NULL,
    agendapunt_id  BIGINT        NOT NULL,
    overleg_id     BIGINT        NOT NULL,
    soort          VARCHAR(12)   NOT NULL COMMENT 'TAAK, OPDRACHT, SPREEKUUR, NOTITIE',
    tekst          VARCHAR(1000) NOT NULL COMMENT 'never medical',
    functie        VARCHAR(30)   NULL COMMENT 'whose turn it is',
    eigenaar_id    BIGINT        NULL,
    uiterlijk_op   DATE          NULL,
    voor_werkgever TINYINT       NOT NULL COMMENT '1: the employer may read it',
    taak_id        BIGINT        NULL,
    opdracht_id    BIGINT        NULL,
    verzoek_id     BIGINT        NULL,
    genomen_op     DATETIME(3)   NOT NULL,
    door           VARCHAR(120)  NOT NULL,
    door_functie   VARCHAR(30)   NOT NULL,
    ingetrokken_op DATETIME(3)   NULL,
    sleutel        CHAR(36)      NOT NULL,
    CONSTRAINT fk_besluit_punt FOREIGN KEY (bedrijf_id, agendapunt_id) REFERENCES agendapunt (bedrijf_id, id),
    CONSTRAINT fk_besluit_overleg FOREIGN KEY (overleg_id) REFERENCES overleg (id),
    CONSTRAINT fk_besluit_eigenaar FOREIGN KEY (eigenaar_id) REFERENCES gebruiker (id),
    CONSTRAINT fk_besluit_taak FOREIGN KEY (bedrijf_id, taak_id) REFERENCES taak (bedrijf_id, id),
    CONSTRAINT fk_besluit_opdracht FOREIGN KEY (bedrijf_id, opdracht_id) REFERENCES opdracht (bedrijf_id, id),
    CONSTRAINT fk_besluit_verzoek FOREIGN KEY (bedrijf_id, verzoek_id) REFERENCES spreekuurverzoek (bedrijf_id, id),
    UNIQUE KEY uk_besluit_tenant (bedrijf_id, id),
    UNIQUE KEY uk_besluit_sleutel (bedrijf_id, sleutel),
    KEY ix_besluit_overleg (overleg_id, agendapunt_id, id),
    KEY ix_besluit_punt (bedrijf_id, agendapunt_id)
);

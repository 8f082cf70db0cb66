-- What a werknemer closes of his own medical file, for whom (NVAB, WGBO). No reason is asked.
CREATE TABLE medische_blokkade (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id    BIGINT      NOT NULL,
    werknemer_id  BIGINT      NOT NULL,
    consult_id    BIGINT      NULL COMMENT 'empty: the whole file, also what comes',
    voor          VARCHAR(10) NOT NULL COMMENT 'ALLEN, FUNCTIE or PERSOON',
    functie       VARCHAR(30) NULL,
    persoon_id    BIGINT      NULL,
    behalve_id    BIGINT      NULL COMMENT 'whom he lets in all the same, when it is closed for all',
    van           DATETIME(3) NOT NULL,
    opgeheven_op  DATETIME(3) NULL,
    sleutel       CHAR(36)    NOT NULL,
    CONSTRAINT fk_blokkade_werknemer FOREIGN KEY (bedrijf_id, werknemer_id) REFERENCES werknemer (bedrijf_id, id),
    CONSTRAINT fk_blokkade_consult FOREIGN KEY (bedrijf_id, consult_id) REFERENCES consult (bedrijf_id, id),
    CONSTRAINT fk_blokkade_persoon FOREIGN KEY (persoon_id) REFERENCES gebruiker (id),
    CONSTRAINT fk_blokkade_behalve FOREIGN KEY (behalve_id) REFERENCES gebruiker (id),
    CONSTRAINT ck_blokkade_functie CHECK ((voor = 'FUNCTIE') = (functie IS NOT NULL)),
    CONSTRAINT ck_blokkade_persoon CHECK ((voor = 'PERSOON') = (persoon_id IS NOT NULL)),
    UNIQUE KEY uk_blokkade_sleutel (bedrijf_id, sleutel),
    KEY ix_blokkade_werknemer (bedrijf_id, werknemer_id, opgeheven_op)
);

-- Somebody opened a medical file that is closed to him, because it could not wait. Good for that file and that function,
-- for an hour; another bedrijfsarts judges it afterwards.
CREATE TABLE noodtoegang (
    id                 BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id         BIGINT       NOT NULL,
    werknemer_id       BIGINT       NOT NULL,
    gebruiker_id       BIGINT       NOT NULL,
    functie            VARCHAR(30)  NOT NULL,
    reden              CHAR(36)     NOT NULL COMMENT 'kenmerk in the kluis',
    genomen_op         DATETIME(3)  NOT NULL,
    tot                DATETIME(3)  NOT NULL,
    nakijken_voor      DATE         NOT NULL COMMENT 'last day to judge it',
    oordeel            VARCHAR(12)  NULL COMMENT 'TERECHT or ONTERECHT',
    opmerking          CHAR(36)     NULL COMMENT 'kenmerk in the kluis',
    nagekeken_op       DATETIME(3)  NULL,
    nagekeken_door_id  BIGINT       NULL,
    sleutel            CHAR(36)     NOT NULL,
    CONSTRAINT fk_noodtoegang_werknemer FOREIGN KEY (bedrijf_id, werknemer_id) REFERENCES werknemer (bedrijf_id, id),
    CONSTRAINT fk_noodtoegang_gebruiker FOREIGN KEY (gebruiker_id) REFERENCES gebruiker (id),
    CONSTRAINT fk_noodtoegang_nagekeken FOREIGN KEY (nagekeken_door_id) REFERENCES gebruiker (id),
    CONSTRAINT ck_noodtoegang_ander CHECK (nagekeken_door_id IS NULL OR nagekeken_door_id <> gebruiker_id),
    UNIQUE KEY uk_noodtoegang_tenant (bedrijf_id, id),
    UNIQUE KEY uk_noodtoegang_sleutel (bedrijf_id, sleutel),
    KEY ix_noodtoegang_gebruiker (gebruiker_id, tot),
    KEY ix_noodtoegang_nakijken (nagekeken_op, nakijken_voor)
);

-- What was added to the sheet of a consult after it was closed. The old text stays (WGBO).
CREATE TABLE consult_aanvulling (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id BIGINT       NOT NULL,
    consult_id BIGINT       NOT NULL,
    kenmerk    CHAR(36)     NOT NULL COMMENT 'in the kluis',
    moment     DATETIME(3)  NOT NULL,
    door_id    BIGINT       NOT NULL,
    door       VARCHAR(120) NOT NULL,
    sleutel    CHAR(36)     NOT NULL,
    CONSTRAINT fk_consult_aanvulling FOREIGN KEY (bedrijf_id, consult_id) REFERENCES consult (bedrijf_id, id),
    CONSTRAINT fk_consult_aanvulling_door FOREIGN KEY (door_id) REFERENCES gebruiker (id),
    UNIQUE KEY uk_consult_aanvulling (bedrijf_id, sleutel),
    KEY ix_consult_aanvulling (bedrijf_id, consult_id, id)
);

-- Found by the job that destroys the working notes of what was closed.
ALTER TABLE consult ADD KEY ix_consult_werknotitie (status, afgerond_op, werknotitie);
